import type { Retention } from '../core/config/retention.js';
import type { DueReminder } from '../core/facts/period-reminders.js';
import type { PlainDate } from '../core/time/plain-date.js';
import { createJoiner } from '../ocr/process/open-processes.js';
import type { ScheduledBackup } from '../store/backup/scheduled.js';
import type { Store } from '../store/open-store.js';
import type { Platform } from '../store/sql/schema.js';
import type { QueueBackend } from './backend/queue-backend.js';
import { createDeadLetters } from './dead-letters.js';
import { createDossierFiles } from './dossier-files.js';
import { errorLabel, type QueueLog } from './log.js';
import type { Outbox } from './outbox.js';
import type { Clock, DeadSend, JudgeDossier, NotificationSenders, ReadFile } from './ports.js';
import { createProducers } from './producers.js';
import { createProgress } from './progress.js';
import { type RunningWorkers, startReading, startSchedule, startSending, type WorkerTimes } from './start-workers.js';
import { createNightlyBackup } from './workers/nightly-backup.js';
import { createPurge } from './workers/purge.js';
import { createRemind } from './workers/remind.js';
import { createSweep } from './workers/sweep.js';

export const DEFAULT_TIMES: WorkerTimes = {
  lockMs: 15_000,
  stalledMs: 5_000,
  readTimeoutMs: 180_000,
  readConcurrency: 0,
};

export interface QueuesDeps {
  backend: QueueBackend;
  store: Store;
  log: QueueLog;
  clock: Clock;
  retention: Retention;
  times?: Partial<WorkerTimes>;
  /** How long a judgement waits for the next upload of the same dossier. */
  judgeDelayMs?: number;
  backoffMs?: number;
  /** Makes the nightly backup; absent = none is made. */
  backup?: () => Promise<ScheduledBackup>;
}

export interface WorkerPorts {
  readFile: ReadFile;
  judge: JudgeDossier;
  /** What is to come of the call of a day, for everybody who wishes to be reminded; absent = what each chat asked for alone. */
  remindersOfCall?: (today: PlainDate) => readonly DueReminder[];
}

/** Everything that is done later. Opening starts nothing: each process starts the workers of its role. */
export function openQueues(deps: QueuesDeps) {
  const { backend, store, log, clock, retention } = deps;
  const times = { ...DEFAULT_TIMES, ...deps.times };
  const options = {
    judgeDelayMs: deps.judgeDelayMs ?? 500,
    ...(deps.backoffMs === undefined ? {} : { backoffMs: deps.backoffMs }),
  };
  const producers = createProducers({ backend, store, log, options });
  const progress = createProgress({ backend, store, log });
  const joiner = createJoiner();
  const joinPages = (papers: readonly Uint8Array[]) =>
    joiner.join(papers, (error) => log.warn('join-failed', { reason: errorLabel(error) }));
  const dossierFiles = createDossierFiles({ store, producers, log, joinPages });
  const work = {
    sweep: createSweep({ store, producers, log }),
    remind: createRemind({ store, producers, clock, ofCall: () => [] }),
    purge: createPurge({ store, clock, log, retention }),
    tidy: () => store.maintenance.tidy(),
    ...(deps.backup ? { backup: createNightlyBackup({ backup: deps.backup, log }) } : {}),
  };
  const running: RunningWorkers[] = [];
  const outboxes: Partial<Record<Platform, Outbox>> = {};
  const shared = { backend, store, producers, log, clock, times };

  return {
    dossierFiles,
    progress,
    deadLetters: createDeadLetters({ store, producers, files: dossierFiles }),
    /** Wakes the sender of a notification that was added to the outbox. */
    notify: producers.notify,
    work,
    producers,

    /** Role `worker`: reads, judges, and keeps the appointments. */
    async startWorker({ remindersOfCall, ...ports }: WorkerPorts): Promise<void> {
      if (remindersOfCall) work.remind = createRemind({ store, producers, clock, ofCall: remindersOfCall });
      running.push(startReading({ ...shared, ...ports }));
      running.push(await startSchedule({ ...shared, work }));
    },

    /**
     * Role `bots`: sends what is in the outbox of its platforms. Close it before the platforms: what is in hand is then sent and noted, not cut
     * off and sent again by the next life.
     */
    startSending(senders: NotificationSenders, onDead?: (dead: DeadSend) => void): Pick<RunningWorkers, 'close'> {
      const sending = startSending({ ...shared, senders, ...(onDead ? { onDead } : {}) });
      Object.assign(outboxes, sending.outboxes);
      running.push(sending);
      return sending;
    },

    /** The outbox of a platform that is sent from here. */
    outbox: (platform: Platform): Outbox | undefined => outboxes[platform],

    /** Queues that this process works for, and does not: a code each. */
    idleWorkers: (): string[] => running.flatMap((workers) => workers.idle()).map((name) => `worker-${name}`),

    /** Takes nothing new; finishes what is in hand or gives it back. Producers stay usable. */
    async stopWorkers(): Promise<void> {
      await Promise.all(running.splice(0).map((workers) => workers.close()));
    },

    async close(): Promise<void> {
      await this.stopWorkers();
      await joiner.close();
      await progress.close();
      await producers.close();
      await backend.close();
    },
  };
}

export type Queues = ReturnType<typeof openQueues>;
