import type { TopicId } from '../../core/contract/ids.js';
import { wordsOf } from '../../core/text/fold.js';
import { createPhraseIndex } from '../../core/text/phrase-index.js';
import { phrasesOf } from './lists.js';
import { segmentsOf } from './segments.js';

const index = createPhraseIndex(phrasesOf('stages'));

/** What two kinds of words together surely ask; with a third, unless it or another clause stands beside them. */
const SURE: readonly (readonly [string, string, TopicId, string?])[] = [
  ['filed', 'next', 'payment-period'],
  ['differ', 'both', 'programmes'],
  ['jobs', 'institute', 'contact'],
  ['still', 'due', 'payment-period', 'insurance'],
];

/** The topic that a text surely asks, whatever else its words are near to: `am plătit, ce urmează?` */
export function sureTopic(text: string): TopicId | undefined {
  const words = wordsOf(text);
  const found = new Set(words.flatMap((_, at) => index.at(words, at).map(({ value }) => value)));
  const isSingle = segmentsOf(text).length === 1;
  return SURE.find(
    ([one, other, , not]) => found.has(one) && found.has(other) && (!not || (isSingle && !found.has(not))),
  )?.[2];
}
