import type { Fact, KnowledgeBase } from '../facts/fact.js';
import type { PaperValue } from '../facts/inmss-values.js';

const indexes = new WeakMap<KnowledgeBase, Map<string, Fact<PaperValue>>>();

/** The papers of a dossier of the call, by their numbers. */
export const papersOf = (kb: KnowledgeBase): Fact<PaperValue>[] =>
  kb.factsOfType<PaperValue>('paper').toSorted((a, b) => a.value.number - b.value.number);

/** The paper of the call that asks for a requirement, or for a type of document; undefined where none does. */
export function paperFor(kb: KnowledgeBase, requirement: string): Fact<PaperValue> | undefined {
  const known = indexes.get(kb);
  if (known) return known.get(requirement);
  const index = new Map<string, Fact<PaperValue>>();
  for (const fact of papersOf(kb))
    for (const id of [...fact.value.requirements, ...fact.value.types]) if (!index.has(id)) index.set(id, fact);
  indexes.set(kb, index);
  return index.get(requirement);
}
