import type { Line, RecognisedPage } from '../page.js';
import { createEnginePool } from './engine/engine-pool.js';
import { type PageReader, type PagesResult, ReadingFault, type ReadPagesOptions } from './reading-result.js';
import { type ReadingSettings, readingSettingsSchema } from './settings.js';
import { linesFromTable, meanConfidence } from './text/table.js';
import type { VisiblePage } from './vision/protocol.js';
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
    const call = { timeoutMs: limits.pageTimeoutMs, signal };
    files += 1;
    const file = {
      file: files,
      bytes: shared(bytes),
      limits: { maxPages: limits.maxPages, maxPixels: limits.maxPixels },
    };
    const opened = await vision.open({ kind: 'open', ...file }, call);
    let next = 1;
    let done = 0;
    await Promise.all(
      Array.from({ length: Math.min(limits.workers, opened.pages) }, async () => {
        while (next <= opened.pages) {
          const number = next;
          next += 1;
          const seen = await vision.page({ kind: 'page', ...file, number }, call);
          pages[number - 1] = await recognise(number, seen, call);
          done += 1;
          onProgress?.(done / opened.pages);
        }
      }),
    );
  }

  async function recognise(
    number: number,
    seen: VisiblePage,
    call: { timeoutMs: number; signal: AbortSignal | undefined },
  ): Promise<RecognisedPage> {
    const { image, blank } = seen;
    if (seen.method === 'text-layer') {
      return { ...pageOf(number, seen.lines), method: 'text-layer', confidence: 1, blank, faults: [], image };
    }
    if (blank) return { ...pageOf(number, []), method: 'ocr', confidence: 0, blank, faults: seen.faults, image };
    const table = await engines.recognise(seen.text, { segmentation: 'page', dpi: seen.dpi }, call);
    const lines = linesFromTable(table, seen.text.width, seen.text.height);
    return {
      ...pageOf(number, lines),
      method: 'ocr',
      confidence: meanConfidence(lines),
      blank,
      faults: seen.faults,
      image,
    };
  }

  return {
    readPages,
    async close() {
      await Promise.all([engines.close(), vision.close()]);
    },
  };
}

function pageOf(number: number, lines: Line[]) {
  return { number, lines, text: lines.map((line) => line.text).join('\n'), mrzCandidates: [] };
}

/** Memory that the vision threads see without a copy for each page. */
function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
