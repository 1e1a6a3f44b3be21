import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { spawnThread } from '../../ocr/reading/vision/spawn.js';
import { lockFolder } from '../../store/folder-lock.js';
import { migrate } from '../../store/sql/migrate.js';
import { MIGRATIONS } from '../../store/sql/migrations/index.js';
import { commandOf, type SqlNotification } from '../../store/sql/pool.js';
import { databases, newPglite, stopServers, type TestDatabase, temporaryFolder } from '../support/databases.js';

const everywhere = [...databases, { name: 'PGlite in a thread', open: () => newPglite(spawnThread) }];

afterAll(stopServers);

describe.each(everywhere)('migrations on $name', ({ open }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  test('are applied once, also when several processes start at once', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => migrate(database.pool, MIGRATIONS)));
    expect(runs.flat()).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(await migrate(database.pool, MIGRATIONS)).toEqual([]);
  });

  test('a database of a newer Parafa is refused untouched', async () => {
    await migrate(database.pool, [
      ...MIGRATIONS,
      { version: 999, name: 'future', sql: 'create table parafa.future (id int)' },
    ]);
    await expect(migrate(database.pool, MIGRATIONS)).rejects.toMatchObject({
      code: 'database-newer',
      message: expect.stringContaining('999'),
    });
    expect((await database.pool.query('select * from parafa.future')).rows).toEqual([]);
  });

  test('a step that fails takes the steps before it back', async () => {
    const steps = [
      { version: 1, name: 'good', sql: 'create table parafa.good (id int)' },
      { version: 2, name: 'bad', sql: 'create table parafa.good (id int)' },
    ];
    await expect(migrate(database.pool, steps)).rejects.toThrow();
    const { rows } = await database.pool.query<{ found: boolean }>(
      `select to_regclass('parafa.good') is not null as found`,
    );
    expect(rows).toEqual([{ found: false }]);
  });

  test('values come back alike: bigint, day, bytes, moment, json', async () => {
    const { rows } = await database.pool.query(
      `select 5::bigint as a, date '2026-07-01' as b, '\\x00ff'::bytea as c, timestamptz '2026-07-01T00:00:00Z' as d, '{"e":[1]}'::jsonb as e`,
    );
    expect(rows).toEqual([
      { a: 5, b: '2026-07-01', c: Buffer.from([0, 255]), d: new Date('2026-07-01T00:00:00Z'), e: { e: [1] } },
    ]);
  });

  test('a fault says by its code what it is', async () => {
    await database.pool.query('create table public.parafa_y (id int primary key)');
    await database.pool.query('insert into public.parafa_y values ($1)', [1]);
    const again = database.pool.query('insert into public.parafa_y values ($1)', [1]);
    await expect(again).rejects.toMatchObject({ code: '23505', constraint: 'parafa_y_pkey' });
  });

  test('values go in alike: bytes, moment, list, object, numbers, nothing', async () => {
    const values = [
      Buffer.from([0, 255, 39]),
      new Date('2026-07-01T00:00:00.123Z'),
      ['a"b', null, 'ț'],
      { e: [1] },
      7,
      true,
      null,
    ];
    const { rows } = await database.pool.query(
      'select $1::bytea as a, $2::timestamptz as b, $3::text[] as c, $4::jsonb as d, $5::bigint as e, $6::boolean as f, $7::uuid as g',
      values,
    );
    expect(Object.values(rows[0] as object)).toEqual(values);
  });

  test('a statement answers alike however often it is asked, among many others and after it failed', async () => {
    const ask = (id: number) =>
      database.pool.query<{ id: number }>('select id from public.parafa_y where id = $1', [id]);
    await expect(ask(1)).rejects.toMatchObject({ code: '42P01' });
    await database.pool.query('create table public.parafa_y (id int primary key)');
    const add = 'insert into public.parafa_y values ($1) on conflict (id) do nothing returning id';
    for (let id = 0; id < 1_100; id += 1) {
      expect((await database.pool.query(add, [id])).rows).toEqual([{ id }]);
      if (id % 4 === 0) await database.pool.query(`select $1::int as other_${id}`, [id]);
    }
    expect(await database.pool.query(add, [7])).toMatchObject({ command: 'INSERT', rows: [], rowCount: 0 });
    expect((await ask(1_099)).rows).toEqual([{ id: 1_099 }]);
    const several = await database.pool.query<{ b: number }>('delete from public.parafa_y; select 2 as b');
    expect(Array.isArray(several) ? several.at(-1)?.rows : several.rows).toEqual([{ b: 2 }]);
  });

  test('a transaction is seen by nobody until it ends, and one that was forgotten is rolled back', async () => {
    await database.pool.query('create table public.parafa_x (id int)');
    const client = await database.pool.connect();
    await client.query('BEGIN');
    await client.query('insert into public.parafa_x values (1)');
    const outside = database.pool.query<{ id: number }>('select id from public.parafa_x');
    await sleep(50);
    client.release(true);
    expect((await outside).rows).toEqual([]);
    expect((await database.pool.query('select id from public.parafa_x')).rows).toEqual([]);
  });

  test('a listener hears its channel, also when the statement begins with comments and the name has capitals', async () => {
    const client = await database.pool.connect();
    const heard: SqlNotification[] = [];
    client.on('notification', (notification: SqlNotification) => heard.push(notification));
    await client.query('-- wakes the workers\n/* all */ LISTEN "parafaJobs"');
    await database.pool.query(`select pg_notify('parafaJobs', 'hello')`);
    await database.pool.query(`select pg_notify('other', 'x')`);
    for (let waited = 0; heard.length === 0 && waited < 100; waited += 1) await sleep(20);
    client.release(true);
    expect(heard.map(({ channel, payload }) => [channel, payload])).toEqual([['parafaJobs', 'hello']]);
  });
});

test.each([
  ['select 1', 'SELECT'],
  ['  -- note\n  /* a\n b */ LISTEN x', 'LISTEN'],
  ['with a as (select 1) select * from a', 'WITH'],
  ['', ''],
])('the first word of %j is %j', (sql, word) => {
  expect(commandOf(sql)).toBe(word);
});

describe('the lock of a data folder', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const path = join(folder.path, 'parafa.lock');

  test('is held by one, and free again when it is released', async () => {
    const lock = await lockFolder(folder.path);
    await expect(lockFolder(folder.path)).rejects.toMatchObject({
      code: 'folder-locked',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    await lock.release();
    await (await lockFolder(folder.path)).release();
  });

  test('of ten that ask at once, one gets it, also over a dead holder', async () => {
    writeFileSync(path, JSON.stringify({ token: 'dead', pid: 2 ** 22 - 3, host: hostname(), startedTicks: '1' }));
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(folder.path)));
    const locks = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(locks).toHaveLength(1);
    await locks[0]?.release();
  });

  test('of a process that was killed is recovered, also when its pid was given to another', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(path, JSON.stringify({ token: 'old', pid: child.pid, host: hostname(), startedTicks: '1' }));
    await (await lockFolder(folder.path)).release();
    child.kill('SIGKILL');
  });

  test('of another machine is kept while it is touched, and recovered when it is silent', async () => {
    writeFileSync(path, JSON.stringify({ token: 'far', pid: 1, host: 'elsewhere', startedTicks: null }));
    const touch = setInterval(() => writeFileSync(path, readFileSync(path)), 1_000);
    await expect(lockFolder(folder.path)).rejects.toMatchObject({
      code: 'folder-locked',
      message: expect.stringContaining('elsewhere'),
    });
    clearInterval(touch);
    await (await lockFolder(folder.path)).release();
  });

  test('a half-written lock is no lock for ever', async () => {
    writeFileSync(path, '{"tok');
    await (await lockFolder(folder.path)).release();
  });
});
