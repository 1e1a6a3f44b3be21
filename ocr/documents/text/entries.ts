import { datesIn } from '../find/dates.js';
import { words } from '../words.js';
import { type DocumentText, documentText } from './document-text.js';
import { findAny, hasPhrase } from './phrases.js';

/** Letters before the date that an entry begins with: its own number in the list. */
const BEFORE_DATE = 6;

const kept = new WeakMap<DocumentText, DocumentText | undefined>();

/**
 * Of a list whose entries begin with their days (a statement of account, a history of payments) the entries alone that name what is sought,
 * under the list's head: what else was paid, and what was on the account, is no matter. Undefined where there is no such list.
 */
export function paidEntries(text: DocumentText): DocumentText | undefined {
  if (!kept.has(text)) kept.set(text, search(text));
  return kept.get(text);
}

function search(text: DocumentText): DocumentText | undefined {
  if (!hasPhrase(text, ...words('payment-proof.listed'))) return undefined;
  const begins = text.lines.filter(({ text: line }) => (datesIn(line)[0]?.start ?? 99) <= BEFORE_DATE);
  if (begins.length < 2) return undefined;
  const sought = [...words('institutions.institute'), ...words('payment-proof.treasury')];
  const named = findAny(text, sought).map(({ firstToken }) => text.tokens[firstToken]?.line ?? -1);
  const entries = begins
    .map(({ index }, at) => ({ from: index, to: begins[at + 1]?.index ?? text.lines.length }))
    .filter(({ from, to }) => named.some((line) => line >= from && line < to));
  const head = (begins[0]?.index ?? 0) - 1;
  const own = text.lines.filter(
    ({ index, text: line }) =>
      (index === head && datesIn(line).length === 0) || entries.some(({ from, to }) => index >= from && index < to),
  );
  const places = new Set(own.map(({ page, box }) => `${page}:${box.x}:${box.y}`));
  return entries.length === 0
    ? undefined
    : documentText(text.pages, (line, page) => places.has(`${page.number}:${line.box.x}:${line.box.y}`));
}
