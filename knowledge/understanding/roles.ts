import type { Word } from '../../core/text/fold.js';
import { createPhraseIndex } from '../../core/text/phrase-index.js';
import { phrasesOf } from './lists.js';

const index = createPhraseIndex(phrasesOf('roles'));

/** Which roles the word at an index has, or begins a phrase for. */
export type Roles = readonly ReadonlySet<string>[];

export const rolesOf = (words: readonly Word[]): Roles =>
  words.map((_, at) => new Set(index.at(words, at).map(({ value }) => value)));

export const has = (roles: Roles, at: number, role: string): boolean => roles[at]?.has(role) ?? false;
