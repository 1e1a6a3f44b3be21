import { createHash } from 'node:crypto';
import type { Language } from '../core/contract/ids.js';
import type { DocumentPart, ReadDocument } from '../core/documents/document.js';
import { type DocumentMessages, documentMessages } from './documents/messages/index.js';
import { withoutStampLetters } from './documents/signature/stamp-letters.js';
import { withTickBoxes } from './documents/signature/tick-boxes.js';
import { createUnderstanding, problem } from './documents/understand.js';
import { withElectronicSignature } from './electronic-signature.js';
import type { RecognisedPage } from './page.js';
import { withPageNotes } from './page-notes.js';
import { type Unwrapped, unwrap } from './reading/containers/unwrap.js';
import type { InnerFile } from './reading/containers/zip.js';
import { sniffSource } from './reading/formats/sniff.js';
import { type ForeignFile, type PageReader, ReadingFault, type ReadingProblem } from './reading/reading-result.js';

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

/** Pages and papers of one file, or of all that lie within it. */
interface Papers {
  pages: RecognisedPage[];
  parts: DocumentPart[];
}

/**
 * Composes the page reader with the understanding of papers. A bad file is a result (type `unknown`, its problem), never an exception;
 * only an abort and faults of the machine itself (a lost worker) reject. Papers in an archive, an envelope or a portfolio are
 * read one by one, as if they had been sent so.
 */
export function createDocumentReader({
  pageReader,
  now = () => performance.now(),
}: DocumentReaderDeps): ReadDocumentBytes {
  return async (bytes, { file, lang = 'ro', signal, onProgress }) => {
    const started = now();
    const messages = documentMessages[lang];
    const read = async (inner: Uint8Array, signers: Unwrapped['signers']) =>
      readOne(pageReader, inner, { messages, signers, signal, onProgress });
    const { pages, parts } = await readAll(bytes, read, messages);
    const first = parts.find(saysSomething) ?? parts[0] ?? NOTHING;
    return {
      file,
      pages: new Set(pages.map(({ number }) => number)).size,
      type: first.type,
      confidence: first.confidence,
      ...(first.kind ? { kind: first.kind } : {}),
      fields: first.fields,
      problems: first.problems,
      text: pages.map((page) => page.text).join('\n'),
      method: methodOf(pages),
      ...(parts.length > 1 ? { parts } : {}),
      ...viewsOf(pages),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      took_ms: Math.round(now() - started),
    };
  };
}

type ReadInner = (
  bytes: Uint8Array,
  signers: Unwrapped['signers'],
) => Promise<Papers & { attachments: readonly InnerFile[] }>;

async function readAll(bytes: Uint8Array, read: ReadInner, messages: DocumentMessages): Promise<Papers> {
  let wrapped: Unwrapped | undefined;
  try {
    wrapped = await unwrap(bytes);
  } catch (error) {
    if (!(error instanceof ReadingFault)) throw error;
    return { pages: [], parts: [unreadPart(error, messages)] };
  }
  const all: Papers = { pages: [], parts: [] };
  if (wrapped) {
    for (const { name, bytes: inner } of wrapped.files)
      add(all, named(await read(inner, wrapped.signers), name, messages));
    return all;
  }
  const { attachments, ...papers } = await read(bytes, []);
  const attached = await papersAmong(attachments);
  // The cover of a portfolio says only that its reader is another program.
  if (attached.length === 0 || papers.parts.some((part) => part.type !== 'unknown')) add(all, papers);
  for (const { name, bytes: inner } of attached) add(all, named(await read(inner, []), name, messages));
  return all;
}

const NOTHING: DocumentPart = { pages: [], type: 'unknown', confidence: 0, fields: {}, problems: [], text: '' };

/** What is before the first paper that is known, such as other payments in a long picture of a screen, does not speak for the file. */
const saysSomething = ({ type, kind, problems }: DocumentPart): boolean =>
  type !== 'unknown' || kind !== undefined || problems.length > 0;

/** Puts papers behind others, their pages counted on. */
function add(all: Papers, { pages, parts }: Papers): void {
  const before = all.pages.at(-1)?.number ?? 0;
  all.pages.push(...pages.map((page) => ({ ...page, number: page.number + before })));
  all.parts.push(...parts.map((part) => ({ ...part, pages: part.pages.map((number) => number + before) })));
}

/** Problems of a file within another say whose they are. */
function named<P extends Papers>(papers: P, name: string, messages: DocumentMessages): P {
  if (!name) return papers;
  const prefix = messages.problems.within.replace('{name}', name);
  const parts = papers.parts.map((part) => ({
    ...part,
    problems: part.problems.map(({ code, message }) => ({ code, message: prefix + message })),
  }));
  return { ...papers, parts };
}

async function papersAmong(attachments: readonly InnerFile[]): Promise<InnerFile[]> {
  const papers: InnerFile[] = [];
  for (const attachment of attachments) {
    const kind = await sniffSource(attachment.bytes).catch((error: unknown) => {
      if (error instanceof ReadingFault) return undefined;
      throw error;
    });
    if (kind === 'pdf' || kind === 'picture' || kind === 'heic') papers.push(attachment);
  }
  return papers;
}

async function readOne(
  pageReader: Pick<PageReader, 'readPages'>,
  bytes: Uint8Array,
  {
    messages,
    signers,
    signal,
    onProgress,
  }: { messages: DocumentMessages; signers: Unwrapped['signers'] } & Pick<ReadDocumentOptions, 'signal' | 'onProgress'>,
): Promise<Papers & { attachments: readonly InnerFile[] }> {
  const understanding = createUnderstanding(messages);
  const pages: RecognisedPage[] = [];
  let isLegible = false;
  const onPage = (read: RecognisedPage): void => {
    const page = withoutStampLetters(withTickBoxes(read));
    const { image: _image, ...rest } = page;
    pages.push(rest);
    if (page.notes?.some((note) => note === 'damaged-page' || note === 'timeout')) return;
    isLegible = true;
    understanding.add(page);
  };
  const result = await pageReader.readPages(bytes, { signal, onProgress, onPage });
  const told = new Set(pages.map(({ number }) => number));
  for (const page of result.pages) if (!told.has(page.number)) onPage(page);
  if (!result.ok) return { pages, parts: [unreadPart(result, messages)], attachments: [] };
  const understood = isLegible ? understanding.end() : [];
  const by = [...signers, ...(result.signers ?? [])];
  const parts = withPageNotes(understood, pages, messages).map((part) => withElectronicSignature(part, by, messages));
  return { pages, parts, attachments: result.attachments ?? [] };
}

function unreadPart(
  { code, foreign }: { code: ReadingProblem; foreign?: ForeignFile | undefined },
  messages: DocumentMessages,
): DocumentPart {
  const fault = foreign ? { code, message: messages.problems[foreign] } : problem(code, messages);
  // What such a file is for whoever knows only kinds that are taken and kinds that are not.
  const problems = code === 'form-not-shown' ? [fault, { ...fault, code: 'unsupported-format' as const }] : [fault];
  return { ...NOTHING, problems };
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
