import { randomUUID } from 'node:crypto';
import type { SendNotification, SendResult } from '../../queues/ports.js';
import type { Chat } from '../../store/repositories/chats.js';
import type { Notification } from '../../store/repositories/notifications.js';
import type { Reply } from '../chat/reply.js';
import { type ChatState, withLive } from '../chat/state.js';
import type { Answering, AnsweringDeps } from './answering.js';
import { type Delivery, packed, unpacked } from './delivery.js';
import { type MessageId, PlatformFault } from './platform.js';

export interface PushingDeps extends Omit<AnsweringDeps, 'hasMore'> {
  answering: Answering;
  remember<T>(chat: Chat, change: (state: ChatState) => { state: ChatState; result: T }): Promise<T>;
  /** Words for a notification; undefined = there is nothing to say any more. */
  render(notification: Notification, chat: Chat): Promise<Reply | undefined>;
}

const AWAY_MS = 1_000;
const OUTAGE_MS = 2_000;
const UNAUTHORIZED_MS = 30_000;
/** A platform that took something so shortly before is there: what it does not take is at fault itself. */
const IS_THERE_MS = 5_000;
/** A live message with more than so much below it comes to the bottom again. */
const FAR_ABOVE = 5;
const MANY_CHATS = 5_000;

/** What is said unasked: notifications of the outbox, receipts, and messages that are kept up to date. */
export function createPushing(deps: PushingDeps) {
  const { platform, calling, answering, remember, onError } = deps;
  /** Messages since the live one, by chat. */
  const below = new Map<string, number>();

  function noteBelow(chatId: string, count: number): void {
    const sofar = below.get(chatId) ?? 0;
    below.delete(chatId);
    below.set(chatId, sofar + count);
    if (below.size > MANY_CHATS) below.delete(below.keys().next().value as string);
  }

  const addressOf = ({ address }: Chat) => ({ chatId: address });
  const liveOf = (chat: Chat, key: string | undefined): Promise<MessageId | undefined> =>
    remember(chat, (state) => ({ state, result: key ? state.live?.[key] : undefined }));

  /** Sends it; the message of its key is then this one, and the one before it is taken away. */
  async function put(chat: Chat, delivery: Delivery, before: MessageId | undefined): Promise<void> {
    const { liveKey } = delivery.reply;
    const id = await answering.deliver(delivery, { address: delivery.address, urgency: 'news' });
    if (id === undefined || id === before) return;
    if (!liveKey) return noteBelow(chat.address, 1);
    below.set(chat.address, 0);
    // It is out: where this cannot be kept, the next one comes beside it, which is better than this one twice.
    await remember(chat, (state) => ({ state: withLive(state, { [liveKey]: id }), result: undefined })).catch(
      (error: unknown) => onError(error, randomUUID().slice(0, 8)),
    );
    if (before && before !== delivery.replaces) {
      await calling.sign(chat.address, (call) => platform.remove(delivery.address, before, call));
    }
  }

  /** `away` counts against a message when the platform is there for others, or at least for a sign in the same chat. */
  async function ofAway(chat: Chat, content: unknown): Promise<SendResult> {
    const isThere =
      Date.now() - calling.lastTakenAt() < IS_THERE_MS ||
      (await calling.sign(chat.address, (call) => platform.showActivity(addressOf(chat), 'typing', call)));
    return {
      ok: false,
      reason: 'later',
      retryAfterMs: isThere ? AWAY_MS : OUTAGE_MS,
      isCounted: isThere,
      ...(content === undefined ? {} : { content }),
    };
  }

  async function ofFault(error: unknown, chat: Chat, content: unknown): Promise<SendResult> {
    if (!(error instanceof PlatformFault)) {
      // Words that cannot be found, a programming error, a database that is away: tried again, and set aside if it stays.
      onError(error, randomUUID().slice(0, 8));
      return { ok: false, reason: 'later', retryAfterMs: AWAY_MS, isCounted: true };
    }
    const { fault } = error;
    const kept = content === undefined ? {} : { content };
    switch (fault.kind) {
      case 'wait':
        return { ok: false, reason: 'later', retryAfterMs: fault.retryAfterMs, ...kept };
      case 'unauthorized':
        return { ok: false, reason: 'later', retryAfterMs: UNAUTHORIZED_MS, ...kept };
      case 'blocked':
        return { ok: false, reason: 'blocked' };
      case 'refused':
        return { ok: false, reason: 'refused', code: fault.code };
      case 'gone':
        return { ok: false, reason: 'refused', code: 'gone' };
      default:
        return ofAway(chat, content);
    }
  }

  const send: SendNotification = async (notification, chat) => {
    let delivery: Delivery | undefined;
    const isAnswer = notification.kind === 'reply';
    try {
      const reply = isAnswer ? undefined : await deps.render(notification, chat);
      if (!isAnswer && !reply) return { ok: true };
      delivery = reply ? { reply, address: addressOf(chat), done: 0 } : unpacked(notification.content);
      const before = await liveOf(chat, delivery.reply.liveKey);
      if (delivery.reply.isUpdate && before && !delivery.replaces) delivery.replaces = before;
      await put(chat, delivery, before);
      return { ok: true };
    } catch (error) {
      return await ofFault(error, chat, isAnswer && delivery && delivery.done > 0 ? packed(delivery) : undefined);
    }
  };

  return {
    noteBelow,
    send,

    async say(chat: Chat, reply: Reply): Promise<void> {
      const delivery: Delivery = { reply, address: addressOf(chat), done: 0 };
      const isFree = !answering.isBehind(delivery.address) && calling.isFree(delivery.address, 0);
      const before = isFree ? await liveOf(chat, reply.liveKey) : undefined;
      if (isFree && (await answering.isOut(() => put(chat, delivery, before)))) return;
      await answering.keep(chat, [delivery], randomUUID());
    },

    /** Of no importance when there is no room: the next one says more. */
    async refresh(chat: Chat, reply: Reply): Promise<void> {
      const address = addressOf(chat);
      if (chat.blockedAt || answering.isBehind(address) || !calling.isFree(address, calling.times.patienceMs)) return;
      const before = await liveOf(chat, reply.liveKey);
      const isFar = (below.get(chat.address) ?? 0) > FAR_ABOVE;
      const delivery: Delivery = { reply, address, done: 0, ...(before && !isFar ? { replaces: before } : {}) };
      try {
        await put(chat, delivery, before);
      } catch (error) {
        if (!(error instanceof PlatformFault)) throw error;
      }
    },
  };
}
