import { RateLimiterMemory } from 'rate-limiter-flexible';

export interface FloodLimits {
  /** Turns that one chat may take in {@link seconds}. */
  turns: number;
  seconds: number;
}

export type FloodRuling = 'ok' | 'warn' | 'drop';

/** Holds one chat that floods us from costing the others: told once, then not heard until it slows down. */
export function createFloodGate({ turns, seconds }: FloodLimits) {
  if (turns === Number.POSITIVE_INFINITY) return async (): Promise<FloodRuling> => 'ok';
  const limiter = new RateLimiterMemory({ points: turns, duration: seconds });
  return async (chatId: string): Promise<FloodRuling> => {
    const { consumedPoints } = await limiter.penalty(chatId);
    if (consumedPoints <= turns) return 'ok';
    return consumedPoints === turns + 1 ? 'warn' : 'drop';
  };
}
