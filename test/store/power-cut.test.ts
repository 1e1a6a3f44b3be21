import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spawnThread } from '../../ocr/reading/vision/spawn.js';
import { createPglite } from '../../store/sql/create-pglite.js';
import { PglitePool } from '../../store/sql/pglite-pool.js';
import { openRemotePglite } from '../../store/sql/remote-pglite.js';
import { temporaryFolder } from '../support/databases.js';
import { prepareEmbedded } from '../support/embedded.js';
import { diskAfterCut, type Recording, randomFrom } from '../support/power-cut.js';

const CUTS = Number(process.env.PARAFA_POWER_CUTS ?? 8);
const ROWS = 150;

const home = temporaryFolder();
const before = join(home.path, 'before');
const recording: Recording = { folder: join(home.path, 'work', 'database'), events: [] };

beforeAll(async () => {
  await prepareEmbedded(join(home.path, 'work'));
  const empty = new PglitePool(await createPglite(recording.folder));
  await empty.query('create table public.told (what text primary key, filling text)');
  await empty.end();
  cpSync(recording.folder, before, { recursive: true });

  const pool = new PglitePool(
    await createPglite(recording.folder, { observe: (event) => recording.events.push(event) }),
  );
  const unhurried = pool.unhurried();
  const row = async (what: string) => {
    await unhurried.query('insert into public.told values ($1, $2)', [`before ${what}`, '']);
    await pool.query('insert into public.told values ($1, $2)', [what, what.repeat(300)]);
    recording.events.push({ kind: 'told', what });
  };
  for (let batch = 0; batch < ROWS / 10; batch += 1) {
    await Promise.all(Array.from({ length: 10 }, (_, index) => row(`${batch}.${index}`)));
    if (batch === 5) await pool.query('checkpoint');
    if (batch === 8) await pool.query('update public.told set filling = md5(what) where what like $1', ['1.%']);
  }
  await pool.end();
}, 180_000);
afterAll(() => home.remove());

test('writes are told only when they are on the disk, many with one sync', () => {
  const syncs = recording.events.filter((event) => event.kind === 'synced' && event.path.includes('/pg_wal/'));
  expect(recording.events.filter(({ kind }) => kind === 'told')).toHaveLength(ROWS);
  expect(syncs.length).toBeGreaterThan(5);
  expect(syncs.length).toBeLessThan(ROWS);
});

test('all that wait for the same sync are told with one message', async () => {
  const folder = join(home.path, 'told');
  await prepareEmbedded(folder);
  let messages = 0;
  const session = await openRemotePglite(join(folder, 'database'), {
    spawn: (module, base) =>
      spawnThread(module, base).on('message', (reply: object) => {
        if ('safe' in reply) messages += 1;
      }),
  });
  await session.query('create table public.told (what int)', []);
  const writes = await Promise.all(
    Array.from({ length: ROWS }, (_, what) => session.query('insert into public.told values ($1)', [what])),
  );
  await Promise.all(writes.map(({ safe }) => safe));
  await session.close();
  expect(messages).toBeGreaterThan(0);
  expect(messages).toBeLessThan(ROWS / 2);
}, 60_000);

test.each(Array.from({ length: CUTS }, (_, index) => index))(
  'a power cut (%i) loses nothing that was told, nor what was not waited for before it, and the database opens',
  async (seed) => {
    const random = randomFrom(seed + 1);
    const cut = Math.floor((recording.events.length * (seed + random())) / CUTS);
    const target = join(home.path, `cut-${seed}`);
    await diskAfterCut(before, recording, cut, target, random);
    const pool = new PglitePool(await createPglite(target));
    const { rows } = await pool.query<{ what: string }>('select what from public.told');
    await pool.end();
    const kept = new Set(rows.map(({ what }) => what));
    const told = recording.events.slice(0, cut).flatMap((event) => (event.kind === 'told' ? [event.what] : []));
    expect(told.flatMap((what) => [`before ${what}`, what]).filter((what) => !kept.has(what))).toEqual([]);
  },
  120_000,
);
