import { readFile, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { type Telegram, TelegramError } from 'telegraf';
import type { Store } from '../../store/open-store.js';
import type { Arrival } from '../../store/repositories/arrivals.js';
import { createLanes } from '../chat/keyed-queue.js';

/** What came of a fetch that will not be tried again. */
export type Fetched = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'too-large' | 'gone' };

export interface FetchingDeps {
  telegram: Telegram;
  store: Pick<Store, 'arrivals'>;
  /** Base of file addresses, when it is not the API's own (a local Bot API server). */
  fileRoot?: string;
  maxFileBytes: number;
  /** Takes the bytes of an announced file in, or tells the sender why not. */
  take(arrival: Arrival, fetched: Fetched): Promise<void>;
  onError(error: unknown, arrivalId: string): void;
}

/** Downloads that run side by side. */
const PARALLEL = 8;
/** Files that are put into the vault side by side: those of a whole hospital leave room for a question. */
const TAKEN_AT_ONCE = 2;
const POLL_MS = 5_000;
const TIMEOUT_MS = 60_000;
const MAX_ATTEMPTS = 8;
const FIRST_PAUSE_SECONDS = 2;

/** Fetches announced files from Telegram, apart from the chats, so that a slow one holds up nobody. */
export function createFetching({ telegram, store, fileRoot, maxFileBytes, take, onError }: FetchingDeps) {
  const inHand = new Set<string>();
  const taking = createLanes(TAKEN_AT_ONCE);
  let pass: Promise<void> | undefined;
  let isStopped = false;

  async function download(reference: string): Promise<Fetched> {
    let path: string;
    try {
      path = (await telegram.getFile(reference)).file_path ?? '';
    } catch (error) {
      if (error instanceof TelegramError && /file is too big/.test(error.description))
        return { ok: false, reason: 'too-large' };
      if (error instanceof TelegramError && error.code === 400) return { ok: false, reason: 'gone' };
      throw error;
    }
    if (path === '') return { ok: false, reason: 'gone' };
    // A Bot API server of one's own, in its local mode, tells where the file lies on this machine.
    if (isAbsolute(path)) {
      if ((await stat(path)).size > maxFileBytes) return { ok: false, reason: 'too-large' };
      return { ok: true, bytes: await readFile(path) };
    }
    const { apiRoot } = telegram.options;
    const address = `${(fileRoot ?? apiRoot).replace(/\/$/, '')}/file/bot${telegram.token}/${path}`;
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.status === 404) return { ok: false, reason: 'gone' };
    if (!response.ok) throw new Error(`the file server answered ${response.status}`);
    if (Number(response.headers.get('content-length') ?? 0) > maxFileBytes) return { ok: false, reason: 'too-large' };
    return { ok: true, bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  async function fetchOne(arrival: Arrival): Promise<void> {
    try {
      const fetched = await download(arrival.reference);
      await taking.run(async () => {
        await take(arrival, fetched);
        await store.arrivals.done(arrival.id);
      });
    } catch (error) {
      onError(error, arrival.id);
      if (arrival.attempts + 1 < MAX_ATTEMPTS) {
        await store.arrivals.postpone(arrival.id, FIRST_PAUSE_SECONDS * 2 ** arrival.attempts);
        return;
      }
      await take(arrival, { ok: false, reason: 'gone' });
      await store.arrivals.done(arrival.id);
    }
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      const due = (await store.arrivals.due('telegram', PARALLEL * 4)).filter(({ id }) => !inHand.has(id));
      if (due.length === 0) return;
      for (let at = 0; at < due.length && !isStopped; at += PARALLEL) {
        const batch = due.slice(at, at + PARALLEL);
        for (const { id } of batch) inHand.add(id);
        await Promise.all(batch.map((arrival) => fetchOne(arrival).finally(() => inHand.delete(arrival.id))));
      }
    }
  }

  let isAgain = false;
  /** Looks for announced files now; a call during a pass makes another one after it. */
  function wake(): void {
    if (isStopped) return;
    if (pass) {
      isAgain = true;
      return;
    }
    pass = run()
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
      await pass;
    },
  };
}
export type Fetching = ReturnType<typeof createFetching>;
