import type { QueueEvents } from 'bullmq';
import { z } from 'zod';
import type { Store } from '../store/open-store.js';
import type { Verdict } from '../store/sql/schema.js';
import type { QueueBackend } from './backend/queue-backend.js';
import { dossierOfJob, fileOfJob, JUDGE_DOSSIER, READ_FILE } from './jobs/names.js';
import { errorLabel, type QueueLog } from './log.js';

export type ProgressEvent =
  /** 1 = next. Told again when it changes. */
  | { kind: 'queued'; fileId: string; place: number }
  | { kind: 'reading'; fileId: string; page: number; pages: number }
  | { kind: 'read'; fileId: string }
  | { kind: 'failed'; fileId: string; code: string }
  | { kind: 'judged'; dossierId: string; version: number; verdict: Verdict };

export interface Progress {
  /** Tells of a dossier and its files until the returned function is called. Never throws into the listener's caller. */
  watch(dossierId: string, listener: (event: ProgressEvent) => void): () => void;
  close(): Promise<void>;
}

interface Watched {
  dossierId: string;
  listeners: Set<(event: ProgressEvent) => void>;
  /** What was told last of each file, so that nothing is told twice. */
  told: Map<string, string>;
  judged: number;
}

const pageProgress = z.object({ page: z.number(), pages: z.number() });
const POLL_MS = 2_000;
/** Times that looking took, until it is done again. */
const REST = 5;

/**
 * How far a dossier is. The queue's events tell at once; every two seconds the database is asked as well, for the place
 * in line and for events that were missed. Costs nothing while nobody watches.
 */
export function createProgress(deps: {
  backend: QueueBackend;
  store: Store;
  log: QueueLog;
  pollMs?: number;
}): Progress {
  const { backend, store, log } = deps;
  const watched = new Map<string, Watched>();
  const dossierOf = new Map<string, string>();
  let events: QueueEvents[] = [];
  let timer: NodeJS.Timeout | undefined;
  const pollMs = deps.pollMs ?? POLL_MS;
  let closed = false;
  let polling: Promise<void> = Promise.resolve();

  const tell = (target: Watched, event: ProgressEvent) => {
    for (const listener of target.listeners) {
      try {
        listener(event);
      } catch (error) {
        log.warn('progress-listener', { reason: errorLabel(error) });
      }
    }
  };
  const tellFile = (target: Watched, event: Exclude<ProgressEvent, { kind: 'judged' }>) => {
    const text = JSON.stringify(event);
    const before = target.told.get(event.fileId);
    const isOver = before?.includes('"kind":"read"') || before?.includes('"kind":"failed"');
    // Places and pages that come late say nothing any more, unless the file is read again.
    if (before === text || (isOver && event.kind === 'reading')) return;
    target.told.set(event.fileId, text);
    tell(target, event);
  };

  const look = async (target: Watched) => {
    const files = await store.files.ofDossier(target.dossierId);
    for (const { id: fileId, status, failure } of files) {
      dossierOf.set(fileId, target.dossierId);
      if (status === 'read') tellFile(target, { kind: 'read', fileId });
      else if (status === 'failed') tellFile(target, { kind: 'failed', fileId, code: failure ?? 'unreadable' });
      else if (!target.told.get(fileId)?.includes('"kind":"reading"'))
        tellFile(target, { kind: 'queued', fileId, place: await store.files.placeInLine(fileId) });
    }
    const dossier = await store.dossiers.get(target.dossierId);
    if (!dossier || dossier.version === target.judged) return;
    const verdict = await store.verdicts.latest(target.dossierId, dossier.version);
    if (!verdict) return;
    target.judged = dossier.version;
    tell(target, { kind: 'judged', dossierId: dossier.id, version: dossier.version, verdict: verdict.verdict });
  };
  const lookSafely = (target: Watched) =>
    look(target).catch((error) => log.warn('progress-poll', { reason: errorLabel(error) }));
  const lookAt = (dossierId: string | undefined) => {
    const target = dossierId === undefined ? undefined : watched.get(dossierId);
    if (target) polling = polling.then(() => lookSafely(target));
  };

  /** Looks at everybody in turn, then rests: with hundreds who wait it takes a part of the database's time, never all. */
  const pollLater = (ms: number) => {
    timer = setTimeout(async () => {
      const started = performance.now();
      for (const dossierId of [...watched.keys()]) {
        lookAt(dossierId);
        await polling;
      }
      if (!closed) pollLater(Math.max(pollMs, REST * (performance.now() - started)));
    }, ms);
    timer.unref();
  };

  const start = () => {
    const [read, judge] = [backend.events(READ_FILE), backend.events(JUDGE_DOSSIER)];
    read.on('progress', ({ jobId, data }) => {
      const fileId = fileOfJob(jobId);
      const target = fileId ? watched.get(dossierOf.get(fileId) ?? '') : undefined;
      const pages = pageProgress.safeParse(data);
      if (target && fileId && pages.success) tellFile(target, { kind: 'reading', fileId, ...pages.data });
    });
    read.on('completed', ({ jobId }) => lookAt(dossierOf.get(fileOfJob(jobId) ?? '')));
    read.on('failed', ({ jobId }) => lookAt(dossierOf.get(fileOfJob(jobId) ?? '')));
    judge.on('completed', ({ jobId }) => lookAt(dossierOfJob(jobId)?.dossierId));
    events = [read, judge];
    for (const source of events) source.on('error', (error) => log.warn('events-error', { reason: errorLabel(error) }));
    pollLater(pollMs);
  };

  return {
    watch(dossierId, listener) {
      if (events.length === 0) start();
      const target = watched.get(dossierId) ?? { dossierId, listeners: new Set(), told: new Map(), judged: 0 };
      watched.set(dossierId, target);
      target.listeners.add(listener);
      lookAt(dossierId);
      return () => {
        target.listeners.delete(listener);
        if (target.listeners.size > 0) return;
        watched.delete(dossierId);
        for (const [fileId, owner] of dossierOf) if (owner === dossierId) dossierOf.delete(fileId);
      };
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      watched.clear();
      await Promise.all(events.map((source) => source.close()));
      await polling;
    },
  };
}
