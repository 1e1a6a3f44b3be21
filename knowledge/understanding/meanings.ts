import type { Word } from '../../core/text/fold.js';
import { createPhraseIndex } from '../../core/text/phrase-index.js';
import { phrasesOf } from './lists.js';

const index = createPhraseIndex(phrasesOf('meanings'));
const others = createPhraseIndex(phrasesOf('elsewhere'));
const OURS = 'ours';

/** Whose things the words name: areas of other offices, trades and lives, and whether what is ours is named beside them. */
export function elsewhereOf(words: readonly Word[]): { areas: Set<string>; ours: boolean } {
  const areas = new Set<string>();
  for (const at of words.keys()) for (const { value } of others.at(words, at)) areas.add(value);
  return { ours: areas.delete(OURS), areas };
}

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
