import { randomBytes, randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Limits } from '../../core/config/limits.js';
import { parseConfig } from '../../core/config.js';
import { createBanList } from '../../queues/intake/ban-list.js';
import { type Counters, memoryCounters, redisCounters, sqlCounters } from '../../queues/intake/counters.js';
import { createIntake, type Source } from '../../queues/intake/intake.js';
import { openStore, type Store } from '../../store/open-store.js';
import { databases, stopServers, type TestDatabase } from '../support/databases.js';
import { createMemoryLog, redisUrl, stopRedis } from '../support/engine.js';
import { createMemoryBlobs } from '../support/memory-blobs.js';
import { hasPromisedServers } from '../support/promised-servers.js';

const MEGABYTE = 1024 * 1024;
const NO_LIMITS: Limits = { messages: {}, uploads: {}, uploadBytes: {}, reserveBytes: 0 };

const someone = (over: Partial<Source> = {}): Source => {
  const id = randomUUID();
  return { platform: 'telegram', userId: id, chatId: id, isPrivate: true, ...over };
};

let database: TestDatabase;
let store: Store;
let redis: Redis | undefined;
beforeAll(async () => {
  database = await (databases.at(-1) as (typeof databases)[number]).open();
  store = await openStore({ pool: database.pool, blobs: createMemoryBlobs(), rootKey: randomBytes(32) });
  if (hasPromisedServers) redis = new Redis(await redisUrl());
}, 120_000);
afterAll(async () => {
  redis?.disconnect();
  await database.close();
  await stopServers();
  await stopRedis();
});

const places: readonly [string, () => Counters][] = [
  ['memory', () => memoryCounters],
  ['the database', () => sqlCounters(database.pool)],
  ...(hasPromisedServers
    ? [['Redis', () => redisCounters(redis as Redis, randomUUID())] as [string, () => Counters]]
    : []),
];

function open(limits: Partial<Limits>, counters: Counters = memoryCounters, free = { bytes: 10 ** 12 }) {
  const log = createMemoryLog();
  const make = () =>
    createIntake({
      limits: { ...NO_LIMITS, ...limits },
      quick: counters,
      daily: counters,
      markOf: (kind, value) => store.keyring.lookup(`limits.${kind}`, value).toString('base64url'),
      isBanned: async () => false,
      hasSpace: async (bytes) => free.bytes >= bytes,
      log,
    });
  return { intake: make(), again: make, log };
}

describe.each(places)('counted in %s', (_name, counters) => {
  test('a person has a share of messages, and nobody else loses theirs by it', async () => {
    const { intake } = open({ messages: { person: 3 } }, counters());
    const [ana, ion] = [someone(), someone()];
    for (let i = 0; i < 3; i += 1) expect(await intake.message(ana)).toEqual({ ok: true });
    expect(await intake.message(ana)).toEqual({ ok: false, reason: 'day-over', isFirst: true });
    expect(await intake.message(ana)).toEqual({ ok: false, reason: 'day-over', isFirst: false });
    expect(await intake.message(ion)).toEqual({ ok: true });
  });

  test('a group has a share of its own, whoever writes in it', async () => {
    const { intake } = open({ messages: { person: 10, chat: 2 } }, counters());
    const chatId = randomUUID();
    const member = () => someone({ chatId, isPrivate: false });
    for (let i = 0; i < 2; i += 1) expect(await intake.message(member())).toEqual({ ok: true });
    expect(await intake.message(member())).toMatchObject({ ok: false, reason: 'day-over' });
  });

  test('files are counted by number and by bytes, announced or not', async () => {
    const { intake } = open({ uploads: { person: 3 }, uploadBytes: { person: 2 * MEGABYTE } }, counters());
    const ana = someone();
    expect(await intake.announced(ana, 3 * MEGABYTE)).toEqual({ ok: false, reason: 'day-quota' });
    expect(await intake.announced(ana, MEGABYTE)).toEqual({ ok: true });
    expect(await intake.arrived(ana, MEGABYTE)).toEqual({ ok: true });
    // The platform did not say how large it is.
    expect(await intake.announced(ana)).toEqual({ ok: true });
    expect(await intake.arrived(ana, 2 * MEGABYTE)).toEqual({ ok: false, reason: 'day-quota' });
    const ion = someone();
    for (let i = 0; i < 3; i += 1) expect(await intake.announced(ion, 1)).toEqual({ ok: true });
    expect(await intake.announced(ion, 1)).toEqual({ ok: false, reason: 'day-quota' });
  });
});

test.each(places.slice(1))(
  'counted in %s, a restart or another process does not begin the day anew',
  async (_name, counters) => {
    const { intake, again } = open({ uploads: { person: 1 } }, counters());
    const ana = someone();
    expect(await intake.announced(ana, 1)).toEqual({ ok: true });
    expect(await again().announced(ana, 1)).toMatchObject({ ok: false });
  },
);

test('what everybody may send together ends with an alarm, and a person over their share takes nothing of it', async () => {
  const { intake, log } = open({ uploads: { person: 1, everybody: 2 } });
  const alarms: string[] = [];
  intake.onAlarm((reason) => alarms.push(reason));
  const ana = someone();
  for (let i = 0; i < 5; i += 1) await intake.announced(ana, 1);
  expect(await intake.announced(someone(), 1)).toEqual({ ok: true });
  expect(await intake.announced(someone(), 1)).toEqual({ ok: false, reason: 'day-quota' });
  await intake.announced(someone(), 1);
  expect(alarms).toEqual(['everybody']);
  expect(log.lines).toEqual([{ level: 'error', event: 'intake-stopped', details: { reason: 'everybody' } }]);
});

test('below the reserve of the disk no file is taken, before it is fetched and when it came; the alarm is rung once', async () => {
  const free = { bytes: 100 };
  const { intake, log } = open({}, memoryCounters, free);
  const ana = someone();
  expect(await intake.announced(ana, 100)).toEqual({ ok: true });
  expect(await intake.announced(ana, 101)).toEqual({ ok: false, reason: 'disk-full' });
  free.bytes = 0;
  expect(await intake.arrived(ana, 1)).toEqual({ ok: false, reason: 'disk-full' });
  expect(log.lines.map(({ event }) => event)).toEqual(['intake-stopped']);
});

test('a flood is told once, and other chats do not notice', async () => {
  const { intake } = open({});
  const ana = someone();
  const rulings = await Promise.all(Array.from({ length: 6 }, () => intake.message(ana, { turns: 4, seconds: 60 })));
  expect(rulings.filter(({ ok }) => ok)).toHaveLength(4);
  expect(rulings.filter((ruling) => !ruling.ok && ruling.isFirst)).toHaveLength(1);
  expect(await intake.message(someone(), { turns: 4, seconds: 60 })).toEqual({ ok: true });
});

test('a ban is kept as an HMAC, holds within ten seconds everywhere, survives an erasure, and can be lifted', async () => {
  let now = 0;
  const isBanned = createBanList(store, () => now);
  const chatId = '4242424242';
  const ana = someone({ chatId, userId: chatId });
  expect(await isBanned(ana)).toBe(false);
  expect(await store.bans.add('telegram', chatId, 'lead')).toBe(true);
  expect(await store.bans.add('telegram', chatId, 'lead')).toBe(false);
  now += 11_000;
  expect(await isBanned(ana)).toBe(true);
  expect(await isBanned(someone({ userId: chatId, isPrivate: false }))).toBe(true);
  expect(await isBanned({ ...ana, platform: 'discord' })).toBe(false);
  const rows = await store.db.selectFrom('bans').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(chatId);
  const { personId } = await store.chats.findOrCreate('telegram', chatId, 'ro');
  await store.people.erase(personId);
  expect((await store.bans.all()).size).toBe(1);
  expect(await store.bans.lift('telegram', chatId)).toBe(true);
  now += 11_000;
  expect(await isBanned(ana)).toBe(false);
});

test('while the database is away the list of bans holds as it was; without one nobody is let in on trust', async () => {
  let [now, isAway] = [0, true];
  const banned = new Set([store.bans.markOf('telegram', '13')]);
  const all = async () => {
    if (isAway) throw new Error('terminating connection');
    return banned;
  };
  const isBanned = createBanList({ bans: { ...store.bans, all } }, () => now);
  await expect(isBanned(someone())).rejects.toThrow('terminating');
  isAway = false;
  expect(await isBanned(someone({ chatId: '13' }))).toBe(true);
  isAway = true;
  now += 11_000;
  expect(await isBanned(someone())).toBe(false);
  expect(await isBanned(someone({ chatId: '13' }))).toBe(true);
});

test('the settings name person, chat and everybody, and 0 is no limit', () => {
  const parsed = parseConfig({ LIMIT_MESSAGES_DAY: '10, 20,0', LIMIT_UPLOAD_MB_DAY: '1,0,3', DISK_RESERVE_MB: '64' });
  expect(parsed.ok && parsed.config.limits).toEqual({
    messages: { person: 10, chat: 20 },
    uploads: { person: 200, chat: 200 },
    uploadBytes: { person: MEGABYTE, everybody: 3 * MEGABYTE },
    reserveBytes: 64 * MEGABYTE,
  });
  const wrong = parseConfig({ LIMIT_UPLOADS_DAY: 'many' });
  expect(wrong.ok || wrong.problems.join()).toMatch(/^LIMIT_UPLOADS_DAY: must be three whole numbers/);
});
