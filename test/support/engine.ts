import { randomBytes, randomUUID } from 'node:crypto';
import { DEFAULT_RETENTION } from '../../core/config/retention.js';
import type { ReadDocument } from '../../core/documents/document.js';
import { openPostgresBackend } from '../../queues/backend/postgres-backend.js';
import type { QueueBackend } from '../../queues/backend/queue-backend.js';
import { openRedisBackend } from '../../queues/backend/redis-backend.js';
import type { QueueLog } from '../../queues/log.js';
import { openQueues, type Queues, type QueuesDeps } from '../../queues/open-queues.js';
import type { JudgeDossier, ReadFile } from '../../queues/ports.js';
import { openStore, type Store } from '../../store/open-store.js';
import { openPostgres } from '../../store/sql/open-postgres.js';
import type { SpawnThread } from '../../store/sql/remote-pglite.js';
import { newPglite, newPostgres } from './databases.js';
import { createMemoryBlobs } from './memory-blobs.js';
import { hasPromisedServers } from './promised-servers.js';
import { startRedis, type TestServer } from './servers.js';

export type EngineKind = 'PGlite' | 'PostgreSQL' | 'Redis';
/** Those that can run here. */
export const ENGINES: readonly EngineKind[] = hasPromisedServers ? ['PGlite', 'PostgreSQL', 'Redis'] : ['PGlite'];

let redis: TestServer | undefined;

export async function redisUrl(): Promise<string> {
  const given = process.env.PARAFA_TEST_REDIS_URL;
  if (given) return given;
  if (process.env.CI === 'true') throw new Error('PARAFA_TEST_REDIS_URL is not set: .ci/servers.sh starts the servers');
  redis ??= await startRedis();
  return redis.url;
}

export async function stopRedis(): Promise<void> {
  await redis?.stop();
  redis = undefined;
}

/** Log of our own port that keeps what it is told. */
export function createMemoryLog(): QueueLog & { lines: { level: string; event: string; details: object }[] } {
  const lines: { level: string; event: string; details: object }[] = [];
  const at =
    (level: string) =>
    (event: string, details: object = {}) => {
      lines.push({ level, event, details });
    };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}

export function documentOf(file: string, type: ReadDocument['type'] = 'diploma'): ReadDocument {
  return { file, pages: 1, type, confidence: 1, fields: {}, problems: [], text: '', method: 'ocr', took_ms: 1 };
}

export const readAtOnce: ReadFile = async (_bytes, { file }) => documentOf(file);
/** `complete` when every file was read, like a judge that asks for nothing else. */
export const countingJudge: JudgeDossier = ({ documents }) => ({
  verdict: documents.every(({ type }) => type !== 'unknown') ? 'complete' : 'needs-review',
  result: { files: documents.map(({ file }) => file), problems: documents.flatMap(({ problems }) => problems) },
});

export interface TestEngine {
  store: Store;
  queues: Queues;
  backend: QueueBackend;
  log: ReturnType<typeof createMemoryLog>;
  blobs: ReturnType<typeof createMemoryBlobs>;
  clock: { now(): Date; set(moment: Date): void };
  newDossier(): Promise<{ personId: string; chatId: string; dossierId: string }>;
  upload(dossierId: string, name: string, bytes?: string): Promise<string>;
  close(): Promise<void>;
}

/** The engine on one of its backends, with a database of its own (with `spawn`, PGlite in a thread) and short times. */
export async function openTestEngine(
  kind: EngineKind,
  options: Partial<QueuesDeps> = {},
  spawn?: SpawnThread,
): Promise<TestEngine> {
  const server = kind === 'PGlite' ? undefined : await newPostgres();
  const database = server ?? (await newPglite(spawn));
  const { pool } = database;
  const blobs = createMemoryBlobs();
  const store = await openStore({ pool, blobs, rootKey: randomBytes(32) });
  const log = createMemoryLog();
  let backend: QueueBackend;
  if (kind === 'Redis') {
    // Test files run side by side on one server.
    backend = await openRedisBackend(await redisUrl(), log, () => {}, { prefix: `test-${randomUUID()}` });
  } else if (server) backend = await openPostgresBackend(openPostgres(server.url, { max: 20 }), { ownsPool: true });
  else backend = await openPostgresBackend(pool, { ownsPool: false });
  let shift = 0;
  const clock = {
    now: () => new Date(Date.now() + shift),
    set: (moment: Date) => {
      shift = moment.getTime() - Date.now();
    },
  };
  const queues = openQueues({
    backend,
    store,
    log,
    clock,
    retention: DEFAULT_RETENTION,
    judgeDelayMs: 0,
    backoffMs: 20,
    ...options,
    times: { lockMs: 2_000, stalledMs: 500, readTimeoutMs: 20_000, readConcurrency: 4, ...options.times },
  });
  return {
    store,
    queues,
    backend,
    log,
    blobs,
    clock,
    async newDossier() {
      const chat = await store.chats.findOrCreate('telegram', randomUUID(), 'ro');
      const { personId } = chat;
      const dossier = await store.dossiers.create({
        personId,
        kind: 'enrolment',
        programme: 'oncologie',
        applicant: 'employer',
      });
      return { personId, chatId: chat.id, dossierId: dossier.id };
    },
    async upload(dossierId, name, bytes = randomUUID()) {
      const received = await queues.dossierFiles.receive({
        dossierId,
        name,
        mime: 'image/jpeg',
        bytes: Buffer.from(bytes),
      });
      if (!received.ok) throw new Error(received.reason);
      return received.fileId;
    },
    async close() {
      await queues.close();
      await database.close();
    },
  };
}

/** Waits until `check` gives something, looking every 20 ms. */
export async function until<T>(
  check: () => Promise<T | undefined | false>,
  what: string,
  timeoutMs = 15_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
