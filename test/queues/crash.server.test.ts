import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Engine, openEngine } from '../../cli/engine.js';
import { parseConfig } from '../../core/config.js';
import { expectAllJudged, expectAllTold, linesOf, startProcess } from '../support/crash.js';
import { newPostgres, stopServers, temporaryFolder } from '../support/databases.js';
import { prepareEmbedded } from '../support/embedded.js';
import { countingJudge, createMemoryLog, documentOf, stopRedis } from '../support/engine.js';
import { startPostgres, startRedis, type TestServer } from '../support/servers.js';

const LIMIT = 240_000;

let folder: ReturnType<typeof temporaryFolder>;
const cleanups: (() => unknown)[] = [];
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  folder.remove();
});
afterAll(async () => {
  await stopServers();
  await stopRedis();
});

const key = randomBytes(32).toString('base64');

/** The engine of a process that is not killed, on the same settings. */
async function openHere(env: Record<string, string>): Promise<Engine> {
  const parsed = parseConfig(env);
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const engine = await openEngine(parsed.config, {
    log: createMemoryLog(),
    clock: { now: () => new Date() },
    warn: () => {},
    queues: {
      judgeDelayMs: 0,
      backoffMs: 50,
      times: { lockMs: 1_500, stalledMs: 500, readTimeoutMs: 30_000, readConcurrency: 4 },
    },
  });
  cleanups.push(() => engine.close());
  return engine;
}

/** undefined while the database is away: the nurse would try again. */
async function newDossier(engine: Engine): Promise<string | undefined> {
  try {
    const { personId } = await engine.store.chats.findOrCreate('telegram', `${Math.random()}`, 'ro');
    return (await engine.store.dossiers.create({ personId, kind: 'enrolment', programme: 'oncologie' })).id;
  } catch {
    await sleep(100);
    return undefined;
  }
}

async function uploadDossiers(engine: Engine, dossiers: number, files: number): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let d = 0; d < dossiers; d += 1) {
    const id = await newDossier(engine);
    if (id === undefined) continue;
    for (let f = 0; f < files; f += 1) {
      const bytes = randomBytes(64);
      // A server that is away refuses: not acknowledged, so the nurse sends it again.
      const received = await engine.queues.dossierFiles
        .receive({ dossierId: id, name: `${f}.jpg`, mime: 'image/jpeg', bytes })
        .catch(() => ({ ok: false }) as const);
      if (received.ok) acknowledged.push(received.fileId);
    }
  }
  return acknowledged;
}

async function startAll(engine: Engine, sent: string[], pageMs = 100): Promise<void> {
  await engine.queues.startWorker({
    judge: countingJudge,
    readFile: async (_bytes, { file }) => {
      await sleep(pageMs);
      return documentOf(file);
    },
  });
  engine.queues.startSending({ telegram: async ({ id }) => ({ ok: Boolean(sent.push(id)) }) as { ok: true } });
}

describe('kill -9', () => {
  test.each(['PostgreSQL', 'Redis'])(
    'of the worker in the middle of a page, queue on %s: another worker finishes',
    async (kind) => {
      const database = await newPostgres();
      cleanups.push(() => database.close());
      const env: Record<string, string> = { DATABASE_URL: database.url, PARAFA_KEY: key, PARAFA_DATA: folder.path };
      if (kind === 'Redis') {
        const redis = await startRedis();
        cleanups.push(() => redis.stop());
        env.REDIS_URL = redis.url;
      }
      const engine = await openHere(env);
      const sent: string[] = [];
      engine.queues.startSending({ telegram: async ({ id }) => ({ ok: Boolean(sent.push(id)) }) as { ok: true } });
      const acknowledged = await uploadDossiers(engine, 3, 3);
      const task = { env, work: true, pageMs: 400 };
      const first = startProcess(task);
      cleanups.push(() => first.kill());
      await first.said('reading', 3);
      await first.kill();
      const second = startProcess(task);
      cleanups.push(() => second.kill());
      await expectAllJudged(engine.store, acknowledged);
      await expectAllTold(engine.store, () => sent);
      await second.kill();
    },
    LIMIT,
  );

  test(
    'of the whole embedded process while it writes, three times: what was acknowledged is read, judged and told',
    async () => {
      const env = { PARAFA_DATA: join(folder.path, 'data') };
      await prepareEmbedded(env.PARAFA_DATA);
      const sentFile = join(folder.path, 'sent');
      const acknowledged: string[] = [];
      for (const afterAcks of [4, 9, 14]) {
        const process = startProcess({ env, work: true, pageMs: 20, upload: { dossiers: 10, files: 4 }, sentFile });
        cleanups.push(() => process.kill());
        await process.said('ack', afterAcks);
        await process.kill();
        acknowledged.push(...process.acknowledged());
      }
      const engine = await openHere(env);
      const told: string[] = [];
      await startAll(engine, told, 5);
      expect(acknowledged.length).toBeGreaterThanOrEqual(27);
      await expectAllJudged(engine.store, acknowledged);
      await expectAllTold(engine.store, () => [...linesOf(sentFile), ...told], 3);
    },
    LIMIT,
  );

  const serverCrash = async (env: Record<string, string>, server: TestServer) => {
    const engine = await openHere(env);
    const sent: string[] = [];
    await startAll(engine, sent);
    const acknowledged = await uploadDossiers(engine, 4, 3);
    const meanwhile = uploadDossiers(engine, 12, 3);
    await sleep(300);
    await server.kill();
    await sleep(500);
    await server.restart();
    acknowledged.push(...(await meanwhile), ...(await uploadDossiers(engine, 2, 3)));
    await expectAllJudged(engine.store, acknowledged, 150_000);
    await expectAllTold(engine.store, () => sent);
  };

  test(
    'of Redis (append-only) under load',
    async () => {
      const [redis, database] = [await startRedis(), await newPostgres()];
      cleanups.push(
        () => database.close(),
        () => redis.stop(),
      );
      const env = { DATABASE_URL: database.url, REDIS_URL: redis.url, PARAFA_KEY: key, PARAFA_DATA: folder.path };
      await serverCrash(env, redis);
    },
    LIMIT,
  );

  test(
    'of PostgreSQL under load, with the queue on it',
    async () => {
      const server = await startPostgres();
      cleanups.push(() => server.stop());
      await serverCrash({ DATABASE_URL: server.url, PARAFA_KEY: key, PARAFA_DATA: folder.path }, server);
    },
    LIMIT,
  );
});

describe('a full disk', () => {
  test(
    'refuses uploads while the database can still write, and loses nothing that was accepted',
    async () => {
      const disk = join(folder.path, 'disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=190m', 'tmpfs', disk]);
      cleanups.unshift(() => void execFileSync('umount', ['-l', disk]));
      const env = { PARAFA_DATA: join(disk, 'data'), DISK_RESERVE_MB: '64' };
      const first = await openHere(env);
      const { personId } = await first.store.chats.findOrCreate('telegram', '1', 'ro');
      const { id: dossierId } = await first.store.dossiers.create({
        personId,
        kind: 'enrolment',
        programme: 'oncologie',
      });
      const acknowledged: string[] = [];
      let refusal: string | undefined;
      for (let count = 0; count < 50 && refusal === undefined; count += 1) {
        const bytes = randomBytes(4 * 1024 * 1024);
        const received = await first.queues.dossierFiles.receive({
          dossierId,
          name: `${count}.jpg`,
          mime: 'image/jpeg',
          bytes,
        });
        if (received.ok) acknowledged.push(received.fileId);
        else refusal = received.reason;
      }
      expect(refusal).toBe('disk-full');
      expect(acknowledged.length).toBeGreaterThan(2);
      await startAll(first, [], 1);
      await expectAllJudged(first.store, acknowledged);

      // Another program takes the rest of the disk: whatever breaks meanwhile, nothing that was accepted is gone.
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, 'other-program'), Buffer.alloc(Math.max(bavail * bsize - 4096, 0)));
      const refused = await first.queues.dossierFiles
        .receive({ dossierId, name: 'z.jpg', mime: 'image/jpeg', bytes: randomBytes(1024) })
        .catch(() => ({ ok: false, reason: 'thrown' }) as const);
      expect(refused.ok).toBe(false);
      rmSync(join(disk, 'other-program'));
      await first.close().catch(() => {});
      cleanups.pop();
      const second = await openHere(env);
      await expectAllJudged(second.store, acknowledged);
      for (const id of acknowledged) expect((await second.vault.open(id)).length).toBe(4 * 1024 * 1024);
    },
    LIMIT,
  );
});
