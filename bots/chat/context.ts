import type { Language } from '../../core/contract/ids.js';
import type { PlainDate } from '../../core/time/plain-date.js';
import type { ChatMessages } from './messages/index.js';
import type { Reply } from './reply.js';
import type { ChatState } from './state.js';
import type { Sender } from './turn.js';

/** What a handler knows of the moment. */
export interface ChatContext {
  sender: Sender;
  state: ChatState;
  lang: Language;
  messages: ChatMessages;
  /** The platform's id of the message that is answered. */
  messageId?: string;
  /** The platform's number of the turn. */
  turnId?: string;
  now: Date;
  /** `now` as a day in Europe/Bucharest. */
  today: PlainDate;
}

/** What a handler gives back: words for the chat, and the state to keep when it changed. */
export interface Outcome {
  replies: Reply[];
  state?: ChatState;
  /** The person was erased: nothing of this turn is kept either. */
  forget?: true;
  /** A question that had no answer, for those who keep the knowledge base. */
  unanswered?: { text: string; lang: Language };
}

/** `args` is what stood behind the command; empty when nothing did. */
export type CommandHandler = (context: ChatContext, args: string) => Promise<Outcome>;

/** A pressed choice; `data` is what stood behind its prefix. Undefined = not a choice that this handler knows. */
export type ChoiceHandler = (context: ChatContext, data: string) => Promise<Outcome | undefined>;
