import PQueue from 'p-queue';
import type { Store } from '../../store/open-store.js';
import type { Arrival } from '../../store/repositories/arrivals.js';
import type { Calling } from './calling.js';
import { type Downloaded, type Platform, PlatformFault } from './platform.js';

export interface FetchingDeps {
  platform: Platform;
  calling: Pick<Calling, 'withinTime' | 'times'>;
  store: Pick<Store, 'arrivals'>;
  maxFileBytes: number;
  /** Takes the bytes of an announced file in, or tells the sender why not. */
  take(arrival: Arrival, fetched: Downloaded): Promise<void>;
  /** Told once a file, when it does not come at once: the sender should not wonder. */
  isSlow(arrival: Arrival): Promise<void>;
  /** The sender was told that it did not come; staff can have it tried again. */
  onDead(arrival: Arrival): void;
  onError(error: unknown, arrivalId: string): void;
}

/** Downloads that run side by side. */
const PARALLEL = 8;
/** Files that are put into the vault side by side: those of a whole hospital leave room for a question. */
const TAKEN_AT_ONCE = 2;
const POLL_MS = 5_000;
const MAX_ATTEMPTS = 8;
const FIRST_PAUSE_SECONDS = 2;
const SLOW_MS = 8_000;

/** Fetches announced files from their platform, apart from the chats, so that a slow or broken one holds up nobody. */
export function createFetching(deps: FetchingDeps) {
  const { platform, calling, store, maxFileBytes, take, onError } = deps;
  const inHand = new Set<string>();
  const told = new Set<string>();
  const downloads = new PQueue({ concurrency: PARALLEL });
  const taking = new PQueue({ concurrency: TAKEN_AT_ONCE });
  let isStopped = false;

  const tellSlow = async (arrival: Arrival): Promise<void> => {
    if (told.has(arrival.id)) return;
    told.add(arrival.id);
    await deps.isSlow(arrival);
  };

  async function download(arrival: Arrival): Promise<Downloaded> {
    const timer = setTimeout(() => void tellSlow(arrival).catch((error) => onError(error, arrival.id)), SLOW_MS);
    try {
      return await calling.withinTime(calling.times.downloadMs, (call) =>
        platform.download(arrival.reference, { maxBytes: maxFileBytes }, call),
      );
    } finally {
      clearTimeout(timer);
    }
  }

  async function giveUp(arrival: Arrival): Promise<void> {
    await store.arrivals.giveUp(arrival.id, 'not-fetched');
    told.delete(arrival.id);
    deps.onDead(arrival);
    await take(arrival, { ok: false, reason: 'gone' });
  }

  async function fetchOne(arrival: Arrival): Promise<void> {
    try {
      const fetched = await download(arrival);
      await taking.add(async () => {
        await take(arrival, fetched);
        await store.arrivals.done(arrival.id);
      });
      told.delete(arrival.id);
    } catch (error) {
      onError(error, arrival.id);
      if (arrival.attempts + 1 >= MAX_ATTEMPTS) return await giveUp(arrival);
      const asked = error instanceof PlatformFault && error.fault.kind === 'wait' ? error.fault.retryAfterMs / 1000 : 0;
      const pause = Math.max(asked, FIRST_PAUSE_SECONDS * 2 ** arrival.attempts);
      await store.arrivals.postpone(arrival.id, pause);
      setTimeout(wake, pause * 1000).unref();
      if (arrival.attempts > 0) await tellSlow(arrival);
    }
  }

  let pass: Promise<void> | undefined;
  let isAgain = false;
  async function look(): Promise<void> {
    const room = PARALLEL * 4 - inHand.size;
    if (room <= 0) return;
    for (const arrival of await store.arrivals.due(platform.name, room, [...inHand])) {
      inHand.add(arrival.id);
      void downloads
        .add(() => fetchOne(arrival))
        // One file that nobody can deal with is looked at again with the next pass, and stops no other.
        .catch((error: unknown) => onError(error, arrival.id))
        .finally(() => {
          inHand.delete(arrival.id);
          if (inHand.size < PARALLEL) wake();
        });
    }
  }

  /** Looks for announced files now; a call during a pass makes another one after it. */
  function wake(): void {
    if (isStopped) return;
    if (pass) {
      isAgain = true;
      return;
    }
    pass = look()
      .catch((error: unknown) => onError(error, 'pass'))
      .finally(() => {
        pass = undefined;
        if (!isAgain) return;
        isAgain = false;
        wake();
      });
  }

  const timer = setInterval(wake, POLL_MS);
  return {
    wake,
    async close(): Promise<void> {
      isStopped = true;
      clearInterval(timer);
      downloads.clear();
      await pass;
      await downloads.onIdle();
    },
  };
}
export type Fetching = ReturnType<typeof createFetching>;
