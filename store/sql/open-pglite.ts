import { join } from 'node:path';
import { makeFolder } from '../make-folder.js';
import { StoreError } from '../store-error.js';
import { createPglite } from './create-pglite.js';
import { PglitePool } from './pglite-pool.js';
import { openRemotePglite, type RemoteOptions, type SpawnThread } from './remote-pglite.js';

/**
 * Opens (or makes) the embedded database in `dataDir/database`; `undefined` keeps it in memory, for tests. With `spawn` it
 * runs in a thread of its own. The caller holds the lock of the folder.
 */
export async function openPglite(
  dataDir: string | undefined,
  spawn?: SpawnThread,
  owner: Pick<RemoteOptions, 'lock' | 'onEnded'> = {},
): Promise<PglitePool> {
  const folder = dataDir === undefined ? undefined : join(dataDir, 'database');
  if (folder) await makeFolder(folder);
  try {
    const database = folder && spawn ? await openRemotePglite(folder, { spawn, ...owner }) : await createPglite(folder);
    await database.query('SET search_path TO bullmq', []);
    return new PglitePool(database);
  } catch (error) {
    throw new StoreError(
      'database-corrupt',
      `the embedded database in ${folder} does not open; restore a backup into an empty folder (parafa restore) or set PARAFA_DATA to another one`,
      { cause: error },
    );
  }
}
