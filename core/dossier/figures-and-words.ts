import { fold } from '../text/fold.js';
import { numberInWords, sumsInWords } from '../text/number-words.js';
import type { Paper } from './paper.js';

/** `31 decembrie 2026 (treizeci și unu decembrie două mii douăzeci și cinci)`: a year, and what the brackets behind it say. */
const BRACKETED = /(?<!\d)((?:19|20)\d\d)\s*[([]([^()[\]\d]{8,120})[)\]]/g;

/** The fields of a paper that hold a year, or a sum of money, which its own words contradict: a figure was misread, mistyped or changed. */
export function contradictedFields({ text, fields }: Pick<Paper, 'text' | 'fields'>): string[] {
  const folded = fold(text);
  const sums = sumsInWords(folded);
  const contradicted = [...folded.matchAll(BRACKETED)].flatMap(([, year = '', words = '']) => {
    const said = numberInWords(words);
    return said !== undefined && said >= 1900 && said < 2100 && said !== Number(year) ? [year] : [];
  });
  return Object.entries(fields).flatMap(([name, field]) =>
    contradicted.some((year) => String(field?.value ?? '').startsWith(`${year}-`)) ||
    (name === 'amount' && sums.length > 0 && !sums.includes(Math.trunc(Number(field?.value))))
      ? [name]
      : [],
  );
}
