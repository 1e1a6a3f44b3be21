import { createHash } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.js';
import type { SqlClient, SqlPool } from '../sql/pool.js';
import { errorCode, StoreError } from '../store-error.js';
import { syncPath } from '../sync-path.js';
import type { Blobs } from '../vault/blobs.js';
import { createFolderBlobs } from '../vault/folder-blobs.js';
import { FILE_LIST, MANIFEST, type Manifest, sha256Of } from './manifest.js';
import { backupTables } from './tables.js';

const PAGE = 500;

export interface BackupReport {
  rows: number;
  files: number;
  /** Files that the database knows and the vault has not: the backup is made without them. */
  missing: string[];
}

async function makeEmptyFolder(target: string): Promise<void> {
  try {
    await makeFolder(join(target, 'tables'));
    const names = await readdir(target);
    if (names.some((name) => name !== 'tables') || (await readdir(join(target, 'tables'))).length > 0)
      throw new StoreError('not-empty', `${target} is not empty: name a new folder for the backup`);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('folder-unusable', `cannot write into ${target} (${errorCode(error)})`, { cause: error });
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncPath(dirname(path));
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

/** Those of the files that are still to be there: what was erased while the backup was made is not missing. */
async function stillKept(pool: SqlPool, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await pool.query<{ id: string }>(
    `select id from parafa.files where status <> 'removed' and id = any($1::uuid[])`,
    [ids],
  );
  return rows.map(({ id }) => id);
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
  let schema = 0;
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    for (const { name } of await backupTables(client))
      tables.push({ name, ...(await writeTable(client, name, join(target, 'tables', `${name}.jsonl`))) });
    const versions = await client.query<{ version: number }>('select max(version) as version from parafa.migrations');
    schema = versions.rows[0]?.version ?? 0;
    const { rows } = await client.query<{ id: string }>(`select id from parafa.files where status <> 'removed'`);
    fileIds.push(...rows.map(({ id }) => id));
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  const copies = createFolderBlobs(join(target, 'vault'), { reserveBytes: 0 });
  const missing: string[] = [];
  const lines: string[] = [];
  for (const id of fileIds) {
    const sealed = await blobs.get(id);
    if (!sealed) {
      missing.push(id);
      continue;
    }
    await copies.put(id, sealed);
    lines.push(`${JSON.stringify({ id, sha256: sha256Of(sealed) })}\n`);
  }
  const lost = await stillKept(pool, missing);
  const list = Buffer.from(lines.join(''));
  await writeSynced(join(target, FILE_LIST), list);
  const manifest: Manifest = {
    format: 2,
    madeAt: now.toISOString(),
    schema,
    tables,
    files: lines.length,
    fileList: sha256Of(list),
  };
  // Last: a folder without it is no backup.
  await writeSynced(join(target, MANIFEST), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return { rows: tables.reduce((sum, { rows }) => sum + rows, 0), files: manifest.files, missing: lost };
}
