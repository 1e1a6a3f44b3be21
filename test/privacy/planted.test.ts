import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPostgres, stopServers } from '../support/databases.js';
import { DiscordFault } from '../support/discord/fault.js';
import { DiscordPerson } from '../support/discord/person.js';
import { type DiscordServer, startDiscordServer } from '../support/discord/server.js';
import type { Channel } from '../support/discord/state.js';
import { redisUrl, stopRedis } from '../support/engine.js';
import { startParafa } from '../support/parafa-process.js';
import { foundIn, leaksBelow, NUMBERS, PLANTED, plantedPaper } from '../support/planted.js';
import { hasPromisedServers } from '../support/promised-servers.js';
import { ApiError } from '../support/telegram/api-error.js';
import { type BotProcess, openBot } from '../support/telegram/bot-process.js';
import { Person } from '../support/telegram/person.js';

// One person whose every value stands nowhere else walks all ways of the program, its faults too, at the most talkative level.
// Afterwards none of these values is found in clear anywhere that outlives the moment or that others read.
const WAIT = 60_000;
const { surname, givenName, cnp, series, iban, phone, email, words } = PLANTED;
const ALL = `${surname} ${givenName}, CNP ${cnp}, seria ${series}, ${iban}, ${phone}, ${email}, ${words}`;

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

  async function walk(): Promise<void> {
    const nurse = new Person(bot.server, 770);
    nurse.profile = { first_name: givenName, last_name: surname, username: words };
    const hears = (text: string | RegExp) => nurse.hears(text, WAIT);

    await nurse.says(`/start ${words}`);
    await hears('Bună ziua');
    await nurse.says(`cât costă? ${ALL}`);
    await hears('este un CNP');
    // A question without an answer is kept, and a command that is none is repeated to its sender alone.
    await nurse.says(`zxqv ${ALL} grmblf?`);
    await nurse.says(`/${words}`);
    await hears('Nu cunosc comanda');

    await nurse.says('/dosar');
    await nurse.presses('Sunt de acord');
    await nurse.presses('Asistent medical generalist');
    await nurse.presses('Psihiatrie');
    await nurse.presses('Angajatorul');
    const name = `${surname} ${cnp} ${series}.pdf`;
    await nurse.uploads({ bytes: await plantedPaper(), name, as: 'document', caption: ALL });
    await nurse.uploads({ bytes: Buffer.from(`%PDF-1.4 ${ALL}`), name: `stricat-${name}`, as: 'document' });
    await nurse.uploads({ bytes: Buffer.from(ALL), name: `${words}.exe`, as: 'document' });
    await hears(/Certificat/u);

    // What the platform says of a fault may repeat what was sent.
    bot.server.failNext('sendMessage', new ApiError(400, `Bad Request: ${ALL}`), nurse.id);
    bot.server.failNext('sendMessage', new ApiError(502, `Bad Gateway: ${ALL}`), nurse.id);
    await nurse.says('/status');
    await nurse.says('/memento');
    await hears('Vă pot aminti');
    await nurse.presses('Da, amintește-mi');

    await nurse.says('/operator');
    await hears('Am chemat o persoană');
    // The words of a conversation reach staff as they are written, but for the numbers; what a file is called does not.
    await nurse.says(`am o problemă: ${NUMBERS.join(', ')}`);
    await nurse.uploads({ bytes: await plantedPaper(), name, as: 'document' });
    const [{ id }] = JSON.parse(await bot.parafa('desk', 'list', '--json')) as [{ id: string }];
    await bot.parafa('desk', 'answer', id, `am notat ${NUMBERS.join(', ')}`, '--by', 'Ioana');
    await hears('am notat');
    await bot.parafa('desk', 'close', id);
    await hears('s-a încheiat');

    await nurse.says('/status');
    await nurse.presses('Trimite la verificare');
    await nurse.presses('Da, trimite-l așa');
    await hears('Am trimis dosarul');
    const [review] = JSON.parse(await bot.parafa('review', 'list', '--json')) as [{ id: string }];
    await bot.parafa('review', 'show', review.id);
    await bot.parafa('review', 'ask-again', review.id, `pentru ${ALL}`);
    await hears('vă roagă să completați');
    await nurse.says('/datelemele');
    await hears('Cât timp le păstrăm');
  }

  /** The same person on Discord, where staff are too. */
  async function walkOnDiscord(): Promise<void> {
    const nurse = new DiscordPerson(discord, { name: `${surname} ${givenName}` });
    const hears = (text: string | RegExp) => nurse.hears(text, nurse.dm, WAIT);
    const isOffered = (label: string) => nurse.buttons().some((each) => each.includes(label));
    const press = async (label: string) => {
      await nurse.until(() => isOffered(label), `the button ${label}`, WAIT);
      nurse.presses(label);
    };
    const sends = (name: string, bytes: Uint8Array, caption = ALL) =>
      nurse.says(caption, { files: [{ name, bytes, type: 'application/pdf' }] });

    nurse.says(`cât costă? ${ALL}`);
    await hears('este un CNP');
    nurse.says(`zxqv ${ALL} grmblf?`);
    nurse.slash('dosar');
    for (const label of ['Sunt de acord', 'Asistent medical generalist', 'Psihiatrie', 'Angajatorul'])
      await press(label);
    await hears('Dosar deschis');
    sends(`${surname} ${cnp} ${series}.pdf`, await plantedPaper());
    sends(`stricat-${surname}.pdf`, Buffer.from(`%PDF-1.4 ${ALL}`));
    await hears(/Certificat/u);
    for (const status of [400, 502])
      discord.failNext('POST', /\/messages$/, new DiscordFault(status, status === 400 ? 50035 : 0, `Refused: ${ALL}`));
    nurse.says('Ce acte trebuie să depun?');
    nurse.slash('operator');
    await hears('Am chemat o persoană');
    // As on Telegram: her words reach staff, but for the numbers.
    nurse.says(`am o problemă: ${NUMBERS.join(', ')}`);
    sends(`${surname}.pdf`, await plantedPaper(), NUMBERS.join(', '));
    // While a paper is being read nothing is sent yet: she presses again.
    for (let times = 0; times < 12 && !isOffered('Da, trimite-l așa'); times += 1) {
      nurse.slash('status');
      await press('Trimite la verificare');
      await nurse.until(() => isOffered('Da, trimite-l așa'), 'the question', WAIT / 6).catch(() => undefined);
    }
    await press('Da, trimite-l așa');
    await hears('Am trimis dosarul');
    nurse.slash('datelemele');
    await hears('Cât timp le păstrăm');
  }

  /** The same person at the terminal: what she reads is hers, what is logged beside it is not. */
  async function walkAtTerminal(): Promise<string> {
    const paper = join(bot.data, '..', `${surname}.pdf`);
    await writeFile(paper, await plantedPaper());
    const lines = [
      `cât costă? ${ALL}`,
      `zxqv ${ALL} grmblf?`,
      ...['/dosar', 'Sunt de acord', 'Asistent medical generalist', 'Psihiatrie', 'Angajatorul'],
      ...[`/upload ${paper}`, `/upload ${paper}-${words}`, '/status', '/operator', `problema: ${ALL}`, '/datelemele'],
    ];
    const terminal = startParafa(
      ['start'],
      { ...setUp.env, PARAFA_DATA: bot.data, READ_CONCURRENCY: '1', LOG_LEVEL: 'debug' },
      { input: `${lines.join('\n')}\n`, cwd: join(bot.data, '..') },
    );
    expect([await terminal.ended(), terminal.stdout()]).toEqual([0, expect.stringContaining('Cât timp le păstrăm')]);
    expect(terminal.stdout()).toContain('Am chemat o persoană');
    await rm(paper);
    return terminal.stderr();
  }

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
    await walk();
    await walkOnDiscord();
    metrics = await (await fetch(new URL('/metrics', bot.publicUrl))).text();
    await bot.stop();
    log = bot.log() + (await walkAtTerminal());
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
