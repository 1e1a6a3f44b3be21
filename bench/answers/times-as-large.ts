import type { KnowledgeBase } from '../../core/facts/fact.js';
import { createKnowledgeBase, type PackContent } from '../../knowledge/knowledge-base.js';
import { loadLibrary } from '../../knowledge/library.js';

/**
 * A knowledge base with `times` as many facts and conflicts: copies under other ids, and of other types, as packs of other
 * systems would be; the topics of the copies stay, so that a lookup by topic that walks through them shows.
 */
export function timesAsLarge(times: number): Promise<KnowledgeBase> {
  const library = loadLibrary();
  const packs: PackContent[] = [...library.laws, ...(library.calls.at(-1)?.packs ?? [])];
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    packs.map(
      ({ facts, conflicts }): PackContent => ({
        sources: [],
        facts: facts.map((fact) => ({ ...fact, id: `copy-${copy}.${fact.id}`, type: `copy-${copy}-${fact.type}` })),
        conflicts: conflicts.map((conflict) => ({ ...conflict, id: `copy-${copy}.${conflict.id}`, topics: [] })),
      }),
    ),
  );
  return Promise.resolve(createKnowledgeBase([...packs, ...copies.flat()]));
}
