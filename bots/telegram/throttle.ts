export interface ThrottleLimits {
  /** Messages a second over all chats; Telegram allows 30. */
  perSecond: number;
  /** Messages a second in one chat; Telegram asks for 1, with short bursts. */
  perChatSecond: number;
  /** Messages that one chat may get at once before it has to wait. */
  chatBurst: number;
}

export interface ThrottleClock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** `answer`: somebody waits for it. `news`: receipts, progress and notices, which many may get at once. */
export type Urgency = 'answer' | 'news';

/** The part of all messages that news may take: a hundred uploads at once never keep a question waiting. */
const NEWS_SHARE = 2 / 3;

/** A bucket that fills at `rate` a second up to `capacity`; gives the wait in ms for the next token and takes it. */
function createBucket(rate: number, capacity: number, startedAt: number) {
  let tokens = capacity;
  let at = startedAt;
  const refilled = (now: number) => Math.min(capacity, tokens + ((now - at) / 1000) * rate);
  return {
    take(now: number): number {
      tokens = refilled(now) - 1;
      at = now;
      return tokens >= 0 ? 0 : (-tokens / rate) * 1000;
    },
    isEmpty: (now: number) => refilled(now) < 1,
    isFull: (now: number) => refilled(now) >= capacity,
  };
}

/** Holds messages back so that Telegram never has to refuse them. */
export function createThrottle(limits: ThrottleLimits, clock: ThrottleClock) {
  const { perSecond, perChatSecond, chatBurst } = limits;
  const all = createBucket(perSecond, perSecond, clock.now());
  const news = createBucket(perSecond * NEWS_SHARE, perSecond * NEWS_SHARE, clock.now());
  const chats = new Map<string, ReturnType<typeof createBucket>>();
  const wait = async (ms: number) => {
    if (ms > 0) await clock.sleep(ms);
  };
  return {
    /** Resolves when a message may go out to the chat. */
    async turn(chatId: string, urgency: Urgency): Promise<void> {
      if (urgency === 'news') await wait(news.take(clock.now()));
      const now = clock.now();
      // Chats that have been silent long enough are as good as new: the map stays as large as the chats that talk.
      if (chats.size > 1000) for (const [id, bucket] of chats) if (bucket.isFull(now)) chats.delete(id);
      const chat = chats.get(chatId) ?? createBucket(perChatSecond, chatBurst, now);
      chats.set(chatId, chat);
      await wait(Math.max(all.take(now), chat.take(now)));
    },
    /** News would have to wait: what can be left out had better be. */
    isBusy: () => news.isEmpty(clock.now()),
  };
}
