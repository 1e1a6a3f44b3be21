import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { temporaryFolder } from '../databases.js';
import { prepareEmbedded } from '../embedded.js';
import { freePort, startPostgres, startRedis, type TestServer } from '../servers.js';
import { startTelegramServer, type TelegramServer } from '../telegram/server.js';
import { type Supervised, supervise } from './supervised.js';

export type WorldKind = 'embedded' | 'servers';

/** The whole of Parafa in real processes, with everything it leans on in our hands. */
export interface World {
  telegram: TelegramServer;
  processes: Supervised[];
  redis?: TestServer;
  postgres?: TestServer;
  /** Settings that another process needs to see the same data. */
  env: Record<string, string>;
  /** Where data, database and queue keep what they have. */
  folders: string[];
  /** Of the process that tells whether it serves. */
  readyUrl: string;
  askRedis(work: (redis: Redis) => Promise<unknown>): Promise<void>;
  askPostgres(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** `more`: settings beside those that the world itself needs. */
export async function openWorld(kind: WorldKind, more: Record<string, string> = {}): Promise<World> {
  const telegram = await startTelegramServer();
  const folder = temporaryFolder();
  const data = join(folder.path, 'data');
  const [redis, postgres] = kind === 'servers' ? [await startRedis(), await startPostgres()] : [];
  const port = await freePort();
  const env: Record<string, string> = { PARAFA_DATA: data, READ_CONCURRENCY: '1', ...more };
  if (redis && postgres)
    Object.assign(env, {
      DATABASE_URL: postgres.url,
      REDIS_URL: redis.url,
      PARAFA_KEY: randomBytes(32).toString('base64'),
    });
  else await prepareEmbedded(data);
  const bot = { ...env, TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot };
  const withPort = { ...bot, METRICS_PORT: String(port) };
  const processes =
    kind === 'embedded'
      ? [supervise('all', ['start'], withPort)]
      : [
          supervise('bots', ['start', '--only', 'bots'], withPort),
          ...[1, 2].map((number) => supervise(`worker-${number}`, ['start', '--only', 'worker'], env)),
        ];
  const servers = [redis, postgres].flatMap((server) => server ?? []);
  return {
    telegram,
    processes,
    ...(redis ? { redis } : {}),
    ...(postgres ? { postgres } : {}),
    env,
    folders: [data, ...servers.map((server) => server.folder)],
    readyUrl: `http://127.0.0.1:${port}/readyz`,
    async askRedis(work) {
      const client = new Redis(redis?.url ?? '', { lazyConnect: true, maxRetriesPerRequest: 1 });
      client.on('error', () => undefined);
      await client.connect().then(() => work(client));
      client.disconnect();
    },
    async askPostgres(sql) {
      const client = new pg.Client({ connectionString: postgres?.url });
      client.on('error', () => undefined);
      await client.connect();
      await client.query(sql);
      await client.end();
    },
    async close() {
      await Promise.all(processes.map((each) => each.stop()));
      await telegram.close();
      for (const server of servers) await server.stop();
      folder.remove();
    },
  };
}
