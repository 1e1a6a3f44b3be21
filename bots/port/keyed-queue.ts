import PQueue from 'p-queue';

/** Runs tasks of one key one after the other, and those of different keys side by side. */
export function createKeyedQueue() {
  const queues = new Map<string, PQueue>();
  const queueOf = (key: string): PQueue => {
    const known = queues.get(key);
    if (known) return known;
    const queue = new PQueue({ concurrency: 1 });
    queues.set(key, queue);
    queue.on('idle', () => {
      if (queues.get(key) === queue) queues.delete(key);
    });
    return queue;
  };
  return {
    run: <T>(key: string, task: () => Promise<T>): Promise<T> => queueOf(key).add(task),
    /** Tasks of the key that wait behind the running one. */
    waiting: (key: string): number => queues.get(key)?.size ?? 0,
    /** Resolves when everything that was asked so far is done. */
    async settled(): Promise<void> {
      await Promise.all([...queues.values()].map((queue) => queue.onIdle()));
    },
  };
}
export type KeyedQueue = ReturnType<typeof createKeyedQueue>;
