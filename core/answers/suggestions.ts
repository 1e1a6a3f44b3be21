import type { Language, TopicId } from '../contract/ids.js';
import { programmesNamedFor } from '../eligibility/target-groups.js';
import type { KnowledgeBase } from '../facts/fact.js';
import { choicesOf, type MessageId } from '../messages/message.js';

/** Questions that show what can be asked. */
export const EXAMPLE_QUESTIONS = choicesOf('suggestions.examples');

/** Choices that are offered beside an answer, by the topic that they ask about. */
export const TOPIC_CHOICES: readonly (readonly [TopicId, MessageId])[] = [
  ['bonus', 'bonus.choices'],
  ['insured-documents', 'insured.papers-choices'],
  ['insured-validity', 'insured.validity-choices'],
  ['salary', 'salary.function-choices'],
  ['salary', 'salary.level-choices'],
];

/** Qualifications that the documents invite to something; asked for others, the answer is the same for all of them. */
export const qualificationChoices = (kb: KnowledgeBase, lang: Language): string[] =>
  kb.qualifications.filter(({ id }) => programmesNamedFor(kb, id).length > 0).map(({ one }) => one[lang]);
