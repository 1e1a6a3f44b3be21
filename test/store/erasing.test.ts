import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backup } from '../../store/backup/backup.js';
import { openStore, type Store } from '../../store/open-store.js';
import { openPglite } from '../../store/sql/open-pglite.js';
import type { PglitePool } from '../../store/sql/pglite-pool.js';
import { createFolderBlobs } from '../../store/vault/folder-blobs.js';
import { temporaryFolder } from '../support/databases.js';
import { prepareEmbedded } from '../support/embedded.js';

const home = temporaryFolder();
const data = join(home.path, 'data');
const blobs = createFolderBlobs(join(data, 'vault'), { reserveBytes: 0 });
let pool: PglitePool;
let store: Store;

const PIECE = 16;

/** Files below a folder that hold these bytes, or sixteen of them in a row: the log may part them. */
function holding(folder: string, bytes: Buffer): string[] {
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) =>
    bytes.subarray(Math.max(0, Math.min(index * PIECE, bytes.length - PIECE)), index * PIECE + PIECE),
  );
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter(({ parentPath, name }) => {
      const content = readFileSync(join(parentPath, name));
      return pieces.some((piece) => content.includes(piece));
    })
    .map(({ name }) => name);
}

beforeAll(async () => {
  await prepareEmbedded(data);
  pool = await openPglite(data);
  store = await openStore({ pool, blobs, rootKey: randomBytes(32) });
}, 180_000);
afterAll(async () => {
  await pool.end();
  home.remove();
});

test('after erasing, what opened the data lies nowhere: not in the tables, the log, the vault or the next backup', async () => {
  const gone = await store.chats.findOrCreate('telegram', '4711', 'ro', { step: 'Ionescu-Plantat 2900101410019' });
  const stays = await store.chats.findOrCreate('telegram', '4712', 'ro');
  const dossier = await store.dossiers.create({ personId: gone.personId, kind: 'enrolment' });
  const target = await store.uploads.target(dossier.id, 'x');
  if (!target) throw new Error('no dossier');
  const { id, key, wrappedKey } = await store.files.prepare(gone.personId, target.personKey);
  await store.vault.put(id, key, Buffer.from('scan'));
  await store.uploads.add(target, { id, wrappedKey, sha256: 'x', name: 'plantat.jpg', mime: 'image/jpeg', size: 4 });
  const keyOf = async (personId: string) => {
    const rows = await store.db.selectFrom('persons').select('wrapped_key').where('id', '=', personId).execute();
    return Buffer.from(rows[0]?.wrapped_key ?? '');
  };
  const [lost, kept] = [await keyOf(gone.personId), await keyOf(stays.personId)];
  const sealedFile = (await blobs.get(id)) ?? Buffer.alloc(0);

  const { fileIds } = await store.people.erase(gone.personId);
  for (const fileId of fileIds) await store.vault.delete(fileId);
  expect(holding(data, lost)).not.toEqual([]);
  expect(await store.maintenance.scrub()).toBe(true);

  expect(holding(data, lost)).toEqual([]);
  expect(holding(data, sealedFile)).toEqual([]);
  expect(holding(data, kept)).not.toEqual([]);
  for (const planted of ['Ionescu-Plantat', '2900101410019', 'plantat.jpg'])
    expect(holding(data, Buffer.from(planted))).toEqual([]);
  const target2 = join(home.path, 'backup');
  await backup({ pool, blobs, target: target2, now: new Date() });
  expect(holding(target2, Buffer.from(lost.toString('hex')))).toEqual([]);
  expect(await keyOf(stays.personId)).toEqual(kept);
  expect(await store.maintenance.scrub()).toBe(false);
}, 120_000);

test('embedded tables do not grow when their rows only change', async () => {
  const chat = await store.chats.findOrCreate('telegram', '4713', 'ro');
  const size = async () => {
    const { rows } = await pool.query<{ bytes: number }>(`select pg_total_relation_size('parafa.chats') as bytes`);
    return rows[0]?.bytes ?? 0;
  };
  const rounds: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    for (let turn = 0; turn < 200; turn += 1) await store.chats.saveState(chat.id, { turn, filling: 'x'.repeat(500) });
    await store.maintenance.tidy();
    rounds.push(await size());
  }
  expect(rounds.at(-1)).toBeLessThanOrEqual((rounds[1] ?? 0) * 1.1);
}, 120_000);
