import { birthDayOf } from '../../../core/identity/cnp.js';
import type { PlainDate } from '../../../core/time/plain-date.js';
import type { DocumentText, Token } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { findEach, type PhrasePlace } from '../text/phrases.js';
import { linePieces, linesBelow, type Piece, piecesAfter, rowAfter, textOf } from '../text/pieces.js';
import { oneOf, says, words } from '../words.js';
import { cnpReadings } from './cnp.js';
import { type DateInText, datesIn } from './dates.js';
import { believed, type Found, firstMade, found } from './value.js';

/** The text of a token's line. */
export const lineOf = (text: DocumentText, token: Token | undefined): string =>
  text.lines[token?.line ?? -1]?.text ?? '';

/** Places where a label's value may stand, likeliest first: right of it, in the next lines of the text, straight below it; a word broken there goes on. */
export function placesOf(text: DocumentText, label: PhrasePlace, deep = 1): Piece[][] {
  const row = rowAfter(text, label);
  const places = [row, ...linesBelow(text, label, deep), piecesAfter(text, label, deep)];
  return /\p{L}-$/u.test(row.at(-1)?.text ?? '') ? places.reverse() : places;
}

/** The first thing that `read` makes of what stands in one of these places of one of the labels. */
export const beside = <T>(
  text: DocumentText,
  labels: readonly PhrasePlace[],
  deep: number,
  read: (pieces: Piece[], label: PhrasePlace, at: number) => T | undefined,
): T | undefined =>
  firstMade(labels, (label) => firstMade(placesOf(text, label, deep), (pieces, at) => read(pieces, label, at)));

/** Date that follows one of the labels, in their order, and is none of the `others`; labels on a line that says one of the words `not` are passed over. */
export function labelledDate(
  text: DocumentText,
  labels: readonly string[],
  reach = 60,
  not: readonly string[] = [],
  others: ReadonlySet<unknown> = new Set(),
): Found<PlainDate> | undefined {
  const own = findEach(text, labels).filter((label) => !says(lineOf(text, text.tokens[label.firstToken]), not));
  return beside(text, own, 1, (pieces) => dateAmong(pieces, reach, others));
}

const DATE_LABEL = 'data ';

/** First date behind a label's end among pieces that begins within `reach` characters. */
function dateAmong(
  pieces: readonly Piece[],
  reach: number,
  others: ReadonlySet<unknown>,
): Found<PlainDate> | undefined {
  // Behind its label a date may stand without blanks and points (`04122025`), as behind the word itself.
  const [first] = datesIn(DATE_LABEL + textOf(pieces));
  if (!first || others.has(first.date)) return undefined;
  const [start, end] = [first.start, first.end].map((at) => at - DATE_LABEL.length) as [number, number];
  return start > reach ? undefined : dateFound(pieces, { ...first, start, end });
}

export function dateFound(pieces: readonly Piece[], hit: DateInText): Found<PlainDate> {
  const used = piecesBetween(pieces, hit.start, hit.end);
  const date = found(hit.date, used);
  // One wrong digit is another day: a date is as sure as the least sure of its numbers.
  const numbers = used.filter((piece) => /\d/.test(piece.text)).map((piece) => piece.token.confidence);
  return { ...date, confidence: Math.min(date.confidence, ...numbers) };
}

/** The pieces that cover a stretch of `textOf(pieces)`. */
export function piecesBetween(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const covered: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (at < end && at + piece.text.length > start) covered.push(piece);
    at += piece.text.length + 1;
  }
  return covered;
}

/** The date that a line is there for: `Data: 05.09.2026`, `Cluj-Napoca, 12.05.2025`, `Astăzi 3 mai 2024`; the last such line. */
export function paperDate(text: DocumentText): Found<PlainDate> | undefined {
  const own = ownDates(text).filter(({ pieces }) => {
    const all = lineOf(text, pieces[0]?.token);
    const rest = datesIn(all).reduceRight((left, hit) => `${left.slice(0, hit.start)} ${left.slice(hit.end)}`, all);
    const others = rest
      .split(/\s+/)
      .filter((word) => /[\p{L}\d]/u.test(word) && !says(word, words('numbers.dateLine')));
    return others.length <= 3 && others.every((word) => PLACE.test(word));
  });
  return believed(own.at(-1), 0.85);
}

/** A word of a town's name. */
const PLACE = /^\W*\p{Lu}[\p{L}-]+,?$/u;

/** All dates of the text, on no line that says one of the words `not`; streets bear days too (`Bd. 1 Decembrie 1918`). */
export const allDates = (text: DocumentText, not: readonly string[] = []): Found<PlainDate>[] =>
  text.lines.flatMap((line) => {
    const pieces = says(line.text, not) ? [] : linePieces(text, line);
    const all = textOf(pieces);
    const days = datesIn(all).filter(({ start }) => !STREET.test(fold(all.slice(0, start))));
    return days.map((hit) => dateFound(pieces, hit));
  });

const STREET = new RegExp(`(?:^|[^a-z])(?:${oneOf('numbers.streets')})[.\\s]*$`);

/**
 * `născută la data de 29.02.1964`; `născut(ă) în anul 1964 luna februarie ziua 29`, where the label is part of the date itself. Not the CNP's
 * own date.
 */
export const birthDate = (text: DocumentText): Found | undefined =>
  labelledDate(text, words('person.born')) ??
  allDates(text).find(({ pieces }) => says(lineOf(text, pieces[0]?.token), words('person.bornIn')));

/** Days of birth that the text tells in words or by a personal code. */
export const birthDays = (text: DocumentText): ReadonlySet<unknown> =>
  new Set([birthDate(text)?.value, ...cnpReadings(text).map(({ value }) => birthDayOf(value))]);

/** All dates, on no line that says one of the words, but those of a birth (`25.09.1981, Buzău` in the cell beside `Data și locul nașterii`). */
export function ownDates(text: DocumentText, not: readonly string[] = []): Found<PlainDate>[] {
  const born = birthDays(text);
  return allDates(text, not).filter(({ value }) => !born.has(value));
}
