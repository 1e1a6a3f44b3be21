import type { ReadDocument } from '../../core/documents/document.js';
import { createChildPool } from './child-pool.js';
import type { ReadProgress, ReadTask } from './read-child.js';

/** A page of the largest size takes about 1.1 GB at most; what takes more is not a paper. */
const READ_MEMORY = 1_600 * 1024 * 1024;
/** A HEIC of 48 megapixels takes about 700 MB while it is decoded; those of an album come one after the other. */
const JOIN_MEMORY = 1_100 * 1024 * 1024;
const JOIN_MS = 60_000;
const IDLE_MS = 60_000;
const FILES_A_CHILD = 200;

export interface ProcessOptions {
  size: number;
  memoryBytes?: number;
  idleMs?: number;
}

/** Reads files in processes of their own, as many side by side as `size`. */
export function createReaderProcesses({ size, memoryBytes = READ_MEMORY, idleMs = IDLE_MS }: ProcessOptions) {
  const pool = createChildPool<ReadTask, ReadDocument>({
    ...{ module: './read-child', base: import.meta.url, size, memoryBytes, idleMs },
    worksAChild: FILES_A_CHILD,
  });
  return {
    read(task: ReadTask, options: { signal?: AbortSignal; onProgress?: (progress: ReadProgress) => void } = {}) {
      const { signal, onProgress } = options;
      return pool.run(task, {
        signal,
        onProgress: (progress) => onProgress?.(progress as ReadProgress),
      });
    },
    get alive() {
      return pool.alive;
    },
    close: () => pool.close(),
  };
}

/** Joins pages in a process of its own; undefined when they cannot be joined, whatever became of the process. */
export function createJoiner({ memoryBytes = JOIN_MEMORY, idleMs = 10_000, timeoutMs = JOIN_MS } = {}) {
  const pool = createChildPool<{ papers: Uint8Array[] }, Uint8Array | undefined>({
    ...{ module: './join-child', base: import.meta.url, size: 1, memoryBytes, idleMs },
  });
  return {
    async join(papers: readonly Uint8Array[], onFault: (error: unknown) => void): Promise<Uint8Array | undefined> {
      try {
        return await pool.run(
          { papers: papers.map((paper) => new Uint8Array(paper)) },
          { signal: AbortSignal.timeout(timeoutMs) },
        );
      } catch (error) {
        onFault(error);
        return undefined;
      }
    },
    close: () => pool.close(),
  };
}
