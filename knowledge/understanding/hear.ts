import type { TopicId } from '../../core/contract/ids.js';
import { wordsOf } from '../../core/text/fold.js';
import { openVocabulary } from '../vocabulary/open.js';
import type { Heard } from './features.js';
import { meaningsOf } from './meanings.js';

/** What is known of a prepared text before it is judged what it asks. */
export function hear(text: string, before: readonly TopicId[], isKnown: (word: string) => boolean): Heard {
  const words = wordsOf(text);
  return { words, names: openVocabulary().find(text, { isKnown }), meanings: meaningsOf(words), before };
}
