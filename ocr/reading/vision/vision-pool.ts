import { within } from '../engine/engine-pool.js';
import { ReadingFault } from '../reading-result.js';
import type { OpenedFile, ShownPage, VisiblePage, VisionAnswer, VisionRequest } from './protocol.js';
import { spawnThread } from './spawn.js';

type OpenRequest = Extract<VisionRequest, { kind: 'open' }>;
type PageRequest = Extract<VisionRequest, { kind: 'page' }>;
type ShowRequest = Extract<VisionRequest, { kind: 'show' }>;

export interface VisionPool {
  open(request: OpenRequest, limits: CallLimits): Promise<OpenedFile>;
  page(request: PageRequest, limits: CallLimits): Promise<VisiblePage>;
  show(request: ShowRequest, limits: CallLimits): Promise<ShownPage>;
  /** Starts a thread ahead of the first file. */
  warmUp(): void;
  close(): Promise<void>;
}

interface CallLimits {
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

interface Thread {
  call(request: VisionRequest): Promise<unknown>;
  stop(): Promise<void>;
}

/** Threads that decode and prepare pages. One that hangs or dies is ended and replaced. */
export function createVisionPool({ size, callsPerThread }: { size: number; callsPerThread: number }): VisionPool {
  const idle: { thread: Thread | undefined; calls: number }[] = Array.from({ length: size }, () => ({
    thread: undefined,
    calls: 0,
  }));
  const all = [...idle];
  const waiting: ((slot: (typeof all)[number]) => void)[] = [];

  async function call(request: VisionRequest, { timeoutMs, signal }: CallLimits): Promise<unknown> {
    signal?.throwIfAborted();
    const ready = idle.findIndex((slot) => slot.thread !== undefined);
    const slot =
      (ready >= 0 ? idle.splice(ready, 1)[0] : idle.shift()) ??
      (await new Promise<(typeof all)[number]>((resolve) => waiting.push(resolve)));
    let healthy = false;
    try {
      slot.thread ??= startThread();
      slot.calls += 1;
      const value = await within(slot.thread.call(request), timeoutMs, signal);
      healthy = slot.calls < callsPerThread;
      return value;
    } catch (error) {
      healthy = error instanceof ReadingFault && error.code !== 'timeout';
      throw error;
    } finally {
      if (!healthy) {
        await slot.thread?.stop();
        slot.thread = undefined;
        slot.calls = 0;
      }
      const next = waiting.shift();
      if (next) next(slot);
      else idle.push(slot);
    }
  }

  return {
    open: (request, limits) => call(request, limits) as Promise<OpenedFile>,
    page: (request, limits) => call(request, limits) as Promise<VisiblePage>,
    show: (request, limits) => call(request, limits) as Promise<ShownPage>,
    warmUp() {
      const [slot] = idle;
      if (slot) slot.thread ??= startThread();
    },
    async close() {
      await Promise.all(all.map((slot) => slot.thread?.stop()));
    },
  };
}

function startThread(): Thread {
  const worker = spawnThread('./thread', import.meta.url);
  worker.unref();
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;

  function failAll(error: Error): void {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
    worker.unref();
  }

  worker.on('message', ({ id, answer }: { id: number; answer: VisionAnswer<unknown> }) => {
    const job = pending.get(id);
    pending.delete(id);
    if (pending.size === 0) worker.unref();
    if (answer.ok) job?.resolve(answer.value);
    else if ('fault' in answer) job?.reject(new ReadingFault(answer.fault.code, answer.fault.detail));
    else job?.reject(new Error(`preparing the page failed: ${answer.error}`));
  });
  worker.on('error', (error: Error) => failAll(error));
  worker.on('exit', () => failAll(new Error('the vision thread ended')));

  return {
    call(request) {
      worker.ref();
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject });
        worker.postMessage({ id, request });
      });
    },
    async stop() {
      await worker.terminate();
    },
  };
}
