import { addDays, type PlainDate } from '../../../core/time/plain-date.js';
import type { Found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { isAmong, says, words } from '../words.js';
import { type Period, periodsTold, rowsOfOthers } from './notice-periods.js';

type Span = Pick<Period, 'from' | 'until'>;

/** What the periods of a sheet make of it: granted ones, the latest first; or ends of which it is not known which one is hers. */
export type Years = { granted: Span[] } | { ends: Found<PlainDate>[] };

const wordsOf = (row: string): string[] => fold(row).match(/[a-z]{3,}/g) ?? [];
/** How much stands in the cells of a row. */
const filled = (row: string): number => (fold(row).match(/[a-z0-9][a-z0-9./-]*/g) ?? []).length;
const isKnown = (said: string, more: readonly string[] = []): boolean =>
  wordsOf(said.replace(SIGNER, ' ')).every(
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
function isLabelled(period: Period, { from, until }: Partial<Span>, all: readonly Period[]): boolean {
  const isSame =
    until?.value === period.until.value && (period.isLone || (from ?? period.from).value === period.from.value);
  const isSaid = LABELS.some((list) => says(period.before, words(`practice-notice.${list}`)));
  const isRow = (other: Period) => other !== period && isKnown(other.row) && Math.abs(other.at - period.at) <= NEAR;
  return isSame && isSaid && !all.some(isRow);
}
const LABELS = ['period', 'until', 'grants'];
const NEAR = 2;

const distinct = <T>(all: readonly T[], key: (one: T) => string): T[] =>
  all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);

/**
 * What a paper tells of its years, where it tells more than the one that its labels give. Undefined where the labels say it all.
 * Of a sheet with several years those are granted whose row says so; where that is not known of the last of them, nothing is.
 */
export function yearsTold(text: DocumentText, labelled: Partial<Span>): Years | undefined {
  const all = periodsTold(text).sort((a, b) => b.until.value.localeCompare(a.until.value));
  const [latest] = all;
  const end = labelled.until?.value;
  if (!latest) return undefined;
  const isLast = ({ until }: Period): boolean => until.value === latest.until.value;
  const ends = distinct(
    [...all, labelled].flatMap(({ until }) => until ?? []),
    ({ value }) => value,
  );
  if (all.every(isLast)) return ofOne(latest, labelled.until, ends);
  if (end !== undefined && end > latest.until.value) return { ends };
  const granted = grantedAmong(all, labelled, text);
  if (!granted.some((period) => isLast(period) && !isOver(period))) return { ends };
  return { granted: distinct(granted, ({ from, until }) => `${from.value} ${until.value}`) };
}

function grantedAmong(all: readonly Period[], labelled: Partial<Span>, text: DocumentText): Period[] {
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
  return isItsFirst ? { granted: [{ from, until }] } : { ends };
}

/** The one whole year that the paper grants from day to day, whatever else it says. */
export function yearGranted(text: DocumentText): Span | undefined {
  const all = periodsTold(text);
  const [one] = all;
  const isOne = one !== undefined && all.every(({ until }) => until.value === one.until.value);
  const isGranted = isOne && one.until.value.endsWith('-12-31') && says(one.before, words('practice-notice.grants'));
  return isGranted ? one : undefined;
}

/** The day from which on, where only the end had a label. */
export const beginningOf = (text: DocumentText, end: Found<PlainDate>): Found<PlainDate> | undefined =>
  periodsTold(text).find(({ until, isLone }) => !isLone && until.value === end.value)?.from;
