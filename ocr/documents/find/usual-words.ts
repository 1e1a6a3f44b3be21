import type { DocumentText } from '../text/document-text.js';
import { bare, editDistance, skeletonOf } from '../text/fold.js';
import { words } from '../words.js';
import type { Found } from './value.js';

/** Words that the names of hospitals and schools and the titles of posts are made of, with their marks. */
const WORDS = words('institutions.usual');

const keyOf = (word: string): string => [...word].map(skeletonOf).join('');
const byKey = new Map(WORDS.map((word) => [keyOf(word), word]));

/** The usual word that was printed, when a reading is it but for its marks or a letter or two; undefined when no or more than one is near. */
function usualWord(word: string): string | undefined {
  const plain = bare(word).toLowerCase();
  if (WORDS.some((known) => bare(known).toLowerCase() === plain)) return sameLetters(word);
  const key = keyOf(word);
  const same = byKey.get(key);
  if (same) return same;
  if (key.length < 7) return undefined;
  const near = [...byKey]
    .map(([known, spelt]) => ({ spelt, errors: editDistance(known, key) }))
    .filter(({ errors }) => errors <= (key.length >= 10 ? 2 : 1))
    .sort((a, b) => a.errors - b.errors);
  return near[0]?.errors === near[1]?.errors ? undefined : near[0]?.spelt;
}

/** Of the same letters: the one spelling there is; none when two words differ in marks alone (`clinica`, `clinică`). */
function sameLetters(word: string): string | undefined {
  const same = WORDS.filter((known) => bare(known) === bare(word));
  return same.length === 1 ? same[0] : undefined;
}

/** So many different words with marks are no accident of the recogniser: the paper is printed with them. */
const MARKED_WORDS = 3;

const isMarked = (text: DocumentText): boolean =>
  new Set(text.tokens.filter((token) => /[ĂÂÎȘȚăâîșț]/.test(token.text)).map((token) => bare(token.text))).size >=
  MARKED_WORDS;

/**
 * The name of a hospital or a school, or the title of a post, with its usual words as they are spelt, in the case of the print. A text layer
 * is taken as it is; a paper without marks keeps its style.
 */
export function withUsualWords(name: Found | undefined, text: DocumentText): Found | undefined {
  if (!name || text.method === 'text-layer') return name;
  const marked = isMarked(text);
  const value = name.value.replace(/[\p{L}\d]{4,}/gu, (word) => {
    const usual = /\p{L}{3}/u.test(word) ? usualWord(word) : undefined;
    if (!usual || (!marked && bare(usual) === bare(word))) return word;
    const spelt = marked ? usual : bare(usual).toLowerCase();
    if (word === word.toLowerCase()) return spelt;
    const capitals = (word.match(/\p{Lu}/gu) ?? []).length > word.length / 2;
    return capitals ? spelt.toUpperCase() : (spelt[0]?.toUpperCase() ?? '') + spelt.slice(1);
  });
  return value === name.value ? name : { ...name, value };
}
