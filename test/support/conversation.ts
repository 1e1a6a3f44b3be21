import { type Conversation, type ConversationDeps, createConversation } from '../../bots/chat/conversation.js';
import { helpCommand } from '../../bots/chat/handlers/help.js';
import { LANGUAGE_PREFIX, languageChoice, languageCommand } from '../../bots/chat/handlers/language.js';
import { startCommand } from '../../bots/chat/handlers/start.js';
import { topicCommands } from '../../bots/chat/handlers/topics.js';
import type { QuestionRequest, Questions } from '../../bots/chat/questions.js';
import { type ChatState, type ChatStates, emptyState } from '../../bots/chat/state.js';
import type { Sender } from '../../bots/chat/turn.js';
import type { Answer } from '../../core/answers/answer.js';

export const NURSE: Sender = { platform: 'terminal', chatId: 'c1', userId: 'u1', isPrivate: true };

/** States in memory, keyed as a store would key them. */
export function memoryStates(): ChatStates & { all: Map<string, ChatState> } {
  const all = new Map<string, ChatState>();
  const key = ({ platform, chatId }: Sender) => `${platform}/${chatId}`;
  return {
    all,
    load: async (sender) => all.get(key(sender)) ?? emptyState(),
    save: async (sender, state) => void all.set(key(sender), state),
  };
}

/** Questions that answer with what they were asked, and remember it. */
export function echoQuestions(): Questions & { asked: QuestionRequest[] } {
  const asked: QuestionRequest[] = [];
  const answer = (text: string, lang: Answer['lang'], suggestions: string[] = []): Answer => ({
    id: '',
    lang,
    outcome: 'answered',
    topics: [],
    entities: {},
    text,
    citations: [],
    conflicts: [],
    suggestions,
    took_ms: 0,
  });
  return {
    asked,
    ask(request) {
      asked.push(request);
      return answer(
        `answer to: ${request.text}`,
        request.lang ?? 'ro',
        request.text === 'clarify' ? ['pediatrie', 'x'.repeat(80)] : [],
      );
    },
    about: (topics, lang) => answer(`about: ${topics.join(' ')}`, lang),
  };
}

export function testConversation(changes: Partial<ConversationDeps> = {}): {
  conversation: Conversation;
  errors: { error: unknown; incident: string }[];
} {
  const errors: { error: unknown; incident: string }[] = [];
  const questions = changes.questions ?? echoQuestions();
  const conversation = createConversation({
    questions,
    states: memoryStates(),
    commands: {
      start: startCommand(questions, { isProgramme: () => false, dossier: async () => ({ replies: [] }) }),
      help: helpCommand(() => ['fee', 'help']),
      language: languageCommand,
      ...topicCommands({ questions, hasPeriods: () => true }),
    },
    choices: { [LANGUAGE_PREFIX]: languageChoice },
    file: async () => ({ replies: [] }),
    clock: () => new Date('2026-09-21T09:00:00Z'),
    onError: (error, incident) => errors.push({ error, incident }),
    ...changes,
  });
  return { conversation, errors };
}
