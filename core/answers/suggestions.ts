import type { Language } from '../contract/ids.js';
import { programmesNamedFor } from '../eligibility/target-groups.js';
import type { KnowledgeBase } from '../facts/fact.js';
import { choicesOf } from '../messages/message.js';

/** Questions that show what can be asked. */
export const EXAMPLE_QUESTIONS = choicesOf('suggestions.examples');

/** Qualifications that the documents invite to something; asked for others, the answer is the same for all of them. */
export const qualificationChoices = (kb: KnowledgeBase, lang: Language): string[] =>
  kb.qualifications.filter(({ id }) => programmesNamedFor(kb, id).length > 0).map(({ one }) => one[lang]);
