import { inCaseOf, printsMarks } from '../find/restored.js';
import type { Found } from '../find/value.js';
import { words } from '../words.js';
import type { DocumentText } from './document-text.js';
import { bare, nearest, skeletonOf } from './fold.js';

/** Words that the names of hospitals and schools and the titles of posts are made of, with their marks. */
const WORDS = words('institutions.usual');

const byKey = new Map(WORDS.map((word) => [skeletonOf(word), word]));

/** The usual word that was printed, when a reading is it but for its marks or a letter or two; undefined when no or more than one is near. */
function usualWord(word: string): string | undefined {
  const letters = WORDS.filter((known) => bare(known) === bare(word));
  // Two words may differ in marks alone (`clinica`, `clinică`).
  if (letters.length > 0) return letters.length === 1 ? letters[0] : undefined;
  const key = skeletonOf(word);
  const same = byKey.get(key);
  if (same) return same;
  if (key.length < 7) return undefined;
  const others = [...byKey].filter(([, usual]) => stemOf(usual) !== stemOf(word));
  const near = nearest(
    key,
    others.map(([known]) => known),
    () => (key.length >= 10 ? 2 : 1),
  );
  return near && byKey.get(near);
}

/** Of `doctori` and `doctor`, of `asistenți` and `asistentă` the same: forms of one word, no letter lost or won. */
const stemOf = (word: string): string => bare(word).replace(/[AEI]{1,2}$/, '');

/**
 * The name of a hospital or a school, or the title of a post, with its usual words as they are spelt, in the case of the print. A text layer
 * is taken as it is; a paper without marks keeps its style.
 */
export function withUsualWords(name: Found | undefined, text: DocumentText): Found | undefined {
  if (!name || text.method === 'text-layer') return name;
  const marked = printsMarks(text);
  const value = name.value.replace(/[\p{L}\d]{4,}/gu, (word) => {
    const usual = /\p{L}{3}/u.test(word) ? usualWord(word) : undefined;
    if (!usual || (!marked && bare(usual) === bare(word))) return word;
    return inCaseOf(word, marked ? usual : bare(usual));
  });
  return value === name.value ? name : { ...name, value };
}
