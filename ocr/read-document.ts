import { createHash } from 'node:crypto';
import type { Language } from '../core/contract/ids.js';
import type { DocumentPart, ReadDocument } from '../core/documents/document.js';
import { documentMessages } from './documents/messages/index.js';
import { withTickBoxes } from './documents/signature/tick-boxes.js';
import { problem, understandPages } from './documents/understand.js';
import type { RecognisedPage } from './page.js';
import type { PageReader } from './reading/reading-result.js';

export interface ReadDocumentOptions {
  /** Name shown in the result; never opened. */
  file: string;
  /** Language of the problems' sentences. Default Romanian. */
  lang?: Language | undefined;
  signal?: AbortSignal | undefined;
  /** Share done, 0..1, and how many pages that is. */
  onProgress?: ((share: number, pages: { done: number; of: number }) => void) | undefined;
}

/** Bytes of one upload in, what it is and says out. */
export type ReadDocumentBytes = (bytes: Uint8Array, options: ReadDocumentOptions) => Promise<ReadDocument>;

export interface DocumentReaderDeps {
  pageReader: Pick<PageReader, 'readPages'>;
  /** Milliseconds, for `took_ms`. */
  now?: () => number;
}

/**
 * Composes the page reader with the understanding of papers. A bad file is a result (type `unknown`, its problem), never an exception;
 * only an abort and faults of the machine itself (a lost worker) reject.
 */
export function createDocumentReader({
  pageReader,
  now = () => performance.now(),
}: DocumentReaderDeps): ReadDocumentBytes {
  return async (bytes, { file, lang = 'ro', signal, onProgress }) => {
    const started = now();
    const messages = documentMessages[lang];
    const result = await pageReader.readPages(bytes, { signal, onProgress });
    const pages = result.pages.map(withTickBoxes);
    const understood = pages.length > 0 || result.ok ? understandPages(pages, messages).parts : [];
    const parts = result.ok ? understood : [];
    const first: DocumentPart = parts[0] ?? {
      pages: [],
      type: 'unknown',
      confidence: 0,
      fields: {},
      problems: [],
      text: '',
    };
    const problems = result.ok ? first.problems : [problem(result.code, messages)];
    return {
      file,
      pages: pages.length,
      type: first.type,
      confidence: first.confidence,
      ...(first.kind ? { kind: first.kind } : {}),
      fields: first.fields,
      problems,
      text: pages.map((page) => page.text).join('\n'),
      method: methodOf(pages),
      ...(parts.length > 1 ? { parts } : {}),
      ...viewsOf(pages),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      took_ms: Math.round(now() - started),
    };
  };
}

const methodOf = (pages: readonly RecognisedPage[]): ReadDocument['method'] =>
  pages.length > 0 && pages.every((page) => page.method === 'text-layer') ? 'text-layer' : 'ocr';

/** Only what the method of the whole does not say already. */
function viewsOf(pages: readonly RecognisedPage[]): Pick<ReadDocument, 'views'> {
  const isMixed = pages.some((page) => page.method !== pages[0]?.method);
  const views = pages.flatMap(({ number, method, view }) => {
    if (view) return [{ page: number, ...view }];
    return isMixed && method === 'text-layer' ? [{ page: number, turned: 0 as const, way: 'drawn' as const }] : [];
  });
  return views.length > 0 ? { views } : {};
}
