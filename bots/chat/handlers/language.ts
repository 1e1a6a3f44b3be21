import { LANGUAGES, type Language } from '../../../core/contract/ids.js';
import type { ChatContext, ChoiceHandler, CommandHandler, Outcome } from '../context.js';
import { CHAT_MESSAGES } from '../messages/index.js';
import type { Reply } from '../reply.js';
import type { ChatState } from '../state.js';

export const LANGUAGE_PREFIX = 'lang:';
const CHOICES = [...LANGUAGES, 'auto'] as const;

const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value);

/** In the place of the question, and over the screen: the question may be far above. */
const said = (text: string): Reply => ({ text, replacesPressed: true, toast: text });

function choose({ state, messages }: ChatContext, value: string): Outcome | undefined {
  if (isLanguage(value)) {
    return {
      replies: [said(CHAT_MESSAGES[value].languageChosen)],
      state: { ...state, lang: value },
    };
  }
  if (value !== 'auto') return undefined;
  const { lang: _forgotten, ...rest } = state;
  return { replies: [said(messages.languageAutomatic)], state: rest satisfies ChatState };
}

/** `/limba` asks, `/limba ru` chooses at once. */
export const languageCommand: CommandHandler = async (context, args) => {
  const chosen = choose(context, args.trim().toLowerCase());
  if (chosen) return chosen;
  const { languageNames, languageQuestion } = context.messages;
  const choices = CHOICES.map((value) => [{ label: languageNames[value], data: LANGUAGE_PREFIX + value }]);
  return { replies: [{ text: languageQuestion, choices }] };
};

export const languageChoice: ChoiceHandler = async (context, data) => choose(context, data);
