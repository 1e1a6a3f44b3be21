import { type PlainDate, plainDate } from '../../../core/time/plain-date.js';
import { type DateInText, datesIn } from '../find/dates.js';
import { dateFound } from '../find/labelled.js';
import { believed, type Found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { columnsOf, type Piece, rowsOf, runsOf, textOf } from '../text/pieces.js';
import { oneOf, says, saysLast, words } from '../words.js';

/** A period that a notice tells, with what is said in its row. */
export interface Period {
  from: Found<PlainDate>;
  until: Found<PlainDate>;
  /** Its beginning is not told: that of its year is taken. */
  isLone: boolean;
  /** Where it stands among the rows of the page; cells beside each other share one. */
  at: number;
  /** Words that stand before it in its sentence, and all of its row, without its days. */
  before: string;
  row: string;
}

/** What stands between the two days of a period: a stroke, `până la`, or nothing where a row's cells are its days. */
const LINK = new RegExp(`^[^\\p{L}\\d]*(?:(?:${oneOf('practice-notice.link')})[^\\p{L}\\d]*)*$`, 'u');
const BARE = /^[\s|]*$/;
/** Letters between them. */
const BETWEEN = 36;
/** Where a sentence, or a cell, begins anew. */
const CLAUSE = /[;|[\]]|(?<=\p{L}{3})\.\s/u;
const LAST_DAY = '-12-31';

interface Span {
  from?: DateInText;
  until: DateInText;
  before: string;
}

/** Two neighbouring days of one year, the first before the second; a last day of a year that is named beside it, or told to be the end. */
function spans(said: string): Span[] {
  const dates = datesIn(said);
  const found: Span[] = [];
  for (const [at, until] of dates.entries()) {
    const start = found.at(-1)?.until.end ?? 0;
    const from = dayAndMonth(said, until) ?? dates[at - 1];
    const clause = (end: number): string => said.slice(start, end).split(CLAUSE).at(-1) ?? '';
    if (from && from.start >= start && isPair(said, from, until, clause(from.start)))
      found.push({ from, until, before: clause(from.start) });
    else if (isLoneEnd(said, dates, at, clause(until.start))) found.push({ until, before: clause(until.start) });
  }
  return found;
}

/** `01.01–31.12.2026`, `1 ian. – 31 dec. 2026`: the year stands at the end alone. */
const DAY_AND_MONTH = /(?<![\d.])\d{1,2}(?:\.\d{2}|\s\p{L}{3,10})(?=\.?\s?[-–—]\s?$)/u;
function dayAndMonth(said: string, until: DateInText): DateInText | undefined {
  const begun = DAY_AND_MONTH.exec(said.slice(0, until.start));
  const [whole] = begun ? datesIn(`${begun[0]}${begun[0].includes('.') ? '.' : ' '}${until.date.slice(0, 4)}`) : [];
  return whole && begun ? { date: whole.date, start: begun.index, end: begun.index + begun[0].length } : undefined;
}

function isPair(said: string, from: DateInText, until: DateInText, before: string): boolean {
  if (until.date <= from.date || until.date.slice(0, 4) !== from.date.slice(0, 4)) return false;
  const between = fold(said.slice(from.end, until.start));
  if (between.length > BETWEEN || !LINK.test(between)) return false;
  // Cells of a row hold a whole year; two days behind `until` are the ends of two things.
  return !BARE.test(between) || (until.date.endsWith(LAST_DAY) && !says(before, words('practice-notice.until')));
}

function isLoneEnd(said: string, dates: readonly DateInText[], at: number, before: string): boolean {
  const until = dates[at];
  const next = dates[at + 1];
  if (!until?.date.endsWith(LAST_DAY) || (next && isPair(said, until, next, before))) return false;
  const year = new RegExp(`(?<![\\d.])${until.date.slice(0, 4)}(?!\\d)`);
  return year.test(before) || saysLast(before, words('practice-notice.until'));
}

/** The cells of a line that go with each of its periods: all where it tells one, else each cell its own. */
function rowsIn(text: DocumentText, pieces: readonly Piece[]): Piece[][] {
  if (spans(textOf(pieces)).length < 2) return [[...pieces]];
  const cells = columnsOf(text, pieces).flatMap(partedAtFrames);
  return cells.filter((cell) => spans(textOf(cell)).length === 1).length > 1 ? cells : [[...pieces]];
}

/** `[2025 …] [2026 …]` in one run of words. */
const partedAtFrames = (pieces: readonly Piece[]): Piece[][] => runsOf(pieces, ({ text }) => /^[[|│]/.test(text));

/** Every period that the paper tells, row by row. */
export function periodsTold(text: DocumentText): Period[] {
  const rows = rowsOf(text).map((cells) => cells.flat());
  return rows.flatMap((row, at) =>
    rowsIn(text, row).flatMap((pieces) => periodsIn(pieces, at).map((period) => begun(period, rows[at - 1] ?? []))),
  );
}

/** The periods that stand among pieces; not those of an insurance, a fee, a leave, a request. */
export function periodsIn(pieces: readonly Piece[], at = 0): Period[] {
  const said = textOf(pieces);
  return spans(said)
    .map((span) => periodOf(span, said, pieces, at))
    .filter((period) => !isOthers(period));
}

/** `De la 27.02.2026` in the row above an end. */
function begun(period: Period, above: readonly Piece[]): Period {
  const said = textOf(above);
  const [first, ...more] = datesIn(said);
  const isFirst =
    first &&
    more.length === 0 &&
    first.date < period.until.value &&
    first.date.slice(0, 4) === period.until.value.slice(0, 4) &&
    saysLast(said.slice(0, first.start), words('practice-notice.begins'));
  return period.isLone && isFirst ? { ...period, isLone: false, from: dateFound(above, first) } : period;
}

function periodOf({ from, until, before }: Span, said: string, pieces: readonly Piece[], at: number): Period {
  const end = dateFound(pieces, until);
  // The end alone tells the year, and no more of its beginning.
  const year = { ...end, value: plainDate(`${until.date.slice(0, 4)}-01-01`) };
  return {
    from: from ? dateFound(pieces, from) : (believed(year, 0.6) ?? year),
    until: end,
    isLone: from === undefined,
    at,
    before,
    row: `${said.slice(0, (from ?? until).start)} ${said.slice(until.end)}`,
  };
}

/**
 * Rows at which a period may be something else's: that was spoken of in a row above, or in this one, with no period of its own since
 * (`Asigurare: Exemplu SA` over `valabilă 01.01.2026 – 31.12.2026`).
 */
export function rowsOfOthers(text: DocumentText): ReadonlySet<number> {
  let open = false;
  const rows = rowsOf(text).map((cells) => {
    const said = textOf(cells.flat());
    const all = spans(said);
    const last = all.at(-1)?.until.end ?? 0;
    const isOpen = (from: number, to?: number): boolean =>
      says(said.slice(from, to), words('practice-notice.ofOthersPeriods'));
    const own = open || (all.length > 1 && isOpen(0, all[0]?.until.start));
    open = isOpen(last) || (all.length === 0 && open);
    return own;
  });
  return new Set(rows.flatMap((own, at) => (own ? [at] : [])));
}

const isOthers = ({ before, row }: Period): boolean =>
  says(/\p{L}{3}/u.test(before) ? before : row, words('practice-notice.ofOthersPeriods')) ||
  says(before, words('practice-notice.asked'));
