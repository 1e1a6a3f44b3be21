import { createHash } from 'node:crypto';
import { mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MIGRATIONS } from '../sql/migrations/index.js';
import type { SqlClient, SqlPool } from '../sql/pool.js';
import { errorCode, StoreError } from '../store-error.js';
import type { Blobs } from '../vault/blobs.js';
import { createFolderBlobs } from '../vault/folder-blobs.js';
import { MANIFEST, type Manifest } from './manifest.js';
import { BACKUP_TABLES } from './tables.js';

const PAGE = 500;

export interface BackupReport {
  rows: number;
  files: number;
  /** Files that the database knows and the vault has not: the backup is made without them. */
  missing: string[];
}

async function makeEmptyFolder(target: string): Promise<void> {
  try {
    await mkdir(join(target, 'tables'), { recursive: true, mode: 0o700 });
    const names = await readdir(target);
    if (names.some((name) => name !== 'tables') || (await readdir(join(target, 'tables'))).length > 0)
      throw new StoreError('not-empty', `${target} is not empty: name a new folder for the backup`);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('folder-unusable', `cannot write into ${target} (${errorCode(error)})`, { cause: error });
  }
}

/** One JSON row a line, as the database itself writes it: bytes and moments come back exactly. */
async function writeTable(client: SqlClient, name: string, path: string): Promise<{ rows: number; sha256: string }> {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let rows = 0;
  try {
    await client.query(`declare backup no scroll cursor for select to_jsonb(t)::text as line from parafa.${name} t`);
    for (;;) {
      const page = await client.query<{ line: string }>(`fetch ${PAGE} from backup`);
      if (page.rows.length === 0) break;
      const text = page.rows.map(({ line }) => `${line}\n`).join('');
      await file.write(text);
      hash.update(text);
      rows += page.rows.length;
    }
    await client.query('close backup');
    await file.sync();
  } finally {
    await file.close();
  }
  return { rows, sha256: hash.digest('hex') };
}

/**
 * Writes everything into a folder: tables as they stood in one moment, and the sealed files of the vault. All of it stays
 * sealed under PARAFA_KEY, which is not in the backup and has to be kept apart from it.
 */
export async function backup(deps: { pool: SqlPool; blobs: Blobs; target: string; now: Date }): Promise<BackupReport> {
  const { pool, blobs, target, now } = deps;
  await makeEmptyFolder(target);
  const tables: Manifest['tables'] = [];
  const fileIds: string[] = [];
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    for (const name of BACKUP_TABLES)
      tables.push({ name, ...(await writeTable(client, name, join(target, 'tables', `${name}.jsonl`))) });
    const { rows } = await client.query<{ id: string }>(`select id from parafa.files where status <> 'removed'`);
    fileIds.push(...rows.map(({ id }) => id));
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  const copies = createFolderBlobs(join(target, 'vault'), { reserveBytes: 0 });
  const missing: string[] = [];
  for (const id of fileIds) {
    const sealed = await blobs.get(id);
    if (sealed) await copies.put(id, sealed);
    else missing.push(id);
  }
  const manifest: Manifest = {
    format: 1,
    madeAt: now.toISOString(),
    schema: MIGRATIONS.at(-1)?.version ?? 0,
    tables,
    files: fileIds.length - missing.length,
  };
  // Last: a folder without it is no backup.
  await writeFile(join(target, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  return { rows: tables.reduce((sum, { rows }) => sum + rows, 0), files: manifest.files, missing };
}
