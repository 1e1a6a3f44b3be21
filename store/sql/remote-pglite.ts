import type { Worker } from 'node:worker_threads';
import type { LockTicket } from '../folder-lock.js';
import { type PgliteCall, type PgliteReply, uncarried } from './pglite-protocol.js';
import type { PgliteSession } from './pglite-session.js';
import type { SqlResult } from './pool.js';

/** Starts a thread from the module of that name beside `base`. */
export type SpawnThread = (module: string, base: string) => Worker;

export interface RemoteOptions {
  spawn: SpawnThread;
  /** Of the data folder: the thread ends itself before it writes without it. */
  lock?: LockTicket | undefined;
  /** The thread has ended though nobody closed it: this process can do nothing right any more. */
  onEnded?: (() => void) | undefined;
}

interface Waiting {
  resolve(value: { value: unknown; mark: number | undefined }): void;
  reject(error: Error): void;
}

/** Bytes lose their class between threads. */
function withBuffers<R>(result: SqlResult<R>): SqlResult<R> {
  for (const row of result.rows as Record<string, unknown>[]) {
    for (const [name, value] of Object.entries(row)) {
      if (value instanceof Uint8Array) row[name] = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
  }
  return result;
}

/**
 * The embedded database in a thread of its own: it computes its answers without leaving the thread that it runs in, and
 * whoever chats meanwhile would wait for it.
 */
export async function openRemotePglite(
  folder: string,
  { spawn, lock, onEnded }: RemoteOptions,
): Promise<PgliteSession> {
  const thread = spawn('pglite-thread', import.meta.url);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<(payload: string) => void>>();
  /** In the order of asking, which is that of their marks. */
  const unsafe: { mark: number; resolve(): void; reject(error: Error): void }[] = [];
  let next = 1;
  let safeMark = 0;
  let closed = false;
  let isOpen = false;

  const fail = (error: Error) => {
    if (!closed && isOpen) onEnded?.();
    closed = true;
    for (const { reject } of waiting.values()) reject(error);
    for (const { reject } of unsafe.splice(0)) reject(error);
    waiting.clear();
  };
  const becameSafe = (mark: number) => {
    safeMark = Math.max(safeMark, mark);
    const later = unsafe.findIndex((waiter) => waiter.mark > mark);
    for (const { resolve } of unsafe.splice(0, later < 0 ? unsafe.length : later)) resolve();
  };
  const whenSafe = (mark: number): Promise<void> | undefined => {
    if (mark <= safeMark) return undefined;
    const safe = new Promise<void>((resolve, reject) => unsafe.push({ mark, resolve, reject }));
    safe.catch(() => {}); // within a transaction nobody waits
    return safe;
  };
  thread.on('message', (reply: PgliteReply) => {
    if ('channel' in reply) {
      for (const listener of listeners.get(reply.channel) ?? []) listener(reply.payload);
      return;
    }
    if ('safe' in reply) {
      becameSafe(reply.safe);
      return;
    }
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.ok) asked?.resolve({ value: reply.value, mark: reply.mark });
    else asked?.reject(uncarried(reply.error));
  });
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('the thread of the embedded database has ended')));

  const ask = (call: PgliteCall): Promise<{ value: unknown; mark: number | undefined }> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new Error('the embedded database is closed'));
      waiting.set(next, { resolve, reject });
      thread.postMessage({ id: next, call });
      next += 1;
    });

  try {
    await ask({ kind: 'open', folder, lock });
    isOpen = true;
  } catch (error) {
    await thread.terminate();
    throw error;
  }
  return {
    get closed() {
      return closed;
    },
    async query<R>(text: string, params: readonly unknown[]) {
      const { value, mark } = await ask({ kind: 'query', text, params });
      return { result: withBuffers(value as SqlResult<R>), safe: mark === undefined ? undefined : whenSafe(mark) };
    },
    async listen(channel, onNotice) {
      const known = listeners.get(channel);
      const all = known ?? new Set();
      all.add(onNotice);
      listeners.set(channel, all);
      if (!known) await ask({ kind: 'listen', channel });
      return async () => {
        all.delete(onNotice);
        if (all.size > 0 || listeners.get(channel) !== all) return;
        listeners.delete(channel);
        await ask({ kind: 'unlisten', channel });
      };
    },
    async close() {
      const closing = ask({ kind: 'close' });
      isOpen = false;
      await closing;
      closed = true;
    },
  };
}
