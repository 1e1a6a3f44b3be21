/**
 * `npm run bench:queue`: our queue beside bare BullMQ on the same backend, in the same run.
 *
 * Layer: one queue and one worker with nothing to do, made as `queues/` makes them (ids, retries, dead letters, payload
 * check, locks, events), against BullMQ's own with default options. Whole: files that were received (bytes sealed, row
 * written, job added), read by a stand-in, recorded and judged, six to a dossier, so that seven jobs run for six files; then what
 * the outbox holds, a notice a dossier, is told over HTTP to a Bot API in a process of its own.
 * PGlite runs in a thread of its own, as it does in `parafa start`.
 *
 * `npm run bench:queue -- 2000 100`: so many jobs a round, so many dossiers.
 */
import { randomUUID } from 'node:crypto';
import type { Processor } from 'bullmq';
import type { DossierJudgement } from '../core/dossier/judgement.js';
import { spawnThread } from '../ocr/reading/vision/spawn.js';
import type { QueueBackend, WorkerSettings } from '../queues/backend/queue-backend.js';
import { READ_FILE, readJobId } from '../queues/jobs/names.js';
import { parsePayload } from '../queues/jobs/payload.js';
import { stopServers } from '../test/support/databases.js';
import {
  documentOf,
  ENGINES,
  type EngineKind,
  openTestEngine,
  stopRedis,
  type TestEngine,
} from '../test/support/engine.js';
import { openTelling } from './queue-telling.js';

const JOBS = Number(process.argv[2] ?? 2_000);
const DOSSIERS = Number(process.argv[3] ?? 100);
/** Told before anything is counted, as the first round of the layer: code that runs for the first time says nothing of the queue. */
const WARM_DOSSIERS = 40;
const FILES = 6;
const CONCURRENCY = 8;
const ROUNDS = 3;

async function drain(
  backend: QueueBackend,
  name: string,
  jobs: number,
  processor: Processor<unknown>,
  settings: WorkerSettings,
): Promise<number> {
  let left = jobs;
  let done: () => void = () => {};
  const all = new Promise<void>((resolve) => {
    done = resolve;
  });
  const started = performance.now();
  const worker = backend.worker(name, processor, { ...settings, concurrency: CONCURRENCY });
  worker.on('error', () => {});
  worker.on('completed', () => {
    left -= 1;
    if (left === 0) done();
  });
  await all;
  const perSecond = (jobs / (performance.now() - started)) * 1000;
  await worker.close();
  return perSecond;
}

async function bare({ backend }: TestEngine): Promise<number> {
  const name = `bare-${randomUUID()}`;
  const queue = backend.queue(name, { defaultJobOptions: { removeOnComplete: true } });
  queue.on('error', () => {});
  for (let from = 0; from < JOBS; from += 500)
    await queue.addBulk(
      Array.from({ length: Math.min(500, JOBS - from) }, () => ({ name: 'x', data: { fileId: randomUUID() } })),
    );
  const perSecond = await drain(backend, name, JOBS, async () => ({ outcome: 'diploma' }), {});
  await queue.close();
  return perSecond;
}

async function ours({ backend, queues }: TestEngine): Promise<number> {
  const { read } = queues.producers.queues;
  const job = () => {
    const fileId = randomUUID();
    return { name: READ_FILE, data: { v: 1, fileId }, opts: { jobId: readJobId(fileId) } };
  };
  for (let from = 0; from < JOBS; from += 500)
    await read.addBulk(Array.from({ length: Math.min(500, JOBS - from) }, job));
  const processor: Processor<unknown> = async (each) => {
    parsePayload('read-file', each);
    return { outcome: 'diploma' };
  };
  return await drain(backend, READ_FILE, JOBS, processor, {
    lockDuration: 15_000,
    stalledInterval: 5_000,
    maxStalledCount: 3,
  });
}

/** From adding a job to the first progress that a listener hears, one at a time. */
async function latencies({ backend }: TestEngine, count: number): Promise<number[]> {
  const name = `latency-${randomUUID()}`;
  const [queue, events] = [backend.queue(name), backend.events(name)];
  await events.waitUntilReady();
  const worker = backend.worker(name, async (job) => void (await job.updateProgress({ page: 1, pages: 1 })), {});
  // They hear of the server's end even when they are closed, and would print it.
  queue.on('error', () => {});
  events.on('error', () => {});
  worker.on('error', () => {});
  await worker.waitUntilReady();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const measured: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const heard = new Promise((resolve) => events.once('progress', resolve));
    const started = performance.now();
    await queue.add('x', { index }, { removeOnComplete: true });
    await heard;
    measured.push(performance.now() - started);
  }
  await Promise.all([worker.close(), events.close()]);
  await queue.close();
  return measured.sort((a, b) => a - b);
}

/** Files a second, and milliseconds of this process's processors a file. */
interface Rate {
  perSecond: number;
  processorMs: number;
}

async function rateOf(files: number, work: () => Promise<void>): Promise<Rate> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { perSecond: (files / (performance.now() - started)) * 1000, processorMs: (user + system) / 1000 / files };
}

/** What a dossier is said to be: words can be made of it. */
const JUDGED: DossierJudgement = {
  kind: 'enrolment',
  verdict: 'complete',
  person: {},
  requirements: [],
  documents: [],
  unused: [],
};

async function whole(engine: TestEngine, dossiers: number): Promise<{ received: Rate; judged: Rate; told: Rate }> {
  const received = await rateOf(dossiers * FILES, async () => {
    for (let index = 0; index < dossiers; index += 1) {
      const { dossierId } = await engine.newDossier();
      await Promise.all(Array.from({ length: FILES }, (_, file) => engine.upload(dossierId, `${file}.jpg`)));
    }
  });
  let count = 0;
  const judged = await rateOf(dossiers * FILES, async () => {
    await engine.queues.startWorker({
      readFile: async (_bytes, { file }) => documentOf(file),
      judge: () => {
        count += 1;
        return { verdict: JUDGED.verdict, result: JUDGED };
      },
    });
    while (count < dossiers) await new Promise((resolve) => setTimeout(resolve, 10));
  });
  const telling = await openTelling(engine);
  const told = await rateOf(dossiers, async () => {
    telling.start();
    while (telling.told() < dossiers) await new Promise((resolve) => setTimeout(resolve, 10));
  });
  await telling.close();
  return { received, judged, told };
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const round = (value: number) => Math.round(value).toString();

async function measure(kind: EngineKind): Promise<void> {
  const times = { lockMs: 15_000, stalledMs: 5_000, readTimeoutMs: 30_000, readConcurrency: CONCURRENCY };
  const warm = await openTestEngine(kind, { times }, spawnThread);
  await whole(warm, WARM_DOSSIERS).finally(() => warm.close());
  const engine = await openTestEngine(kind, { times }, spawnThread);
  try {
    const [bareRates, ourRates]: [number[], number[]] = [[], []];
    // Taken by turns, so that a busy moment of the machine meets both; the first round only warms up.
    for (let index = 0; index <= ROUNDS; index += 1) {
      const rates = [await bare(engine), await ours(engine)] as const;
      if (index === 0) continue;
      bareRates.push(rates[0]);
      ourRates.push(rates[1]);
    }
    const slow = await latencies(engine, 200);
    const { received, judged, told } = await whole(engine, DOSSIERS);
    const overhead = median(bareRates) / median(ourRates) - 1;
    const p95 = slow[Math.floor(slow.length * 0.95)] ?? 0;
    const rate = ({ perSecond, processorMs }: Rate) => `${round(perSecond)} (${processorMs.toFixed(1)} ms)`;
    const cells = [
      kind,
      round(median(bareRates)),
      round(median(ourRates)),
      `${round(overhead * 100)}%`,
      `${round(p95)} ms`,
      rate(received),
      rate(judged),
      round((judged.perSecond * (FILES + 1)) / FILES),
      rate(told),
      round((FILES + 2) / (FILES / judged.perSecond + 1 / told.perSecond)),
    ];
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  } finally {
    await engine.close();
  }
}

const heads = [
  'queue on',
  'bare BullMQ, jobs/s',
  'ours, jobs/s',
  'overhead',
  'add to progress, p95',
  'received, files/s (processor)',
  'read and judged, files/s (processor)',
  'the same, jobs/s',
  'told, notices/s (processor)',
  'read, judged and told, jobs/s',
];
process.stdout.write(
  `${JOBS} jobs, ${CONCURRENCY} at a time, median of ${ROUNDS}; ${DOSSIERS} dossiers of ${FILES} files\n\n`,
);
process.stdout.write(`| ${heads.join(' | ')} |\n|${'---|'.repeat(heads.length)}\n`);
for (const kind of ENGINES) await measure(kind);
await stopServers();
await stopRedis();
