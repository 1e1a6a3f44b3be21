import type { CommandId } from '../chat/commands.js';
import { CHAT_MESSAGES } from '../chat/messages/index.js';

/** The same words in each language. */
export interface Words {
  ro: string;
  en: string;
  ru: string;
}
const everyone = (text: string): Words => ({ ro: text, en: text, ru: text });

interface OptionWords {
  name: Words;
  description: Words;
  isRequired?: true;
  /** Completed while it is typed. */
  isProgramme?: true;
  /** All that may stand there, by the argument of the command. */
  choices?: Record<string, Words>;
}

const { ro, en, ru } = CHAT_MESSAGES;
const { auto: _auto, ...LANGUAGE_NAMES } = ro.languageNames;

/** What stands behind a command. */
export const OPTIONS: Partial<Record<CommandId, OptionWords>> = {
  ask: {
    name: { ro: 'intrebare', en: 'question', ru: 'вопрос' },
    description: {
      ro: 'întrebarea, cu cuvintele dumneavoastră',
      en: 'the question, in your own words',
      ru: 'вопрос своими словами',
    },
    isRequired: true,
  },
  programmes: {
    name: { ro: 'program', en: 'programme', ru: 'программа' },
    description: { ro: 'despre ce program', en: 'about which programme', ru: 'о какой программе' },
    isProgramme: true,
  },
  language: {
    name: { ro: 'limba', en: 'language', ru: 'язык' },
    description: { ro: ro.languageQuestion, en: en.languageQuestion, ru: ru.languageQuestion },
    choices: {
      ...Object.fromEntries(Object.entries(LANGUAGE_NAMES).map(([code, name]) => [code, everyone(name)])),
      auto: { ro: ro.languageNames.auto, en: en.languageNames.auto, ru: ru.languageNames.auto },
    },
  },
};
