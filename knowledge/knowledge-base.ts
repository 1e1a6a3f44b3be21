import type { SourceId, TopicId } from '../core/contract/ids.js';
import type { Conflict, Fact, KnowledgeBase, Source } from '../core/facts/fact.js';

/** What the knowledge base needs of a pack; {@link Pack} of the schema is one. */
export interface PackContent {
  sources: Source[];
  facts: Fact[];
  conflicts: Conflict[];
}

function indexById<T extends { id: string }>(kind: string, items: T[]): Map<string, T> {
  const index = new Map<string, T>();
  for (const item of items) {
    if (index.has(item.id)) throw new Error(`the packs hold the ${kind} ${item.id} twice`);
    index.set(item.id, item);
  }
  return index;
}

function grouped<K, T>(entries: Iterable<readonly [K, T]>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const [key, item] of entries) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Indexes the packs once, so that no question walks through them. Unknown ids throw, as do ids used twice. */
export function createKnowledgeBase(packs: PackContent[]): KnowledgeBase {
  const allFacts = packs.flatMap(({ facts }) => facts);
  const allConflicts = packs.flatMap(({ conflicts }) => conflicts);
  const facts = indexById('fact', allFacts);
  const conflicts = indexById('conflict', allConflicts);
  const sources = indexById(
    'source',
    packs.flatMap((pack) => pack.sources),
  );
  const byType = grouped(allFacts.map((fact) => [fact.type, fact] as const));
  const byTopic = grouped<TopicId, Conflict>(
    allConflicts.flatMap((conflict) => conflict.topics.map((topic) => [topic, conflict] as const)),
  );
  const found = <T>(kind: string, index: Map<string, T>, id: string): T => {
    const item = index.get(id);
    if (item === undefined) throw new Error(`the knowledge base has no ${kind} "${id}"`);
    return item;
  };
  return {
    // The schema checked the value against the fact's type; the caller names the shape that belongs to the id.
    fact: <T>(id: string) => found('fact', facts, id) as Fact<T>,
    factsOfType: <T>(type: string) => (byType.get(type) ?? []) as Fact<T>[],
    conflict: (id) => found('conflict', conflicts, id),
    conflictsAbout: (topic) => byTopic.get(topic) ?? [],
    source: (id: SourceId) => found('source', sources, id),
  };
}
