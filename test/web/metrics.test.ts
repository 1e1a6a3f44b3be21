import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { metered } from '../../cli/observe.js';
import { openStore, type Store } from '../../store/open-store.js';
import type { Chat } from '../../store/repositories/chats.js';
import type { Notification } from '../../store/repositories/notifications.js';
import type { SqlPool } from '../../store/sql/pool.js';
import { type HealthServer, startHealthServer } from '../../web/health-server.js';
import { createMeters } from '../../web/meters.js';
import { createMetrics } from '../../web/metrics.js';
import { newPglite, type TestDatabase } from '../support/databases.js';
import { createMemoryLog, documentOf } from '../support/engine.js';
import { createMemoryBlobs } from '../support/memory-blobs.js';

let database: TestDatabase;
let store: Store;
let server: HealthServer;
const meters = createMeters();
let faults: string[] = [];
const get = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);

beforeAll(async () => {
  database = await newPglite();
  store = await openStore({ pool: database.pool, blobs: createMemoryBlobs(), rootKey: randomBytes(32) });
  const queueStates = async () => [{ queue: 'read-file', waiting: 3, active: 1, delayed: 0, failed: 2 }];
  const metrics = createMetrics({ pool: database.pool, queueStates, meters });
  server = await startHealthServer({ host: '127.0.0.1', port: 0, check: async () => faults, metrics });
}, 120_000);
afterAll(async () => {
  await server.close();
  await database.close();
});

test('alive is not ready: a process whose database is away is not ended for it, but gets no work', async () => {
  expect([(await get('/healthz')).status, (await get('/readyz')).status]).toEqual([200, 200]);
  faults = ['queue'];
  expect((await get('/healthz')).status).toBe(200);
  const ready = await get('/readyz');
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'failing', faults: ['queue'] }]);
});

/** A nurse with a dossier of one paper. */
async function newNurse(address: string) {
  const chat = await store.chats.findOrCreate('telegram', address, 'ro');
  const dossier = await store.dossiers.create({ personId: chat.personId, kind: 'enrolment' });
  const target = await store.uploads.target(dossier.id, 'x');
  if (!target) throw new Error('no dossier');
  const { id, wrappedKey } = await store.files.prepare(chat.personId, target.personKey);
  await store.uploads.add(target, { id, wrappedKey, sha256: 'x', name: 'Ionescu.jpg', mime: 'image/jpeg', size: 4 });
  return { chat, dossier, id };
}

test('metrics tell what waits and for how long, and nothing of anybody', async () => {
  const { chat, id } = await newNurse('4711-planted');
  await store.questions.add({ language: 'ro', reason: 'no-answer', text: 'planted 2900101410019' });
  const text = await (await get('/metrics')).text();
  expect(text).toContain('parafa_files{status="received"} 1');
  expect(text).toContain('parafa_jobs{queue="read-file",state="waiting"} 3');
  expect(text).toContain('parafa_unanswered_questions{reason="no-answer"} 1');
  expect(text).toMatch(/parafa_oldest_seconds\{what="file"\} \d/);
  expect(text).toMatch(/^process_resident_memory_bytes \d/m);
  for (const planted of ['planted', 'Ionescu', '2900101410019', chat.personId, id]) expect(text).not.toContain(planted);
}, 60_000);

test('a figure that cannot be had is said to be missing, and the others come', async () => {
  const pool: SqlPool = {
    ...database.pool,
    query: (text: string, values?: unknown[]) =>
      text.includes('parafa.verdicts') ? Promise.reject(new Error('planted')) : database.pool.query(text, values),
  };
  const metrics = createMetrics({ pool, queueStates: () => Promise.reject(new Error('planted')), meters });
  const text = await metrics.text();
  expect(text).toContain('parafa_metric_missing{metric="parafa_verdicts"} 1');
  expect(text).toContain('parafa_metric_missing{metric="parafa_jobs"} 1');
  expect(text).toContain('parafa_metric_missing{metric="parafa_files"} 0');
  expect(text).toMatch(/parafa_oldest_seconds\{what="file"\} \d/);
  expect(text).not.toMatch(/^parafa_verdicts\{|planted/m);
});

test('what passes through this process is counted by codes: answers, readings, sends with their waits, warnings', async () => {
  const through = metered(meters);
  const log = through.log({ ...createMemoryLog(), debug: () => undefined });
  log.warn('queue-away', { queue: 'read-file' });
  meters.answered({ outcome: 'unknown', lang: 'ro' });
  const read = through.readFile(async (_bytes, { file }) => {
    if (file === 'planted') throw new TypeError('planted');
    return documentOf(file);
  });
  const options = { lang: 'ro', signal: new AbortController().signal, onProgress: () => undefined } as const;
  await read(Buffer.from(''), { ...options, file: 'a' });
  await expect(read(Buffer.from(''), { ...options, file: 'planted' })).rejects.toThrow('planted');
  const { telegram } = through.senders({ telegram: async () => ({ ok: false, reason: 'later', retryAfterMs: 5 }) });
  await telegram?.({ createdAt: new Date() } as Notification, {} as Chat);
  const text = await (await get('/metrics')).text();
  expect(text).toContain('parafa_events_total{level="warn",event="queue-away"} 1');
  expect(text).toContain('parafa_answers_total{outcome="unknown",lang="ro"} 1');
  expect(text).toContain('parafa_reading_seconds_count{method="ocr"} 1');
  expect(text).toContain('parafa_reading_seconds_count{method="failed"} 1');
  expect(text).toContain('parafa_send_seconds_count{platform="telegram",result="later"} 1');
  expect(text).toContain('parafa_corrections{result="corrected"} 0');
  expect(text).not.toContain('planted');
});

/** All that is asked of Prometheus in a file, wherever in it. */
const expressionsIn = (part: unknown): string[] =>
  typeof part !== 'object' || part === null
    ? []
    : Object.entries(part).flatMap(([name, inner]) => (name === 'expr' ? [String(inner)] : expressionsIn(inner)));

/** One of everything that has labels of its own. */
async function haveSomethingToTell(): Promise<void> {
  const { chat, dossier } = await newNurse('4712');
  const { personId } = chat;
  await store.db.updateTable('files').set({ status: 'failed' }).execute();
  const given = await store.judging.load(dossier.id);
  if (!given) throw new Error('no dossier');
  await store.judging.record(given, { verdict: 'incomplete', result: {} });
  await store.reviews.open({ personId, dossierId: dossier.id, reason: 'submitted' });
  await store.questions.add({ language: 'ro', reason: 'no-answer', text: 'planted' });
  meters.answered({ outcome: 'unknown', lang: 'ro' });
  meters.read('ocr', 1);
  meters.sent('telegram', 'ok', 1, 1);
  meters.event('error', 'planted');
}

test('the alert rules and the dashboard ask for figures, labels and values that /metrics tells', async () => {
  await haveSomethingToTell();
  const told = (await (await get('/metrics')).text()).split('\n').filter((line) => !line.startsWith('#'));
  const read = (file: string) => readFileSync(join(import.meta.dirname, '../../docs/deploy', file), 'utf8');
  const expressions = [parse(read('alerts.yml')), JSON.parse(read('dashboard.json'))].flatMap(expressionsIn);
  expect(expressions.length).toBeGreaterThan(20);
  const missing: string[] = [];
  for (const expression of expressions) {
    const by = [...expression.matchAll(/ by \(([\w, ]+)\)/g)].flatMap(([, names = '']) => names.split(', '));
    for (const [, name = '', inside = ''] of expression.matchAll(/\b((?:parafa|process)_\w+)(?:\{([^}]*)\})?/g)) {
      const samples = told.filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
      // A job is what Prometheus itself adds; another value than one that is told is always there.
      const asked = inside.split(',').filter((label) => label !== '' && !/^job=|!=/.test(label));
      for (const label of ['', ...by.map((each) => `${each}="`), ...asked])
        if (!samples.some((line) => line.includes(label))) missing.push(`${name} ${label}`);
    }
  }
  expect(missing).toEqual([]);
});
