import type { Grey } from '../pixels.js';
import { ReadingFault } from '../reading-result.js';
import { type Engine, type ModelName, type RecognitionOptions, startEngine } from './engine.js';

export interface EnginePool {
  /** Waits for a free engine and recognises. The time limit counts from the start of the work. */
  recognise(
    picture: Grey,
    options: RecognitionOptions,
    limits: { timeoutMs: number; signal?: AbortSignal | undefined },
  ): Promise<string>;
  /** Starts an engine ahead of the first page. */
  warmUp(): void;
  close(): Promise<void>;
}

interface Slot {
  engine: Promise<Engine> | undefined;
  pages: number;
}

/** Keeps a number of engines, replaces one that failed, hung or grew old. */
export function createEnginePool(
  { model, size, pagesPerWorker }: { model: ModelName; size: number; pagesPerWorker: number },
  start: (model: ModelName) => Promise<Engine> = startEngine,
): EnginePool {
  const idle: Slot[] = Array.from({ length: size }, () => ({ engine: undefined, pages: 0 }));
  const all = [...idle];
  const waiting: ((slot: Slot) => void)[] = [];

  function take(): Promise<Slot> {
    // A started engine first: starting another one costs more than its page.
    const ready = idle.findIndex((slot) => slot.engine !== undefined);
    const slot = ready >= 0 ? idle.splice(ready, 1)[0] : idle.shift();
    return slot ? Promise.resolve(slot) : new Promise((resolve) => waiting.push(resolve));
  }

  function release(slot: Slot): void {
    const next = waiting.shift();
    if (next) next(slot);
    else idle.push(slot);
  }

  async function retire(slot: Slot): Promise<void> {
    const { engine } = slot;
    slot.engine = undefined;
    slot.pages = 0;
    if (engine) await engine.then((running) => running.stop()).catch(() => undefined); // an engine that never started has nothing to stop
  }

  async function recognise(
    picture: Grey,
    options: RecognitionOptions,
    { timeoutMs, signal }: { timeoutMs: number; signal?: AbortSignal | undefined },
  ): Promise<string> {
    signal?.throwIfAborted();
    const slot = await take();
    if (signal?.aborted) {
      release(slot); // given up while waiting: the engine is as good as before
      signal.throwIfAborted();
    }
    try {
      slot.engine ??= start(model);
      const engine = await within(slot.engine, timeoutMs, signal);
      const table = await within(engine.recognise(picture, options), timeoutMs, signal);
      slot.pages += 1;
      if (slot.pages >= pagesPerWorker) await retire(slot);
      return table;
    } catch (error) {
      await retire(slot);
      throw error;
    } finally {
      release(slot);
    }
  }

  return {
    recognise,
    warmUp() {
      const [slot] = idle;
      if (!slot || slot.engine) return;
      slot.engine = start(model);
      slot.engine.catch(() => {
        slot.engine = undefined; // the page that needs it starts another and tells
      });
    },
    async close() {
      await Promise.all(all.map(retire));
    },
  };
}

/** Rejects when the time is up or the caller no longer wants it; the loser of the race is ended by the caller of this. */
export async function within<T>(work: Promise<T>, timeoutMs: number, signal?: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ReadingFault('timeout', `no result within ${timeoutMs} ms`)), timeoutMs);
    onAbort = () => reject(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener('abort', onAbort);
  }
}
