import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StoreError } from '../store/store-error.js';

/** The entry of the process that does it, `store/sql/make-database`, run from sources with their loader. */
function command(): string[] {
  const isSource = import.meta.url.endsWith('.ts');
  const entry = fileURLToPath(new URL(`../store/sql/make-database.${isSource ? 'ts' : 'js'}`, import.meta.url));
  return isSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href, entry] : [entry];
}

/**
 * Makes the embedded database in a process that ends with it: what making one takes in memory, the bot would hold for as long
 * as it runs. The caller holds the lock of the folder.
 */
export async function makeDatabaseApart(dataDir: string): Promise<void> {
  const child = spawn(process.execPath, [...command(), dataDir], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0)
    throw new StoreError(
      'database-corrupt',
      `the embedded database could not be made in ${dataDir}: is there room, and may we write there?`,
    );
}
