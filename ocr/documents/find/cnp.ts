import { isValidCnp } from '../../../core/identity/cnp.js';
import { boxAround, type DocumentText } from '../text/document-text.js';
import { findAny } from '../text/phrases.js';
import { linePieces, linesBelow, type Piece, rowAfter } from '../text/pieces.js';
import { words } from '../words.js';
import { distinct, type Found } from './value.js';

/** By each character of a group its first one. */
export const firstOf = (...groups: string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(groups.flatMap(([first = '', ...others]) => others.map((one) => [one, first])));

const AS_DIGIT = firstOf('0OoQD', '1Ili|!', '2Zz', '5Ssșș$§Ș', '6Gb', '8B');
/** Of an account in capitals, where only digits can stand and where only letters can. */
export const DIGIT_OF = firstOf('0OQD', '1IL', '2Z', '5S', '6G', '8B');
export const LETTER_OF = firstOf('O0', 'I1', 'Z2', 'S5', 'G6', 'B8');
/** Letters by the digits that are read for them in words. */
const IN_WORDS = firstOf('O0', 'I1|', 'S5', 'B8');

/** A text with each character of a table as what it stands for. */
export const mapped = (text: string, to: Readonly<Record<string, string>>): string =>
  [...text].map((c) => to[c] ?? c).join('');

/** The letters of a word that holds stray digits. */
export const asLetters = (text: string): string => mapped(text, IN_WORDS);

/** Digits of a stretch that should be a number: `O`→0, `I`/`l`→1, `S`→5, `B`→8, `Z`→2; undefined when other letters are in it. */
export function asDigits(text: string): string | undefined {
  const digits = mapped(text.replace(/[\s.,:;_\-–]/g, ''), AS_DIGIT);
  return /^\d*$/.test(digits) ? digits : undefined;
}

export const CNP_LABELS = words('person.cnp');

/** A thirteen-digit reading, whether its control digit fits, and how it was found. */
export interface CnpReading extends Found {
  valid: boolean;
  labelled: boolean;
  /** Of its least sure word, from 0 to 1, whatever the control digit says. */
  clarity: number;
}

/** Every thirteen-digit number of the text, labelled ones first, then valid ones, in reading order. */
export function cnpReadings(text: DocumentText): CnpReading[] {
  const beside = findAny(text, CNP_LABELS).flatMap((label) => [
    rowAfter(text, label).slice(0, 6),
    ...linesBelow(text, label),
  ]);
  const all = [
    ...beside.flatMap((pieces) => thirteenDigits(pieces, true)),
    ...text.lines.flatMap((line) => thirteenDigits(linePieces(text, line), false)),
  ];
  const readings = distinct(all, ({ value, pieces }) => `${value} ${boxAround(pieces.map(({ token }) => token))}`);
  const rank = (reading: CnpReading): number => (reading.valid ? 0 : 2) + (reading.labelled ? 0 : 1);
  return readings.filter((reading) => reading.labelled || reading.valid).sort((a, b) => rank(a) - rank(b));
}

/** `28.10.20-25.01.2030`: as many digits, but dates. */
const DATE_LIKE = /\d{1,2}[.,/]\d{1,2}[.,/]\d{2}/;

/** Runs of pieces that make up thirteen digits: one word, or a number broken by stray spaces. */
function thirteenDigits(pieces: readonly Piece[], labelled: boolean): CnpReading[] {
  const out: CnpReading[] = [];
  for (let i = 0; i < pieces.length; i++) {
    if (DATE_LIKE.test(pieces[i]?.text ?? '')) continue;
    const guessed = oneUnread(pieces[i], labelled);
    if (guessed) out.push(guessed);
    let run = '';
    for (let j = i; j < Math.min(pieces.length, i + (labelled ? 13 : 3)); j++) {
      const digits = asDigits(stripped(pieces[j]?.text ?? ''));
      if (!digits || !/\d/.test(pieces[j]?.text ?? '')) break;
      run += digits;
      if (run.length > 14) break;
      const used = pieces.slice(i, j + 1);
      if (run.length === 13 && plausible(run, used)) {
        out.push(reading(run, used, labelled));
        break;
      }
      if (run.length === 14 && j === i) {
        // One character too many: a frame line or a comma read as a digit.
        const [only, another] = [run.slice(1), run.slice(0, 13)].filter(isValidCnp);
        if (only && !another) out.push({ ...reading(only, used, labelled), repaired: true });
      }
    }
  }
  return out;
}

/** Thirteen characters of which one is no digit at all (`q720520471621`): the control digit tells which digit fits, if only one does. */
function oneUnread(piece: Piece | undefined, labelled: boolean): CnpReading | undefined {
  const text = piece?.text.replace(/^[(]+|[.,;:)]+$/g, '') ?? '';
  if (!piece || text.length !== 13 || text.replace(/\D/g, '').length !== 12) return undefined;
  if (asDigits(text) !== undefined) return undefined;
  const at = text.search(/\D/);
  const readings = Array.from('0123456789', (digit) => text.slice(0, at) + digit + text.slice(at + 1));
  const [only, another] = readings.filter(isValidCnp);
  if (!only || another) return undefined;
  return { ...reading(only, [piece], labelled), confidence: 0.7, repaired: true };
}

const stripped = (text: string): string => text.replace(/^[^\p{L}\p{N}|!]+|[^\p{L}\p{N}|!$§]+$/gu, '');

/** A phone or account number also has digits: most of the run must be true digits, and the first says the sex. */
function plausible(run: string, pieces: readonly Piece[]): boolean {
  const original = pieces.map((piece) => piece.text).join('');
  const real = (original.match(/\d/g) ?? []).length;
  return real >= 9 && /^[1-9]/.test(run) && Number(run.slice(3, 5)) <= 19;
}

function reading(value: string, pieces: Piece[], labelled: boolean): CnpReading {
  const valid = isValidCnp(value);
  const worst = Math.min(...pieces.map((piece) => piece.token.confidence));
  // The control digit passes one misreading in eleven: a fit lifts what the words alone would say.
  return { value, valid, labelled, pieces, clarity: worst, confidence: valid ? Math.max(0.9, worst) : worst * 0.4 };
}
