import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * A child ended under the work that it was given: of memory, of a fault of a decoder, by somebody's hand. `child-unready`: none can be started
 * at all, whatever the work.
 */
export class ChildDied extends Error {
  override name = 'ChildDied';
  readonly code: keyof typeof DEATHS;

  constructor(code: keyof typeof DEATHS) {
    super(DEATHS[code]);
    this.code = code;
  }
}

const DEATHS = {
  'child-memory': 'the work took more memory than it may',
  'child-died': 'the process of the work has ended',
  'child-unready': 'the process of the work cannot be started',
};

export interface ChildPoolOptions {
  /** The module that a child runs, beside `base`, named without extension; see {@link serveParent}. */
  module: string;
  base: string;
  /** Children side by side. They come with the first work. */
  size: number;
  memoryBytes: number;
  /** A child without work for so long ends. */
  idleMs: number;
  /** Pieces of work after which a child is replaced. */
  worksAChild?: number;
}

export interface ChildCall {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: unknown) => void) | undefined;
}

export interface ChildPool<Task, Result> {
  run(task: Task, call?: ChildCall): Promise<Result>;
  /** Children that live now. */
  readonly alive: number;
  close(): Promise<void>;
}

/** What a child says: how far it is, what came out, or what went wrong (a fault that the child lives on after). */
export type ChildMessage =
  | { ready: true }
  | { progress: unknown }
  | { result: unknown }
  | { fault: { name: string; message: string } };

interface Slot {
  child: ChildProcess | undefined;
  /** The child has loaded its module. */
  isReady: boolean;
  works: number;
  idle: NodeJS.Timeout | undefined;
}

const WATCH_MS = 200;
const PAGE_BYTES = 4_096;
/** Starts of a child for one piece of work, and the pause before the next one. */
const STARTS = 3;
const PAUSE_MS = 250;
/** Files open at once; and none may be written: a child has no business on the disk. */
const LIMITS = 'ulimit -n 256 2>/dev/null; ulimit -f 0 2>/dev/null; ulimit -c 0 2>/dev/null; exec "$0" "$@"';

function start({ module, base, memoryBytes }: ChildPoolOptions): ChildProcess {
  const isSource = base.endsWith('.ts');
  const entry = fileURLToPath(new URL(`${module}.${isSource ? 'ts' : 'js'}`, base));
  // Run from sources, a child needs the loader of TypeScript as well.
  const loader = isSource ? ['--import', pathToFileURL(createRequire(base).resolve('tsx')).href] : [];
  const heapMb = Math.floor(memoryBytes / 2 / 1024 / 1024);
  const command = [process.execPath, `--max-old-space-size=${heapMb}`, ...loader, entry];
  const [file = '', ...args] = process.platform === 'win32' ? command : ['/bin/sh', '-c', LIMITS, ...command];
  const { PATH, TZ, LANG } = process.env;
  // Nothing of our environment: tokens and keys are no business of what decodes strangers' files.
  return spawn(file, args, {
    env: { PATH, TZ, LANG, NODE_ENV: process.env.NODE_ENV },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}

/** Resident bytes of a process; undefined where the system does not tell. */
async function residentBytes(pid: number): Promise<number | undefined> {
  try {
    return Number((await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1]) * PAGE_BYTES;
  } catch {
    return undefined; // it has ended, or this is no Linux: the limit of the heap holds there
  }
}

/**
 * Processes of their own for what strangers sent. Work that takes too much memory, or is aborted, takes its child with it and nothing
 * else; another child does the next one.
 */
export function createChildPool<Task, Result>(options: ChildPoolOptions): ChildPool<Task, Result> {
  const free: Slot[] = Array.from({ length: options.size }, () => ({
    child: undefined,
    isReady: false,
    works: 0,
    idle: undefined,
  }));
  const slots = [...free];
  const waiting: ((slot: Slot) => void)[] = [];
  let isClosed = false;

  const end = (slot: Slot) => {
    clearTimeout(slot.idle);
    slot.child?.removeAllListeners();
    // A child may end between our look and our word.
    slot.child?.on('error', () => {});
    slot.child?.kill('SIGKILL');
    slot.child = undefined;
    slot.isReady = false;
    slot.works = 0;
  };

  const take = (): Promise<Slot> => {
    const ready = free.findIndex(({ child }) => child !== undefined);
    const slot = ready >= 0 ? free.splice(ready, 1)[0] : free.shift();
    return slot ? Promise.resolve(slot) : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (slot: Slot) => {
    const next = waiting.shift();
    if (next) return next(slot);
    free.push(slot);
    if (!slot.child) return;
    slot.idle = setTimeout(() => end(slot), options.idleMs);
    slot.idle.unref();
  };

  function work(slot: Slot, task: Task, { signal, onProgress }: ChildCall): Promise<Result> {
    clearTimeout(slot.idle);
    slot.child ??= start(options);
    const { child } = slot;
    slot.works += 1;
    return new Promise<Result>((resolve, reject) => {
      const watch = setInterval(async () => {
        const bytes = child.pid === undefined ? undefined : await residentBytes(child.pid);
        if (bytes !== undefined && bytes > options.memoryBytes) over(() => reject(new ChildDied('child-memory')), true);
      }, WATCH_MS);
      const onAbort = () => over(() => reject(signal?.reason), true);
      let isOver = false;
      const over = (settle: () => void, isLost: boolean) => {
        // A second word on the same end (memory seen twice, a message that did not go out) would end the next child instead.
        if (isOver) return;
        isOver = true;
        clearInterval(watch);
        signal?.removeEventListener('abort', onAbort);
        child.removeAllListeners();
        child.on('error', () => {});
        if (isLost || slot.works >= (options.worksAChild ?? Number.POSITIVE_INFINITY)) end(slot);
        settle();
      };
      child.on('message', (message: ChildMessage) => {
        if ('ready' in message) slot.isReady = true;
        else if ('progress' in message) onProgress?.(message.progress);
        else if ('result' in message) over(() => resolve(message.result as Result), false);
        else over(() => reject(Object.assign(new Error(message.fault.message), { name: message.fault.name })), false);
      });
      const lost = () => {
        const death = new ChildDied(slot.isReady ? 'child-died' : 'child-unready');
        over(() => reject(death), true);
      };
      // What it said last, that it is ready too, may still be on its way.
      child.on('exit', () => (child.connected ? child.once('disconnect', lost) : lost()));
      child.on('error', lost);
      signal?.addEventListener('abort', onAbort, { once: true });
      child.send(task as object, (error) => {
        if (error) lost();
      });
    });
  }

  /** A child that ends before it is ready has not seen the work: a few more are tried, and then it is no matter of chance. */
  async function workReady(slot: Slot, task: Task, call: ChildCall): Promise<Result> {
    for (let starts = 1; ; starts += 1) {
      call.signal?.throwIfAborted();
      if (isClosed) throw new ChildDied('child-died');
      try {
        return await work(slot, task, call);
      } catch (error) {
        if (!(error instanceof ChildDied && error.code === 'child-unready') || starts === STARTS) throw error;
        await sleep(PAUSE_MS * starts);
      }
    }
  }

  return {
    async run(task, call = {}) {
      call.signal?.throwIfAborted();
      const slot = await take();
      try {
        return await workReady(slot, task, call);
      } finally {
        give(slot);
      }
    },
    get alive() {
      return slots.filter(({ child }) => child !== undefined).length;
    },
    async close() {
      isClosed = true;
      for (const slot of slots) end(slot);
    },
  };
}

/** The child's side: one piece of work after the other. Ends with its parent. */
export function serveParent<Task>(
  work: (task: Task, onProgress: (progress: unknown) => void) => Promise<unknown>,
): void {
  const say = (message: ChildMessage) => process.send?.(message);
  process.on('message', (task: Task) => {
    work(task, (progress) => say({ progress })).then(
      (result) => say({ result }),
      (error: unknown) => {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        say({ fault: { name, message } });
      },
    );
  });
  process.on('disconnect', () => process.exit(0));
  say({ ready: true });
}
