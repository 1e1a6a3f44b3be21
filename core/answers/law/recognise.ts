import type { Fact, KnowledgeBase } from '../../facts/fact.js';
import { type Mention, mentioned, parseMention, tokensOf } from './mentions.js';

/** A fact that says by which words of a question it is meant. */
export type Recognisable = Fact<{ words: readonly string[] }>;

export interface Recognised<F> {
  fact: F;
  /** More and longer entries found are more likely meant. */
  score: number;
}

/** Entries by the first two characters of their first word: a question looks only at those that may begin in it. */
type Index = Map<string, { mention: Mention; fact: Recognisable }[]>;

const indexes = new WeakMap<KnowledgeBase, Map<string, Index>>();

function indexOf(facts: readonly Recognisable[]): Index {
  const byStart: Index = new Map();
  for (const fact of facts)
    for (const entry of fact.value.words) {
      const mention = parseMention(entry);
      const start = mention[0]?.text.slice(0, 2) ?? '';
      const entries = byStart.get(start);
      if (entries) entries.push({ mention, fact });
      else byStart.set(start, [{ mention, fact }]);
    }
  return byStart;
}

/**
 * Facts of `facts` whose words stand in the folded question, likeliest first. `name` names the selection: it is indexed
 * once for a knowledge base.
 */
export function recognise<V extends { words: readonly string[] }>(
  kb: KnowledgeBase,
  name: string,
  facts: () => readonly Fact<V>[],
  text: string,
): Recognised<Fact<V>>[] {
  const known = indexes.get(kb) ?? new Map<string, Index>();
  indexes.set(kb, known);
  const index = known.get(name) ?? indexOf(facts());
  known.set(name, index);
  const tokens = tokensOf(text);
  const scores = new Map<Recognisable, number>();
  for (const start of new Set(tokens.map((token) => token.slice(0, 2))))
    for (const { mention, fact } of index.get(start) ?? [])
      if (mentioned(tokens, mention)) scores.set(fact, (scores.get(fact) ?? 0) + mention.length);
  return [...scores].map(([fact, score]) => ({ fact: fact as Fact<V>, score })).sort((a, b) => b.score - a.score);
}
