import { randomBytes, randomUUID } from 'node:crypto';
import { access, constants, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Config } from '../../core/config.js';
import { makeFolder } from '../../store/make-folder.js';
import type { Store } from '../../store/open-store.js';
import { KEY_FILE } from '../../store/root-key.js';
import { errorCode, StoreError } from '../../store/store-error.js';
import type { Blobs } from '../../store/vault/blobs.js';
import { type Finding, fail, finding, ok, type Said, warn } from './finding.js';

/** Enough to find a vault that lost a part of itself, few enough to be tried at every look of a watcher. */
const SAMPLE = 20;

type DiskSettings = Pick<Config, 'dataDir' | 'limits'> & Partial<Pick<Config, 'databaseUrl' | 'bucket'>>;

/** Whether files are taken, by the same reserve as the intake's, and for how long still. Needs nobody's database. */
export async function disk({ dataDir, databaseUrl, bucket, limits }: DiskSettings): Promise<Said[]> {
  if (databaseUrl !== undefined && bucket) return [];
  const { bavail, bsize } = await statfs(dataDir);
  const free = bavail * bsize;
  const reserve = `DISK_RESERVE_MB=${limits.reserveBytes / 1024 ** 2}`;
  const text = `${(free / 1024 ** 3).toFixed(1)} GB free on the disk of ${dataDir}`;
  if (free < limits.reserveBytes) return [fail(`${text}, ${reserve}: no file is taken any more; free some space`)];
  const isLow = free < 2 * limits.reserveBytes;
  return [isLow ? warn(`${text}: free some space, at ${reserve} no file is taken any more`) : ok(text)];
}

async function key(config: Config): Promise<Said[]> {
  if (config.key !== undefined) return [ok('PARAFA_KEY opens what is stored')];
  const path = join(config.dataDir, KEY_FILE);
  const { mode } = await stat(path);
  const copy = `the key is ${path}: keep a copy elsewhere`;
  return [(mode & 0o077) === 0 ? ok(copy) : fail(`others may read ${path}: chmod 600 ${path}`)];
}

async function vault(blobs: Blobs): Promise<Said[]> {
  const id = `doctor-${randomUUID()}`;
  const bytes = randomBytes(1024);
  try {
    await blobs.put(id, bytes);
    const back = await blobs.get(id);
    return [
      back?.equals(bytes)
        ? ok(`${blobs.place} keeps and gives back`)
        : fail(`${blobs.place} gives back something else`),
    ];
  } catch (error) {
    // A disk at its reserve: what is kept is still given back. Whether files are taken is told of the disk.
    if (error instanceof StoreError && error.code === 'disk-full') return [warn(error.message)];
    throw error;
  } finally {
    await blobs.delete(id);
  }
}

/**
 * Opens some of the files that are kept: whether they are there, whole, and under the key that the database knows. When none opens the
 * vault is not the one of this database; a few that are lost are a failure too, and no reason to serve nobody.
 */
async function sample({ db, vault: kept }: Pick<Store, 'db' | 'vault'>): Promise<Said[]> {
  const rows = await db
    .selectFrom('files')
    .select('id')
    .where('status', '<>', 'removed')
    .orderBy(sql`random()`)
    .limit(SAMPLE)
    .execute();
  const faults: string[] = [];
  for (const { id } of rows) {
    try {
      await kept.open(id);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      faults.push(`${error.code} ${id}`);
    }
  }
  if (faults.length === 0) return [ok(`${rows.length} files were tried and open`)];
  const found = fail(
    `${faults.length} of ${rows.length} files that were tried do not open: copy them from the vault of a backup (parafa backup verify tells a good one): ${faults.join(', ')}`,
  );
  return [faults.length < rows.length ? { ...found, isBearable: true } : found];
}

async function backups({ folder }: NonNullable<Config['backup']>): Promise<Said[]> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
    return [ok(`every night into ${folder}`)];
  } catch (error) {
    return [fail(`cannot write into PARAFA_BACKUP_DIR (${errorCode(error)}): no backup would be made`)];
  }
}

/** What the service cannot do without on its own disk, tried for real; also what `parafa start` insists on. */
export async function* examineStorage(
  config: Config,
  { store, blobs }: { store: Store; blobs: Blobs },
): AsyncGenerator<Finding[]> {
  yield await finding('key', () => key(config));
  yield await finding('vault', () => vault(blobs));
  yield await finding('files', () => sample(store));
  const settings = config.backup;
  if (settings) yield await finding('backups', () => backups(settings));
}
