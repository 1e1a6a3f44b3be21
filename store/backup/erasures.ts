import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../open-store.js';
import { errorCode } from '../store-error.js';
import { syncPath } from '../sync-path.js';

/** Who was erased, as HMACs under a secret of the installation, one a line: tells nobody who that was. */
export const ERASURES_FILE = 'erasures.txt';
const LINE = /^[0-9a-f]{64}$/;
const PAGE = 1_000;

/** Puts the list beside the data and beside the backups, so that it is there when an older backup is brought back. */
export async function writeErasures(store: Store, folders: readonly string[]): Promise<number> {
  const rows = await store.db.selectFrom('erasures').select('person_lookup').execute();
  const own = rows.map(({ person_lookup }) => Buffer.from(person_lookup).toString('hex'));
  for (const folder of folders) {
    const known = await readErasures([folder]);
    if (own.every((line) => known.has(line))) continue;
    const path = join(folder, ERASURES_FILE);
    const all = [...new Set([...known, ...own])].sort();
    await writeFile(`${path}.next`, all.map((line) => `${line}\n`).join(''), { mode: 0o600, flush: true });
    await rename(`${path}.next`, path);
    await syncPath(folder);
  }
  return own.length;
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
