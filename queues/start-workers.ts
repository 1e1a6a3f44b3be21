import { availableParallelism } from 'node:os';
import { type Job, UnrecoverableError, type Worker } from 'bullmq';
import type { Store } from '../store/open-store.js';
import type { Platform } from '../store/sql/schema.js';
import type { QueueBackend, WorkerSettings } from './backend/queue-backend.js';
import { JUDGE_DOSSIER, notifyQueue, READ_FILE, SCHEDULE } from './jobs/names.js';
import { parsePayload } from './jobs/payload.js';
import { errorLabel, type QueueLog } from './log.js';
import { createOutbox, type Outbox } from './outbox.js';
import type { Clock, DeadSend, JudgeDossier, NotificationSenders, ReadFile } from './ports.js';
import { PLATFORMS, type Producers } from './producers.js';
import { createJudgeProcessor } from './workers/judge-dossier.js';
import { createNotifyProcessor } from './workers/notify.js';
import type { createPurge } from './workers/purge.js';
import { createReadFileProcessor } from './workers/read-file.js';
import type { createRemind } from './workers/remind.js';
import type { createSweep } from './workers/sweep.js';

/** Chats that are told something at once; how fast is the port's to say. */
const CHATS_AT_ONCE = 32;
/** After this the work in hand goes back to the queue, and the rest of the 30 seconds is for closing. */
const FINISH_MS = 20_000;
const WATCH_MS = 60_000;
const REMIND_HOUR = 10;

const hourInBucharest = (moment: Date): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Bucharest', hour: '2-digit', hour12: false }).format(moment),
  );

export interface WorkerTimes {
  /** A job whose worker is silent for so long is given to another. */
  lockMs: number;
  /** How often somebody looks for such jobs. */
  stalledMs: number;
  readTimeoutMs: number;
  /** 0 = as many as there are cores. */
  readConcurrency: number;
  finishMs?: number;
  /** How long a file rests when no reader can be started. */
  unreadyMs?: number;
  /** How often somebody looks whether the appointments are still there. */
  watchMs?: number;
}

export interface WorkerDeps {
  backend: QueueBackend;
  store: Store;
  producers: Producers;
  log: QueueLog;
  clock: Clock;
  times: WorkerTimes;
}

export interface RunningWorkers {
  /** Takes nothing new, finishes what is in hand or gives it back. */
  close(): Promise<void>;
  /** Queues whose worker takes no jobs though nobody stopped it. */
  idle(): string[];
}

/** A worker that died under a job this often has met a file that kills; the sweep marks it. */
const MAX_DEATHS = 3;

function run(
  deps: WorkerDeps,
  name: string,
  processor: (job: Job<unknown>, token?: string) => Promise<unknown>,
  more: WorkerSettings,
): Worker {
  const { lockMs, stalledMs } = deps.times;
  const settings = {
    lockDuration: lockMs,
    stalledInterval: stalledMs,
    maxStalledCount: MAX_DEATHS,
    runRetryDelay: 1_000,
    ...more,
  };
  const worker = deps.backend.worker(name, processor, settings);
  worker.on('error', (error) => deps.log.warn('worker-error', { queue: name, reason: errorLabel(error) }));
  worker.on('stalled', (jobId) => deps.log.warn('job-stalled', { queue: name, jobId }));
  return worker;
}

const idleOf = (workers: Worker[]): string[] =>
  workers.filter((worker) => !worker.isRunning() || worker.isPaused()).map(({ name }) => name);

const closeAll = async (workers: Worker[]) => {
  await Promise.all(workers.map((worker) => worker.close()));
};

/** Reads and judges. */
export function startReading(deps: WorkerDeps & { readFile: ReadFile; judge: JudgeDossier }): RunningWorkers {
  const { store, producers, readFile, judge, log, clock, times } = deps;
  const shutdown = new AbortController();
  const read = createReadFileProcessor({
    store,
    producers,
    readFile,
    log,
    timeoutMs: times.readTimeoutMs,
    ...(times.unreadyMs === undefined ? {} : { unreadyMs: times.unreadyMs }),
    shutdown: shutdown.signal,
  });
  const workers = [
    run(deps, READ_FILE, read, { concurrency: times.readConcurrency || availableParallelism() }),
    run(deps, JUDGE_DOSSIER, createJudgeProcessor({ store, producers, judge, clock, log }), { concurrency: 4 }),
  ];
  return {
    idle: () => idleOf(workers),
    async close() {
      const timer = setTimeout(() => shutdown.abort(new Error('shutdown')), times.finishMs ?? FINISH_MS);
      await closeAll(workers);
      clearTimeout(timer);
    },
  };
}

export interface RunningOutboxes extends RunningWorkers {
  /** Of the platforms that run here. */
  outboxes: Partial<Record<Platform, Outbox>>;
}

/** Sends what is in the outbox of the platforms that have a sender here: chats side by side, one message of a chat at a time. */
export function startSending(
  deps: WorkerDeps & { senders: NotificationSenders; onDead?: (dead: DeadSend) => void },
): RunningOutboxes {
  const { store, clock, log, onDead = () => undefined } = deps;
  const outboxes: Partial<Record<Platform, Outbox>> = {};
  const workers = PLATFORMS.flatMap((platform) => {
    const send = deps.senders[platform];
    if (!send) return [];
    const outbox = createOutbox({ store, send, clock, log, onDead });
    outboxes[platform] = outbox;
    // What waited while nobody sent needs no wake-up call.
    store.notifications
      .pendingChats(platform)
      .then((chats) => Promise.all(chats.map((chatId) => outbox.wake(chatId))))
      .catch((error) => log.warn('outbox-not-read', { platform, reason: errorLabel(error) }));
    const processor = createNotifyProcessor({ store, outbox });
    return [run(deps, notifyQueue(platform), processor, { concurrency: CHATS_AT_ONCE })];
  });
  return {
    outboxes,
    idle: () => idleOf(workers),
    async close() {
      await Promise.all(Object.values(outboxes).map((outbox) => outbox.close()));
      await closeAll(workers);
    },
  };
}

export interface ScheduledWork {
  sweep: ReturnType<typeof createSweep>;
  remind: ReturnType<typeof createRemind>;
  purge: ReturnType<typeof createPurge>;
  /** What an embedded database does not do by itself. */
  tidy: () => Promise<void>;
  backup?: () => Promise<unknown>;
}

/** What runs by the clock of Europe/Bucharest. Any number of processes may start it: each appointment is kept once. */
export async function startSchedule(deps: WorkerDeps & { work: ScheduledWork }): Promise<RunningWorkers> {
  const { work, producers, log } = deps;
  const tz = 'Europe/Bucharest';
  const template = (name: string) => ({ name, data: { v: 1 }, opts: { attempts: 3, removeOnComplete: true } });
  const { schedule } = producers.queues;
  const appoint = async () => {
    await schedule.upsertJobScheduler('sweep', { every: 30_000 }, template('sweep'));
    await schedule.upsertJobScheduler('remind', { pattern: `0 ${REMIND_HOUR} * * *`, tz }, template('remind'));
    await schedule.upsertJobScheduler('purge', { pattern: '30 3 * * *', tz }, template('purge'));
    await schedule.upsertJobScheduler('tidy', { pattern: '17 * * * *', tz }, template('tidy'));
    // Another process, or an earlier start, may have been told to make backups.
    if (work.backup) await schedule.upsertJobScheduler('backup', { pattern: '15 2 * * *', tz }, template('backup'));
    else await schedule.removeJobScheduler('backup');
  };
  await appoint();
  // A server that lost its memory has lost the appointments too, and with them the sweep that would find the rest.
  const watch = setInterval(async () => {
    try {
      const counts = await schedule.getJobCounts('waiting', 'prioritized', 'active', 'delayed');
      if (Object.values(counts).some((count) => count > 0)) return;
      await appoint();
      await work.sweep();
      log.warn('appointments-renewed');
    } catch (error) {
      log.warn('queue-away', { queue: SCHEDULE, reason: errorLabel(error) });
    }
  }, deps.times.watchMs ?? WATCH_MS);
  watch.unref();
  const worker = run(
    deps,
    SCHEDULE,
    async (job) => {
      parsePayload('schedule', job);
      if (job.name === 'sweep') return await work.sweep();
      if (job.name === 'remind') return await work.remind();
      if (job.name === 'purge') return await work.purge();
      if (job.name === 'tidy') return await work.tidy();
      if (job.name === 'backup') return await work.backup?.();
      throw new UnrecoverableError('unknown-appointment');
    },
    // Two: a long backup does not stop the sweep.
    { concurrency: 2 },
  );
  // What a crash left behind should not wait for the first appointment.
  work.sweep().catch((error) => log.warn('sweep-failed', { reason: errorLabel(error) }));
  // Nor should reminders whose hour passed while nothing ran; those sent already stay sent.
  if (hourInBucharest(deps.clock.now()) >= REMIND_HOUR)
    work.remind().catch((error) => log.warn('remind-failed', { reason: errorLabel(error) }));
  return {
    idle: () => idleOf([worker]),
    close: () => {
      clearInterval(watch);
      return closeAll([worker]);
    },
  };
}
