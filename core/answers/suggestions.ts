import type { Language } from '../contract/ids.js';
import { programmesNamedFor } from '../eligibility/target-groups.js';
import type { KnowledgeBase } from '../facts/fact.js';

/** Questions that show what can be asked. */
export const EXAMPLE_QUESTIONS: Record<Language, string[]> = {
  ro: ['Ce programe pot face?', 'Până când sunt înscrierile?', 'Ce acte trebuie la dosar?', 'Cât este taxa?'],
  en: ['Which programmes can I attend?', 'When is enrolment?', 'Which papers do I need?', 'What is the fee?'],
  ru: ['Какие программы мне доступны?', 'До какого числа запись?', 'Какие нужны документы?', 'Сколько стоит участие?'],
};

/** Qualifications that the documents invite to something; asked for others, the answer is the same for all of them. */
export const qualificationChoices = (kb: KnowledgeBase, lang: Language): string[] =>
  kb.qualifications.filter(({ id }) => programmesNamedFor(kb, id).length > 0).map(({ one }) => one[lang]);
