import type { Field, Fields } from '../../../core/documents/document.js';
import { type PlainDate, plainDate } from '../../../core/time/plain-date.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { datesIn } from '../find/dates.js';
import { described } from '../find/described.js';
import { allDates, dateFound, labelledDate, lineOf, placesOf } from '../find/labelled.js';
import { put } from '../find/person.js';
import { believed, type Found, fieldOf, fieldsOf, firstMade, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { findAny } from '../text/phrases.js';
import { type Piece, piecesAfter, textOf, tokenPieces } from '../text/pieces.js';
import { says, words } from '../words.js';
import { beginningOf, yearGranted, yearsTold } from './notice-years.js';

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
  const left = allDates(text).filter(
    ({ found: date, line }) =>
      date.value !== validFrom?.value &&
      date.value !== validUntil?.value &&
      !says(text.lines[line]?.text ?? '', words('practice-notice.ofOthers')),
  );
  return new Set(left.map(({ found: date }) => date.value)).size === 1 ? left[0]?.found : undefined;
}

/** Letters before the first day of a period. */
const REACH = 40;

/** Two days in their order, the first near the beginning. */
function periodIn(pieces: readonly Piece[]) {
  const [from, until] = datesIn(textOf(pieces));
  const isPeriod = from && until && from.start < REACH && from.date <= until.date;
  return isPeriod ? { from: dateFound(pieces, from), until: dateFound(pieces, until) } : undefined;
}

/** A 31 December and a day of the same year before it: what every notice runs to. */
function yearIn(pieces: readonly Piece[]) {
  const dates = datesIn(textOf(pieces));
  const until = dates.find(({ date }) => date.endsWith('-12-31'));
  const from = dates.find(({ date }) => until && date < until.date && date.slice(0, 4) === until.date.slice(0, 4));
  return from && until ? { from: dateFound(pieces, from), until: dateFound(pieces, until) } : undefined;
}

/** Letters between the days of a period. */
const BETWEEN = 14;

/** Two days of the year beside each other: the notice is for a part of it. */
function partOf(year: string, pieces: readonly Piece[]) {
  if (says(textOf(pieces), words('practice-notice.insurance'))) return undefined;
  const dates = datesIn(textOf(pieces)).filter(({ date }) => date.startsWith(year));
  const at = dates.findIndex(({ date, end }, index) => {
    const next = dates[index + 1];
    return next && next.date > date && next.start - end < BETWEEN;
  });
  const [from, until] = [dates[at], dates[at + 1]];
  return from && until ? { from: dateFound(pieces, from), until: dateFound(pieces, until) } : undefined;
}

function lineAndNext(text: DocumentText, start: number): Piece[] {
  const at = text.lines.findIndex(({ from }) => from === start);
  return tokenPieces(text, start, (text.lines[at + 1] ?? text.lines[at])?.to ?? start);
}

/** Whether a day is another thing's end: the next line says so (`Data emiterii 29.10.2025`), or its own clause does (`fost loc de muncă, până la`). */
function isOthersEnd(text: DocumentText, { pieces: [first] }: Found<PlainDate>): boolean {
  const line = text.lines[first?.token.line ?? -1];
  if (!first || !line) return false;
  const before = textOf(tokenPieces(text, line.from, first.token.index - 1));
  if (!says(before, words('practice-notice.until')))
    return says(before, [...words('practice-notice.issued'), ...words('practice-notice.ofOthersPeriods')]);
  const clause = before.split(/[;(]/).at(-1) ?? '';
  return says(clause, words('practice-notice.former')) && !says(clause, words('practice-notice.grants'));
}

/** The period beside `valabil`, never the insurance's. A notice for a named year without dates is that calendar year. */
function validity(text: DocumentText): Fields {
  const isInsurance = (line: string): boolean => says(line, words('practice-notice.insurance'));
  const labels = findAny(text, words('practice-notice.period')).filter((label) => !isInsurance(lineOf(text, label)));
  const told = firstMade(labels, (label) => firstMade(placesOf(text, label), periodIn));
  const from = told?.from ?? labelledDate(text, words('practice-notice.from'));
  const until = told?.until ?? labelledDate(text, words('practice-notice.until'));
  if (until && !told && isOthersEnd(text, until)) {
    const year = yearGranted(text);
    return fieldsOf({ validFrom: year?.from, validUntil: year?.until });
  }
  const years = yearsTold(text, { ...(from ? { from } : {}), ...(until ? { until } : {}) });
  if (years && 'ends' in years) return fieldsOf({ validUntil: years.ends });
  if (years)
    return fieldsOf({
      validFrom: years.granted.map((one) => one.from),
      validUntil: years.granted.map((one) => one.until),
    });
  if (until) return fieldsOf({ validFrom: from ?? beginningOf(text, until), validUntil: until });
  // `de la 01.01.2026 la` may break off before its end: the line below goes on.
  const whole = firstMade([1, 2], (count) =>
    firstMade(text.lines, ({ index, from: start }) => {
      const own = text.lines.slice(index, index + count);
      return own.some((line) => isInsurance(line.text))
        ? undefined
        : yearIn(tokenPieces(text, start, (own.at(-1)?.to ?? 0) - 1));
    }),
  );
  if (whole) return fieldsOf({ validFrom: believed(whole.from, 0.9), validUntil: believed(whole.until, 0.9) });
  const named = firstMade(findAny(text, words('practice-notice.year')), (match) => {
    const pieces = piecesAfter(text, match).slice(0, 1);
    const year = /^\W*(20\d{2})\W*$/.exec(textOf(pieces))?.[1];
    return year ? { year, pieces } : undefined;
  });
  const part = named && firstMade(text.lines, ({ from: start }) => partOf(named.year, lineAndNext(text, start)));
  if (part) return fieldsOf({ validFrom: from ?? part.from, validUntil: part.until });
  // `avizul din 2026 pentru anul 2027`: of several years it is not known which one is meant.
  const last = Math.max(...text.tokens.map((token) => Number(/^\W*(20\d{2})\W*$/.exec(token.text)?.[1] ?? 0)));
  if (named && last > Number(named.year)) return fieldsOf({ validFrom: from });
  const dayOf = (day: string, trust: number) => named && found(plainDate(`${named.year}-${day}`), named.pieces, trust);
  return fieldsOf({ validFrom: from ?? dayOf('01-01', 0.6), validUntil: dayOf('12-31', 0.8) });
}
