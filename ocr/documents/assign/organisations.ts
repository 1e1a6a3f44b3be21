import { z } from 'zod';
import { dataFile } from '../data-file.js';
import { type Found, found } from '../find/value.js';
import { fold } from '../text/fold.js';
import { type Piece, textOf } from '../text/pieces.js';

const words = z.array(z.string().min(2));
const WORDS = dataFile(
  z.strictObject({ school: words, health: words, other: words, end: words }),
  'organisations.yaml',
);
const BEGINNINGS = [...WORDS.school, ...WORDS.health, ...WORDS.other];
const ENDS = new Set(WORDS.end);
/** Shortened words inside a name: their full stop ends nothing. */
const SHORTENED = /^\W*(sf|dr|s\.?r?\.?l|prof)\b/i;

const begins = (word: string, among: readonly string[]): boolean => among.some((start) => word.startsWith(start));

/** Names of institutions in one column of print, each from its first word to the next comma or the words that go on with the sentence. */
export function organisationsIn(column: readonly Piece[]): { found: Found; traits: Record<string, number> }[] {
  return column.flatMap((piece, at) => {
    const word = fold(piece.text).replace(/^[^a-z]+/, '');
    if (!/^\W*\p{Lu}/u.test(piece.text) || !begins(word, BEGINNINGS)) return [];
    const taken: Piece[] = [];
    for (const next of column.slice(at)) {
      if (taken.length > 0 && ENDS.has(fold(next.text).replace(/[^a-z]/g, ''))) break;
      taken.push(next);
      if (/[,;]$/.test(next.text) || (/\.$/.test(next.text) && !SHORTENED.test(next.text))) break;
    }
    if (taken.length < 2) return [];
    const value = textOf(taken)
      .replace(/[\s,;:]+$/, '')
      .replace(/(?<!S\.R\.L|S\.A)\.$/, '');
    const traits = {
      school: begins(word, WORDS.school) ? 1 : 0,
      health: begins(word, WORDS.health) ? 1 : 0,
      first: at === 0 ? 1 : 0,
      addressee: /management/i.test(value) ? 1 : 0,
      long: taken.length > 3 ? 1 : 0,
    };
    return [{ found: { ...found<string>(value, taken), value }, traits }];
  });
}
