import { foldText } from '../identity/fold.js';

/**
 * What a form prints and says nothing of this paper: the key to its abbreviations, and rubrics that were answered with a dash.
 */

/** `D deces`, `Ann = anulare`: a short key, and the word that it begins. */
const KEY = /(?<![\p{L}.])(\p{Lu}\p{Ll}{0,2})(\s*[=:]\s*|\s+)(\p{L}{4,})/gu;
/** So many of them on a line are a key to abbreviations. */
const KEYS = 2;
/** After `A` a participle is a deed (`A anulat`), a noun is what the letter stands for (`A anulare`). */
const NOUN = /rea?$/iu;

/** `Anulare: –   Divorț: –` */
const DASHED = /(?<=^|\s{2}|;\s?)\p{L}[^\n:;]{2,40}:\s*[-–—]{1,3}(?=\s{2}|\s*;|\s*$)/gmu;

const isKey = (key: string, sign: string, word: string): boolean =>
  foldText(word)[0] === foldText(key)[0] && (sign.trim() !== '' || key !== 'A' || NOUN.test(word));

function withoutKey(line: string): string {
  const keys = [...line.matchAll(KEY)].filter(([, key = '', sign = '', word = '']) => isKey(key, sign, word));
  if (new Set(keys.map(([, key]) => key)).size < KEYS) return line;
  return line.replace(KEY, (all, key: string, sign: string, word: string) => (isKey(key, sign, word) ? ' ' : all));
}

/** The text without what is printed on every such form, filled in or not. */
export const withoutUnfilled = (text: string): string =>
  text.replace(DASHED, ' ').split('\n').map(withoutKey).join('\n');
