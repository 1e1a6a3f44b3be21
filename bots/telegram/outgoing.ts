import { type Telegram, TelegramError } from 'telegraf';
import type { InlineKeyboardMarkup, Message } from 'telegraf/types';
import type { Choice, Reply } from '../chat/reply.js';
import { escapeHtml, MAX_CAPTION, splitText } from './text.js';
import type { Urgency } from './throttle.js';

export interface OutgoingDeps {
  telegram: Telegram;
  /** Waits until a message may go out to the chat. */
  throttle(chatId: string, urgency: Urgency): Promise<void>;
  sleep(ms: number): Promise<void>;
  /** The person has blocked the bot: reminders to them stop. */
  onBlocked(chatId: string): Promise<void>;
  /** A group became a supergroup and has another id from now on. */
  onMigrated(chatId: string, newChatId: string): Promise<void>;
}

const HTML = { parse_mode: 'HTML' as const, link_preview_options: { is_disabled: true } };
const MAX_RETRIES = 5;
const MAX_AWAY_RETRIES = 3;
/** Telegram is away, or we have no network: tried again after so long, then twice as long. */
const FIRST_PAUSE_MS = 1_000;

/** What `fetch` throws when a server cannot be reached or hangs up; telegraf hands it on as it is. */
export const isNetworkFault = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'FetchError' || error.name === 'AbortError');

const keyboard = (choices: Choice[][] | undefined): { reply_markup?: InlineKeyboardMarkup } =>
  choices && choices.length > 0
    ? {
        reply_markup: {
          inline_keyboard: choices.map((row) => row.map(({ label, data }) => ({ text: label, callback_data: data }))),
        },
      }
    : {};

const says = (error: unknown, pattern: RegExp): boolean =>
  error instanceof TelegramError && pattern.test(error.description);

interface Target {
  chatId: string;
  urgency: Urgency;
}

/** Puts replies into chats: split, escaped, held back as Telegram asks, sent again when it says so. */
export function createOutgoing(deps: OutgoingDeps) {
  const { telegram } = deps;

  /** Gives undefined when the chat cannot be reached any more. Throws what may pass if tried later. */
  async function attempt<T>(to: Target, send: (chatId: string) => Promise<T>): Promise<T | undefined> {
    let target = to.chatId;
    for (let retries = 0; ; retries += 1) {
      await deps.throttle(target, to.urgency);
      try {
        return await send(target);
      } catch (error) {
        const isAway = error instanceof TelegramError ? error.code >= 500 : isNetworkFault(error);
        if (retries >= MAX_RETRIES || (isAway && retries >= MAX_AWAY_RETRIES)) throw error;
        if (isAway) {
          await deps.sleep(FIRST_PAUSE_MS * 2 ** retries);
          continue;
        }
        if (!(error instanceof TelegramError)) throw error;
        const { retry_after, migrate_to_chat_id } = error.parameters ?? {};
        if (retry_after !== undefined) await deps.sleep(retry_after * 1000);
        else if (migrate_to_chat_id !== undefined) {
          await deps.onMigrated(target, String(migrate_to_chat_id));
          target = String(migrate_to_chat_id);
        } else if (error.code === 403) {
          await deps.onBlocked(target);
          return undefined;
        } else throw error;
      }
    }
  }

  async function sendText(to: Target, text: string, choices?: Choice[][]): Promise<number | undefined> {
    const parts = splitText(text);
    let last: number | undefined;
    for (const [index, part] of parts.entries()) {
      const extra = { ...HTML, ...(index === parts.length - 1 ? keyboard(choices) : {}) };
      const message = await attempt(to, (id) => telegram.sendMessage(id, escapeHtml(part), extra));
      last = message?.message_id;
    }
    return last;
  }

  /** Gives the id of the message that now holds the text: the same one, or a new one where the old cannot be edited. */
  async function edit(to: Target, messageId: number, { text, choices }: Reply): Promise<number | undefined> {
    if (splitText(text).length > 1) return sendText(to, text, choices);
    try {
      await attempt(to, (id) =>
        telegram.editMessageText(id, messageId, undefined, escapeHtml(text), { ...HTML, ...keyboard(choices) }),
      );
      return messageId;
    } catch (error) {
      if (says(error, /message is not modified/)) return messageId;
      if (says(error, /message to edit not found|message can't be edited|no text in the message/))
        return sendText(to, text, choices);
      throw error;
    }
  }

  async function sendAttachment(to: Target, { text, choices, attachment }: Reply): Promise<number | undefined> {
    if (!attachment) return sendText(to, text, choices);
    const fits = text.length <= MAX_CAPTION;
    const source = { source: Buffer.from(attachment.bytes), filename: attachment.name };
    const extra = {
      ...(fits ? { caption: escapeHtml(text), parse_mode: 'HTML' as const } : {}),
      ...(fits ? keyboard(choices) : {}),
    };
    const message = await attempt(
      to,
      (id): Promise<Message> =>
        attachment.mediaType.startsWith('image/')
          ? telegram.sendPhoto(id, source, extra)
          : telegram.sendDocument(id, source, extra),
    );
    return fits ? message?.message_id : sendText(to, text, choices);
  }

  return {
    /**
     * Sends one reply; `messageId` is the message that it takes the place of, where there is one.
     * Gives the id of the message that holds it, undefined when the chat is out of reach.
     */
    async deliver(
      chatId: string,
      reply: Reply,
      messageId?: number,
      urgency: Urgency = 'answer',
    ): Promise<number | undefined> {
      const to = { chatId, urgency };
      if (reply.attachment) return sendAttachment(to, reply);
      if (messageId !== undefined) return edit(to, messageId, reply);
      return sendText(to, reply.text, reply.choices);
    },
    /** Takes back a message of ours; one that is gone or too old stays as it is. */
    async remove(chatId: string, messageId: number): Promise<void> {
      try {
        await telegram.deleteMessage(chatId, messageId);
      } catch (error) {
        if (!says(error, /message to delete not found|message can't be deleted/)) throw error;
      }
    },
    /** Ends the little clock on a pressed button; one that Telegram has forgotten needs no answer. */
    async confirmPress(queryId: string): Promise<void> {
      try {
        await telegram.answerCbQuery(queryId);
      } catch (error) {
        if (!says(error, /query is too old|query ID is invalid/)) throw error;
      }
    },
    /** Shows that an answer is on its way. Of no importance: a failure is the next call's to meet. */
    async typing(chatId: string): Promise<void> {
      try {
        await telegram.sendChatAction(chatId, 'typing');
      } catch (error) {
        if (!(error instanceof TelegramError) && !isNetworkFault(error)) throw error;
      }
    },
  };
}
export type Outgoing = ReturnType<typeof createOutgoing>;
