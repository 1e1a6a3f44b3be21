import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.js';
import type { SqlPool } from '../sql/pool.js';
import { syncPath } from '../sync-path.js';
import type { Blobs } from '../vault/blobs.js';
import { type BackupReport, backup } from './backup.js';

const NAME = /^parafa-\d{4}-\d{2}-\d{2}T\d{6}Z$/;
const UNFINISHED = '.unfinished';
/** What was cut off so long ago is written by nobody any more. */
const STALE_MS = 86_400_000;

const nameAt = (now: Date): string => `parafa-${now.toISOString().replace(/\.\d+/, '').replaceAll(':', '')}`;

async function dropOld(folder: string, keep: number, now: Date): Promise<void> {
  const names = (await readdir(folder)).sort();
  const whole = names.filter((name) => NAME.test(name));
  for (const name of whole.slice(0, Math.max(0, whole.length - keep)))
    await rm(join(folder, name), { recursive: true, force: true });
  for (const name of names.filter((candidate) => candidate.endsWith(UNFINISHED))) {
    const path = join(folder, name);
    if (NAME.test(name.slice(0, -UNFINISHED.length)) && now.getTime() - (await stat(path)).mtimeMs > STALE_MS)
      await rm(path, { recursive: true, force: true });
  }
}

export interface ScheduledBackup extends BackupReport {
  name: string;
}

/**
 * A backup from inside the running service, into a folder of its own that gets its name when it is whole; the newest `keep` stay, and
 * nothing else in the folder is touched.
 */
export async function backupInto(deps: {
  pool: SqlPool;
  blobs: Blobs;
  folder: string;
  keep: number;
  now: Date;
}): Promise<ScheduledBackup> {
  const { pool, blobs, folder, keep, now } = deps;
  await makeFolder(folder);
  const name = nameAt(now);
  const draft = join(folder, `${name}${UNFINISHED}`);
  await rm(draft, { recursive: true, force: true });
  const report = await backup({ pool, blobs, target: draft, now });
  await rename(draft, join(folder, name));
  await syncPath(folder);
  await dropOld(folder, keep, now);
  return { ...report, name };
}
