import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '../../store/open-store.js';
import { type HealthServer, startHealthServer } from '../../web/health-server.js';
import { createMetrics } from '../../web/metrics.js';
import { newPglite, type TestDatabase } from '../support/databases.js';
import { createMemoryBlobs } from '../support/memory-blobs.js';

let database: TestDatabase;
let store: Store;
let server: HealthServer;
let faults: string[] = [];
const get = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);

beforeAll(async () => {
  database = await newPglite();
  store = await openStore({ pool: database.pool, blobs: createMemoryBlobs(), rootKey: randomBytes(32) });
  const queueStates = async () => [{ queue: 'read-file', waiting: 3, active: 1, delayed: 0, failed: 2 }];
  const metrics = createMetrics({ pool: database.pool, queueStates });
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

test('metrics tell what waits and for how long, and nothing of anybody', async () => {
  const chat = await store.chats.findOrCreate('telegram', '4711-planted', 'ro');
  const dossier = await store.dossiers.create({ personId: chat.personId, kind: 'enrolment' });
  const target = await store.uploads.target(dossier.id, 'x');
  if (!target) throw new Error('no dossier');
  const { id, wrappedKey } = await store.files.prepare(chat.personId, target.personKey);
  await store.uploads.add(target, { id, wrappedKey, sha256: 'x', name: 'Ionescu.jpg', mime: 'image/jpeg', size: 4 });
  await store.questions.add({ language: 'ro', reason: 'no-answer', text: 'planted 2900101410019' });
  const text = await (await get('/metrics')).text();
  expect(text).toContain('parafa_files{status="received"} 1');
  expect(text).toContain('parafa_jobs{queue="read-file",state="waiting"} 3');
  expect(text).toContain('parafa_unanswered_questions{reason="no-answer"} 1');
  expect(text).toMatch(/parafa_oldest_seconds\{what="file"\} \d/);
  expect(text).toMatch(/^process_resident_memory_bytes \d/m);
  for (const planted of ['planted', 'Ionescu', '2900101410019', chat.personId, id]) expect(text).not.toContain(planted);
}, 60_000);
