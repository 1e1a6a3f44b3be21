import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Language, ProblemCode } from '../../core/contract/ids.js';
import type { ReadDocument } from '../../core/documents/document.js';
import type { CommandIo } from '../command.js';
import type { ListedFile } from './file-list.js';
import type { ReadingProgress } from './progress.js';

/** What turns the bytes of one file into a document. The reader of `ocr` is one. */
export interface DocumentReader {
  read(
    bytes: Uint8Array,
    options: {
      file: string;
      lang: Language;
      signal?: AbortSignal;
      onProgress?: (share: number, pages: { done: number; of: number }) => void;
    },
  ): Promise<ReadDocument>;
  close(): Promise<void>;
}

export interface ReadFilesOptions {
  reader: DocumentReader;
  lang: Language;
  /** Files read side by side. */
  concurrency: number;
  /** Larger files are not taken into memory. */
  maxBytes: number;
  timeoutMs: number;
  /** Told how far reading is, on a terminal. */
  progress?: ReadingProgress | undefined;
  /** Told of what is a fault of ours or of the machine, one line each. */
  warn: (line: string) => void;
}

/** Opens a reader as the environment of `io` sets it, with no more engines than there are files. */
export type OpenReader = (
  io: CommandIo,
  files: number,
) => Promise<Pick<ReadFilesOptions, 'reader' | 'concurrency' | 'maxBytes' | 'timeoutMs'>>;

/** Reads files side by side and yields their documents in the order of the list, each as soon as it and those before it are done. */
export async function* readFiles(
  files: readonly ListedFile[],
  options: ReadFilesOptions,
): AsyncGenerator<ReadDocument> {
  const running: Promise<ReadDocument>[] = [];
  let next = 0;
  const startMore = () => {
    while (running.length < options.concurrency && next < files.length) {
      const listed = files[next];
      next += 1;
      if (listed) running.push(readOne(listed, options));
    }
  };
  startMore();
  for (let first = running.shift(); first; first = running.shift()) {
    const document = await first;
    startMore();
    options.progress?.file();
    yield document;
  }
}

async function readOne(listed: ListedFile, options: ReadFilesOptions): Promise<ReadDocument> {
  const started = performance.now();
  const bad = (code: ProblemCode, message: string) => badFile(listed.file, code, message, performance.now() - started);
  const texts = TEXTS[options.lang];
  if ('fault' in listed)
    return bad(listed.fault === 'not-a-file' ? 'unsupported-format' : 'corrupt', texts[listed.fault]);
  if (listed.sizeBytes > options.maxBytes)
    return bad('too-large', texts.tooLarge(Math.floor(options.maxBytes / 1024 / 1024)));
  let bytes: Uint8Array;
  try {
    bytes = await readFile(listed.file);
  } catch (error) {
    options.warn(`${listed.file}: ${codeOf(error)}`);
    return bad('corrupt', texts['not-readable']);
  }
  try {
    const { file, lang, signal } = {
      file: listed.file,
      lang: options.lang,
      signal: AbortSignal.timeout(options.timeoutMs),
    };
    const document = await options.reader.read(bytes, {
      file,
      lang,
      signal,
      ...(options.progress ? { onProgress: (_, pages) => options.progress?.page(pages) } : {}),
    });
    return { ...document, file, sha256: document.sha256 ?? createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    // A file must never stop the others, and is not at fault for what rejects: a lost worker, no memory. The line on stderr keeps the fault from passing for a bad scan.
    options.warn(`${listed.file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    return isTimeout(error) ? bad('timeout', texts.timeout) : bad('unreadable', texts.failed);
  }
}

/** What the system calls it (`EACCES`): the line on stderr is for who runs the program, the sentence for the applicant. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');

function badFile(file: string, code: ProblemCode, message: string, tookMs: number): ReadDocument {
  return {
    file,
    pages: 0,
    type: 'unknown',
    confidence: 0,
    fields: {},
    problems: [{ code, message }],
    text: '',
    method: 'ocr',
    took_ms: Math.round(tookMs),
  };
}

interface FileTexts {
  'not-found': string;
  'not-readable': string;
  'not-a-file': string;
  tooLarge: (limitMb: number) => string;
  timeout: string;
  failed: string;
}

const TEXTS: Record<Language, FileTexts> = {
  ro: {
    'not-found': 'Fișierul nu există. Verificați calea.',
    'not-readable': 'Fișierul nu se poate deschide. Verificați drepturile de citire.',
    'not-a-file': 'Aceasta nu este un fișier obișnuit. Trimiteți o fotografie sau un PDF.',
    tooLarge: (limitMb) => `Fișierul este prea mare (peste ${limitMb} MB). Trimiteți unul mai mic sau o fotografie.`,
    timeout: 'Citirea fișierului a durat prea mult. Trimiteți o imagine mai simplă sau mai clară.',
    failed: 'Fișierul nu s-a putut citi. Trimiteți-l din nou sau fotografiați documentul.',
  },
  en: {
    'not-found': 'The file does not exist. Check the path.',
    'not-readable': 'The file cannot be opened. Check that it may be read.',
    'not-a-file': 'This is no ordinary file. Send a photo or a PDF.',
    tooLarge: (limitMb) => `The file is too large (over ${limitMb} MB). Send a smaller one or a photo.`,
    timeout: 'Reading the file took too long. Send a simpler or clearer image.',
    failed: 'The file could not be read. Send it again or photograph the document.',
  },
  ru: {
    'not-found': 'Файл не существует. Проверьте путь.',
    'not-readable': 'Файл не открывается. Проверьте права на чтение.',
    'not-a-file': 'Это не обычный файл. Пришлите фото или PDF.',
    tooLarge: (limitMb) => `Файл слишком большой (больше ${limitMb} МБ). Пришлите файл меньше или фото.`,
    timeout: 'Чтение файла заняло слишком много времени. Пришлите более простое или чёткое изображение.',
    failed: 'Файл не удалось прочитать. Пришлите его ещё раз или сфотографируйте документ.',
  },
};
