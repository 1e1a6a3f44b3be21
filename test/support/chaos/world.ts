import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { temporaryFolder } from '../databases.js';
import { type DiscordServer, startDiscordServer } from '../discord/server.js';
import type { Channel, Guild } from '../discord/state.js';
import { prepareEmbedded } from '../embedded.js';
import { freePort } from '../free-port.js';
import { startPostgres, startRedis, type TestServer } from '../servers.js';
import { startTelegramServer, type TelegramServer } from '../telegram/server.js';
import { journalled, loseUnsynced } from './lose-unsynced.js';
import { type Supervised, supervise } from './supervised.js';

export type WorldKind = 'embedded' | 'servers';

/** The channel of the staff on a Discord of their own. */
export interface Desk {
  server: DiscordServer;
  guild: Guild;
  channel: Channel;
  roleId: string;
}

async function openDesk(): Promise<{ desk: Desk; env: Record<string, string> }> {
  const server = await startDiscordServer();
  const { state } = server;
  const guild = state.addGuild('Institut');
  const channel = state.addChannel({ type: 0, name: 'dosare', guildId: guild.id });
  const roleId = state.addRole(guild, 'personal');
  const env = {
    DISCORD_BOT_TOKEN: server.token,
    DISCORD_API_BASE: server.apiBase,
    DISCORD_CDN_BASE: server.cdn,
    DISCORD_GUILD_ID: guild.id,
    DISCORD_STAFF_CHANNEL_ID: channel.id,
    DISCORD_STAFF_ROLE_IDS: roleId,
  };
  return { desk: { server, guild, channel, roleId }, env };
}

/** The whole of Parafa in real processes, with everything it leans on in our hands. */
export interface World {
  telegram: TelegramServer;
  /** Where staff are. */
  desk: Desk;
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
  /** The power goes for everything at once; the embedded database loses what it did not sync. It is back when this resolves. */
  cutPower(random: () => number): Promise<void>;
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
  const { desk, env: deskEnv } = await openDesk();
  const bot = { ...env, ...deskEnv, TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot };
  const withPort = { ...bot, METRICS_PORT: String(port) };
  const journal = join(folder.path, 'journal');
  mkdirSync(journal);
  const processes =
    kind === 'embedded'
      ? [supervise('all', ['start'], { ...withPort, ...journalled(join(data, 'database'), journal) })]
      : [
          supervise('bots', ['start', '--only', 'bots'], withPort),
          ...[1, 2].map((number) => supervise(`worker-${number}`, ['start', '--only', 'worker'], env)),
        ];
  const servers = [redis, postgres].flatMap((server) => server ?? []);
  return {
    telegram,
    desk,
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
    async cutPower(random) {
      const lose = (each: Supervised) => () => loseUnsynced(journal, each.pid(), random);
      await Promise.all([
        ...processes.map((each) => each.killAnd(lose(each))),
        ...servers.map((server) => server.kill()),
      ]);
      await Promise.all(servers.map((server) => server.restart()));
    },
    async close() {
      await Promise.all(processes.map((each) => each.stop()));
      await telegram.close();
      await desk.server.close();
      for (const server of servers) await server.stop();
      folder.remove();
    },
  };
}
