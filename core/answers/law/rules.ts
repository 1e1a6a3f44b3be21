import type { TopicId } from '../../contract/ids.js';
import type { Fact, KnowledgeBase } from '../../facts/fact.js';
import type { RuleValue } from '../../facts/law-values.js';
import type { Intent } from '../answer.js';
import { recognise } from './recognise.js';
import { type Speaker, tellAll } from './speaker.js';

/** More rules than this are a lecture; the likeliest are told. */
const MOST_RULES = 3;

/** Rules of a topic, in the order of the packs. */
const rulesOf = (kb: KnowledgeBase, topic: TopicId): Fact<RuleValue>[] =>
  kb.factsOfType<RuleValue>('rule').filter(({ value }) => value.topics.includes(topic));

/** Rules that the question names: by an aspect that was detected, else by the words that the pack gives them. */
export function rulesAsked(kb: KnowledgeBase, topic: TopicId, intent: Intent): Fact<RuleValue>[] {
  const byAspect = rulesOf(kb, topic).filter(({ value }) => intent.aspects.includes(value.aspect));
  if (byAspect.length > 0) return byAspect.slice(0, MOST_RULES + 1);
  const found = recognise(kb, `rules/${topic}`, () => rulesOf(kb, topic), intent.text);
  // Rules of one aspect belong together: both sentences on guard duty, or none.
  const aspects = new Set(found.slice(0, MOST_RULES).map(({ fact }) => fact.value.aspect));
  const least = (found[0]?.score ?? 0) / 2;
  return found
    .filter(({ fact: { value }, score }) => aspects.has(value.aspect) && (value.general || score >= least))
    .map(({ fact }) => fact);
}

/** Rules that answer the topic in general. */
export const generalRules = (kb: KnowledgeBase, topic: TopicId): Fact<RuleValue>[] =>
  rulesOf(kb, topic).filter(({ value }) => value.general);

/** Tells the rules that the question names, and after them those that answer the topic in general, unless they are many. */
export function tellRules(speaker: Speaker, kb: KnowledgeBase, topic: TopicId, intent: Intent): void {
  const asked = rulesAsked(kb, topic, intent);
  const all = [...new Set([...asked, ...generalRules(kb, topic)])];
  tellAll(speaker, asked.length > 0 && all.length > MOST_RULES + 1 ? asked : all);
}
