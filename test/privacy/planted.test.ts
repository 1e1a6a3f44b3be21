import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPostgres, stopServers } from '../support/databases.js';
import { type DiscordServer, startDiscordServer } from '../support/discord/server.js';
import type { Channel } from '../support/discord/state.js';
import { redisUrl, stopRedis } from '../support/engine.js';
import { foundIn, leaksBelow, NUMBERS, PLANTED } from '../support/planted.js';
import { ALL, walkAtTerminal, walkOnDiscord, walkOnTelegram } from '../support/planted-walks.js';
import { hasPromisedServers } from '../support/promised-servers.js';
import { type BotProcess, openBot } from '../support/telegram/bot-process.js';

// One person whose every value stands nowhere else walks all ways of the program, its faults too, at the most talkative level.
// Afterwards none of these values is found in clear anywhere that outlives the moment or that others read.
const { surname, cnp } = PLANTED;

interface SetUp {
  env: Record<string, string>;
  /** What the servers keep, as text. */
  dump(): Promise<string>;
  close(): Promise<void>;
}

const embedded = async (): Promise<SetUp> => ({ env: {}, dump: async () => '', close: async () => undefined });

async function grown(): Promise<SetUp> {
  const database = await newPostgres();
  // Other files test on the same server: a database of our own in it.
  const url = new URL('/7', await redisUrl()).href;
  const redis = new Redis(url);
  await redis.flushdb();
  return {
    env: {
      DATABASE_URL: database.url,
      REDIS_URL: url,
      PARAFA_KEY: randomBytes(32).toString('base64'),
    },
    async dump() {
      const { rows } = await database.pool.query<{ table: string }>(
        `select format('%I.%I', table_schema, table_name) as table from information_schema.tables
          where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
      );
      let kept = '';
      for (const { table } of rows) {
        const found = await database.pool.query<{ row: string }>(`select t::text as row from ${table} t`);
        kept += found.rows.map(({ row }) => row).join('\n');
      }
      for (const key of await redis.keys('*')) kept += `${key}\n${(await redis.dumpBuffer(key))?.toString('latin1')}\n`;
      return kept;
    },
    async close() {
      redis.disconnect();
      await database.close();
    },
  };
}

const SET_UPS: [string, () => Promise<SetUp>][] = [
  ['embedded', embedded],
  ...(hasPromisedServers ? [['on Redis and PostgreSQL', grown] as [string, () => Promise<SetUp>]] : []),
];

afterAll(async () => {
  await stopServers();
  await stopRedis();
});

describe.each(SET_UPS)('%s', (_name, open) => {
  let setUp: SetUp;
  let discord: DiscordServer;
  let staffChannel: Channel;
  let bot: BotProcess;
  let metrics = '';
  let log = '';
  let kept = '';

  beforeAll(async () => {
    setUp = await open();
    discord = await startDiscordServer();
    const { state } = discord;
    const guild = state.addGuild('Institut');
    staffChannel = state.addChannel({ type: 0, name: 'dosare', guildId: guild.id });
    bot = await openBot('webhook', {
      env: {
        ...setUp.env,
        LOG_LEVEL: 'debug',
        DISCORD_BOT_TOKEN: discord.token,
        DISCORD_API_BASE: discord.apiBase,
        DISCORD_CDN_BASE: discord.cdn,
        DISCORD_GUILD_ID: guild.id,
        DISCORD_STAFF_CHANNEL_ID: staffChannel.id,
        DISCORD_STAFF_ROLE_IDS: state.addRole(guild, 'personal'),
      },
    });
    await bot.start();
    await walkOnTelegram(bot);
    await walkOnDiscord(discord);
    metrics = await (await fetch(new URL('/metrics', bot.publicUrl))).text();
    await bot.stop();
    log = bot.log() + (await walkAtTerminal(bot, setUp.env));
    kept = await setUp.dump();
  }, 600_000);
  afterAll(async () => {
    await bot?.close();
    await discord?.close();
    await setUp?.close();
  });

  test('the search finds what is there, in every shape', () => {
    for (const shape of [ALL, ALL.toUpperCase(), Buffer.from(ALL).toString('base64'), Buffer.from(ALL).toString('hex')])
      expect(foundIn(`x${shape}y`)).toContain(cnp);
    expect(foundIn(Buffer.from(ALL, 'utf16le'))).toEqual(Object.values(PLANTED));
  });

  test('no line of the log holds any of it', () => {
    const lines = log.split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => foundIn(line).length > 0)).toEqual([]);
  });

  test('one upload is followed through the log by its ids: from the update over its file and the job to the verdict that was told', () => {
    const lines = bot
      .log()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, string>);
    const found = (msg: string, about: Record<string, unknown> = {}) =>
      lines.find((line) => line.msg === msg && Object.entries(about).every(([key, value]) => line[key] === value));
    const announced = found('upload-announced');
    expect(announced?.turnId).toMatch(/^\d+$/);
    const file = { fileId: announced?.uploadId, dossierId: announced?.dossierId };
    expect(found('upload-kept', file)).toBeDefined();
    expect(found('file-read', file)).toBeDefined();
    const judged = lines.filter((line) => line.msg === 'dossier-judged' && line.dossierId === announced?.dossierId);
    const told = judged.flatMap((line) => line.told?.split(' ') ?? []);
    expect(told.some((notificationId) => found('told', { notificationId, kind: 'verdict' }))).toBe(true);
  });

  test('no file of the data folder holds any of it in clear: database, its log, vault, key, socket', () => {
    expect(leaksBelow(bot.data)).toEqual([]);
  });

  test('neither rows nor jobs on the servers hold any of it', () => {
    expect(foundIn(kept)).toEqual([]);
  });

  test('the metrics are numbers', () => {
    expect(metrics).toContain('parafa_');
    expect(foundIn(metrics)).toEqual([]);
  });

  test('what staff read on Discord holds no number of hers, and neither the name of her profile nor those of her files', () => {
    const staffs = [...discord.state.channels.values()].filter(({ userId }) => userId === undefined);
    const said = staffs.flatMap(({ name, messages }) => [
      String(name),
      ...[...messages.values()].map(({ api }) => JSON.stringify(api)),
    ]);
    expect(said.join('\n').length).toBeGreaterThan(100);
    expect(foundIn(said.join('\n'), [...NUMBERS, surname])).toEqual([]);
  });
});
