import { programmeOfAnyCall } from '../../core/eligibility/target-groups.js';
import { maskKept } from '../../core/identity/mask.js';
import { openVocabulary } from '../../knowledge/vocabulary/open.js';
import type { CommandId } from './commands.js';
import type { CommandHandler } from './context.js';
import { type Conversation, createConversation } from './conversation.js';
import { hasConsent } from './dossier/consent.js';
import type { DossierDeps } from './dossier/deps.js';
import { createJourney, DOSSIER_PREFIX, type Journey } from './dossier/journey.js';
import { askCommand, helpCommand } from './handlers/help.js';
import { LANGUAGE_PREFIX, languageChoice, languageCommand } from './handlers/language.js';
import { GO_PREFIX, settingsCommand, startCommand } from './handlers/start.js';
import { topicCommands } from './handlers/topics.js';
import type { Questions } from './questions.js';
import { createStoreStates, type StoreStates } from './store-states.js';

export interface OpenConversationDeps extends DossierDeps {
  questions: Questions;
  clock(): Date;
  /** No other process writes the states of chats; see `createStoreStates`. */
  isOnlyProcess?: boolean;
  onError(error: unknown, incident: string): void;
}

/** The whole conversation over a store: what every platform talks to. */
export function openConversation(deps: OpenConversationDeps): {
  conversation: Conversation;
  states: StoreStates;
  commands: readonly CommandId[];
  /** Adds what a chat that wants reminders is to be reminded of by now: a paper that came later expires too. */
  refreshReminders: Journey['refreshReminders'];
  talk: Journey['talk'];
} {
  const { questions, store, clock, onError } = deps;
  const journey = createJourney(deps);
  const states = createStoreStates(store, {
    isOnlyProcess: deps.isOnlyProcess ?? false,
    onError: (error) => onError(error, 'states'),
  });
  const commands: Partial<Record<CommandId, CommandHandler>> = {
    start: startCommand(questions, {
      isProgramme: (id) => programmeOfAnyCall(deps.kb, id) !== undefined,
      dossier: journey.commands.dossier,
    }),
    ask: askCommand,
    ...topicCommands({ questions, hasPeriods: journey.hasPeriods }),
    ...journey.commands,
    language: languageCommand,
    settings: settingsCommand,
    help: helpCommand(() => shown),
  };
  const shown = (Object.keys(commands) as CommandId[]).filter((id) => id !== 'start');
  const conversation = createConversation({
    questions,
    states,
    commands,
    choices: {
      [LANGUAGE_PREFIX]: languageChoice,
      [DOSSIER_PREFIX]: journey.choice,
      [GO_PREFIX]: async (context, name) =>
        Object.hasOwn(commands, name) ? commands[name as CommandId]?.(context, '') : undefined,
    },
    dialogue: journey.dialogue,
    file: journey.file,
    async onUnanswered({ sender, lang }, question) {
      const chat = await store.chats.findOrCreate(sender.platform, sender.chatId, lang);
      if (!(await hasConsent(store, chat.personId))) return;
      await store.questions.add({
        personId: chat.personId,
        language: question.lang,
        reason: 'no-answer',
        text: maskKept(question.text, (words) => openVocabulary().find(words).length > 0),
      });
    },
    clock,
    onError,
  });
  return { conversation, states, commands: shown, refreshReminders: journey.refreshReminders, talk: journey.talk };
}
