import type { Telegram } from 'telegraf';
import type { Update } from 'telegraf/types';
import { PlatformFault } from '../port/platform.js';
import { withTimeLimit } from '../port/time-limit.js';
import { says, translated } from './faults.js';
import { ALLOWED_UPDATES } from './receiving.js';

export interface PollingDeps {
  telegram: Telegram;
  /** Resolves when the update is dealt with and may be forgotten by Telegram; rejects when it is to come once more. */
  handle(update: Update): Promise<void>;
  /** Told once when Telegram begins to refuse or cannot be reached, not at every try; the loop goes on. */
  onFault(reason: PollingFault, error: unknown): void;
  /** Updates come in again. */
  onRecovered?(): void;
  sleep(ms: number): Promise<void>;
  timeoutSeconds?: number;
  /** How long past its time an answer may be late before the call is given up. */
  graceMs?: number;
}

/** `conflict`: somebody else polls with the same token. */
export type PollingFault = 'conflict' | 'unauthorized' | 'unreachable';

const BATCH = 100;
const PAUSE_MS: Record<PollingFault, number> = { conflict: 3_000, unauthorized: 30_000, unreachable: 3_000 };
/** With updates still in hand Telegram sends them again at once: wait for one to end, or so long. */
const IN_HAND_MS = 250;
/** A server that answers at once with nothing new is asked more and more rarely, up to this. */
const IDLE_MS = 1_000;
const GRACE_MS = 10_000;
/** An update that could not be kept so often is let go: those behind it count too. */
const MAX_TRIES = 5;

/**
 * Long polling that loses nothing: an update is acknowledged only when it and all before it are dealt with. Those in hand
 * come again with the next call and are passed over. No call lasts longer than its time.
 */
export function startPolling(deps: PollingDeps) {
  const { telegram, handle, onFault, onRecovered, sleep, timeoutSeconds = 25, graceMs = GRACE_MS } = deps;
  const inHand = new Map<number, Promise<void>>();
  const done = new Set<number>();
  const tries = new Map<number, number>();
  let isStopped = false;
  let offset = 0;
  let window: number[] = [];
  let fault: PollingFault | undefined;
  let idleMs = 0;
  const stop = new AbortController();

  function start(update: Update): boolean {
    const id = update.update_id;
    if (inHand.has(id) || done.has(id)) return false;
    const task = handle(update).then(
      () => void done.add(id),
      async () => {
        const failed = (tries.get(id) ?? 0) + 1;
        tries.set(id, failed);
        if (failed >= MAX_TRIES) done.add(id);
        else await sleep(PAUSE_MS.unreachable);
      },
    );
    inHand.set(
      id,
      task.finally(() => inHand.delete(id)),
    );
    return true;
  }

  /** The oldest update of the last answer that is not dealt with, or the one after them all. */
  function acknowledge(): void {
    const last = window.at(-1);
    if (last === undefined) return;
    offset = window.find((id) => !done.has(id)) ?? last + 1;
    for (const known of [done, tries]) for (const id of known.keys()) if (id < offset) known.delete(id);
  }

  const getUpdates = (timeout: number, limit: number, until = stop.signal): Promise<Update[]> =>
    withTimeLimit(timeout * 1000 + graceMs, until, (signal) =>
      translated(() =>
        telegram.callApi(
          'getUpdates',
          { offset, limit, timeout, allowed_updates: ALLOWED_UPDATES },
          { signal: signal as never },
        ),
      ),
    );

  async function once(): Promise<void> {
    const updates = await getUpdates(inHand.size > 0 ? 0 : timeoutSeconds, BATCH);
    window = updates.map(({ update_id }) => update_id);
    const isNew = updates.map(start).includes(true);
    if (inHand.size > 0) await Promise.race([...inHand.values(), sleep(IN_HAND_MS)]);
    else if (!isNew) await sleep(idleMs);
    idleMs = isNew ? 0 : Math.min(IDLE_MS, idleMs * 2 + 10);
    acknowledge();
  }

  function reasonOf(error: unknown): PollingFault {
    if (says(error instanceof Error ? error.cause : undefined, /^Conflict/)) return 'conflict';
    const kind = error instanceof PlatformFault ? error.fault.kind : undefined;
    return kind === 'unauthorized' ? 'unauthorized' : 'unreachable';
  }

  async function loop(): Promise<void> {
    while (!isStopped) {
      try {
        await once();
        if (fault) onRecovered?.();
        fault = undefined;
      } catch (error) {
        if (isStopped) return;
        const reason = reasonOf(error);
        if (reason !== fault) onFault(reason, error);
        fault = reason;
        const asked = error instanceof PlatformFault && error.fault.kind === 'wait' ? error.fault.retryAfterMs : 0;
        await Promise.race([sleep(asked || PAUSE_MS[reason]), stopped]);
      }
    }
  }

  const stopped = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
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
      await getUpdates(0, 1, new AbortController().signal).catch((error: unknown) => onFault('unreachable', error));
    },
  };
}
