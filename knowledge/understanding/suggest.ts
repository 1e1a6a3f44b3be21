import Fuse from 'fuse.js';
import type { Language } from '../../core/contract/ids.js';
import { fold } from '../../core/text/fold.js';
import { listsOf } from './lists.js';

/** Questions that surely have an answer, as they are offered on a button. */
export const OFFERED_QUESTIONS = (listsOf('offered').questions ?? {}) as Record<Language, readonly string[]>;

const MOST = 3;
/** Fuse's measure of unlikeness, 0 to 1: beyond it a suggestion would be a guess at random. */
const UNLIKE = 0.55;
/** A longer text is not a mistyped question. */
const LONGEST = 120;

const indexes = new Map<Language, Fuse<{ text: string; folded: string }>>();

function indexOf(lang: Language): Fuse<{ text: string; folded: string }> {
  const known = indexes.get(lang);
  if (known) return known;
  const questions = OFFERED_QUESTIONS[lang].map((text) => ({ text, folded: fold(text) }));
  const index = new Fuse(questions, {
    keys: ['folded'],
    threshold: UNLIKE,
    ignoreLocation: true,
    minMatchCharLength: 3,
  });
  indexes.set(lang, index);
  return index;
}

/** Questions that look like one that was not understood, the likeliest first; empty when none does. */
export function suggestQuestions(text: string, lang: Language): string[] {
  const folded = fold(text);
  if (folded.length > LONGEST) return [];
  return indexOf(lang)
    .search(folded, { limit: MOST })
    .map(({ item }) => item.text);
}
