import type { Store } from '../store/open-store.js';
import type { JobQueue } from './backend/queue-backend.js';
import type { DossierFiles } from './dossier-files.js';
import { fileOfJob } from './jobs/names.js';
import type { Producers } from './producers.js';

export interface DeadLetter {
  /** `file-…`, `notification-…`, `arrival-…` or `QUEUE/JOB`: what `parafa jobs retry` takes. */
  id: string;
  queue: string;
  reason: string;
  attempts: number;
  failedAt: Date | null;
}

export interface QueueCounts {
  queue: string;
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

const LIMIT = 500;

/** What failed for good: files, notifications and jobs that only an operator can bring back. */
export function createDeadLetters(deps: { store: Store; producers: Producers; files: DossierFiles }) {
  const { store, producers, files } = deps;
  const { read, judge, schedule, notify } = producers.queues;
  const all: JobQueue[] = [read, judge, schedule, ...Object.values(notify)];

  const dropFailedJob = async (queue: JobQueue, id: string) => {
    const job = await queue.getJob(id);
    if (job && (await job.isFailed())) await job.remove();
  };

  return {
    async counts(): Promise<QueueCounts[]> {
      const counts: QueueCounts[] = [];
      for (const queue of all) {
        const found = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
        const { waiting = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = found;
        counts.push({ queue: queue.name, waiting: waiting + prioritized, active, delayed, failed });
      }
      return counts;
    },

    async list(): Promise<DeadLetter[]> {
      const letters: DeadLetter[] = [];
      const failedFiles = await store.db
        .selectFrom('files')
        .select(['id', 'failure', 'finished_at'])
        .where('status', '=', 'failed')
        .orderBy('seq')
        .limit(LIMIT)
        .execute();
      for (const { id, failure, finished_at } of failedFiles)
        letters.push({ id: `file-${id}`, queue: read.name, reason: failure ?? '', attempts: 3, failedAt: finished_at });
      for (const { id, platform, failure } of await store.notifications.failed(LIMIT))
        letters.push({
          id: `notification-${id}`,
          queue: notify[platform].name,
          reason: failure ?? '',
          attempts: 2,
          failedAt: null,
        });
      for (const { id, platform, attempts, failure } of await store.arrivals.failed(LIMIT))
        letters.push({
          id: `arrival-${id}`,
          queue: `fetch-${platform}`,
          reason: failure ?? '',
          attempts,
          failedAt: null,
        });
      const told = new Set(failedFiles.map(({ id }) => id));
      for (const queue of all) {
        for (const job of await queue.getFailed(0, LIMIT - 1)) {
          if (told.has(fileOfJob(job.id ?? '') ?? '')) continue;
          letters.push({
            id: `${queue.name}/${job.id}`,
            queue: queue.name,
            reason: job.failedReason ?? '',
            attempts: job.attemptsMade,
            failedAt: job.finishedOn ? new Date(job.finishedOn) : null,
          });
        }
      }
      return letters;
    },

    /** False when there is no such dead letter. */
    async retry(id: string): Promise<boolean> {
      const fileId = /^file-(.+)$/.exec(id)?.[1];
      if (fileId) {
        await dropFailedJob(read, `read_${fileId}`);
        return await files.retry(fileId);
      }
      const notificationId = /^notification-(.+)$/.exec(id)?.[1];
      if (notificationId) {
        const letter = (await store.notifications.failed(LIMIT)).find((candidate) => candidate.id === notificationId);
        if (!letter || !(await store.notifications.retry(notificationId))) return false;
        await dropFailedJob(notify[letter.platform], `notify_${notificationId}`);
        await producers.notify(letter);
        return true;
      }
      const arrivalId = /^arrival-(.+)$/.exec(id)?.[1];
      if (arrivalId) return await store.arrivals.retry(arrivalId);
      const [name, jobId] = id.split('/');
      const queue = all.find((candidate) => candidate.name === name);
      const job = jobId ? await queue?.getJob(jobId) : undefined;
      if (!job || !(await job.isFailed())) return false;
      await job.retry('failed', { resetAttemptsMade: true });
      return true;
    },
  };
}
