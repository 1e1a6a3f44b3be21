import { setTimeout as sleep } from 'node:timers/promises';

export interface PatienceDeps {
  /** Whether the database and the queue answer now; resolves soon whatever is wrong. */
  isWhole(): Promise<boolean>;
  /** So long a chat waits for them. */
  forMs: number;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Does again what failed: once where all is well by now, and as long as database or queue are away until the patience ends. What it
 * does must be the same however often it is done. Gives, or throws, what the last time did.
 */
export const createPatience =
  ({ isWhole, forMs }: PatienceDeps) =>
  async <T>(work: () => Promise<T>, hasFailed: (result: T) => boolean = () => false): Promise<T> => {
    const end = performance.now() + forMs;
    let mayRepeat = true;
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      const [outcome] = await Promise.allSettled([work()]);
      if (outcome.status === 'fulfilled' && !hasFailed(outcome.value)) return outcome.value;
      const isBack = await isWhole();
      if ((isBack && !mayRepeat) || performance.now() + pauseMs > end) {
        if (outcome.status === 'rejected') throw outcome.reason;
        return outcome.value;
      }
      if (isBack) mayRepeat = false;
      await sleep(pauseMs);
    }
  };
