/** Runs tasks of one key one after the other, and those of different keys side by side. */
export function createKeyedQueue() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run<T>(key: string, task: () => Promise<T>): Promise<T> {
      const before = tails.get(key) ?? Promise.resolve();
      // A task that fails is its caller's to handle; the next one of the key runs all the same.
      const result = before.then(task, task);
      const tail = result.then(
        () => undefined,
        () => undefined,
      );
      tails.set(key, tail);
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
      return result;
    },
    /** Resolves when everything that was asked so far is done. */
    async settled(): Promise<void> {
      await Promise.all(tails.values());
    },
    get size(): number {
      return tails.size;
    },
  };
}
export type KeyedQueue = ReturnType<typeof createKeyedQueue>;

/** Runs at most `count` tasks side by side, the others as a lane becomes free. */
export function createLanes(count: number): { run<T>(task: () => Promise<T>): Promise<T> } {
  const lanes = createKeyedQueue();
  let next = 0;
  return {
    run(task) {
      next = (next + 1) % count;
      return lanes.run(String(next), task);
    },
  };
}
