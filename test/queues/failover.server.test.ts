import { randomBytes } from 'node:crypto';
import { connect, createServer, type Socket } from 'node:net';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Engine, openEngine } from '../../cli/engine.js';
import { parseConfig } from '../../core/config.js';
import { newPostgres, stopServers, temporaryFolder } from '../support/databases.js';
import { countingJudge, createMemoryLog, documentOf, until } from '../support/engine.js';
import { startRedis, type TestServer } from '../support/servers.js';

const WAIT = 60_000;
const portOf = ({ url }: TestServer): number => Number(new URL(url).port);
const folder = temporaryFolder();
const log = createMemoryLog();
let [first, second]: TestServer[] = [];
let database: Awaited<ReturnType<typeof newPostgres>>;
let engine: Engine;
let master = 0;
/** An address that leads to whoever is the master, for new connections. */
const address = createServer((client) => {
  const server: Socket = connect(master, '127.0.0.1');
  client.pipe(server).pipe(client);
  for (const socket of [client, server]) socket.on('error', () => [client, server].map((each) => each.destroy()));
});

beforeAll(async () => {
  [first, second] = [await startRedis(), await startRedis()];
  master = portOf(first);
  await new Promise<void>((resolve) => address.listen(0, '127.0.0.1', resolve));
  const { port } = address.address() as { port: number };
  database = await newPostgres();
  const parsed = parseConfig({
    DATABASE_URL: database.url,
    REDIS_URL: `redis://127.0.0.1:${port}`,
    PARAFA_KEY: randomBytes(32).toString('base64'),
    PARAFA_DATA: folder.path,
  });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  engine = await openEngine(parsed.config, {
    log,
    clock: { now: () => new Date() },
    warn: () => undefined,
    queues: { judgeDelayMs: 0, backoffMs: 20, times: { watchMs: 500 } },
  });
  await engine.queues.startWorker({ readFile: async (_bytes, { file }) => documentOf(file), judge: countingJudge });
}, 120_000);
afterAll(async () => {
  await engine?.close();
  address.close();
  for (const server of [first, second]) await server?.stop();
  await database?.close();
  await stopServers();
  folder.remove();
});

async function isServed(address: string): Promise<void> {
  const { store, queues } = engine;
  const { personId } = await store.chats.findOrCreate('telegram', address, 'ro');
  const { id: dossierId } = await store.dossiers.create({ personId, kind: 'enrolment', programme: 'oncologie' });
  await queues.dossierFiles.receive({ dossierId, name: 'a.jpg', mime: 'image/jpeg', bytes: randomBytes(64) });
  await until(() => store.verdicts.latest(dossierId), `a verdict; ${JSON.stringify(log.lines.slice(-20))}`, WAIT);
}

test('after a failover the old master takes no writes: work goes on at the new one, without a restart', async () => {
  await isServed('1');
  const admin = [first, second].map((server) => new Redis(server?.url ?? ''));
  const [old, next] = admin as [Redis, Redis];
  await old.replicaof('127.0.0.1', portOf(second as TestServer));
  master = portOf(second as TestServer);
  await expect(old.set('x', '1')).rejects.toThrow('READONLY');
  expect(await next.role()).toContain('master');
  await isServed('2');
  for (const each of admin) each.disconnect();
}, 180_000);

test('after a flush the appointments come back by themselves', async () => {
  const admin = new Redis(second?.url ?? '');
  const appointments = () => admin.zcard('parafa:schedule:repeat');
  expect(await until(appointments, 'the appointments', WAIT)).toBeGreaterThanOrEqual(4);
  await admin.flushall();
  await until(async () => (await appointments()) >= 4, 'the appointments', WAIT);
  admin.disconnect();
  await isServed('3');
}, 180_000);
