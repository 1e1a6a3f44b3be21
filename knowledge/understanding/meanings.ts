import type { Word } from '../../core/text/fold.js';
import { createPhraseIndex } from '../../core/text/phrase-index.js';
import { listsOf } from './lists.js';

function* phrases(): Generator<[string, string]> {
  for (const [meaning, scripts] of Object.entries(listsOf('meanings')))
    for (const list of Object.values(scripts)) for (const phrase of list) yield [String(phrase), meaning];
}

const index = createPhraseIndex(phrases());

/** As long as an identification number, or a digit short or long; no telephone number. */
const ID_LIKE = /^(?!40|0)\d{11,15}$/;

/** What the words mean, whatever their language. */
export function meaningsOf(words: readonly Word[]): Set<string> {
  const found = new Set<string>();
  for (const [at, { text }] of words.entries()) {
    for (const { value } of index.at(words, at)) found.add(value);
    if (ID_LIKE.test(text)) found.add('idnum13');
    if (/^\d+$/.test(text)) found.add('number');
  }
  return found;
}
