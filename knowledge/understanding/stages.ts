import { wordsOf } from '../../core/text/fold.js';
import { createPhraseIndex } from '../../core/text/phrase-index.js';
import { phrasesOf } from './lists.js';

const index = createPhraseIndex(phrasesOf('stages'));

/** `am plătit, ce urmează?`: whoever has filed or paid asks what comes next, whatever else the words are near to. */
export function asksWhatIsNext(text: string): boolean {
  const words = wordsOf(text);
  const found = new Set(words.flatMap((_, at) => index.at(words, at).map(({ value }) => value)));
  return found.has('filed') && found.has('next');
}
