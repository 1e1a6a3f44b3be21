import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, UnrecoverableError, WaitingError } from 'bullmq';
import type { ProblemCode } from '../../core/contract/ids.js';
import type { ReadDocument } from '../../core/documents/document.js';
import { ChildDied } from '../../ocr/process/child-pool.js';
import type { Store } from '../../store/open-store.js';
import type { FileToRead } from '../../store/repositories/files.js';
import type { Reading } from '../../store/repositories/readings.js';
import { StoreError } from '../../store/store-error.js';
import { parsePayload } from '../jobs/payload.js';
import { errorLabel, type QueueLog } from '../log.js';
import type { ReadFile } from '../ports.js';
import type { Producers } from '../producers.js';
import { together } from '../together.js';

export interface ReadFileDeps {
  store: Store;
  producers: Producers;
  readFile: ReadFile;
  log: QueueLog;
  timeoutMs: number;
  /** How long a file rests when no reader can be started. */
  unreadyMs?: number;
  /** Aborted when the process has to end: what is in hand goes back to the queue. */
  shutdown: AbortSignal;
}

const UNREADY_MS = 30_000;

class TimedOut extends Error {
  override name = 'TimedOut';
}

/** The fault will be there next time too: trying again helps nobody, and keeps others waiting. */
const permanentFailure = (error: unknown): ProblemCode | undefined => {
  if (error instanceof TimedOut) return 'timeout';
  return error instanceof StoreError && (error.code === 'file-missing' || error.code === 'file-tampered')
    ? 'corrupt'
    : undefined;
};

/** Reads with a limit of time; rejects when time is over or the process ends, even if the reader does not notice. */
async function readInTime(deps: ReadFileDeps, job: Job, bytes: Buffer, file: string): Promise<ReadDocument> {
  const { readFile, timeoutMs, shutdown } = deps;
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, shutdown]);
  const timer = setTimeout(() => stop.abort(new TimedOut('the file took too long')), timeoutMs);
  const aborted = new Promise<never>((_, reject) => {
    const fail = () => reject(signal.reason);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
  let reported: Promise<unknown> = Promise.resolve();
  const onProgress = (progress: { page: number; pages: number }) => {
    // One after the other, and a lost progress is no reason to fail a page that was read.
    reported = reported
      .then(() => job.updateProgress({ page: progress.page, pages: progress.pages }))
      .catch((error) => deps.log.warn('progress-lost', { reason: errorLabel(error) }));
  };
  try {
    const document = await Promise.race([readFile(bytes, { file, lang: 'ro', signal, onProgress }), aborted]);
    await reported;
    return document;
  } finally {
    clearTimeout(timer);
    aborted.catch(() => {}); // nobody waits for it any more
  }
}

/**
 * Reads one uploaded file. Runs at least once: the reading is keyed by the file and moves it on only from `received`, so
 * a second run changes nothing. When it fails for good the file is marked, and the dossier is judged without it.
 */
export function createReadFileProcessor(deps: ReadFileDeps) {
  const { store, producers, log, shutdown } = deps;
  const find = together(async (fileIds: readonly string[]) => {
    const found = await store.files.toRead(fileIds);
    return fileIds.map((id) => found.get(id));
  });
  const record = together(async (readings: readonly (Reading & { dossierId: string })[]) => {
    await store.readings.record(readings);
    await producers.judgeWhenRead(...readings.map(({ dossierId }) => dossierId));
    return readings;
  });

  const giveUp = async (fileId: string, dossierId: string, code: ProblemCode) => {
    await store.files.move(fileId, ['received'], 'failed', code);
    log.warn('file-failed', { fileId, code });
    await producers.judgeWhenRead(dossierId);
  };

  /** A file that ended the process of its reader is read once more, also after a restart; then a person looks at it. */
  const killedAgain = async (file: FileToRead, error: unknown): Promise<ProblemCode | undefined> => {
    if (!(error instanceof ChildDied)) return undefined;
    log.error('reader-died', { fileId: file.id, reason: error.code });
    if (file.isSuspect) return 'unreadable';
    await store.files.suspect(file.id);
    return undefined;
  };

  /** No reader can be started: a fault of ours, for which no file pays. It keeps its place; the pause holds this reader's turn. */
  const rest = async (fileId: string): Promise<void> => {
    log.error('reader-cannot-start', { fileId });
    await sleep(deps.unreadyMs ?? UNREADY_MS, undefined, { signal: shutdown }).catch(() => undefined);
  };

  return async (job: Job<unknown>, token?: string): Promise<{ outcome: string }> => {
    const { fileId } = parsePayload('read-file', job);
    const file = (await find(fileId))?.();
    if (!file || file.status === 'removed') return { outcome: 'gone' };
    if (file.status !== 'received') {
      await producers.judgeWhenRead(file.dossierId);
      return { outcome: 'already' };
    }
    try {
      const bytes = await store.vault.open(fileId, file.openKey());
      const document = await readInTime(deps, job, bytes, file.name);
      const { dossierId, personKey } = file;
      await record({ fileId, dossierId, personKey, document });
      log.info('file-read', { fileId, dossierId });
      return { outcome: document.type };
    } catch (error) {
      const isUnready = error instanceof ChildDied && error.code === 'child-unready';
      if (isUnready) await rest(fileId);
      if (isUnready || shutdown.aborted) {
        await job.moveToWait(token);
        throw new WaitingError();
      }
      const permanent = permanentFailure(error) ?? (await killedAgain(file, error));
      const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
      // A database that is away cannot be told; the sweep finds the file and tries again.
      if (permanent || isLast) await giveUp(fileId, file.dossierId, permanent ?? 'unreadable');
      log.warn('read-fault', { fileId, reason: errorLabel(error), attempt: job.attemptsMade + 1 });
      // The queue keeps this text in clear, and the error's own may hold what stood on the page.
      if (permanent) throw new UnrecoverableError(errorLabel(error));
      throw new Error(`read-fault: ${errorLabel(error)}`);
    }
  };
}
