import type { Word } from '../../core/text/fold.js';
import { createPhraseIndex } from '../../core/text/phrase-index.js';
import { phrasesOf } from './lists.js';

const index = createPhraseIndex(phrasesOf('roles'));

/** Which roles the word at an index has, or begins a phrase for. */
export type Roles = readonly ReadonlySet<string>[];

export const rolesOf = (words: readonly Word[]): Roles =>
  words.map(({ start }, at) => {
    const roles = new Set(index.at(words, at).map(({ value }) => value));
    // More than a space before it: a comma, a full stop.
    return start > (words[at - 1]?.end ?? start) + 1 ? roles.add('apart') : roles;
  });

export const has = (roles: Roles, at: number, role: string): boolean => roles[at]?.has(role) ?? false;

/** Whether words ask something, rather than only tell. */
export const asksIn = (words: readonly Word[]): boolean => rolesOf(words).some((roles) => roles.has('asks'));
