/**
 * `npm run bench:queue`: our queue beside bare BullMQ on the same backend, in the same run.
 *
 * Layer: one queue and one worker with nothing to do, made as `queues/` makes them (ids, retries, dead letters, payload
 * check, locks, events), against BullMQ's own with default options. Whole: files that are received, read by a stand-in,
 * recorded and judged, with database, encryption and verdicts. Starts its own servers on loopback.
 */
import { randomUUID } from 'node:crypto';
import type { Processor } from 'bullmq';
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

const JOBS = Number(process.argv[2] ?? 2_000);
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

async function whole(engine: TestEngine, dossiers: number): Promise<number> {
  for (let index = 0; index < dossiers; index += 1) {
    const { dossierId } = await engine.newDossier();
    await Promise.all([1, 2, 3, 4, 5, 6].map((file) => engine.upload(dossierId, `${file}.jpg`)));
  }
  let judged = 0;
  const started = performance.now();
  await engine.queues.startWorker({
    readFile: async (_bytes, { file }) => documentOf(file),
    judge: () => {
      judged += 1;
      return { verdict: 'complete', result: {} };
    },
  });
  while (judged < dossiers) await new Promise((resolve) => setTimeout(resolve, 10));
  return ((dossiers * 6) / (performance.now() - started)) * 1000;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const round = (value: number) => Math.round(value).toString();

async function measure(kind: EngineKind): Promise<void> {
  const times = { lockMs: 15_000, stalledMs: 5_000, readTimeoutMs: 30_000, readConcurrency: CONCURRENCY };
  const engine = await openTestEngine(kind, { times });
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
    const files = await whole(engine, 100);
    const overhead = median(bareRates) / median(ourRates) - 1;
    const p95 = slow[Math.floor(slow.length * 0.95)] ?? 0;
    process.stdout.write(
      `| ${kind} | ${round(median(bareRates))} | ${round(median(ourRates))} | ${round(overhead * 100)}% | ${round(p95)} ms | ${round(files)} |\n`,
    );
  } finally {
    await engine.close();
  }
}

process.stdout.write(
  `${JOBS} jobs, ${CONCURRENCY} at a time, median of ${ROUNDS}\n\n| queue on | bare BullMQ, jobs/s | ours, jobs/s | overhead | add to progress, p95 | whole path, files/s |\n|---|---|---|---|---|---|\n`,
);
for (const kind of ENGINES) await measure(kind);
await stopServers();
await stopRedis();
