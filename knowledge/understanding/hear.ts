import type { TopicId } from '../../core/contract/ids.js';
import { wordsOf } from '../../core/text/fold.js';
import { openVocabulary } from '../vocabulary/open.js';
import type { Heard } from './features.js';
import { elsewhereOf, meaningsOf } from './meanings.js';
import { withoutPast } from './times.js';

/** What has been read before: words, and how many authors of questions of ours used what begins so. */
export interface Reader {
  /** A word of the questions. */
  isKnown(word: string): boolean;
  /** 0, 1, or 2 for two and more. */
  authorsOf(stem: string): number;
}

const STEM_LETTERS = 6;
/** What a word is counted by. */
export const stemOf = (word: string): string => word.slice(0, STEM_LETTERS);

/** Shorter ones say nothing of whose question it is. */
const SHORTEST = 4;

/** What is known of a prepared text before it is judged what it asks. */
export function hear(text: string, before: readonly TopicId[], { isKnown, authorsOf }: Reader): Heard {
  const words = withoutPast(wordsOf(text));
  const telling = words.filter((word) => word.text.length >= SHORTEST).map((word) => authorsOf(stemOf(word.text)));
  return {
    words,
    names: openVocabulary().find(text, { isKnown }),
    meanings: meaningsOf(words),
    before,
    elsewhere: elsewhereOf(words),
    strange: {
      none: telling.filter((count) => count === 0).length,
      seldom: telling.filter((count) => count <= 1).length,
      of: telling.length,
    },
  };
}
