import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { StoreError } from '../store-error.js';
import { PglitePool } from './pglite-pool.js';

/** The same values as the server's driver gives: numbers for bigint, text for days, Buffers for bytes. */
const parsers = {
  [types.INT8]: Number,
  [types.DATE]: (text: string) => text,
  [types.BYTEA]: (text: string) => Buffer.from(text.slice(2), 'hex'),
};

/**
 * Opens (or makes) the embedded database in `dataDir/database`; `undefined` keeps it in memory, for tests.
 * The caller holds the lock of the folder.
 */
export async function openPglite(dataDir: string | undefined): Promise<PglitePool> {
  const folder = dataDir === undefined ? undefined : join(dataDir, 'database');
  if (folder) await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const database = await PGlite.create({ ...(folder ? { dataDir: folder } : {}), parsers });
    await database.exec('SET search_path TO bullmq');
    return new PglitePool(database);
  } catch (error) {
    throw new StoreError(
      'database-corrupt',
      `the embedded database in ${folder} does not open; restore a backup into an empty folder (parafa restore) or set PARAFA_DATA to another one`,
      { cause: error },
    );
  }
}
