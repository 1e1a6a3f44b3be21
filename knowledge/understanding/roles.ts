import type { Word } from '../../core/text/fold.js';
import { createPhraseIndex } from '../../core/text/phrase-index.js';
import { listsOf } from './lists.js';

function* phrases(): Generator<[string, string]> {
  for (const [role, scripts] of Object.entries(listsOf('roles')))
    for (const list of Object.values(scripts)) for (const phrase of list) yield [String(phrase), role];
}

const index = createPhraseIndex(phrases());

/** Which roles the word at an index has, or begins a phrase for. */
export type Roles = readonly ReadonlySet<string>[];

export const rolesOf = (words: readonly Word[]): Roles =>
  words.map((_, at) => new Set(index.at(words, at).map(({ value }) => value)));

export const has = (roles: Roles, at: number, role: string): boolean => roles[at]?.has(role) ?? false;
