import type { JobsOptions } from 'bullmq';
import type { Store } from '../store/open-store.js';
import type { Platform } from '../store/sql/schema.js';
import type { JobQueue, QueueBackend } from './backend/queue-backend.js';
import { JUDGE_DOSSIER, judgeJobId, notifyJobId, notifyQueue, READ_FILE, readJobId, SCHEDULE } from './jobs/names.js';
import { errorLabel, type QueueLog } from './log.js';
import { together } from './together.js';

export const PLATFORMS: readonly Platform[] = ['telegram', 'discord', 'terminal'];
const KEEP_FAILED_SECONDS = 90 * 24 * 3600;

/** Those who wait with more than so many files wait as if they had so many. */
const MOST_TURNS = 1_000;

const defaults: JobsOptions = {
  removeOnComplete: true,
  // The dead-letter list.
  removeOnFail: { age: KEEP_FAILED_SECONDS },
  attempts: 3,
  backoff: { type: 'exponential', delay: 2_000, jitter: 0.5 },
};

export interface ProducerOptions {
  /** How long a judgement waits for the next upload of the same dossier. */
  judgeDelayMs: number;
  /** First pause before a failed job is tried again; doubles each time. */
  backoffMs?: number;
}

/**
 * Puts work into the queues. The database is the truth and a job only a wake-up call: when the queue is away the call is
 * logged and dropped, and the sweep makes it later. So an upload that was accepted never fails because of the queue.
 */
export function createProducers(deps: {
  backend: QueueBackend;
  store: Store;
  log: QueueLog;
  options: ProducerOptions;
}) {
  const { backend, store, log, options } = deps;
  const backoff = { type: 'exponential', delay: options.backoffMs ?? 2_000, jitter: 0.5 };
  const open = (name: string): JobQueue => {
    const queue = backend.queue(name, { defaultJobOptions: { ...defaults, backoff } });
    queue.on('error', (error) => log.warn('queue-error', { queue: name, reason: errorLabel(error) }));
    return queue;
  };
  const read = open(READ_FILE);
  const judge = open(JUDGE_DOSSIER);
  const schedule = open(SCHEDULE);
  const notify = Object.fromEntries(PLATFORMS.map((name) => [name, open(notifyQueue(name))])) as Record<
    Platform,
    JobQueue
  >;

  const wake = async (queue: JobQueue, name: string, data: unknown, job: JobsOptions): Promise<boolean> => {
    try {
      await queue.add(name, data, job);
      return true;
    } catch (error) {
      log.warn('queue-away', { queue: queue.name, reason: errorLabel(error) });
      return false;
    }
  };

  const judgeDossier = (dossierId: string, version: number) => {
    const jobId = judgeJobId(dossierId, version);
    return wake(judge, JUDGE_DOSSIER, { v: 1, dossierId, version }, { jobId, delay: options.judgeDelayMs });
  };

  // The files of a dossier are often read in the same moment: it is asked about once.
  const judgeThose = together(async (asked: readonly (readonly string[])[]) => {
    const among = [...new Set(asked.flat())];
    const due = await store.dossiers.unjudged(among.length, among);
    await Promise.all(due.map(({ id, version }) => judgeDossier(id, version)));
    return asked;
  });

  return {
    queues: { read, judge, schedule, notify },

    /**
     * `turn`: the first file of a dossier that waits goes before the second one of another, so that a nurse with two papers does not
     * wait for all of somebody who sent sixty.
     */
    readFile: (fileId: string, turn = 1) =>
      wake(
        read,
        READ_FILE,
        { v: 1, fileId },
        { jobId: readJobId(fileId), ...(turn > 1 ? { priority: Math.min(turn, MOST_TURNS) } : {}) },
      ),

    judgeDossier,

    /** Judges each dossier as it stands when the last of its files is read; does nothing before that, or twice. */
    judgeWhenRead: async (...dossierIds: string[]): Promise<void> => {
      await judgeThose(dossierIds);
    },

    notify: (notification: { id: string; platform: Platform }) =>
      wake(
        notify[notification.platform],
        'notify',
        { v: 1, notificationId: notification.id },
        {
          jobId: notifyJobId(notification.id),
          attempts: 8,
        },
      ),

    async close(): Promise<void> {
      await Promise.all([read, judge, schedule, ...Object.values(notify)].map((queue) => queue.close()));
    },
  };
}

export type Producers = ReturnType<typeof createProducers>;
