import type { SourceId, TopicId } from '../core/contract/ids.js';
import type { Call, Conflict, Fact, KnowledgeBase, Qualification, Reply, Source } from '../core/facts/fact.js';
import { addDays, type PlainDate, plainDate } from '../core/time/plain-date.js';
import { openVocabulary } from './vocabulary/open.js';

/** What the knowledge base needs of a pack; {@link Pack} of the schema is one. */
export interface PackContent {
  pack?: string;
  edition?: string;
  sources: Source[];
  facts: Fact[];
  conflicts: Conflict[];
  replies?: Reply[];
  qualifications?: Qualification[];
}

export interface CallContent {
  call: Call;
  packs: PackContent[];
}

/** Everything that is known: laws that belong to no call, and the calls. */
export interface Library {
  laws: PackContent[];
  calls: CallContent[];
}

const NO_CALL: Call = { id: '', title: { ro: '', en: '', ru: '' }, from: plainDate('0001-01-01') };

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

const holdsOn = ({ validFrom, validUntil }: Fact, day: PlainDate): boolean =>
  (validFrom === undefined || validFrom <= day) && (validUntil === undefined || day <= validUntil);

/** Days on which a fact of the packs begins to hold or has ceased to, in order: between two of them nothing changes. */
export function changesOf(packs: readonly PackContent[]): PlainDate[] {
  const facts = packs.flatMap((pack) => pack.facts);
  const days = facts.flatMap(({ validFrom, validUntil }) => [
    ...(validFrom ? [validFrom] : []),
    ...(validUntil ? [addDays(validUntil, 1)] : []),
  ]);
  return [...new Set(days)].sort();
}

type Views = Pick<KnowledgeBase, 'calls' | 'on' | 'ofCall'>;

/** The facts of some packs as they hold on a day. */
function createView(call: Call, packs: readonly PackContent[], day: PlainDate, views: Views): KnowledgeBase {
  const allFacts = packs.flatMap((pack) => pack.facts).filter((fact) => holdsOn(fact, day));
  const allConflicts = packs.flatMap(({ conflicts }) => conflicts);
  const facts = indexById('fact', allFacts);
  const conflicts = indexById('conflict', allConflicts);
  const sources = indexById(
    'source',
    packs.flatMap((pack) => pack.sources),
  );
  const replies = new Map(packs.flatMap((pack) => pack.replies ?? []).map((reply) => [reply.for, reply] as const));
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
    ...views,
    call,
    editions: packs.flatMap(({ pack, edition }) => (pack && edition ? [`${pack} ${edition}`] : [])),
    // The schema checked the value against the fact's type; the caller names the shape that belongs to the id.
    fact: <T>(id: string, on?: PlainDate) =>
      on === undefined ? (found('fact', facts, id) as Fact<T>) : views.on(on).fact<T>(id),
    has: (id) => facts.has(id),
    factsOfType: <T>(type: string) => (byType.get(type) ?? []) as Fact<T>[],
    conflict: (id) => found('conflict', conflicts, id),
    conflicts: allConflicts,
    conflictsAbout: (topic) => byTopic.get(topic) ?? [],
    source: (id: SourceId) => found('source', sources, id),
    reply: (aspect) => replies.get(aspect),
    qualifications: packs.flatMap((pack) => pack.qualifications ?? []),
    // Read when it is first asked for.
    get vocabulary() {
      return openVocabulary();
    },
  };
}

/**
 * Indexes the packs once, so that no question walks through them: a view for each call, and for each span of days in
 * which the same facts hold. The knowledge base that is given is that of the latest call.
 */
export function createKnowledge({ laws, calls }: Library): KnowledgeBase {
  const inOrder = [...calls].sort((a, b) => (a.call.from < b.call.from ? -1 : 1));
  const known = inOrder.length > 0 ? inOrder : [{ call: NO_CALL, packs: [] }];
  const spans = new Map<string, KnowledgeBase>();
  const changes = new Map(known.map((each) => [each.call.id, changesOf([...laws, ...each.packs])] as const));
  const viewOf = ({ call, packs }: CallContent, day: PlainDate): KnowledgeBase => {
    const span = changes.get(call.id)?.findLast((change) => change <= day) ?? '';
    const key = `${call.id}\n${span}`;
    const view = spans.get(key) ?? createView(call, [...laws, ...packs], day, views);
    spans.set(key, view);
    return view;
  };
  const callOn = (day: PlainDate): CallContent =>
    known.findLast(({ call }) => call.from <= day) ?? (known[0] as CallContent);
  const views: Views = {
    calls: inOrder.map(({ call }) => call),
    on: (day) => viewOf(callOn(day), day),
    ofCall: (id) => {
      const wanted = known.find(({ call }) => call.id === id);
      return wanted && viewOf(wanted, wanted.call.until ?? lastDayOf(wanted, known));
    },
  };
  const latest = known.at(-1) as CallContent;
  return viewOf(latest, latest.call.from);
}

/** The last day on which a call is answered by: the eve of the next one. */
function lastDayOf({ call }: CallContent, inOrder: readonly CallContent[]): PlainDate {
  const next = inOrder.find((other) => other.call.from > call.from);
  return next ? addDays(next.call.from, -1) : call.from;
}

/** The packs of one call alone. */
export const createKnowledgeBase = (packs: PackContent[]): KnowledgeBase => createKnowledge({ laws: packs, calls: [] });
