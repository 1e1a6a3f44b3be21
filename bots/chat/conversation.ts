import { randomUUID } from 'node:crypto';
import type { Language } from '../../core/contract/ids.js';
import { withoutCnp } from '../../core/identity/cnp.js';
import { dayInBucharest } from '../../core/time/plain-date.js';
import { type CommandId, commandNamed } from './commands.js';
import type { ChatContext, ChoiceHandler, CommandHandler, Outcome } from './context.js';
import { chosenBy, menuOf } from './menu-words.js';
import { CHAT_MESSAGES } from './messages/index.js';
import { answerQuestion, type Questions } from './questions.js';
import { ASK_PREFIX, type Reply } from './reply.js';
import {
  type ChatState,
  type ChatStates,
  lasting,
  REMEMBERED_TURNS,
  stateFor,
  whileAnswering,
  withLive,
} from './state.js';
import { cleanTurn, type IncomingFile, type Sender, type Turn } from './turn.js';

export interface ConversationDeps {
  questions: Questions;
  states: ChatStates;
  commands: Partial<Record<CommandId, CommandHandler>>;
  /** By prefix of the choice's data, colon included. */
  choices: Record<string, ChoiceHandler>;
  /** Text that an open dialogue waits for; undefined = the text is a question like any other. */
  dialogue?(context: ChatContext, text: string): Promise<Outcome | undefined>;
  file(context: ChatContext, file: IncomingFile): Promise<Outcome>;
  /** Keeps a question that had no answer; those of groups are not kept. */
  onUnanswered?(context: ChatContext, question: { text: string; lang: Language }): Promise<void>;
  clock(): Date;
  /** Told of what nobody foresaw; the person is given the incident's id, never the error. */
  onError(error: unknown, incident: string): void;
}

export interface Handled {
  replies: Reply[];
  /** Something failed that nobody foresaw, and the replies say so: the turn may be taken again. */
  hasFailed?: true;
  /** Messages that are kept up to date, by their key: the platform's id of each. */
  live: Record<string, string>;
  /**
   * Keeps the step that the replies lead to. Called before they are shown: whoever answers them after a crash finds it. The
   * turn does not yet count as answered, and begins where it began when it comes again.
   */
  keep(): Promise<void>;
  /**
   * Keeps what the chat is to remember. Called when the replies are out: whoever crashes in between answers once more,
   * but never forgets to answer. `live` are messages that are kept up to date from now on.
   */
  commit(live?: Record<string, string>): Promise<void>;
}

export interface Conversation {
  /**
   * One turn of one chat; turns of a chat must come one after the other. Never throws. `turnId` is the
   * platform's own: a turn that was answered before gives no replies.
   */
  take(sender: Sender, turn: Turn, turnId?: string): Promise<Handled>;
  /** {@link take} and commit at once, where replies cannot get lost. */
  handle(sender: Sender, turn: Turn): Promise<Reply[]>;
}

/** The language to begin with, from the tag of the person's own interface. */
export const hintedLanguage = (tag: string | undefined): Language =>
  tag?.startsWith('ru') ? 'ru' : tag?.startsWith('en') ? 'en' : 'ro';

/** The nurse's side of every platform: a turn in, replies out. */
export function createConversation(deps: ConversationDeps): Conversation {
  const contextOf = (sender: Sender, state: ChatState, turn: Turn, turnId: string | undefined): ChatContext => {
    const now = deps.clock();
    const lang = state.lang ?? state.heard ?? hintedLanguage(sender.languageHint);
    const messageId = 'messageId' in turn ? turn.messageId : undefined;
    return {
      sender,
      state,
      lang,
      messages: CHAT_MESSAGES[lang],
      ...(messageId === undefined ? {} : { messageId }),
      ...(turnId === undefined ? {} : { turnId }),
      now,
      today: dayInBucharest(now),
    };
  };

  const text = async (context: ChatContext, words: string): Promise<Outcome> => {
    if (words.trim() === '') return { replies: [{ text: context.messages.emptyMessage }] };
    // A value that we asked for goes where it belongs; in free words a CNP has no place, and none is kept.
    const kept = context.state.dialogue ? words : withoutCnp(words);
    const spoken = await deps.dialogue?.(context, kept);
    if (!spoken) {
      const chosen = context.state.menu && chosenBy(words, context.state.menu);
      if (chosen) return choice(context, chosen.data);
    }
    const outcome = spoken ?? answerQuestion(deps.questions, context, words, kept);
    if (kept === words) return outcome;
    return { ...outcome, replies: [...outcome.replies, { text: context.messages.cnpSeen }] };
  };

  const command = async (context: ChatContext, name: string, args: string): Promise<Outcome> => {
    const id = commandNamed(name);
    if (id === 'ask' && args !== '') return text(context, args);
    const handler = id && deps.commands[id];
    if (!handler) return { replies: [{ text: context.messages.unknownCommand(name.slice(0, 40)) }] };
    return handler(context, args);
  };

  const choice = async (context: ChatContext, data: string): Promise<Outcome> => {
    if (data.startsWith(ASK_PREFIX)) return answerQuestion(deps.questions, context, data.slice(ASK_PREFIX.length));
    const prefix = data.slice(0, data.indexOf(':') + 1);
    const handler = Object.hasOwn(deps.choices, prefix) ? deps.choices[prefix] : undefined;
    const outcome = await handler?.(context, data.slice(prefix.length));
    return outcome ?? { replies: [{ text: context.messages.staleChoice }] };
  };

  const dispatch = (context: ChatContext, turn: Turn): Promise<Outcome> => {
    switch (turn.kind) {
      case 'text':
        return text(context, turn.text);
      case 'command':
        return command(context, turn.name, turn.args.trim());
      case 'choice':
        return choice(context, turn.data);
      case 'file':
        return deps.file(context, turn.file);
      case 'unsupported':
        return Promise.resolve({ replies: [{ text: context.messages.unsupported[turn.what] }] });
    }
  };

  const nothing: Handled = { replies: [], live: {}, keep: async () => undefined, commit: async () => undefined };

  const take: Conversation['take'] = async (sender, given, turnId) => {
    const turn = cleanTurn(given);
    let context: ChatContext | undefined;
    try {
      const { isLost, ...loaded } = await deps.states.load(sender);
      if (turnId !== undefined && loaded.lastTurns?.includes(turnId)) return nothing;
      const state = stateFor(loaded, turnId);
      context = contextOf(sender, state, turn, turnId);
      const outcome = await dispatch(context, turn);
      if (outcome.unanswered && sender.isPrivate) await deps.onUnanswered?.(context, outcome.unanswered);
      if (outcome.forget) {
        deps.states.forget?.(sender);
        return { ...nothing, replies: outcome.replies };
      }
      // A question in between is answered, and what was offered before it stays open.
      const menu = menuOf(outcome.replies);
      const after: ChatState = { ...(outcome.state ?? state), ...(menu ? { menu } : {}) };
      const keep = async (): Promise<void> => {
        if (turnId === undefined || lasting(after) === lasting(state)) return;
        await deps.states.save(sender, whileAnswering(state, after, turnId));
      };
      const commit = async (live: Record<string, string> = {}): Promise<void> => {
        const next: ChatState = {
          ...withLive(after, live),
          ...(turnId === undefined ? {} : { lastTurns: [...(state.lastTurns ?? []), turnId].slice(-REMEMBERED_TURNS) }),
        };
        const isChanged =
          isLost ||
          outcome.state !== undefined ||
          menu !== undefined ||
          turnId !== undefined ||
          Object.keys(live).length > 0;
        if (isChanged) await deps.states.save(sender, next);
      };
      const replies = isLost ? [{ text: context.messages.lost }, ...outcome.replies] : outcome.replies;
      return { replies, live: state.live ?? {}, keep, commit };
    } catch (error) {
      const incident = randomUUID().slice(0, 8);
      deps.onError(error, incident);
      const messages = context?.messages ?? CHAT_MESSAGES[hintedLanguage(sender.languageHint)];
      return { ...nothing, hasFailed: true, replies: [{ text: messages.failure(incident) }] };
    }
  };

  return {
    take,
    async handle(sender, turn) {
      const { replies, commit } = await take(sender, turn);
      await commit();
      return replies;
    },
  };
}
