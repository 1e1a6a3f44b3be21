import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backup } from '../../store/backup/backup.js';
import { eraseAgain, readErasures, writeErasures } from '../../store/backup/erasures.js';
import { verifyBackup } from '../../store/backup/manifest.js';
import { restore } from '../../store/backup/restore.js';
import { NOT_KEPT } from '../../store/backup/tables.js';
import { openStore, type Store } from '../../store/open-store.js';
import { migrate } from '../../store/sql/migrate.js';
import { MIGRATIONS } from '../../store/sql/migrations/index.js';
import { newPglite, type TestDatabase, temporaryFolder } from '../support/databases.js';
import { createMemoryBlobs } from '../support/memory-blobs.js';

const rootKey = randomBytes(32);
const home = temporaryFolder();
const databases: TestDatabase[] = [];
const fresh = async () => {
  const database = await newPglite();
  databases.push(database);
  return { pool: database.pool, blobs: createMemoryBlobs(), rootKey };
};
let at: Awaited<ReturnType<typeof fresh>>;
let store: Store;
let personId: string;
let fileId: string;
let backups = 0;
const makeBackup = async () => {
  backups += 1;
  const target = join(home.path, `backup-${backups}`);
  await backup({ ...at, target, now: new Date() });
  return target;
};

beforeAll(async () => {
  at = await fresh();
  store = await openStore(at);
  const chat = await store.chats.findOrCreate('telegram', '4711', 'ro');
  personId = chat.personId;
  const dossier = await store.dossiers.create({ personId, kind: 'enrolment' });
  const target = await store.uploads.target(dossier.id, 'x');
  if (!target) throw new Error('no dossier');
  const { id, key, wrappedKey } = await store.files.prepare(personId, target.personKey);
  await store.vault.put(id, key, Buffer.from('scan'));
  await store.uploads.add(target, { id, wrappedKey, sha256: 'x', name: 'a.jpg', mime: 'image/jpeg', size: 4 });
  fileId = id;
  const platform = 'telegram';
  await store.arrivals.add({
    personId,
    chatId: chat.id,
    dossierId: dossier.id,
    platform,
    reference: 'r',
    name: 'b.jpg',
  });
}, 180_000);
afterAll(async () => {
  for (const { close } of databases) await close();
  home.remove();
});

test('a backup holds every table of the schema, also those that are still to be written', async () => {
  const { rows } = await at.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'parafa'`,
  );
  const kept = rows.map(({ name }) => name).filter((name) => !NOT_KEPT.includes(name));
  const { manifest } = await verifyBackup(await makeBackup());
  expect(manifest.tables.map(({ name }) => name).sort()).toEqual(kept.sort());
  expect(manifest.tables.find(({ name }) => name === 'arrivals')?.rows).toBe(1);
});

test.each([
  ['is missing', (path: string) => rmSync(path)],
  ['was altered', (path: string) => truncateSync(path, 10)],
])(
  'a file of a backup that %s is seen before anything is brought back',
  async (says, harm) => {
    const target = await makeBackup();
    harm(join(target, 'vault', fileId.slice(0, 2), fileId));
    await expect(verifyBackup(target)).rejects.toThrow(`file ${fileId} ${says}`);
    const empty = await fresh();
    await expect(restore({ ...empty, source: target })).rejects.toThrow(says);
  },
  120_000,
);

test('who was erased after a backup is erased again after its restore, by a list that names nobody', async () => {
  const target = await makeBackup();
  await store.people.erase(personId);
  await writeErasures(store, [home.path]);
  const lookups = await readErasures([home.path]);
  expect([...lookups].join()).not.toContain(personId);
  const other = await fresh();
  await restore({ ...other, source: target });
  const back = await openStore(other);
  expect(await back.people.find(personId)).toBeDefined();
  expect((await back.arrivals.due('telegram', 10)).map(({ name }) => name)).toEqual(['b.jpg']);
  expect(await eraseAgain(back, lookups)).toBe(1);
  expect(await back.people.find(personId)).toBeUndefined();
  expect(await back.vault.open(fileId).catch((error: Error) => error.message)).toContain('was erased');
}, 120_000);

test('a backup of an older Parafa is restored as it was and brought forward', async () => {
  const old = await fresh();
  await migrate(old.pool, MIGRATIONS.slice(0, 1));
  const target = join(home.path, `old-${randomUUID()}`);
  const { rows } = await at.pool.query<{ line: string }>('select to_jsonb(s)::text as line from parafa.settings s');
  await old.pool.query(
    'insert into parafa.settings select * from jsonb_populate_recordset(null::parafa.settings, $1::jsonb)',
    [`[${rows.map(({ line }) => line).join(',')}]`],
  );
  await backup({ ...old, target, now: new Date() });
  expect(readdirSync(join(target, 'tables'))).not.toContain('arrivals.jsonl');
  const other = await fresh();
  await restore({ ...other, source: target });
  const back = await openStore(other);
  expect(await back.arrivals.due('telegram', 1)).toEqual([]);
}, 120_000);
