import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { syncPath } from '../sync-path.js';
import { DurableFiles, type DurableOptions } from './durable-files.js';
import type { PgliteSession } from './pglite-session.js';
import { PgliteStatements } from './pglite-statements.js';
import { Turnstile } from './turnstile.js';

/** PGlite's own, without `-F`, which turns `fsync` off; of the ways to sync it knows one, see {@link DurableFiles}. */
const START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
  // A segment of the log that is used again keeps what it held until it is full.
  ...['-c', 'wal_recycle=off', '-c', 'min_wal_size=32MB'],
  // 128 MB by default, which a bot at rest would hold; the system caches the files anyway.
  ...['-c', 'shared_buffers=16MB'],
];

/** Files synced side by side: the disk writes its journal once for many. */
const SIDE_BY_SIDE = 64;

async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  while (paths.length > 0) await Promise.all(paths.splice(0, SIDE_BY_SIDE).map(syncPath));
  await syncPath(folder);
}

/** Makes a new database beside `folder` and puts it there when it is whole and on the disk: a power cut leaves none, not half of one. */
async function makeDatabase(folder: string): Promise<void> {
  const making = `${folder}.making`;
  await rm(making, { recursive: true, force: true });
  const database = await PGlite.create({ dataDir: making });
  await database.close();
  await syncTree(making);
  await rename(making, folder);
  await syncPath(dirname(folder));
}

export const hasDatabase = async (folder: string): Promise<boolean> =>
  existsSync(folder) && (await readdir(folder)).length > 0;

/** Opens (or makes) the database in `folder`, in this thread; `undefined` keeps it in memory. */
export async function createPglite(folder: string | undefined, options: DurableOptions = {}): Promise<PgliteSession> {
  if (folder !== undefined && !(await hasDatabase(folder))) await makeDatabase(folder);
  const files = folder === undefined ? undefined : new DurableFiles(folder, options);
  const database = await PGlite.create(files ? { fs: files, startParams: START } : {});
  const statements = new PgliteStatements(database);
  const turnstile = new Turnstile();
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const leave = await turnstile.enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
  return {
    query: <R>(text: string, params: readonly unknown[]) =>
      inTurn(async () => ({ result: await statements.run<R>(text, params), safe: files?.settled() })),
    listen: (channel, onNotice) =>
      inTurn(async () => {
        const stop = await database.listen(channel, onNotice);
        return () => inTurn(stop);
      }),
    close: () => inTurn(() => database.close()),
    get closed() {
      return database.closed;
    },
  };
}
