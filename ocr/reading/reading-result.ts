import type { ProblemCode } from '../../core/contract/ids.js';
import type { RecognisedPage } from '../page.js';
import type { InnerFile } from './containers/zip.js';

/** Why a file gives no pages; each code has its sentence in the messages. */
export type ReadingProblem = Extract<
  ProblemCode,
  'encrypted' | 'corrupt' | 'too-large' | 'too-many-pages' | 'unsupported-format' | 'timeout' | 'form-not-shown'
>;

/** Files of a kind that is not taken, where more can be told than that. */
export type ForeignFile = 'office-document' | 'archive-without-papers';

export type PagesResult =
  | {
      ok: true;
      pages: RecognisedPage[];
      /** Who signed the file electronically, as their certificates say; unverified. */
      signers?: (string | undefined)[];
      /** Files that lie within this one, not read yet. */
      attachments?: InnerFile[];
    }
  | {
      ok: false;
      code: ReadingProblem;
      /** For the log: no content of the file in it. */
      detail: string;
      /** Pages that were read before the problem came. */
      pages: RecognisedPage[];
    };

/** A permanent fault of the file itself, carried through the layers below {@link PagesResult}. */
export class ReadingFault extends Error {
  override name = 'ReadingFault';

  constructor(
    readonly code: ReadingProblem,
    detail: string,
    readonly foreign?: ForeignFile,
  ) {
    super(detail);
  }
}

export interface ReadPagesOptions {
  signal?: AbortSignal | undefined;
  /** Share done, 0..1; also told once before the first page, as soon as their number is known. */
  onProgress?: ((share: number, pages: { done: number; of: number }) => void) | undefined;
  /** Told each page in the order of the file, as soon as those before it are read. Whoever listens keeps the picture: at the end pages come without. */
  onPage?: ((page: RecognisedPage) => void) | undefined;
}

export interface PageReader {
  readPages(bytes: Uint8Array, options?: ReadPagesOptions): Promise<PagesResult>;
  /** Starts an engine and a thread, so that they come up while the first file is still being fetched. */
  warmUp(): void;
  close(): Promise<void>;
}
