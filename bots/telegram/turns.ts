import type { Message, Update } from 'telegraf/types';
import type { IncomingFile, Sender, Turn, UnsupportedKind } from '../chat/turn.js';

/** A file as Telegram announces it; its bytes are fetched later by this id. */
export interface TelegramFile {
  fileId: string;
  name: string;
  size?: number;
  caption?: string;
  albumId?: string;
}

export interface IncomingTurn {
  updateId: number;
  sender: Sender;
  turn: Turn;
  /** Set when a choice was pressed: what to confirm, and the message that it stood under. */
  pressed?: { queryId: string; messageId?: number };
}

const UNSUPPORTED: [string, UnsupportedKind][] = [
  ['sticker', 'sticker'],
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['animation', 'video'],
  ['location', 'location'],
  ['venue', 'location'],
  ['contact', 'contact'],
  ['poll', 'poll'],
  ['dice', 'other'],
  ['story', 'other'],
  ['game', 'other'],
];

function fileOf(message: Message): TelegramFile | undefined {
  const about = {
    ...('caption' in message && message.caption ? { caption: message.caption } : {}),
    ...('media_group_id' in message && message.media_group_id ? { albumId: message.media_group_id } : {}),
  };
  if ('document' in message && !('animation' in message)) {
    const { file_id, file_name, file_size } = message.document;
    return { fileId: file_id, name: file_name ?? 'document', ...(file_size ? { size: file_size } : {}), ...about };
  }
  if ('photo' in message) {
    const largest = message.photo.at(-1);
    if (!largest) return undefined;
    const { file_id, file_size } = largest;
    return {
      fileId: file_id,
      name: `foto-${message.message_id}.jpg`,
      ...(file_size ? { size: file_size } : {}),
      ...about,
    };
  }
  return undefined;
}

function senderOf(chat: { id: number; type: string }, from: { id: number; language_code?: string }): Sender {
  return {
    platform: 'telegram',
    chatId: String(chat.id),
    userId: String(from.id),
    isPrivate: chat.type === 'private',
    ...(from.language_code ? { languageHint: from.language_code } : {}),
  };
}

/** In a group only what is meant for the bot counts: a command, a mention, a reply to it. The mention itself is left out. */
function addressedText(message: Message, bot: { id: number; username: string }): string | undefined {
  const text = 'text' in message ? message.text : 'caption' in message ? (message.caption ?? '') : '';
  if (message.chat.type === 'private') return text;
  const mention = new RegExp(`@${bot.username}\\b`, 'gi');
  const isReply = 'reply_to_message' in message && message.reply_to_message?.from?.id === bot.id;
  const isCommand = /^\/\w+/.test(text) && (!/^\/\w+@/.test(text) || mention.test(text.split(/\s/)[0] ?? ''));
  if (!isReply && !isCommand && !text.match(mention)) return undefined;
  return isCommand ? text : text.replace(mention, ' ').trim();
}

function turnOf(message: Message, text: string, open: (file: TelegramFile) => IncomingFile): Turn | undefined {
  const file = fileOf(message);
  const messageId = String(message.message_id);
  if (file) return { kind: 'file', file: open(file), messageId };
  const command = /^\/([A-Za-z]\w*)(?:@\w+)?(?:\s+([\s\S]*))?$/.exec(text);
  if (command) return { kind: 'command', name: command[1] as string, args: command[2] ?? '', messageId };
  if ('text' in message) return { kind: 'text', text, messageId };
  const unsupported = UNSUPPORTED.find(([key]) => key in message);
  return unsupported ? { kind: 'unsupported', what: unsupported[1] } : undefined;
}

/** What an update means to the conversation; undefined = nothing (channels, service messages, words between others). */
export function turnFromUpdate(
  update: Update,
  bot: { id: number; username: string },
  open: (file: TelegramFile) => IncomingFile,
): IncomingTurn | undefined {
  const updateId = update.update_id;
  if ('callback_query' in update) {
    const { id, from, message } = update.callback_query;
    const data = 'data' in update.callback_query ? update.callback_query.data : '';
    if (!message) return undefined;
    const pressed = { queryId: id, messageId: message.message_id };
    return { updateId, sender: senderOf(message.chat, from), turn: { kind: 'choice', data }, pressed };
  }
  if (!('message' in update)) return undefined;
  const { message } = update;
  if (!message.from || message.from.is_bot) return undefined;
  const text = addressedText(message, bot);
  if (text === undefined) return undefined;
  const turn = turnOf(message, text, open);
  return turn ? { updateId, sender: senderOf(message.chat, message.from), turn } : undefined;
}
