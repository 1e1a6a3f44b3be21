import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Address, PlatformLimits } from './platform.js';

/** `answer`: somebody waits for it. `news`: receipts, progress and notices, which many may get at once. */
export type Urgency = 'answer' | 'news';

export interface PaceClock {
  now(): number;
}

/** A little more than the second that platforms count. */
const SECOND_MS = 1_010;
/** A call that is not answered by then has long arrived: it takes nobody's place any more. */
const ARRIVED_MS = 1_000;
const MINUTE_MS = 60_000;
const MANY_CHATS = 2_000;

interface ChatPace {
  /** Nothing before this moment: of the last message, or because the platform said so. */
  freeAt: number;
  /** When the last messages of a group went out. */
  minute: number[];
}

/** Keeps to what a platform allows, over all chats and in each, so that it never has to refuse. */
export function createPace(rate: PlatformLimits['rate'], { now }: PaceClock) {
  const isLimited = Number.isFinite(rate.perSecond);
  /**
   * As many places as messages are allowed in a second; each is free again a second after its call has ended. Calls may take as
   * long as they like to arrive: never are more than so many there in any second.
   */
  const places = new PQueue(isLimited ? { concurrency: Math.max(1, Math.floor(rate.perSecond)) } : {});
  const gapMs = Number.isFinite(rate.perChatSecond) ? SECOND_MS / rate.perChatSecond : 0;
  const chats = new Map<string, ChatPace>();
  let allFreeAt = 0;

  const ofChat = (chatId: string): ChatPace => {
    const known = chats.get(chatId);
    if (known) return known;
    if (chats.size > MANY_CHATS) {
      for (const [id, { freeAt, minute }] of chats) {
        if (freeAt < now() && (minute.at(-1) ?? 0) < now() - MINUTE_MS) chats.delete(id);
      }
    }
    const fresh = { freeAt: 0, minute: [] };
    chats.set(chatId, fresh);
    return fresh;
  };

  const placed = <T>(urgency: Urgency, send: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const take = async () => {
        const sending = send();
        sending.then(resolve, reject);
        const ended = sending.then(
          () => undefined,
          () => undefined,
        );
        await Promise.race([ended, sleep(ARRIVED_MS, undefined, { ref: false })]);
        await sleep(SECOND_MS, undefined, { ref: false });
      };
      void places.add(take, { priority: urgency === 'answer' ? 1 : 0 });
    });

  return {
    /** Ms until a message may go out to this chat, as far as the chat is concerned. */
    waitMs({ chatId, isGroup }: Address): number {
      const chat = chats.get(chatId);
      const oldest = isGroup ? chat?.minute.at(-rate.perGroupMinute) : undefined;
      const groupAt = oldest === undefined ? 0 : oldest + MINUTE_MS;
      return Math.max(0, (chat?.freeAt ?? 0) - now(), groupAt - now(), allFreeAt - now());
    },

    /** Runs `send` when the platform as a whole has room; what somebody waits for goes first. */
    async run<T>({ chatId, isGroup }: Address, urgency: Urgency, send: () => Promise<T>): Promise<T> {
      if (!isLimited) return await send();
      try {
        return await placed(urgency, send);
      } finally {
        // From its end on: that is never before it arrived there.
        const chat = ofChat(chatId);
        chat.freeAt = Math.max(chat.freeAt, now() + gapMs);
        if (isGroup) chat.minute = [...chat.minute, now()].slice(-rate.perGroupMinute);
      }
    },

    /** The platform said: not before. */
    hold(chatId: string | undefined, ms: number): void {
      if (chatId === undefined) {
        allFreeAt = Math.max(allFreeAt, now() + ms);
        return;
      }
      const chat = ofChat(chatId);
      chat.freeAt = Math.max(chat.freeAt, now() + ms);
    },

    /** More is to be sent than may be: what can be left out had better be. */
    isBusy: () => places.size > 0,
  };
}
export type Pace = ReturnType<typeof createPace>;
