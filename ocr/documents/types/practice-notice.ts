import type { Field, Fields } from '../../../core/documents/document.js';
import { addDays, type PlainDate, plainDate } from '../../../core/time/plain-date.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { datesIn } from '../find/dates.js';
import { described } from '../find/described.js';
import { allDates, beside, dateFound, labelledDate, lineOf } from '../find/labelled.js';
import { put } from '../find/person.js';
import { believed, distinct, type Found, fieldOf, fieldsOf, firstMade, found } from '../find/value.js';
import type { DocumentText, Token } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { findAny } from '../text/phrases.js';
import { columnAt, type Piece, piecesAfter, textOf, tokenPieces, wordsBefore } from '../text/pieces.js';
import { isAmong, says, words } from '../words.js';
import { type Period, periodsIn, periodsTold, rowsOfOthers } from './notice-periods.js';

/** The yearly notice that lets a nurse practise (Procedura 25/2023); always ends on 31 December. */
export function practiceNoticeFields(context: ExtractionContext): Extraction {
  const { text } = context;
  const { fields, kind } = described(context);
  Object.assign(fields, validity(text));
  // A day of which only the label was read takes the next line's, which says for itself that it is the end.
  for (const name of ['validFrom', 'issuedOn'] as const)
    if (isOnePlace(fields[name], fields.validUntil)) delete fields[name];
  if (!fields.issuedOn) put(fields, 'issuedOn', fieldOf(loneDate(fields, text), 0.8));
  return { fields, kind };
}

const isOnePlace = (one: Field | undefined, other: Field | undefined): boolean =>
  one?.value !== undefined && one.value === other?.value && String(one.box) === String(other.box);

/** The one date of the page that is neither the period's nor the insurance's. */
function loneDate({ validFrom, validUntil }: Fields, text: DocumentText): Found | undefined {
  const left = allDates(text, words('practice-notice.ofOthers')).filter(
    ({ value }) => value !== validFrom?.value && value !== validUntil?.value,
  );
  return distinct(left, ({ value }) => value).length === 1 ? left[0] : undefined;
}

/** A 31 December and a day of the same year before it: what every notice runs to. */
function yearIn(pieces: readonly Piece[]) {
  const dates = datesIn(textOf(pieces));
  const until = dates.find(({ date }) => date.endsWith('-12-31'));
  const from = dates.find(({ date }) => until && date < until.date && date.slice(0, 4) === until.date.slice(0, 4));
  return from && until && { from: dateFound(pieces, from), until: dateFound(pieces, until) };
}

const periodIn = (pieces: readonly Piece[]) => periodsIn(pieces).find(({ isLone }) => !isLone);

/** Whether a day is another thing's end: the next line says so (`Data emiterii 29.10.2025`), or its own clause does (`fost loc de muncă, până la`). */
function isOthersEnd(text: DocumentText, { pieces: [first] }: Found<PlainDate>): boolean {
  const before = wordsBefore(text, first?.token);
  if (!says(before, words('practice-notice.until')))
    return says(before, [...words('practice-notice.issued'), ...words('practice-notice.ofOthersPeriods')]);
  const clause = before.split(/[;(]/).at(-1) ?? '';
  return says(clause, words('practice-notice.former')) && !says(clause, words('practice-notice.grants'));
}

/** The period beside `valabil`, never the insurance's. A notice for a named year without dates is that calendar year. */
function validity(text: DocumentText): Fields {
  const labels = findAny(text, words('practice-notice.period')).filter(
    ({ firstToken }) => !says(saidOfCell(text, text.tokens[firstToken]), words('practice-notice.insurance')),
  );
  const told = beside(text, labels, 1, periodIn);
  const from = told?.from ?? labelledDate(text, words('practice-notice.from'));
  const end = labelledDate(text, words('practice-notice.until'));
  const until = told?.until ?? (end && isOthersEnd(text, end) ? undefined : end);
  const all = periodsTold(text);
  const years = yearsTold(text, all, { from, until });
  if (years) return fieldsOf({ validFrom: years.from, validUntil: years.until });
  const begun = all.filter(({ isLone }) => !isLone);
  // The day from which on, where only the end had a label.
  const same = begun.find((period) => period.until.value === until?.value);
  if (until) return fieldsOf({ validFrom: from ?? same?.from, validUntil: until });
  // `de la 01.01.2026 la` may break off before its end: the line below goes on.
  const pairs = text.lines
    .map((line) => tokenPieces(text, line.from, (text.lines[line.index + 1] ?? line).to - 1))
    .filter((pieces) => !says(textOf(pieces), words('practice-notice.insurance')));
  const whole = begun[0] ?? firstMade(pairs, (pieces) => periodIn(pieces) ?? yearIn(pieces));
  if (whole) return fieldsOf({ validFrom: believed(whole.from, 0.9), validUntil: believed(whole.until, 0.9) });
  const named = firstMade(findAny(text, words('practice-notice.year')), (match) => {
    const pieces = piecesAfter(text, match).slice(0, 1);
    const year = /^\W*(20\d{2})\W*$/.exec(textOf(pieces))?.[1];
    return year ? { year, pieces } : undefined;
  });
  // `avizul din 2026 pentru anul 2027`: of several years it is not known which one is meant.
  const last = Math.max(...text.tokens.map((token) => Number(/^\W*(20\d{2})\W*$/.exec(token.text)?.[1] ?? 0)));
  if (named && last > Number(named.year)) return fieldsOf({ validFrom: from });
  const dayOf = (day: string, trust: number) => named && found(plainDate(`${named.year}-${day}`), named.pieces, trust);
  return fieldsOf({ validFrom: from ?? dayOf('01-01', 0.6), validUntil: dayOf('12-31', 0.8) });
}

/** What a line says of one of its words: in a row of headings, what stands right of its cell is about other cells. */
function saidOfCell(text: DocumentText, token: Token | undefined): string {
  const line = lineOf(text, token);
  return /\d/.test(line) ? line : `${wordsBefore(text, token)} ${textOf(columnAt(text, token))}`;
}

/** The days that stand behind labels. */
type Labelled = Record<'from' | 'until', Found<PlainDate> | undefined>;

/** What the periods of a sheet make of it: granted ones, the latest first; or ends alone, of which it is not known which one is hers. */
interface Years {
  from?: Found<PlainDate>[];
  until: Found<PlainDate>[];
}

/** How much stands in the cells of a row. */
const filled = (row: string): number => (fold(row).match(/[a-z0-9][a-z0-9./-]*/g) ?? []).length;
const isKnown = (said: string, more: readonly string[] = []): boolean =>
  (fold(said.replace(SIGNER, ' ')).match(/[a-z]{3,}/g) ?? []).every(
    (word) => isAmong(word, words('practice-notice.inRows')) || says(word, more),
  );
/** `ss Marinescu`: who signed the row. */
const SIGNER = /(?<=\bss\.?\s)\p{Lu}\p{Ll}+/gu;
const isOver = ({ row }: Period): boolean => says(row, words('practice-notice.over'));

const isSigned = (said: string): boolean => says(said, words('practice-notice.signs'));

/** Nothing stands in its row but what stands in rows of granted years; it is signed where others are, and as much stands in its cells. */
function isGrantedRow(period: Period, all: readonly Period[]): boolean {
  const others = all.filter((other) => other !== period && isKnown(other.row));
  const isWhole = others.length === 0 || filled(period.row) >= Math.min(...others.map(({ row }) => filled(row)));
  if (!isKnown(period.row)) return false;
  // What is over was granted.
  if (isOver(period)) return true;
  return isWhole && (isSigned(period.row) || !others.some(({ row }) => isSigned(row)));
}

/** `PRELUNGIT de la 01.07.2026 până la 31.12.2026`, signed, from the day after one that was granted. */
function isExtension({ from, before, row, until }: Period, granted: readonly Period[], text: DocumentText): boolean {
  const extended = words('practice-notice.extends');
  const goesOn = granted.some(({ until }) => addDays(until.value, 1) === from.value);
  const isDone = says(before, extended) && isKnown(before, extended);
  return goesOn && isDone && [row, lineBelow(text, until)].some(isSigned);
}

const lineBelow = (text: DocumentText, { pieces: [piece] }: Found<PlainDate>): string =>
  text.lines[(piece?.token.line ?? -2) + 1]?.text ?? '';

/** Words of the label stand before it, which gives the same days, and no other row is beside it. */
function isLabelled(period: Period, { from, until }: Labelled, all: readonly Period[]): boolean {
  const isSame =
    until?.value === period.until.value && (period.isLone || (from ?? period.from).value === period.from.value);
  const isSaid = LABELS.some((list) => says(period.before, words(`practice-notice.${list}`)));
  const isRow = (other: Period) => other !== period && isKnown(other.row) && Math.abs(other.at - period.at) <= NEAR;
  return isSame && isSaid && !all.some(isRow);
}
const LABELS = ['period', 'until', 'grants'];
const NEAR = 2;

/**
 * What a paper tells of its years, where it tells more than the one that its labels give. Undefined where the labels say it all.
 * Of a sheet with several years those are granted whose row says so; where that is not known of the last of them, nothing is.
 */
function yearsTold(text: DocumentText, periods: readonly Period[], labelled: Labelled): Years | undefined {
  const all = [...periods].sort((a, b) => b.until.value.localeCompare(a.until.value));
  const [latest] = all;
  const end = labelled.until?.value;
  if (!latest) return undefined;
  const isLast = ({ until }: Period): boolean => until.value === latest.until.value;
  const ends = distinct(
    [...all, labelled].flatMap(({ until }) => until ?? []),
    ({ value }) => value,
  );
  if (all.every(isLast)) return ofOne(latest, labelled.until, ends);
  if (end !== undefined && end > latest.until.value) return { until: ends };
  const granted = grantedAmong(all, labelled, text);
  if (!granted.some((period) => isLast(period) && !isOver(period))) return { until: ends };
  const years = distinct(granted, ({ from, until }) => `${from.value} ${until.value}`);
  return { from: years.map(({ from }) => from), until: years.map(({ until }) => until) };
}

function grantedAmong(all: readonly Period[], labelled: Labelled, text: DocumentText): Period[] {
  const rows = all.filter((period) => isGrantedRow(period, all));
  const ofOthers = rowsOfOthers(text);
  const isInTable = (period: Period): boolean =>
    rows.includes(period) && rows.some(({ at }) => Math.abs(at - period.at) === 1);
  const plain = all.filter((period) =>
    ofOthers.has(period.at) ? isInTable(period) : rows.includes(period) || isLabelled(period, labelled, all),
  );
  return all.filter((period) => plain.includes(period) || isExtension(period, plain, text));
}

/** One period, and an end before it: of what one of the two is, is not known; unless it is but the day with which the period begins. */
function ofOne(
  { from, until }: Period,
  end: Found<PlainDate> | undefined,
  ends: Found<PlainDate>[],
): Years | undefined {
  if (end === undefined || end.value >= until.value) return undefined;
  const isItsFirst = end.pieces[0]?.token.index === from.pieces[0]?.token.index;
  return isItsFirst ? { from: [from], until: [until] } : { until: ends };
}
