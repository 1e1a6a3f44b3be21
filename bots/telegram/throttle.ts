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

/** A bucket that fills at `rate` a second up to `capacity`; gives the wait in ms for the next token and takes it. */
function createBucket(rate: number, capacity: number, startedAt: number) {
  let tokens = capacity;
  let at = startedAt;
  return {
    take(now: number): number {
      tokens = Math.min(capacity, tokens + ((now - at) / 1000) * rate);
      at = now;
      tokens -= 1;
      return tokens >= 0 ? 0 : (-tokens / rate) * 1000;
    },
    isFull: (now: number) => tokens + ((now - at) / 1000) * rate >= capacity,
  };
}

/** Holds messages back so that Telegram never has to refuse them. */
export function createThrottle(limits: ThrottleLimits, clock: ThrottleClock) {
  const all = createBucket(limits.perSecond, limits.perSecond, clock.now());
  const chats = new Map<string, ReturnType<typeof createBucket>>();
  return async function turn(chatId: string): Promise<void> {
    const now = clock.now();
    // Chats that have been silent long enough are as good as new: the map stays as large as the chats that talk.
    if (chats.size > 1000) for (const [id, bucket] of chats) if (bucket.isFull(now)) chats.delete(id);
    const chat = chats.get(chatId) ?? createBucket(limits.perChatSecond, limits.chatBurst, now);
    chats.set(chatId, chat);
    const waitMs = Math.max(all.take(now), chat.take(now));
    if (waitMs > 0) await clock.sleep(waitMs);
  };
}
