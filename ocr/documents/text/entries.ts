import { datesIn } from '../find/dates.js';
import { words } from '../words.js';
import { type DocumentText, documentText } from './document-text.js';
import { findAny, hasPhrase } from './phrases.js';

/** Letters before the date that an entry begins with: its own number in the list. */
const BEFORE_DATE = 6;

/** `#2`, `2.`: the number that an entry begins with where the list has one day for all. */
const NUMBERED = /^\W*\d{1,3}[.)]?\s/;

const kept = new WeakMap<DocumentText, DocumentText | undefined>();

/**
 * Of a list whose entries begin with their days or numbers (a statement of account, a history of payments) the entry alone that names the institute,
 * under the list's head: what else was paid, and what was on the account, is no matter. Undefined where there is no such list.
 */
export function paidEntry(text: DocumentText): DocumentText | undefined {
  if (!kept.has(text)) kept.set(text, search(text));
  return kept.get(text);
}

function search(text: DocumentText): DocumentText | undefined {
  if (!hasPhrase(text, ...words('payment-proof.listed'))) return undefined;
  const dated = text.lines.filter(({ text: line }) => (datesIn(line)[0]?.start ?? 99) <= BEFORE_DATE);
  const begins =
    dated.length > 1 ? dated : text.lines.filter(({ text: line }) => NUMBERED.test(line) && sumsIn(line).length > 0);
  if (begins.length < 2) return undefined;
  const sought = [...words('institutions.institute'), ...words('payment-proof.treasury')];
  const named = findAny(text, sought).map(({ firstToken }) => text.tokens[firstToken]?.line ?? -1);
  const entries = begins
    .map(({ index }, at) => ({ from: index, to: begins[at + 1]?.index ?? text.lines.length }))
    .filter(({ from, to }) => named.some((line) => line >= from && line < to));
  // Of several payments the largest: its day and its sum belong together, two entries' do not.
  const [paid] = entries.sort((a, b) => largestSum(text, b) - largestSum(text, a));
  const head = (begins[0]?.index ?? 0) - 1;
  const own = text.lines.filter(
    ({ index, text: line }) =>
      (index === head && datesIn(line).length === 0) || (paid !== undefined && index >= paid.from && index < paid.to),
  );
  const places = new Set(own.map(({ page, box }) => `${page}:${box.x}:${box.y}`));
  return paid === undefined
    ? undefined
    : documentText(text.pages, (line, page) => places.has(`${page.number}:${line.box.x}:${line.box.y}`));
}

const SUM = /^[-–−+]?[\d.,]*\d[.,]\d{2}$/;

const sumsIn = (line: string): string[] =>
  line.split(' ').filter((word) => SUM.test(word) && datesIn(word).length === 0);

const largestSum = ({ lines }: DocumentText, { from, to }: { from: number; to: number }): number =>
  Math.max(
    0,
    ...lines.slice(from, to).flatMap(({ text }) => sumsIn(text).map((word) => Number(word.replace(/\D/g, '')))),
  );
