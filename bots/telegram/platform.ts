import { isAbsolute } from 'node:path';
import { Input, type Telegram } from 'telegraf';
import type { InlineKeyboardButton, InlineKeyboardMarkup, Message } from 'telegraf/types';
import type { Choice } from '../chat/reply.js';
import { bounded } from '../port/bounded.js';
import { readLocal } from '../port/local-file.js';
import type {
  Activity,
  Address,
  Call,
  Downloaded,
  OutgoingMessage,
  Platform,
  PlatformLimits,
} from '../port/platform.js';
import { PlatformFault } from '../port/platform.js';
import { says, translated } from './faults.js';

/** What Telegram allows: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export const TELEGRAM_LIMITS: PlatformLimits = {
  textLength: 4096,
  captionLength: 1024,
  buttonsPerRow: 8,
  buttonRows: 100,
  buttonDataBytes: 64,
  buttonLabelLength: 64,
  toastLength: 200,
  rate: { perSecond: 30, perChatSecond: 1, perGroupMinute: 20 },
};

const ACTIONS: Record<Activity, string> = {
  typing: 'typing',
  'sending-picture': 'upload_photo',
  'sending-file': 'upload_document',
};
const RECEIVED = '👀';
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const PLAIN_LINKS = { is_disabled: true };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string);

/** The bot's private chat; `start` is what `/start` is given there. */
export const privateLink = (username: string, start: string): string =>
  `https://t.me/${username}${start ? `?start=${encodeURIComponent(start)}` : ''}`;

export interface TelegramDeps {
  telegram: Telegram;
  username: string;
  /** Base of file addresses, when it is not the API's own (a local Bot API server). */
  fileRoot?: string;
  /** Where such a server puts files on this machine; absent = it may name none. */
  fileDir?: string;
  limits?: PlatformLimits;
}

/** The Bot API in the words of the port: one call here is one call there. */
export function createTelegramPlatform({ telegram, username, fileRoot, fileDir, limits }: TelegramDeps): Platform {
  type Method = Parameters<Telegram['callApi']>[0];
  const call = <T>(method: Method, payload: object, { signal }: Call): Promise<T> =>
    // telegraf knows the signal of another fetch than ours.
    translated(() => telegram.callApi(method, payload as never, { signal: signal as never }) as unknown as Promise<T>);

  const buttonOf = ({ label, data, leadsTo }: Choice): InlineKeyboardButton =>
    leadsTo ? { text: label, url: privateLink(username, data) } : { text: label, callback_data: data };
  const keyboard = (choices: Choice[][] | undefined): { reply_markup?: InlineKeyboardMarkup } =>
    choices ? { reply_markup: { inline_keyboard: choices.map((row) => row.map(buttonOf)) } } : {};
  const target = ({ chatId, topicId }: Address) => ({
    chat_id: chatId,
    ...(topicId ? { message_thread_id: Number(topicId) } : {}),
  });
  const answering = ({ replyTo }: OutgoingMessage) =>
    replyTo ? { reply_parameters: { message_id: Number(replyTo), allow_sending_without_reply: true } } : {};

  async function sendFile(to: Address, message: OutgoingMessage, by: Call): Promise<Message> {
    const { text, choices, attachment } = message;
    if (!attachment) throw new Error('there is no attachment to send');
    const isPicture = attachment.mediaType.startsWith('image/');
    const file = Input.fromBuffer(Buffer.from(attachment.bytes), attachment.name);
    const words = text === '' ? {} : { caption: escapeHtml(text), parse_mode: 'HTML' };
    const payload = { ...target(to), ...words, ...answering(message), ...keyboard(choices) };
    return isPicture
      ? call('sendPhoto', { ...payload, photo: file }, by)
      : call('sendDocument', { ...payload, document: file }, by);
  }

  const words = ({ text, choices }: OutgoingMessage) => ({
    text: escapeHtml(text),
    parse_mode: 'HTML',
    link_preview_options: PLAIN_LINKS,
    ...keyboard(choices),
  });

  async function pathOf(reference: string, by: Call): Promise<string | Downloaded> {
    try {
      const { file_path: path } = await call<{ file_path?: string }>('getFile', { file_id: reference }, by);
      return path ?? { ok: false, reason: 'gone' };
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      if (says(cause, /file is too big/)) return { ok: false, reason: 'too-large' };
      if (says(cause, /./) && error instanceof PlatformFault && error.fault.kind === 'refused')
        return { ok: false, reason: 'gone' };
      throw error;
    }
  }

  async function download(reference: string, maxBytes: number, by: Call): Promise<Downloaded> {
    const path = await pathOf(reference, by);
    if (typeof path !== 'string') return path;
    // A Bot API server of one's own, in its local mode, tells where the file lies on this machine.
    if (isAbsolute(path)) return readLocal(path, fileDir, maxBytes);
    if (path.split('/').includes('..')) return { ok: false, reason: 'gone' };
    const root = (fileRoot ?? telegram.options.apiRoot).replace(/\/$/, '');
    const response = await fetch(`${root}/file/bot${telegram.token}/${path}`, { signal: by.signal, redirect: 'error' });
    if (response.status === 404) return { ok: false, reason: 'gone' };
    if (!response.ok) throw new PlatformFault({ kind: 'away' });
    const announced = response.headers.get('content-length');
    const fetched = await bounded(response, maxBytes);
    // Cut off on the way: half a paper is worse than none.
    if (fetched.ok && announced !== null && fetched.bytes.length !== Number(announced))
      throw new PlatformFault({ kind: 'away' });
    return fetched;
  }

  return {
    name: 'telegram',
    limits: limits ?? TELEGRAM_LIMITS,
    can: { edit: true, ephemeral: false, albums: true, react: true, toast: 'over-screen', linkButtons: true },

    async send(to, message, by) {
      const sent = message.attachment
        ? await sendFile(to, message, by)
        : await call<Message>('sendMessage', { ...target(to), ...words(message), ...answering(message) }, by);
      return String(sent.message_id);
    },
    async edit({ chatId }, messageId, message, by) {
      try {
        await call('editMessageText', { chat_id: chatId, message_id: Number(messageId), ...words(message) }, by);
      } catch (error) {
        if (!says(error instanceof Error ? error.cause : undefined, /message is not modified/)) throw error;
      }
    },
    async remove({ chatId }, messageId, by) {
      await call('deleteMessage', { chat_id: chatId, message_id: Number(messageId) }, by);
    },
    async showActivity(to, activity, by) {
      await call('sendChatAction', { ...target(to), action: ACTIONS[activity] }, by);
    },
    async react({ chatId }, messageId, by) {
      const reaction = [{ type: 'emoji', emoji: RECEIVED }];
      await call('setMessageReaction' as Method, { chat_id: chatId, message_id: Number(messageId), reaction }, by);
    },
    async toast({ id }, text, by) {
      const shown = text === undefined ? {} : { text: text.slice(0, TELEGRAM_LIMITS.toastLength) };
      await call('answerCallbackQuery', { callback_query_id: id, ...shown }, by);
    },
    download: (reference, { maxBytes }, by) => download(reference, maxBytes, by),
    addressOf: async (userId) => ({ chatId: userId }),
  };
}
