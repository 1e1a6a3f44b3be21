import { words } from '../words.js';
import { bare } from './fold.js';

const byBare = new Map(words('names.stems').map((stem) => [bare(stem), stem]));

const SHORTEST = 4;
const LONGEST = Math.max(...[...byBare.keys()].map((stem) => stem.length));

/** A surname in capitals with the marks that its beginning always has, all of them when it was read `poor`ly; undefined when no beginning is known. */
export function surnameSpelling(word: string, poor = false): string | undefined {
  const letters = [...word];
  const plain = letters.map((c) => bare(c) || c).join('');
  if (plain.length !== letters.length) return undefined;
  for (let length = Math.min(LONGEST, plain.length); length >= 3; length--) {
    const key = plain.slice(0, length);
    const stem = byBare.get(key);
    if (!stem || (length < SHORTEST && length < plain.length)) continue;
    const spelt = [...stem, ...letters.slice(length)];
    // A word read with some of its marks was read well: its plain letters stay plain, only Ă and Â are settled.
    const partly = !poor && letters.some((c) => bare(c) !== c);
    const settled = (c: string, read: string): string => ((bare(read) === read ? partly : bare(c) === c) ? read : c);
    return spelt.map((c, i) => settled(c, letters[i] ?? c)).join('');
  }
  return undefined;
}

/** Names where Ă stands before a nasal and a consonant, as hardly anywhere: they grow from names with A. */
const NASAL_A = /(?:S|ST|B|D|M|P|L|Z|R)Ă(?=N[DCTG])/;

/**
 * Â stands before two consonants or in a few roots; before one consonant and a vowel, and at the end, the letter is Ă. Before a nasal and a
 * consonant it is Â (`CÂMPEANU`, `FÂNTÂNARU`).
 */
export function settledVowels(word: string): string {
  const settled = word.replace(/Â$/, 'Ă').replace(/(?<=^|[^RMPTHS])Â(?=[BCDFGJKLMNPRSȘTȚVZ](?:[AĂEIOU]))/g, 'Ă');
  return NASAL_A.test(settled) ? settled : settled.replace(/(?<=[^AĂEIOU])Ă(?=M[BP]|N[DTGZJȚ])/g, 'Â');
}
