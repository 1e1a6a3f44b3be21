export interface FloodLimits {
  /** Turns that one chat may take at once. */
  burst: number;
  /** Turns a second that it may take for long. */
  perSecond: number;
}

export type FloodRuling = 'ok' | 'warn' | 'drop';

/** Holds one chat that floods us from costing the others: told once, then not heard until it slows down. */
export function createFloodGate({ burst, perSecond }: FloodLimits, now: () => number) {
  const chats = new Map<string, { tokens: number; at: number; isWarned: boolean }>();
  return (chatId: string): FloodRuling => {
    const moment = now();
    const refilled = ({ tokens, at }: { tokens: number; at: number }) =>
      Math.min(burst, tokens + ((moment - at) / 1000) * perSecond);
    if (chats.size > 10_000) for (const [id, chat] of chats) if (refilled(chat) >= burst) chats.delete(id);
    const chat = chats.get(chatId) ?? { tokens: burst, at: moment, isWarned: false };
    chat.tokens = refilled(chat);
    chat.at = moment;
    chats.set(chatId, chat);
    if (chat.tokens >= 1) {
      chat.tokens -= 1;
      if (chat.tokens >= burst / 2) chat.isWarned = false;
      return 'ok';
    }
    if (chat.isWarned) return 'drop';
    chat.isWarned = true;
    return 'warn';
  };
}
