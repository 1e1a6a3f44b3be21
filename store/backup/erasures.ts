import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.js';
import type { Store } from '../open-store.js';
import { errorCode } from '../store-error.js';
import { syncPath } from '../sync-path.js';

/** Who was erased, as HMACs under a secret of the installation, one a line: tells nobody who that was. */
export const ERASURES_FILE = 'erasures.txt';
const LINE = /^[0-9a-f]{64}$/;
const PAGE = 1_000;

/** Adds to the list of a folder what it has not, safely on disk. Only ever appends: several processes may do so at once. */
export async function addErasures(folder: string, lookups: Iterable<string>): Promise<void> {
  const known = await readErasures([folder]);
  const fresh = [...new Set(lookups)].filter((line) => !known.has(line));
  if (fresh.length === 0) return;
  await makeFolder(folder);
  const file = await open(join(folder, ERASURES_FILE), 'a', 0o600);
  try {
    // Begins a line of its own, should a power cut have left half of one.
    await file.appendFile(`\n${fresh.map((line) => `${line}\n`).join('')}`);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncPath(folder);
}

/** Puts the list beside the data and beside the backups, so that it is there when an older backup is brought back. */
export async function writeErasures(store: Pick<Store, 'db'>, folders: readonly string[]): Promise<number> {
  const rows = await store.db.selectFrom('erasures').select('person_lookup').execute();
  const own = rows.map(({ person_lookup }) => Buffer.from(person_lookup).toString('hex'));
  for (const folder of folders) await addErasures(folder, own);
  return own.length;
}

/**
 * Writes the list whenever somebody was erased since it last did: the first call looks in any case. A list that cannot be written
 * stays due, and the next call tries again.
 */
export function createErasureList(store: Pick<Store, 'db'>, folders: readonly string[]): () => Promise<void> {
  let written: number | undefined;
  return async () => {
    const { count } = await store.db
      .selectFrom('erasures')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    if (Number(count) === written) return;
    written = await writeErasures(store, folders);
  };
}

export async function readErasures(folders: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const folder of folders) {
    try {
      const text = await readFile(join(folder, ERASURES_FILE), 'utf8');
      for (const line of text.split('\n')) if (LINE.test(line)) found.add(line);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
  return found;
}

/** Erases once more, after a restore, whoever was erased since the backup was made. Resolves to how many that were. */
export async function eraseAgain(store: Store, lookups: ReadonlySet<string>): Promise<number> {
  let [erased, after] = [0, '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const page = await store.db
      .selectFrom('persons')
      .select('id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const { id } of page) {
      after = id;
      if (!lookups.has(store.keyring.lookup('erased', id).toString('hex'))) continue;
      const { fileIds } = await store.transaction(async (repositories) => {
        const gone = await repositories.people.erase(id);
        await repositories.audit.record({ actor: 'system', action: 'person-erased', details: { restored: true } });
        return gone;
      });
      for (const fileId of fileIds) await store.vault.delete(fileId);
      erased += 1;
    }
    if (page.length < PAGE) return erased;
  }
}
