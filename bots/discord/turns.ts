import type { APIAttachment, APIMessage, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { IncomingFile, Sender, Turn, UnsupportedKind } from '../chat/turn.js';
import type { Incoming } from '../port/platform.js';
import { attachmentsOf, referenceIn } from './download.js';

const VOICE = 1 << 13;

export const senderOf = (chatId: string, userId: string, isPrivate: boolean, locale?: string): Sender => ({
  platform: 'discord',
  chatId,
  userId,
  isPrivate,
  ...(locale ? { languageHint: locale } : {}),
});

export function fileOf(attachment: APIAttachment, reference: string, about: Partial<IncomingFile> = {}): IncomingFile {
  return {
    name: attachment.filename,
    size: attachment.size,
    reference,
    open: () => Promise.reject(new Error('a Discord file is fetched by its reference')),
    ...about,
  };
}

function unsupported(message: APIMessage): UnsupportedKind | undefined {
  if ((message.sticker_items?.length ?? 0) > 0) return 'sticker';
  return message.poll ? 'poll' : undefined;
}

/** Words of a message, those that were forwarded with it among them; our own name in front is no word. */
const wordsOf = (message: APIMessage, botId: string): string =>
  [message.content, ...(message.message_snapshots ?? []).map((snapshot) => snapshot.message.content)]
    .filter(Boolean)
    .join('\n')
    .replaceAll(new RegExp(`<@!?${botId}>`, 'g'), '')
    .trim();

const isForUs = (message: GatewayMessageCreateDispatchData, botId: string): boolean =>
  message.guild_id === undefined ||
  message.mentions.some(({ id }) => id === botId) ||
  message.referenced_message?.author.id === botId;

/** What somebody wrote or sent, a turn each; nothing when it is not meant for us. */
export function incomingMessages(message: GatewayMessageCreateDispatchData, botId: string): Incoming[] {
  if (message.author.bot || message.webhook_id || !isForUs(message, botId)) return [];
  const isPrivate = message.guild_id === undefined;
  const { id: messageId, channel_id: chatId } = message;
  const sender = senderOf(chatId, message.author.id, isPrivate);
  const address = { chatId, ...(isPrivate ? {} : { isGroup: true as const }) };
  const text = wordsOf(message, botId);
  const files = attachmentsOf(message);
  const isVoice = (Number(message.flags ?? 0) & VOICE) !== 0;
  const turns: Turn[] = [];
  if (isVoice) turns.push({ kind: 'unsupported', what: 'voice' });
  else
    for (const [index, attachment] of files.entries()) {
      const about = {
        ...(index === 0 && text ? { caption: text } : {}),
        ...(files.length > 1 ? { albumId: messageId } : {}),
      };
      const isVideo = attachment.content_type?.startsWith('video/');
      const file = fileOf(attachment, referenceIn(chatId, messageId, attachment.id), about);
      turns.push(isVideo ? { kind: 'unsupported', what: 'video' } : { kind: 'file', file, messageId });
    }
  const what = unsupported(message);
  if (turns.length === 0 && what) turns.push({ kind: 'unsupported', what });
  if (turns.length === 0) turns.push({ kind: 'text', text, messageId });
  return turns.map((turn, index) => ({
    turnId: index === 0 ? messageId : `${messageId}-${index}`,
    sender,
    address,
    turn,
  }));
}
