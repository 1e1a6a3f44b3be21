import type { Language } from '../../contract/ids.js';
import type { LocalizedText } from '../../facts/fact.js';
import { choicesOf, textOf } from '../../messages/message.js';

type Choices = Record<Language, string[]>;

export const SALARY_TEXTS = {
  lead: textOf('salary.lead'),
  notToday: textOf('salary.not-today'),
  chapter: {
    I: textOf('salary.chapter.i'),
    II: textOf('salary.chapter.ii'),
  },
  noRow: {
    I: textOf('salary.no-row.i'),
    II: textOf('salary.no-row.ii'),
  },
  pathology: textOf('salary.pathology'),
  alsoPathology: textOf('salary.also-pathology'),
  whichFunction: textOf('salary.which-function'),
  whichLevel: textOf('salary.which-level'),
  noSuchLevel: textOf('salary.no-such-level'),
  functionChoices: choicesOf('salary.function-choices'),
  levelChoices: choicesOf('salary.level-choices'),
} as const satisfies Record<string, LocalizedText | Record<'I' | 'II', LocalizedText> | Choices> as {
  chapter: Record<'I' | 'II', LocalizedText>;
  noRow: Record<'I' | 'II', LocalizedText>;
  functionChoices: Choices;
  levelChoices: Choices;
} & Record<
  'lead' | 'notToday' | 'pathology' | 'alsoPathology' | 'whichFunction' | 'whichLevel' | 'noSuchLevel',
  LocalizedText
>;
