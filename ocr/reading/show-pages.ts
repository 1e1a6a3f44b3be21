import type { PageView } from '../page.js';
import { ReadingFault } from './reading-result.js';
import { readingSettingsSchema } from './settings.js';
import type { ShownPage } from './vision/protocol.js';
import { createVisionPool } from './vision/vision-pool.js';

export type PageShown = ({ ok: true } & ShownPage) | { ok: false };

/** Draws pages for people. Whatever was uploaded becomes pixels in a thread of its own and leaves it as a JPEG, or not at all. */
export function createPageShower({ workers = 1 }: { workers?: number } = {}) {
  const limits = readingSettingsSchema.parse({});
  const vision = createVisionPool({ size: workers, callsPerThread: limits.pagesPerWorker });
  let files = 0;
  return {
    warmUp: () => vision.warmUp(),

    /** `number` counts from 1. Not ok: no such page, or a file that cannot be shown. */
    async show(bytes: Uint8Array, number: number, view: PageView, signal?: AbortSignal): Promise<PageShown> {
      files += 1;
      const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
      shared.set(bytes);
      const request = { kind: 'show', file: files, bytes: shared, limits, number, view } as const;
      try {
        const page = await vision.show(request, { timeoutMs: limits.pageTimeoutMs, ...(signal ? { signal } : {}) });
        return { ok: true, ...page };
      } catch (error) {
        if (error instanceof ReadingFault) return { ok: false };
        throw error;
      }
    },

    close: () => vision.close(),
  };
}
export type PageShower = ReturnType<typeof createPageShower>;
