import { type Telegram, TelegramError } from 'telegraf';
import type { Update } from 'telegraf/types';
import { ALLOWED_UPDATES } from './updates.js';

export interface PollingDeps {
  telegram: Telegram;
  /** Never rejects. Resolves when the update is dealt with and may be forgotten by Telegram. */
  handle(update: Update): Promise<void>;
  /** Told once when Telegram begins to refuse or cannot be reached, not at every try; the loop goes on. */
  onFault(reason: PollingFault, error: unknown): void;
  /** Updates come in again. */
  onRecovered?(): void;
  sleep(ms: number): Promise<void>;
  timeoutSeconds?: number;
}

/** `conflict`: somebody else polls with the same token. */
export type PollingFault = 'conflict' | 'unauthorized' | 'unreachable';

const BATCH = 100;
const PAUSE_MS = 3_000;
/** With updates still in hand Telegram sends them again at once: wait for one to end, or so long. */
const IN_HAND_MS = 250;

/**
 * Long polling that loses nothing: an update is acknowledged only when it and all before it are dealt with. Those in hand
 * come again with the next call and are passed over.
 */
export function startPolling({ telegram, handle, onFault, onRecovered, sleep, timeoutSeconds = 25 }: PollingDeps) {
  const inHand = new Map<number, Promise<void>>();
  const done = new Set<number>();
  let isStopped = false;
  let offset = 0;
  let window: number[] = [];
  let fault: PollingFault | undefined;
  const stop = new AbortController();

  function start(update: Update): void {
    const id = update.update_id;
    if (inHand.has(id) || done.has(id)) return;
    const task = handle(update).finally(() => {
      inHand.delete(id);
      done.add(id);
    });
    inHand.set(id, task);
  }

  /** The oldest update of the last answer that is not dealt with, or the one after them all. */
  function acknowledge(): void {
    const last = window.at(-1);
    if (last === undefined) return;
    offset = window.find((id) => !done.has(id)) ?? last + 1;
    for (const id of done) if (id < offset) done.delete(id);
  }

  async function once(): Promise<void> {
    const updates = await telegram.callApi(
      'getUpdates',
      { offset, limit: BATCH, timeout: inHand.size > 0 ? 0 : timeoutSeconds, allowed_updates: ALLOWED_UPDATES },
      { signal: stop.signal as never },
    );
    window = updates.map(({ update_id }) => update_id);
    for (const update of updates) start(update);
    if (inHand.size > 0) await Promise.race([...inHand.values(), sleep(IN_HAND_MS)]);
    acknowledge();
  }

  async function loop(): Promise<void> {
    while (!isStopped) {
      try {
        await once();
        if (fault) onRecovered?.();
        fault = undefined;
      } catch (error) {
        if (isStopped) return;
        const code = error instanceof TelegramError ? error.code : 0;
        const reason = code === 409 ? 'conflict' : code === 401 || code === 404 ? 'unauthorized' : 'unreachable';
        if (reason !== fault) onFault(reason, error);
        fault = reason;
        const pause = error instanceof TelegramError ? error.parameters?.retry_after : undefined;
        await sleep(pause === undefined ? PAUSE_MS : pause * 1000);
      }
    }
  }

  const running = loop();
  return {
    /** Asks for nothing new, waits for what is in hand, and tells Telegram what is done. */
    async close(): Promise<void> {
      isStopped = true;
      stop.abort();
      await running;
      await Promise.all(inHand.values());
      acknowledge();
      if (offset === 0) return;
      await telegram
        .callApi('getUpdates', { offset, limit: 1, timeout: 0 })
        .catch((error: unknown) => onFault('unreachable', error));
    },
  };
}
