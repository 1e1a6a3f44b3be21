import type { Telegram } from 'telegraf';
import type { Message, Update } from 'telegraf/types';
import { z } from 'zod';
import { dayInBucharest } from '../../core/time/plain-date.js';
import { hintedLanguage } from '../chat/conversation.js';
import { CHAT_MESSAGES } from '../chat/messages/index.js';
import type { Questions } from '../chat/questions.js';
import type { Inbox } from '../port/platform.js';
import { withTimeLimit } from '../port/time-limit.js';
import { labelOf, translated } from './faults.js';
import { inlineResults } from './inline.js';
import { type Bot, incomingMessage, incomingOf } from './turns.js';

/** Kinds of updates that we want at all; Telegram keeps the others to itself. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;

/** The header in which Telegram's calls carry our secret. */
export const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
const updateSchema = z.object({ update_id: z.number().int() }).loose();

export const parseUpdate = (body: unknown): Update | undefined =>
  updateSchema.safeParse(body).data as Update | undefined;

const SIGN_MS = 5_000;
const INLINE_SECONDS = 60;

export interface DispatchDeps {
  telegram: Telegram;
  me: Bot;
  inbox: Inbox;
  questions: Questions;
  clock(): Date;
  warn(event: string, details: Record<string, string>): void;
}

/** Hands an update on to whom it is for. Rejects when it could not be kept and is to come once more. */
export function createDispatch({ telegram, me, inbox, questions, clock, warn }: DispatchDeps) {
  const never = new AbortController().signal;

  /** Signs that nothing hangs on: a failure is told in the log. */
  const sign = (method: 'answerInlineQuery' | 'answerCallbackQuery', payload: object): Promise<unknown> =>
    withTimeLimit(SIGN_MS, never, (signal) =>
      translated(() => telegram.callApi(method, payload as never, { signal: signal as never })),
    ).catch((error: unknown) => warn('telegram-sign-failed', { reason: labelOf(error) }));

  async function inline({ id, query, from }: Update.InlineQueryUpdate['inline_query']): Promise<void> {
    const results = inlineResults(questions, query, from.language_code, dayInBucharest(clock()));
    const { inPrivate } = CHAT_MESSAGES[hintedLanguage(from.language_code)];
    const button = { text: inPrivate, start_parameter: 'inline' };
    await sign('answerInlineQuery', {
      inline_query_id: id,
      results,
      cache_time: INLINE_SECONDS,
      is_personal: true,
      button,
    });
  }

  async function edited(message: Message): Promise<void> {
    const incoming = incomingMessage(message, me);
    const text = 'text' in message ? message.text : 'caption' in message ? message.caption : undefined;
    if (incoming && text !== undefined)
      await inbox.edited({ ...incoming, messageId: String(message.message_id), text });
  }

  return async (update: Update): Promise<void> => {
    if ('inline_query' in update) return inline(update.inline_query);
    if ('edited_message' in update) return edited(update.edited_message as Message);
    if ('my_chat_member' in update) {
      const { chat, new_chat_member: member } = update.my_chat_member;
      if (chat.type === 'private') await inbox.reachable(String(chat.id), member.status !== 'kicked');
      return;
    }
    const incoming = incomingOf(update, me);
    if (incoming) return inbox.take(incoming);
    if ('callback_query' in update) await sign('answerCallbackQuery', { callback_query_id: update.callback_query.id });
  };
}
