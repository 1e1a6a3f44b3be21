import type { Store } from '../../../store/open-store.js';

/** Files shown in conversations lie in a closed dossier of their own: never read by the machine, never judged, erased with the person. */
export async function folderOf(store: Store, personId: string): Promise<string> {
  const dossiers = await store.dossiers.ofPerson(personId);
  const folder = dossiers.find(({ status, programme }) => status === 'closed' && programme === null);
  if (folder) return folder.id;
  const { id } = await store.dossiers.create({ personId, kind: 'enrolment' });
  await store.dossiers.close(id);
  return id;
}

/** Puts what one side shows to the other into the vault; gives its id. */
export async function keepShown(
  store: Store,
  personId: string,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<string> {
  const dossierId = await folderOf(store, personId);
  const { id, key, wrappedKey } = await store.files.prepare(personId);
  await store.vault.put(id, key, bytes);
  const mime = 'application/octet-stream';
  await store.transaction(async ({ files }) => {
    // The same picture may be shown twice: its id stands for the hash, so that each showing is a file of its own.
    await files.add({ id, wrappedKey, personId, dossierId, sha256: id, name, mime, size: bytes.length });
    await files.move(id, ['received'], 'read');
  });
  return id;
}
