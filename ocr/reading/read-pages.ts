import type { RecognisedPage } from '../page.js';
import { createEnginePool } from './engine/engine-pool.js';
import { type PageReader, type PagesResult, ReadingFault, type ReadPagesOptions } from './reading-result.js';
import { recognisePage } from './recognise-page.js';
import { type ReadingSettings, readingSettingsSchema } from './settings.js';
import { createVisionPool } from './vision/vision-pool.js';

export type { PageReader, PagesResult, ReadPagesOptions } from './reading-result.js';

/** Bytes of an upload in, recognised pages out. Keeps engines and threads until it is closed; nothing is written to disk. */
export function createPageReader({ settings = {} }: { settings?: Partial<ReadingSettings> } = {}): PageReader {
  const limits = readingSettingsSchema.parse(settings);
  const engines = createEnginePool({ model: 'ron', size: limits.workers, pagesPerWorker: limits.pagesPerWorker });
  const vision = createVisionPool({ size: limits.workers, callsPerThread: limits.pagesPerWorker * 2 });
  let files = 0;

  async function readPages(bytes: Uint8Array, options: ReadPagesOptions = {}): Promise<PagesResult> {
    const pages: RecognisedPage[] = [];
    try {
      await readInto(pages, bytes, options);
      return { ok: true, pages };
    } catch (error) {
      if (error instanceof ReadingFault) {
        return {
          ok: false,
          code: error.code,
          detail: error.message,
          pages: pages.filter((page) => page !== undefined),
        };
      }
      throw error;
    }
  }

  async function readInto(
    pages: RecognisedPage[],
    bytes: Uint8Array,
    { signal, onProgress }: ReadPagesOptions,
  ): Promise<void> {
    if (bytes.length > limits.maxBytes) throw new ReadingFault('too-large', `${bytes.length} bytes`);
    // The other pages of a file stop when one of them fails or the caller gives up.
    const stop = new AbortController();
    const call = {
      timeoutMs: limits.pageTimeoutMs,
      signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
    };
    // The engine starts while the file is being decoded: the first page of a cold start waits for the longer of the two.
    warmUp();
    files += 1;
    const file = {
      file: files,
      bytes: shared(bytes),
      limits: { maxPages: limits.maxPages, maxPixels: limits.maxPixels },
    };
    const opened = await vision.open({ kind: 'open', ...file }, call);
    let next = 1;
    let done = 0;
    onProgress?.(0, { done, of: opened.pages });
    await Promise.all(
      Array.from({ length: Math.min(limits.workers, opened.pages) }, async () => {
        try {
          while (next <= opened.pages) {
            const number = next;
            next += 1;
            const see = (asItCame: boolean) => vision.page({ kind: 'page', ...file, number, asItCame }, call);
            pages[number - 1] = await recognisePage(number, await see(false), {
              recognise: (picture, how) => engines.recognise(picture, how, call),
              seeAsItCame: () => see(true),
            });
            done += 1;
            onProgress?.(done / opened.pages, { done, of: opened.pages });
          }
        } catch (error) {
          stop.abort(error);
          throw error;
        }
      }),
    );
  }

  function warmUp(): void {
    engines.warmUp();
    vision.warmUp();
  }

  return {
    readPages,
    warmUp,
    async close() {
      await Promise.all([engines.close(), vision.close()]);
    },
  };
}

/** Memory that the vision threads see without a copy for each page. */
function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
