import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { opensCheck } from '../crypto/keyring.js';
import type { Key } from '../crypto/seal.js';
import { type Migration, migrate } from '../sql/migrate.js';
import { MIGRATIONS } from '../sql/migrations/index.js';
import type { SqlClient, SqlPool } from '../sql/pool.js';
import { StoreError } from '../store-error.js';
import type { Blobs } from '../vault/blobs.js';
import { createFolderBlobs } from '../vault/folder-blobs.js';
import { verifyBackup } from './manifest.js';
import { backupTables } from './tables.js';

const PAGE = 200;

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
  const { rows } = await client.query<{ found: boolean }>(`select to_regclass('parafa.persons') is not null as found`);
  if (!rows[0]?.found) return;
  const counts = await client.query<{ persons: number; audit: number }>(
    'select (select count(*) from parafa.persons)::int as persons, (select count(*) from parafa.audit)::int as audit',
  );
  if ((counts.rows[0]?.persons ?? 0) > 0 || (counts.rows[0]?.audit ?? 0) > 0)
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

async function inTransaction<T>(pool: SqlPool, work: (client: SqlClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** An empty schema of the version that the backup was made at. */
async function prepareSchema(pool: SqlPool, migrations: readonly Migration[]): Promise<void> {
  await inTransaction(pool, async (client) => {
    await assertEmpty(client);
    // An installation that was started, and has nobody in it, may be of a later version.
    await client.query('drop schema if exists parafa cascade');
  });
  await migrate(pool, migrations);
}

/**
 * Brings a backup into an empty database and its vault: compared first, then all tables at the version of the backup, the
 * files, and last the steps to the present version. Works between the embedded database and a server in both directions. The key
 * has to be the one that the backup was made with.
 */
export async function restore(deps: {
  pool: SqlPool;
  blobs: Blobs;
  source: string;
  rootKey: Key;
}): Promise<{ rows: number; files: number }> {
  const { pool, blobs, source, rootKey } = deps;
  const { manifest } = await verifyBackup(source);
  await prepareSchema(
    pool,
    MIGRATIONS.filter(({ version }) => version <= manifest.schema),
  );
  const files = await inTransaction(pool, async (client) => {
    const tables = await backupTables(client);
    const known = new Set(manifest.tables.map(({ name }) => name));
    const given = tables.filter(({ name }) => known.has(name));
    // Steps put rows of their own into some; those of the backup are what staff have made of them since.
    await client.query(`truncate ${given.map(({ name }) => `parafa.${name}`).join(', ')} cascade`);
    for (const { name } of given) await loadTable(client, name, join(source, 'tables', `${name}.jsonl`));
    for (const { name, isCounted } of tables)
      if (isCounted)
        await client.query(
          `select setval(pg_get_serial_sequence('parafa.${name}', 'seq'), coalesce((select max(seq) from parafa.${name}), 0) + 1, false)`,
        );
    await assertKey(client, rootKey);
    let copied = 0;
    const copies = createFolderBlobs(join(source, 'vault'));
    for await (const id of copies.list(new Date(8.64e15))) {
      const sealed = await copies.get(id);
      if (sealed) await blobs.put(id, sealed);
      copied += 1;
    }
    return copied;
  });
  await migrate(pool, MIGRATIONS);
  return { rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0), files };
}
