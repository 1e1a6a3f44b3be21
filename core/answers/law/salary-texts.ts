import type { Language } from '../../contract/ids.js';
import type { LocalizedText } from '../../facts/fact.js';
import { textOf } from '../../messages/message.js';

type Choices = Record<Language, string[]>;

export const SALARY_TEXTS = {
  lead: textOf('salary-texts.lead'),
  notToday: textOf('salary-texts.not-today'),
  chapter: {
    I: textOf('salary-texts.i'),
    II: textOf('salary-texts.ii'),
  },
  noRow: {
    I: textOf('salary-texts.i-2'),
    II: textOf('salary-texts.ii-2'),
  },
  pathology: textOf('salary-texts.pathology'),
  alsoPathology: textOf('salary-texts.also-pathology'),
  whichFunction: textOf('salary-texts.which-function'),
  whichLevel: textOf('salary-texts.which-level'),
  noSuchLevel: textOf('salary-texts.no-such-level'),
  functionChoices: {
    ro: [
      'Salariu asistent medical postliceal (PL)',
      'Salariu asistent medical principal SSD',
      'Salariu soră medicală',
      'Salariu infirmieră',
      'Salariu brancardier',
      'Salariu medic',
    ],
    en: [
      'Salary of a nurse, post-secondary (PL)',
      'Salary of a senior nurse SSD',
      'Salary of an infirmieră',
      'Salary of a stretcher-bearer',
      'Salary of a doctor',
    ],
    ru: [
      'Оклад медсестры, послелицейское образование (PL)',
      'Оклад медсестры SSD',
      'Оклад санитарки',
      'Оклад водителя',
      'Оклад врача',
    ],
  },
  levelChoices: {
    ro: [
      'Salariu asistent medical, studii superioare (S)',
      'Salariu asistent medical, scurtă durată (SSD)',
      'Salariu asistent medical, postliceal (PL)',
      'Salariu asistent medical, studii medii (M)',
    ],
    en: [
      'Salary of a nurse, higher education (S)',
      'Salary of a nurse, short-cycle higher education (SSD)',
      'Salary of a nurse, post-secondary (PL)',
      'Salary of a nurse, secondary (M)',
    ],
    ru: [
      'Оклад медсестры, высшее образование (S)',
      'Оклад медсестры, краткое высшее (SSD)',
      'Оклад медсестры, послелицейское (PL)',
      'Оклад медсестры, среднее (M)',
    ],
  },
} as const satisfies Record<string, LocalizedText | Record<'I' | 'II', LocalizedText> | Choices> as {
  chapter: Record<'I' | 'II', LocalizedText>;
  noRow: Record<'I' | 'II', LocalizedText>;
  functionChoices: Choices;
  levelChoices: Choices;
} & Record<
  'lead' | 'notToday' | 'pathology' | 'alsoPathology' | 'whichFunction' | 'whichLevel' | 'noSuchLevel',
  LocalizedText
>;
