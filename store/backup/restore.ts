import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { opensCheck } from '../crypto/keyring.js';
import type { Key } from '../crypto/seal.js';
import { MIGRATIONS } from '../sql/migrations/index.js';
import type { SqlClient, SqlPool } from '../sql/pool.js';
import { StoreError } from '../store-error.js';
import type { Blobs } from '../vault/blobs.js';
import { createFolderBlobs } from '../vault/folder-blobs.js';
import { MANIFEST, type Manifest, manifestSchema } from './manifest.js';
import { BACKUP_TABLES, COUNTED_TABLES } from './tables.js';

const PAGE = 200;

const broken = (source: string, what: string, cause?: unknown) =>
  new StoreError('backup-broken', `${source} is not a whole backup (${what}): use another one; nothing was changed`, {
    cause,
  });

async function readManifest(source: string): Promise<Manifest> {
  let manifest: Manifest;
  try {
    manifest = manifestSchema.parse(JSON.parse(await readFile(join(source, MANIFEST), 'utf8')));
  } catch (error) {
    throw broken(source, MANIFEST, error);
  }
  const known = MIGRATIONS.at(-1)?.version ?? 0;
  if (manifest.schema > known)
    throw new StoreError(
      'database-newer',
      `the backup is of version ${manifest.schema}, this Parafa knows ${known}: install the newer Parafa`,
    );
  return manifest;
}

async function checkTables(source: string, manifest: Manifest): Promise<void> {
  for (const { name, sha256 } of manifest.tables) {
    const hash = createHash('sha256');
    try {
      for await (const chunk of createReadStream(join(source, 'tables', `${name}.jsonl`))) hash.update(chunk as Buffer);
    } catch (error) {
      throw broken(source, `${name}.jsonl`, error);
    }
    if (hash.digest('hex') !== sha256) throw broken(source, `${name}.jsonl was altered`);
  }
}

async function loadTable(client: SqlClient, name: string, path: string): Promise<void> {
  let page: string[] = [];
  const flush = async () => {
    await client.query(
      `insert into parafa.${name} overriding system value select * from jsonb_populate_recordset(null::parafa.${name}, $1::jsonb)`,
      [`[${page.join(',')}]`],
    );
    page = [];
  };
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    page.push(line);
    if (page.length >= PAGE) await flush();
  }
  if (page.length > 0) await flush();
}

async function assertEmpty(client: SqlClient): Promise<void> {
  const { rows } = await client.query<{ persons: number; audit: number }>(
    'select (select count(*) from parafa.persons)::int as persons, (select count(*) from parafa.audit)::int as audit',
  );
  if ((rows[0]?.persons ?? 0) > 0 || (rows[0]?.audit ?? 0) > 0)
    throw new StoreError(
      'not-empty',
      'there are people in this database already: restore into an empty PARAFA_DATA or DATABASE_URL',
    );
}

/** Throws `key-wrong` before anything is kept. */
async function assertKey(client: SqlClient, rootKey: Key): Promise<void> {
  const { rows } = await client.query<{ value: Uint8Array }>(`select value from parafa.settings where name = 'check'`);
  if (!rows[0] || !opensCheck(rootKey, rows[0].value))
    throw new StoreError(
      'key-wrong',
      'PARAFA_KEY is not the key that this backup was made with; set the right one (nothing was changed)',
    );
}

/**
 * Brings a backup into an empty, migrated database and its vault: all tables in one transaction, after the files. Works
 * between the embedded database and a server in both directions. The key has to be the one that the backup was made with.
 */
export async function restore(deps: {
  pool: SqlPool;
  blobs: Blobs;
  source: string;
  rootKey: Key;
}): Promise<{ rows: number; files: number }> {
  const { pool, blobs, source, rootKey } = deps;
  const manifest = await readManifest(source);
  await checkTables(source, manifest);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await assertEmpty(client);
    // Secrets that an empty installation made for itself.
    await client.query('delete from parafa.settings');
    for (const name of BACKUP_TABLES)
      if (manifest.tables.some((table) => table.name === name))
        await loadTable(client, name, join(source, 'tables', `${name}.jsonl`));
    for (const name of COUNTED_TABLES)
      await client.query(
        `select setval(pg_get_serial_sequence('parafa.${name}', 'seq'), coalesce((select max(seq) from parafa.${name}), 0) + 1, false)`,
      );
    await assertKey(client, rootKey);
    let files = 0;
    const copies = createFolderBlobs(join(source, 'vault'));
    for await (const id of copies.list(new Date(8.64e15))) {
      const sealed = await copies.get(id);
      if (sealed) await blobs.put(id, sealed);
      files += 1;
    }
    await client.query('COMMIT');
    return { rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0), files };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
