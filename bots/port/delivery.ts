import { z } from 'zod';
import { cleanLine, cleanText } from '../../core/text/clean.js';
import type { Choice, Reply } from '../chat/reply.js';
import type { Calling, Target } from './calling.js';
import { type MessageId, type OutgoingMessage, type Platform, PlatformFault, type PlatformLimits } from './platform.js';
import { splitText } from './split.js';

/** A reply on its way to a chat, and how much of it is out. */
export interface Delivery {
  reply: Reply;
  address: Target['address'];
  /** The message that it takes the place of. */
  replaces?: MessageId;
  /** The message of the person that it answers. */
  replyTo?: MessageId;
  /** Messages of it that are out. */
  done: number;
}

const choice = z.object({ label: z.string(), data: z.string(), leadsTo: z.literal('private-chat').optional() });
const kept = z.object({
  reply: z.object({
    text: z.string(),
    choices: z.array(z.array(choice)).optional(),
    attachment: z.object({ name: z.string(), mediaType: z.string(), bytes: z.base64() }).optional(),
    replacesPressed: z.literal(true).optional(),
    liveKey: z.string().optional(),
    isUpdate: z.literal(true).optional(),
  }),
  address: z.object({ chatId: z.string(), topicId: z.string().optional(), isGroup: z.literal(true).optional() }),
  replaces: z.string().optional(),
  replyTo: z.string().optional(),
  done: z.number().int(),
});

/** As the outbox keeps it. */
export function packed({ reply, ...rest }: Delivery): unknown {
  const { attachment, ...words } = reply;
  const bytes = attachment && Buffer.from(attachment.bytes).toString('base64');
  return { ...rest, reply: { ...words, ...(attachment ? { attachment: { ...attachment, bytes } } : {}) } };
}

/** Throws when it is nothing that {@link packed} gave. */
export function unpacked(content: unknown): Delivery {
  const { reply, ...rest } = kept.parse(content);
  const { attachment, ...words } = reply;
  const bytes = attachment && new Uint8Array(Buffer.from(attachment.bytes, 'base64'));
  return { ...rest, reply: { ...words, ...(attachment ? { attachment: { ...attachment, bytes } } : {}) } } as Delivery;
}

const shortened = (text: string, limit: number) =>
  [...text].length > limit ? `${[...text].slice(0, limit - 1).join('')}…` : text;

/** Rows that keep the platform's limits: a row that is too long goes on in the next one, what is too much is left out. */
function fitted(rows: Choice[][] | undefined, limits: PlatformLimits): Choice[][] | undefined {
  if (!rows || rows.length === 0) return undefined;
  return rows
    .flatMap((row) => {
      const labelled = row.map((one) => ({ ...one, label: shortened(cleanLine(one.label), limits.buttonLabelLength) }));
      const parts: Choice[][] = [];
      for (let at = 0; at < labelled.length; at += limits.buttonsPerRow) {
        parts.push(labelled.slice(at, at + limits.buttonsPerRow));
      }
      return parts;
    })
    .slice(0, limits.buttonRows);
}

const withoutLinks = (rows: Choice[][] | undefined): Choice[][] | undefined =>
  rows?.map((row) => row.filter(({ leadsTo }) => !leadsTo)).filter((row) => row.length > 0);

/** A reply as the messages that a platform takes, with its buttons under the last one. */
export function messagesOf(reply: Reply, { limits, can }: Pick<Platform, 'limits' | 'can'>): OutgoingMessage[] {
  const text = cleanText(reply.text);
  const { attachment: file } = reply;
  const attachment = file && { ...file, name: cleanLine(file.name) };
  const buttons = fitted(can.linkButtons ? reply.choices : withoutLinks(reply.choices), limits);
  const under = buttons ? { choices: buttons } : {};
  if (attachment && text.length <= limits.captionLength) return [{ text: text.trim(), attachment, ...under }];
  const parts = splitText(text, limits.textLength);
  const messages = parts.map(
    (part, at): OutgoingMessage => ({ text: part, ...(at === parts.length - 1 ? under : {}) }),
  );
  return attachment ? [{ text: '', attachment }, ...messages] : messages;
}

const isGone = (error: unknown) => error instanceof PlatformFault && error.fault.kind === 'gone';

/** Puts a reply into its chat: split, shortened and in the place of another message where that can be. */
export function createDelivering(platform: Platform, calling: Calling) {
  const { sendMs, fileMs } = calling.times;
  const isSwipable = (delivery: Delivery, messages: readonly OutgoingMessage[]) =>
    platform.can.edit && delivery.done === 0 && messages.length === 1 && !delivery.reply.attachment;

  /** Files take their time: she sees that one is on its way. Of no importance when it fails. */
  function showUpload({ address }: Target, { attachment }: OutgoingMessage): void {
    if (!attachment) return;
    const activity = attachment.mediaType.startsWith('image/') ? 'sending-picture' : 'sending-file';
    void calling.sign(address.chatId, (call) => platform.showActivity(address, activity, call)).catch(() => undefined);
  }

  async function edit(messageId: MessageId, message: OutgoingMessage, target: Target): Promise<boolean> {
    try {
      await calling.message(target, sendMs, (to, call) => platform.edit(to, messageId, message, call));
      return true;
    } catch (error) {
      if (isGone(error)) return false;
      throw error;
    }
  }

  /**
   * Gives the id of the message that now holds the last of it. Throws what the platform says; `delivery.done` tells then how
   * much is out, and the same delivery goes on there.
   */
  return async function deliver(delivery: Delivery, target: Target): Promise<MessageId | undefined> {
    const messages = messagesOf(delivery.reply, platform);
    const [only] = messages;
    if (delivery.replaces !== undefined && only && isSwipable(delivery, messages)) {
      if (await edit(delivery.replaces, only, target)) return delivery.replaces;
    }
    let last: MessageId | undefined;
    for (const message of messages.slice(delivery.done)) {
      const replyTo = delivery.done === 0 && delivery.replyTo ? { replyTo: delivery.replyTo } : {};
      showUpload(target, message);
      last = await calling.message(target, message.attachment ? fileMs : sendMs, (to, call) =>
        platform.send(to, { ...message, ...replyTo }, call),
      );
      delivery.done += 1;
    }
    return last;
  };
}
export type Deliver = ReturnType<typeof createDelivering>;
