import type { Outbox } from '../../queues/outbox.js';
import type { Store } from '../../store/open-store.js';
import { hintedLanguage } from '../chat/conversation.js';
import type { Reply } from '../chat/reply.js';
import type { Calling } from './calling.js';
import { createDelivering, type Delivery, packed } from './delivery.js';
import { type Address, type Incoming, type MessageId, type Platform, PlatformFault } from './platform.js';

export interface AnsweringDeps {
  platform: Platform;
  calling: Calling;
  store: Store;
  outbox(): Outbox | undefined;
  onError(error: unknown, incident: string): void;
  /** Turns of the chat wait behind this one: nobody waits in line for the platform then. */
  hasMore(chatId: string): boolean;
}

/** Messages by their live key: the platform's id of each. */
export type Live = Record<string, MessageId>;

/** Sends the answers of a turn, or puts them into the outbox: one of both is done when it resolves. */
export function createAnswering({ platform, calling, store, outbox, onError, hasMore }: AnsweringDeps) {
  const deliver = createDelivering(platform, calling);
  /** Chats (of the store) by their address, for those whose answers wait in the outbox. */
  const waiting = new Map<string, string>();

  /** What is said now goes behind what waits. */
  function isBehind({ chatId }: Address): boolean {
    const known = waiting.get(chatId);
    if (known === undefined) return false;
    if (outbox()?.isBusy(known)) return true;
    waiting.delete(chatId);
    return false;
  }

  /** Kept until they are out, in this order. */
  async function keep(
    { id: chatId, personId, address }: { id: string; personId: string; address: string },
    deliveries: readonly Delivery[],
    cause: string,
  ): Promise<void> {
    for (const [index, delivery] of deliveries.entries()) {
      const dedupe = `reply_${chatId}_${cause}_${index}`;
      const content = packed(delivery);
      await store.notifications.add({ personId, chatId, platform: platform.name, kind: 'reply', content, dedupe });
    }
    waiting.set(address, chatId);
    void outbox()?.wake(chatId);
  }

  /** True when nothing of it has to be sent later: it is out, or there is nobody to read it. */
  async function isOut(run: () => Promise<unknown>): Promise<boolean> {
    try {
      await run();
      return true;
    } catch (error) {
      if (!(error instanceof PlatformFault)) onError(error, 'send');
      else if (error.fault.kind === 'blocked') return true;
      return false;
    }
  }

  /** A mark on the message that came says that it has come. */
  async function isMarked({ address, turn }: Incoming): Promise<boolean> {
    const { messageId } = 'messageId' in turn ? turn : {};
    if (!platform.can.react || messageId === undefined) return false;
    return await calling.sign(address.chatId, (call) => platform.react(address, messageId, call));
  }

  return {
    deliver,
    keep,
    isBehind,
    isOut,

    /** Gives the live messages that came of it. */
    async answer(incoming: Incoming, replies: readonly Reply[], live: Live): Promise<Live> {
      const { sender, address, interaction, turn, turnId } = incoming;
      const made: Live = {};
      const later: Delivery[] = [];
      const patienceMs = hasMore(sender.chatId) ? 0 : calling.times.patienceMs;
      const asked = !sender.isPrivate && 'messageId' in turn ? turn.messageId : undefined;
      let pressed = interaction?.messageId;
      for (const [index, reply] of replies.entries()) {
        const before = reply.isUpdate && reply.liveKey ? (made[reply.liveKey] ?? live[reply.liveKey]) : undefined;
        const replaces = reply.replacesPressed ? pressed : before;
        // One message takes the place of the pressed one, those after it follow below.
        if (reply.replacesPressed) pressed = undefined;
        const about = { ...(replaces ? { replaces } : {}), ...(index === 0 && asked ? { replyTo: asked } : {}) };
        const delivery: Delivery = { reply, address, done: 0, ...about };
        if (reply.isReceipt && (await isMarked(incoming))) continue;
        const mayGo = later.length === 0 && !isBehind(address) && calling.isFree(address, patienceMs);
        const urgency = turn.kind === 'file' ? 'news' : 'answer';
        const target = { address, urgency, ...(interaction ? { interaction } : {}) } as const;
        const go = async () => {
          const id = await deliver(delivery, target);
          if (reply.liveKey && id !== undefined) made[reply.liveKey] = id;
        };
        if (!mayGo || !(await isOut(go))) later.push(delivery);
      }
      if (later.length > 0) {
        const language = hintedLanguage(sender.languageHint);
        await keep(await store.chats.findOrCreate(platform.name, address.chatId, language), later, turnId);
      }
      return made;
    },
  };
}
export type Answering = ReturnType<typeof createAnswering>;
