import type { PageNote, RecognisedPage } from '../page.js';
import type { InnerFile } from './containers/zip.js';
import { createEnginePool } from './engine/engine-pool.js';
import { KnownLetters } from './known-letters.js';
import { type PageReader, type PagesResult, ReadingFault, type ReadPagesOptions } from './reading-result.js';
import { recognisePage } from './recognise-page.js';
import { type ReadingSettings, readingSettingsSchema } from './settings.js';
import type { Way } from './vision/protocol.js';
import { createVisionPool } from './vision/vision-pool.js';

export type { PageReader, PagesResult, ReadPagesOptions } from './reading-result.js';

/** Bytes of an upload in, recognised pages out. Keeps engines and threads until it is closed; nothing is written to disk. */
export function createPageReader({ settings = {} }: { settings?: Partial<ReadingSettings> } = {}): PageReader {
  const limits = readingSettingsSchema.parse(settings);
  const engines = createEnginePool({ model: 'ron', size: limits.workers, pagesPerWorker: limits.pagesPerWorker });
  const vision = createVisionPool({ size: limits.workers, callsPerThread: limits.pagesPerWorker * 2 });
  const letters = new KnownLetters();
  let files = 0;

  async function readPages(bytes: Uint8Array, options: ReadPagesOptions = {}): Promise<PagesResult> {
    const read: ReadSoFar = { pages: [], signers: [], attachments: [] };
    try {
      await readInto(read, bytes, options);
      return { ok: true, ...read, pages: read.pages.filter((page) => page !== undefined) };
    } catch (error) {
      const pages = read.pages.filter((page) => page !== undefined);
      // The time for the file is up: what was read by then is kept, and what is missing is told.
      if (isTimeout(error) && pages.length > 0)
        return { ok: true, ...read, pages: [...pages, ...missing(read, 'timeout')] };
      if (error instanceof ReadingFault) return { ok: false, code: error.code, detail: error.message, pages };
      throw error;
    }
  }

  async function readInto(
    read: ReadSoFar,
    bytes: Uint8Array,
    { signal, onProgress, onPage }: ReadPagesOptions,
  ): Promise<void> {
    if (bytes.length > limits.maxBytes) throw new ReadingFault('too-large', `${bytes.length} bytes`);
    // The other pages of a file stop when the caller gives up.
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
      limits,
    };
    const opened = await vision.open({ kind: 'open', ...file }, call);
    Object.assign(read, { signers: opened.signers, attachments: opened.attachments, of: opened.pages });
    let distrusted = false;
    let next = 1;
    let done = 0;
    let told = 0;
    const tell = () => {
      for (let page = read.pages[told]; onPage && page; page = read.pages[told]) {
        onPage(page);
        const { image: _image, ...rest } = page;
        read.pages[told] = rest;
        told += 1;
      }
    };
    const faults: ReadingFault[] = [];
    onProgress?.(0, { done, of: opened.pages });

    async function readPage(number: number): Promise<RecognisedPage> {
      const see = (way: Way) => vision.page({ kind: 'page', ...file, number, way }, call);
      return recognisePage(number, await see(distrusted ? 'picture' : 'usual'), {
        recognise: (picture, how) => engines.recognise(picture, how, call),
        see,
        letters,
        distrust: () => {
          distrusted = true;
        },
      });
    }

    await Promise.all(
      Array.from({ length: Math.min(limits.workers, opened.pages) }, async () => {
        try {
          while (next <= opened.pages) {
            const number = next;
            next += 1;
            try {
              read.pages[number - 1] = await readPage(number);
            } catch (error) {
              // A page that cannot be read is no reason to lose the others.
              if (!(error instanceof ReadingFault) || call.signal.aborted) throw error;
              faults.push(error);
              read.pages[number - 1] = unreadPage(number, error.code === 'timeout' ? 'timeout' : 'damaged-page');
            }
            tell();
            done += 1;
            onProgress?.(done / opened.pages, { done, of: opened.pages });
          }
        } catch (error) {
          stop.abort(error);
          throw error;
        }
      }),
    );
    // One that time ran out for may yet be read.
    const first = faults.find(({ code }) => code === 'timeout') ?? faults[0];
    if (first && faults.length === opened.pages) throw first;
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

interface ReadSoFar {
  /** By page of the file. */
  pages: RecognisedPage[];
  signers: (string | undefined)[];
  attachments: InnerFile[];
  of?: number;
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

const missing = ({ pages, of = 0 }: ReadSoFar, note: PageNote): RecognisedPage[] =>
  Array.from({ length: of }, (_, i) => i)
    .filter((i) => pages[i] === undefined)
    .map((i) => unreadPage(i + 1, note));

function unreadPage(number: number, note: PageNote): RecognisedPage {
  return {
    number,
    method: 'ocr',
    text: '',
    lines: [],
    confidence: 0,
    blank: false,
    faults: [],
    mrzCandidates: [],
    notes: [note],
  };
}
