import { type Language, QUALIFICATION_IDS, type QualificationId } from '../contract/ids.js';
import { QUALIFICATION_NAMES } from './messages/qualifications.js';

/** Questions that show what can be asked. */
export const EXAMPLE_QUESTIONS: Record<Language, string[]> = {
  ro: ['Ce programe pot face?', 'Până când sunt înscrierile?', 'Ce acte trebuie la dosar?', 'Cât este taxa?'],
  en: ['Which programmes can I attend?', 'When is enrolment?', 'Which papers do I need?', 'What is the fee?'],
  ru: ['Какие программы мне доступны?', 'До какого числа запись?', 'Какие нужны документы?', 'Сколько стоит участие?'],
};

/** Qualifications that the documents invite to something; asked for others, the answer is the same for all of them. */
const CHOICES: readonly QualificationId[] = QUALIFICATION_IDS.slice(0, QUALIFICATION_IDS.indexOf('moasa') + 1);

export const qualificationChoices = (lang: Language): string[] =>
  CHOICES.map((id) => QUALIFICATION_NAMES[id].one[lang]);
