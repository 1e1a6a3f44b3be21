import { randomUUID } from 'node:crypto';
import { constants, existsSync, readFileSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openPostgresBackend } from '../../queues/backend/postgres-backend.js';
import { openPglite } from '../../store/sql/open-pglite.js';

const packageFile = join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), '../package.json');
const version = String(JSON.parse(readFileSync(packageFile, 'utf8')).version);
const template = join(tmpdir(), `parafa-template-${version}-${process.getuid?.() ?? 0}`);

/** Made once on a machine: setting up an empty embedded database takes seconds, copying it does not. */
async function makeTemplate(): Promise<void> {
  if (existsSync(template)) return;
  const making = `${template}-${randomUUID()}`;
  const pool = await openPglite(making);
  await openPostgresBackend(pool, { ownsPool: false });
  await pool.end();
  try {
    await rename(making, template);
  } catch (error) {
    // Another test file was quicker.
    if (!existsSync(template)) throw error;
    await rm(making, { recursive: true });
  }
}

/** An empty embedded database in `dataDir`, as the first start would set it up, without a key and without our tables. */
export async function prepareEmbedded(dataDir: string): Promise<void> {
  await makeTemplate();
  await cp(template, dataDir, { recursive: true, mode: constants.COPYFILE_FICLONE });
}
