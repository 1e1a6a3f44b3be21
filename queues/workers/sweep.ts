import type { Store } from '../../store/open-store.js';
import type { JobQueue } from '../backend/queue-backend.js';
import { judgeJobId, notifyJobId, readJobId } from '../jobs/names.js';
import { errorLabel, type QueueLog } from '../log.js';
import type { Producers } from '../producers.js';

const BATCH = 500;
/** A paper that was taken out can be put back for so long. */
const KEPT_AFTER_REMOVAL_MINUTES = 60;

export interface SweepDeps {
  store: Store;
  producers: Producers;
  log: QueueLog;
}

/** BullMQ gave up on a job because its worker died under it too often. */
const isPoison = (reason: string | undefined): boolean => /stalled/.test(reason ?? '');

/**
 * Makes every wake-up call that is missing: after a crash between the database and the queue, after the queue was away,
 * after Redis lost what it had. The database says what is to be done; a job that is there already is left alone.
 */
export function createSweep({ store, producers, log }: SweepDeps) {
  const { queues } = producers;

  const isWaiting = async (queue: JobQueue, id: string): Promise<boolean | string> => {
    const job = await queue.getJob(id);
    if (!job) return false;
    if (!(await job.isFailed())) return true;
    await job.remove();
    return job.failedReason ?? '';
  };

  /** Asking for each of thousands of jobs is work too: not while there are as many of them as files that wait. */
  const isWhole = async (): Promise<boolean> => {
    const counts = await queues.read.getJobCounts('waiting', 'prioritized', 'active', 'delayed');
    return Object.values(counts).reduce((sum, count) => sum + count, 0) >= (await store.files.countReceived());
  };

  const sweepFiles = async (): Promise<number> => {
    if (await isWhole()) return 0;
    let [made, after] = [0, 0];
    const turns = new Map<string, number>();
    for (;;) {
      const files = await store.files.received(after, BATCH);
      for (const { id, seq, dossier_id: dossierId } of files) {
        after = seq;
        const turn = (turns.get(dossierId) ?? 0) + 1;
        turns.set(dossierId, turn);
        const state = await isWaiting(queues.read, readJobId(id));
        if (state === true) continue;
        if (typeof state === 'string' && isPoison(state)) {
          await store.files.move(id, ['received'], 'failed', 'timeout');
          log.warn('file-failed', { fileId: id, code: 'timeout' });
          await producers.judgeWhenRead(dossierId);
        } else if (await producers.readFile(id, turn)) made += 1;
      }
      if (files.length < BATCH) return made;
    }
  };

  const sweepDossiers = async (): Promise<number> => {
    let made = 0;
    for (const { id, version } of await store.dossiers.unjudged(BATCH)) {
      if ((await isWaiting(queues.judge, judgeJobId(id, version))) === true) continue;
      if (await producers.judgeDossier(id, version)) made += 1;
    }
    return made;
  };

  const sweepOutbox = async (): Promise<number> => {
    let made = 0;
    for (const notification of await store.notifications.pending(BATCH)) {
      const queue = queues.notify[notification.platform];
      if ((await isWaiting(queue, notifyJobId(notification.id))) === true) continue;
      if (await producers.notify(notification)) made += 1;
    }
    return made;
  };

  /** Papers that were taken out an hour ago: nobody puts them back any more. The row first: what it lets go, nobody opens. */
  const sweepRemoved = async (): Promise<void> => {
    for (const id of await store.removals.toDestroy(KEPT_AFTER_REMOVAL_MINUTES, BATCH))
      if (await store.removals.destroyed(id)) await store.vault.delete(id);
  };

  return async (): Promise<{ files: number; dossiers: number; notifications: number }> => {
    await sweepRemoved();
    const made = { files: await sweepFiles(), dossiers: await sweepDossiers(), notifications: await sweepOutbox() };
    if (made.files + made.dossiers + made.notifications > 0) log.info('swept', made);
    await store.keepErasures().catch((error) => log.error('erasures-not-written', { reason: errorLabel(error) }));
    if (await store.maintenance.scrub()) log.info('scrubbed');
    return made;
  };
}
