import type { Message, Update } from 'telegraf/types';
import type { IncomingFile, Sender, Turn, UnsupportedKind } from '../chat/turn.js';
import type { Address, Incoming } from '../port/platform.js';

export interface Bot {
  id: number;
  username: string;
}

const UNSUPPORTED: Record<UnsupportedKind, readonly string[]> = {
  sticker: ['sticker'],
  voice: ['voice', 'audio'],
  video: ['video', 'video_note', 'animation'],
  location: ['location', 'venue'],
  contact: ['contact'],
  poll: ['poll'],
  // Whatever else Telegram may think of: a word for it too.
  other: [],
};
/** How fields begin that tell what happened to a chat, and were said by nobody: silence. */
const SERVICE = (
  'new_chat left_chat delete_chat group_chat supergroup_chat channel_chat migrate pinned successful_payment refunded users_shared ' +
  'chat_ connected write_access passport proximity boost forum general_forum giveaway_ video_chat web_app gift unique_gift paid_message ' +
  'direct_message message_auto checklist_tasks suggested_post'
).split(' ');
/** Telegram's own account that stands for an administrator who does not show who they are. */
const ANONYMOUS_ADMIN = 1087968824;

/** A file as Telegram announces it; its bytes are fetched later by its reference. */
function fileOf(message: Message): IncomingFile | undefined {
  const announced = (file: { file_id: string; file_size?: number }, name: string): IncomingFile => ({
    name,
    reference: file.file_id,
    ...(file.file_size ? { size: file.file_size } : {}),
    ...('caption' in message && message.caption ? { caption: message.caption } : {}),
    ...('media_group_id' in message && message.media_group_id ? { albumId: message.media_group_id } : {}),
    open: () => Promise.reject(new Error('a Telegram file is fetched by its reference')),
  });
  if ('document' in message && !('animation' in message))
    return announced(message.document, message.document.file_name ?? 'document');
  const largest = 'photo' in message ? message.photo.at(-1) : undefined;
  return largest && announced(largest, `foto-${message.message_id}.jpg`);
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

function addressOf({ chat, ...message }: Message): Address {
  const topic = 'is_topic_message' in message && message.is_topic_message ? message.message_thread_id : undefined;
  return {
    chatId: String(chat.id),
    ...(topic === undefined ? {} : { topicId: String(topic) }),
    ...(chat.type === 'private' ? {} : { isGroup: true as const }),
  };
}

/** In a group only what is meant for the bot counts: a command, a mention, a reply to it. The mention itself is left out. */
function addressedText(message: Message, bot: Bot): string | undefined {
  const text = 'text' in message ? message.text : 'caption' in message ? (message.caption ?? '') : '';
  if (message.chat.type === 'private') return text;
  const mention = new RegExp(`@${bot.username}\\b`, 'gi');
  const isReply = 'reply_to_message' in message && message.reply_to_message?.from?.id === bot.id;
  const isCommand = /^\/\w+/.test(text) && (!/^\/\w+@/.test(text) || mention.test(text.split(/\s/)[0] ?? ''));
  if (!isReply && !isCommand && !text.match(mention)) return undefined;
  return isCommand ? text : text.replace(mention, ' ').trim();
}

function turnOf(message: Message, text: string): Turn | undefined {
  const file = fileOf(message);
  const messageId = String(message.message_id);
  if (file) return { kind: 'file', file, messageId };
  const command = /^\/([A-Za-z]\w*)(?:@\w+)?(?:\s+([\s\S]*))?$/.exec(text);
  if (command) return { kind: 'command', name: command[1] as string, args: command[2] ?? '', messageId };
  if ('text' in message) return { kind: 'text', text, messageId };
  if (Object.keys(message).some((key) => SERVICE.some((prefix) => key.startsWith(prefix)))) return undefined;
  const kinds = Object.keys(UNSUPPORTED) as UnsupportedKind[];
  const what = kinds.find((kind) => UNSUPPORTED[kind].some((key) => key in message));
  return { kind: 'unsupported', what: what ?? 'other' };
}

/** A message that is meant for us; undefined = none (channels, service messages, other bots, words between others). */
export function incomingMessage(message: Message, bot: Bot): Omit<Incoming, 'turnId'> | undefined {
  const { from } = message;
  if (!from || (from.is_bot && from.id !== ANONYMOUS_ADMIN)) return undefined;
  const text = addressedText(message, bot);
  const turn = text === undefined ? undefined : turnOf(message, text);
  return turn && { sender: senderOf(message.chat, from), address: addressOf(message), turn };
}

/** What an update means to the conversation; undefined = nothing. */
export function incomingOf(update: Update, bot: Bot): Incoming | undefined {
  const turnId = String(update.update_id);
  if ('callback_query' in update) {
    const { id, from, message } = update.callback_query;
    const data = 'data' in update.callback_query ? update.callback_query.data : '';
    if (!message) return undefined;
    return {
      turnId,
      sender: senderOf(message.chat, from),
      address: addressOf(message as Message),
      turn: { kind: 'choice', data },
      interaction: { id, messageId: String(message.message_id) },
    };
  }
  const incoming = 'message' in update ? incomingMessage(update.message, bot) : undefined;
  return incoming && { turnId, ...incoming };
}
