import type { Message } from '@telegraf/types';
import { ApiError, badRequest } from './api-error.js';
import { visibleText } from './html.js';
import type { Params, UploadedPart } from './http.js';
import type { ChatRecord, TelegramState } from './state.js';

const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;
const MAX_CALLBACK_BYTES = 64;
const EDIT_HOURS = 48;

type Button = { text?: unknown; callback_data?: unknown; url?: unknown; switch_inline_query?: unknown };

function checkedMarkup(markup: unknown): unknown {
  if (markup === undefined || markup === '') return undefined;
  const rows = (markup as { inline_keyboard?: Button[][] }).inline_keyboard;
  for (const button of rows?.flat() ?? []) {
    if (typeof button.text !== 'string' || button.text === '')
      throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    if (button.callback_data !== undefined) {
      const bytes = Buffer.byteLength(String(button.callback_data));
      if (bytes < 1 || bytes > MAX_CALLBACK_BYTES) throw badRequest('BUTTON_DATA_INVALID');
    }
  }
  return markup;
}

function checkedText(text: unknown, mode: unknown, limit: number, tooLong: string): string {
  const raw = typeof text === 'string' || typeof text === 'number' ? String(text) : '';
  if (mode !== undefined && mode !== 'HTML') throw badRequest('unsupported parse_mode');
  const shown = mode === 'HTML' ? visibleText(raw) : raw;
  if (limit === MAX_TEXT && shown.trim() === '') throw badRequest('message text is empty');
  if (shown.length > limit) throw badRequest(tooLong);
  return shown;
}

function writable(state: TelegramState, params: Params): ChatRecord {
  const chat = state.chat(params.chat_id);
  if (chat.isBotBlocked) throw new ApiError(403, 'Forbidden: bot was blocked by the user');
  if (chat.migratedTo !== undefined) {
    throw new ApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.migratedTo,
    });
  }
  return chat;
}

function post(state: TelegramState, chat: ChatRecord, text: string, content: object, markup: unknown): Message {
  const message = {
    message_id: state.nextMessageId(),
    from: state.bot,
    chat: { id: chat.id, type: chat.type, ...(chat.title ? { title: chat.title } : {}) },
    date: Math.floor(Date.now() / 1000),
    ...content,
    ...(markup ? { reply_markup: markup } : {}),
  } as Message;
  chat.messages.push(message);
  chat.visible.set(message.message_id, { text, edits: 0 });
  return message;
}

export function sendMessage(state: TelegramState, params: Params): Message {
  const chat = writable(state, params);
  const text = checkedText(params.text, params.parse_mode, MAX_TEXT, 'message is too long');
  return post(state, chat, text, { text }, checkedMarkup(params.reply_markup));
}

/** `sendPhoto` and `sendDocument`: a new file as a form part, or the id of a known one. */
export function sendFile(kind: 'photo' | 'document') {
  return (state: TelegramState, params: Params): Message => {
    const chat = writable(state, params);
    const caption = checkedText(params.caption ?? '', params.parse_mode, MAX_CAPTION, 'message caption is too long');
    const markup = checkedMarkup(params.reply_markup);
    const part = attached(params[kind], params);
    const file = part
      ? state.addFile(part.bytes, part.name.split('.').at(-1) ?? 'bin')
      : state.files.get(String(params[kind]));
    if (!file) throw badRequest('wrong file identifier/HTTP URL specified');
    const stored = { file_id: file.id, file_unique_id: `u-${file.id}`, file_size: file.size };
    const content =
      kind === 'photo'
        ? { photo: [{ ...stored, width: 800, height: 1000 }] }
        : { document: { ...stored, file_name: part?.name ?? 'file' } };
    return post(state, chat, caption, { ...content, caption }, markup);
  };
}

/** The form part that a value names, directly or as `attach://name`. */
function attached(value: unknown, params: Params): UploadedPart | undefined {
  const target =
    typeof value === 'string' && value.startsWith('attach://') ? params[value.slice('attach://'.length)] : value;
  return typeof target === 'object' && target !== null && 'bytes' in target ? (target as UploadedPart) : undefined;
}

function own(state: TelegramState, params: Params): { chat: ChatRecord; message: Message } {
  const chat = writable(state, params);
  const message = chat.messages.find(({ message_id }) => message_id === Number(params.message_id));
  if (!message) throw badRequest('message to edit not found');
  if (message.from?.id !== state.bot.id) throw badRequest("message can't be edited");
  if (Date.now() / 1000 - message.date > EDIT_HOURS * 3600) throw badRequest("message can't be edited");
  return { chat, message };
}

function edit(chat: ChatRecord, message: Message, text: string, changes: Record<string, unknown>): Message {
  const before = JSON.stringify(message);
  const shown = chat.visible.get(message.message_id) ?? { text: '', edits: 0 };
  const next = { ...message, ...changes } as Message;
  if (changes.reply_markup === undefined) Reflect.deleteProperty(next, 'reply_markup');
  if (JSON.stringify(next) === before) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  chat.messages[chat.messages.indexOf(message)] = next;
  chat.visible.set(message.message_id, { text, edits: shown.edits + 1 });
  return next;
}

export function editMessageText(state: TelegramState, params: Params): Message {
  const { chat, message } = own(state, params);
  if (!('text' in message)) throw badRequest('there is no text in the message to edit');
  const text = checkedText(params.text, params.parse_mode, MAX_TEXT, 'message is too long');
  return edit(chat, message, text, { text, reply_markup: checkedMarkup(params.reply_markup) });
}

export function editMessageReplyMarkup(state: TelegramState, params: Params): Message {
  const { chat, message } = own(state, params);
  return edit(chat, message, chat.visible.get(message.message_id)?.text ?? '', {
    reply_markup: checkedMarkup(params.reply_markup),
  });
}

export function deleteMessage(state: TelegramState, params: Params): true {
  const chat = writable(state, params);
  const index = chat.messages.findIndex(({ message_id }) => message_id === Number(params.message_id));
  if (index < 0) throw badRequest('message to delete not found');
  chat.messages.splice(index, 1);
  return true;
}
