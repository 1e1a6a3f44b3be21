import type { Field, Fields } from '../../../core/documents/document.js';
import { plainDate } from '../../../core/time/plain-date.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { datesIn } from '../find/dates.js';
import { described } from '../find/described.js';
import { allDates, dateFound, labelledDate, placesOf } from '../find/labelled.js';
import { put } from '../find/person.js';
import { type Found, fieldOf, firstMade, found } from '../find/value.js';
import type { DocumentText, TextLine } from '../text/document-text.js';
import { findAny } from '../text/phrases.js';
import { linePieces, type Piece, piecesAfter, textOf } from '../text/pieces.js';
import { words } from '../words.js';

/** The yearly notice that lets a nurse practise (Procedura 25/2023); always ends on 31 December. */
export function practiceNoticeFields(context: ExtractionContext): Extraction {
  const { text } = context;
  const { fields, kind } = described(context);
  validity(fields, text);
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
      !/asigur|poli[tț]|malpraxis|membru|n[aă]scut|certificat/i.test(text.lines[line]?.text ?? ''),
  );
  return new Set(left.map(({ found: date }) => date.value)).size === 1 ? left[0]?.found : undefined;
}

/** Whether a line tells of the insurance. */
const isInsurance = (line: TextLine | undefined): boolean => /asigur|poli[tț]|malpraxis/i.test(line?.text ?? '');

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

/** The period beside `valabil`, never the insurance's. A notice for a named year without dates is that calendar year. */
function validity(fields: Fields, text: DocumentText): void {
  const labels = findAny(text, words('practice-notice.period')).filter(
    ({ firstToken }) => !isInsurance(text.lines[text.tokens[firstToken]?.line ?? -1]),
  );
  const told = firstMade(labels, (label) => firstMade(placesOf(text, label), periodIn));
  put(fields, 'validFrom', fieldOf(told?.from ?? labelledDate(text, words('practice-notice.from'))));
  put(fields, 'validUntil', fieldOf(told?.until ?? labelledDate(text, words('practice-notice.until'))));
  if (fields.validUntil) return;
  const whole = firstMade(text.lines, (line) => (isInsurance(line) ? undefined : yearIn(linePieces(text, line))));
  put(fields, 'validFrom', fieldOf(whole?.from, 0.9));
  put(fields, 'validUntil', fieldOf(whole?.until, 0.9));
  if (!whole) ofTheYear(fields, text);
}

function ofTheYear(fields: Fields, text: DocumentText): void {
  for (const match of findAny(text, words('practice-notice.year'))) {
    const pieces = piecesAfter(text, match).slice(0, 1);
    const year = /^\W*(20\d{2})\W*$/.exec(textOf(pieces))?.[1];
    if (!year) continue;
    put(fields, 'validUntil', fieldOf(found(plainDate(`${year}-12-31`), pieces, 0.8)));
    put(fields, 'validFrom', fields.validFrom ?? fieldOf(found(plainDate(`${year}-01-01`), pieces, 0.6)));
    return;
  }
}
