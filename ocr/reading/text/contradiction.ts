import { isValidCnp } from '../../../core/identity/cnp.js';
import type { Line, Word } from '../../page.js';
import { shared } from '../pdf/seen-words.js';

const SAME_PLACE = 0.4;
const LIKE_SIZE = 2.5;
const SURE = 0.75;
const MANY_LETTERS = 4;
const SEVERAL = 2;

/** Values that decide: days, sums, accounts, personal codes. Only what is one for certain, since a poor layer is no lie. */
function valuesOf(text: string): string[] {
  const days = [...text.matchAll(/(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/g)].flatMap(([, d, m, y]) => {
    const year = Number(y) < 100 ? 2000 + Number(y) : Number(y);
    const real = Number(d) >= 1 && Number(d) <= 31 && Number(m) >= 1 && Number(m) <= 12 && year > 1930 && year < 2070;
    return real ? [`${year}-${Number(m)}-${Number(d)}`] : [];
  });
  const codes = (text.match(/(?<!\d)\d{13}(?!\d)/g) ?? []).filter((code) => isValidCnp(code));
  const sums = (text.match(/(?<![\d.,])\d{1,3}(?:[.\s]?\d{3})*,\d{2}(?![\d,])/g) ?? []).map((sum) =>
    sum.replace(/[.\s]/g, ''),
  );
  const accounts = text.match(/RO\d{2}[A-Z]{4}[A-Z0-9]{16}/g) ?? [];
  return [...days, ...codes, ...sums, ...accounts];
}

/** Whether words that nobody sees say what the page does not: `seen` is all that was read of it, `layer` the lines of its file. */
export function hides(concealed: Word[], { seen, layer }: { seen: Line[]; layer: Line[] }): boolean {
  return hidesValue(concealed, seen) || hidesWords(concealed, seen) || replaces(concealed, layer);
}

/** Whether words that nobody sees hold a value that the page does not show. */
function hidesValue(concealed: Word[], seen: Line[]): boolean {
  const shown = new Set(seen.flatMap((line) => valuesOf(line.text)));
  return concealed.some((word) => valuesOf(word.text).some((value) => !shown.has(value)));
}

/**
 * Whether a layer claims values that are nowhere to be seen, while the page surely shows others that the layer does not have
 * (`Valabil până la 31.12.2026` under a scan that ends in 2024). A value that was only not read is no contradiction.
 */
export function contradicts(claimed: Word[], seen: Line[]): boolean {
  const words = seen.flatMap((line) => line.words);
  const shown = new Set(seen.flatMap((line) => valuesOf(line.text)));
  const sure = new Set(words.filter(({ confidence }) => confidence >= SURE).flatMap(({ text }) => valuesOf(text)));
  const claims = new Set(claimed.flatMap(({ text }) => valuesOf(text)));
  return [...claims].some((value) => !shown.has(value)) && [...sure].some((value) => !claims.has(value));
}

/** Words over which others were written. */
function replaces(concealed: Word[], seen: Line[]): boolean {
  const words = seen.flatMap((line) => line.words).filter(({ text }) => isTelling(text));
  return concealed.some((word) => isTelling(word.text) && words.some((other) => isOver(word, other)));
}

/** Several words that are covered, cut away or drawn with no ink, and nowhere to be seen: somebody took them from the page, not from the file. */
function hidesWords(concealed: Word[], seen: Line[]): boolean {
  const words = seen.flatMap((line) => line.words);
  const shown = new Set(words.map(({ text }) => lettersOf(text)));
  const heights = words.map(({ box }) => box.h).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  // A large faint word across the page is an ornament.
  const gone = concealed.filter(
    ({ text, box }) =>
      box.h < LIKE_SIZE * usual && lettersOf(text).length >= MANY_LETTERS && !shown.has(lettersOf(text)),
  );
  return gone.length >= SEVERAL;
}

const lettersOf = (text: string): string => text.replace(/\P{L}/gu, '').toLowerCase();

/** Of one size and in one place: a mark across the page is over nothing. */
function isOver(word: Word, other: Word): boolean {
  const isAlike = Math.max(word.box.h, other.box.h) < LIKE_SIZE * Math.min(word.box.h, other.box.h);
  return isAlike && other.text !== word.text && shared(word.box, other.box) >= SAME_PLACE;
}

/** A name, a year, a number. */
const isTelling = (text: string): boolean => /\p{L}{3}|\p{Nd}{2}/u.test(text);
