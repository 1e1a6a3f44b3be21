import type { PlainDate } from '../../../core/time/plain-date.js';
import { sentenceBefore } from '../text/announced.js';
import type { DocumentText, Token } from '../text/document-text.js';
import { findAny } from '../text/phrases.js';
import { columnsOf, linePieces, type Piece, textOf } from '../text/pieces.js';
import { oneOf, says, saysLast, words } from '../words.js';
import { asDigits, asLetters } from './cnp.js';
import { datesIn } from './dates.js';
import { beside, piecesBetween } from './labelled.js';
import { type Found, firstMade, found } from './value.js';

export interface SeriesAndNumber {
  series: Found;
  number: Found;
}

const SERIES_LABEL = String.raw`(?<!\p{L})s[e3c]r[iîl1][ae]a?(?!\p{L})\s*[:.]?\s*`;
/** `Ne` is how the engine reads `№`. */
const NUMBER_LABEL = String.raw`(?:n(?:r|o|e|um[ăa]r(?:ul)?)|№)\s*[.:,]*\s*`;
/** `CIP XT`: a card for the time being says what it is. */
const PROVISIONAL = String.raw`(?:CIP\s)?`;
const LETTERS = String.raw`${PROVISIONAL}(?<letters>\p{Lu}(?:[.\s]?\p{Lu}){0,2}|\p{Lu}\.?\d{1,2})[._]?`;
/** Not the beginning of a date. */
const NO_DATE = String.raw`(?!\d{1,2}[.,]\s?\d{1,2}[.,]\s?\d{4})`;
const DIGITS = `${NO_DATE}(?<digits>[0-9OoIlSB](?:[0-9OoIlSB$]|[. ](?=[0-9]{2})){2,11})`;
/** `Seria XY Nr. 0000123`, `Seria: N.P., numărul 123456`; `Nr. 0000123 seria XY`; `Seria XY 0000123`, the word for number left out; `Serie și număr: XY 0000123`. */
const SERIES_AND_NUMBER = [
  `${SERIES_LABEL}${LETTERS}\\s*[,;/|–-]?\\s*${NUMBER_LABEL}${DIGITS}`,
  `(?<!\\p{L})${NUMBER_LABEL}${DIGITS}[,;\\s]+${SERIES_LABEL}${LETTERS}(?!\\p{L})`,
  `${SERIES_LABEL}${LETTERS}\\s*${DIGITS}`,
  `${SERIES_LABEL}(?:[,/&]|[sșş]i)\\s*${NUMBER_LABEL}(?:document)?[\\s:.]*${LETTERS}\\s*[/.–-]?\\s*${DIGITS}`,
].map((shape) => new RegExp(shape, 'iu'));

/**
 * Series and number, as study acts, cards and civil status papers print them: side by side, in either order, or one under the other; on no line
 * that names another paper with a series (`others`). Of a paper that may name no other also each beside a label of its own.
 */
export function seriesAndNumber(text: DocumentText, others: readonly string[] = []): SeriesAndNumber | undefined {
  const together = firstMade(text.lines, (line) =>
    says(line.text, others) ? undefined : seriesIn(linePieces(text, line)),
  );
  return together ?? (others.length > 0 ? undefined : seriesApart(text));
}

const SERIES_CELL = new RegExp(`^${PROVISIONAL}([A-Z]{1,3})[.,;]?(?=\\s|$)`);

/** `Seria` and `Numărul` in cells of their own. */
function seriesApart(text: DocumentText): SeriesAndNumber | undefined {
  const cell = (list: string, shape: RegExp) =>
    beside(text, findAny(text, words(list)), 1, (pieces) => {
      const [all = '', value] = shape.exec(textOf(pieces)) ?? [];
      return value ? found(value, piecesBetween(pieces, 0, all.length)) : undefined;
    });
  const [series, number] = [cell('numbers.series', SERIES_CELL), cell('numbers.number', /^(\d{3,9})[.,;]?(?=\s|$)/)];
  return series && number ? { series, number } : undefined;
}

const ALONE = /^([A-Z]{1,3})[\s.-]?(\d{5,8})$/;

/** `MF 2788508` by itself, without a word of what it is: how study acts and civil status papers number their forms. */
export function loneSeries(text: DocumentText): SeriesAndNumber | undefined {
  const columns = text.lines.flatMap((line) => columnsOf(text, linePieces(text, line)));
  const printed = columns.map((pieces) => pieces.filter((piece) => /[\p{L}\d]/u.test(piece.text)));
  return firstMade(printed, (pieces) => pairIn(pieces, ALONE, 0.9));
}

/** Letters and digits of a pattern's two groups. */
export function pairIn(pieces: Piece[], shape: RegExp, trust = 1): SeriesAndNumber | undefined {
  const [, series, number] = shape.exec(textOf(pieces)) ?? [];
  return series && number ? { series: found(series, pieces, trust), number: found(number, pieces, trust) } : undefined;
}

function seriesIn(pieces: readonly Piece[]): SeriesAndNumber | undefined {
  const m = firstMade(SERIES_AND_NUMBER, (shape) => shape.exec(textOf(pieces)) ?? undefined);
  const { letters = '', digits: read = '' } = m?.groups ?? {};
  const digits = asDigits(read);
  // Small letters are prose (`seria de cursuri`), not a series.
  if (!m || !digits || digits.length < 3 || letters !== letters.toUpperCase()) return undefined;
  // `C.11`: the digits behind the point are its own.
  const series = /\.\d/.test(letters) ? letters : asLetters(letters.replace(/[^\p{Lu}\d]/gu, ''));
  const used = piecesBetween(pieces, m.index, m.index + m[0].length);
  return { series: found(series, used), number: found(digits, used) };
}

/** Words before a number that may say whose it is. */
const WORDS_BEFORE = 7;

/** Whether a number, or the label that begins it, stands behind the name of a law or an act, perhaps in the line above. */
export function isOfLaw({ tokens }: DocumentText, token: Token | undefined): boolean {
  if (!token) return false;
  const before = tokens.slice(Math.max(0, token.index - WORDS_BEFORE), token.index).map(({ text }) => text);
  return saysLast(`${before.join(' ')} `.replace(/\bn(?:r|o|um[ăa]rul)\W*$/i, ''), words('numbers.laws'));
}

const LABEL_BEFORE = '(?<!\\p{L})(?:nr|num[ăa]r(?:ul)?|ref|no|ne|№)\\s*[.:,]*\\s*';
const OF_WHAT = `(?:(?:${oneOf('numbers.ofOwn')})\\.?\\s*)*[:.]?\\s*`;
const NUMBER = '(?:[A-Z]{1,4}[\\s./-]{0,2})?(\\d{1,3}(?:\\.\\d{3})+|\\d[\\d$]{1,7})';
/** Perhaps a year behind it; digits that run into a day (`309417.07.2026`) are two things. */
const OWN_END = '(?:\\s*\\/\\s*(?:19|20)\\d{2})?(?!\\d|[.]\\d\\d?[.]\\d{4})';
const OWN_NUMBER = new RegExp(`${LABEL_BEFORE}${OF_WHAT}${NUMBER}${OWN_END}`, 'giu');

const AFTER_LABEL = new RegExp(
  `^[\\s:.,#]*(?:[Nn][Rr]\\.?\\s*)?((?:[A-Z]{1,3}[\\s-]?)?${NO_DATE}\\d[\\d$]{0,7}(?:-\\d{3,8})?)(?!\\d)`,
);

/** The number after one of the labels, or under it. */
export const labelledNumber = (text: DocumentText, labels: readonly string[]): Found | undefined =>
  beside(text, findAny(text, labels), 1, (pieces) => {
    const [all = '', number] = AFTER_LABEL.exec(textOf(pieces)) ?? [];
    if (!number) return undefined;
    const used = piecesBetween(pieces, all.length - number.length, all.length);
    if (isOfLaw(text, used[0]?.token)) return undefined;
    return found(number.replace(/\s/g, '').replace(/\$/g, '5'), used);
  });

/** A number without a date beside it (`Nr. de înregistrare: 5945`, `Certificat nr. BN 1234`), behind no word of another paper, an address, an office. */
export function ownNumber(text: DocumentText, otherPapers: readonly string[] = []): Found | undefined {
  return firstMade(numbersOf(text, OWN_NUMBER, otherPapers), ({ number, before, used }) => {
    const digits = number.replace(/\./g, '').replace(/\$/g, '5');
    return saysLast(before, words('numbers.others')) ? undefined : { ...found(digits, used), confidence: 0.75 };
  });
}

/**
 * Numbers of a shape (on a line, or over two where the next begins as one that goes on) that are neither a law's nor one of the papers'
 * whose words stand before them.
 */
function* numbersOf(text: DocumentText, shape: RegExp, otherPapers: readonly string[], goesOn?: RegExp) {
  for (const line of text.lines) {
    const next = text.lines[line.index + 1];
    const pieces = linePieces(text, line);
    if (next && goesOn?.test(next.text)) pieces.push(...linePieces(text, next));
    const all = textOf(pieces);
    for (const m of all.matchAll(shape)) {
      const before = sentenceBefore(text, line) + all.slice(0, m.index);
      const end = m.index + m[0].length;
      const used = piecesBetween(pieces, m.index, end);
      if (m[1] && !says(before, otherPapers) && !isOfLaw(text, used[0]?.token))
        yield { number: m[1], before, used, pieces, all, end };
    }
  }
}

export interface Registration {
  number: Found;
  issuedOn: Found<PlainDate>;
}

const LABEL = `(?<!\\p{L})(?:${oneOf('numbers.registered')})\\s*[.:,]*\\s*`;
const OF_REGISTER = `(?:(?:${oneOf('numbers.ofWhat')})\\.?\\s*)*[:.]?\\s*`;
const OFFICE = String.raw`(?:[A-Z]{1,3}[\s.-]{1,2})?`;
const REGISTERED = String.raw`([0-9OoIlSB$]{1,3}(?:[.]\d{3})+|[0-9OoIl][0-9OoIlSB$]{0,9})[;,]?(?:\s*\/\s*[A-Z]{1,5})?`;
const THEN = String.raw`\s*(?:[/–-]|din|data|(?<=[;,])(?=\s*\d{1,2}[.]))(?:\s*(?:din|data|de|la)(?!\p{L}))*\s*[:]?\s*`;
const NUMBER_THEN_DATE = new RegExp(`(?:${LABEL}${OF_REGISTER}${OFFICE}|^\\W*)${REGISTERED}${THEN}`, 'giu');

/**
 * The paper's own registration, `Nr. 15234 / 07.09.2026`, `Nr. înregistrare: 5945` over `Data: 05.09.2026`, `8005/07.07.2026` alone. Lines
 * where one of the words `otherPapers` precedes the number (a contract's, an act's, a law's) are passed over.
 */
export function registration(text: DocumentText, otherPapers: readonly string[] = []): Registration | undefined {
  const all = numbersOf(text, NUMBER_THEN_DATE, otherPapers, /^\W*(?:din|data)\b/i);
  return firstMade(all, ({ number, before, used, pieces, all: line, end }) => {
    const date = datesIn(line.slice(end, end + 30)).find((hit) => hit.start <= 1);
    const digits = asDigits(number.replace(/\./g, ''));
    if (!date || !digits || saysLast(before, words('numbers.answered'))) return undefined;
    const issuedOn = found(date.date, piecesBetween(pieces, end + date.start, end + date.end));
    return { number: found(digits, used), issuedOn };
  });
}
