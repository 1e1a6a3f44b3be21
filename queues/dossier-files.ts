import { createHash } from 'node:crypto';
import type { Store } from '../store/open-store.js';
import type { Dossier, DossierChange } from '../store/repositories/dossiers.js';
import { StoreError } from '../store/store-error.js';
import type { QueueLog } from './log.js';
import type { Producers } from './producers.js';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_FILES_OF_DOSSIER = 60;

export type Received =
  /** `duplicate`: the dossier held these bytes already, and `fileId` is the file that does. */
  | { ok: true; fileId: string; duplicate: boolean; place: number }
  | { ok: false; reason: 'empty' | 'too-large' | 'too-many-files' | 'disk-full' | 'no-dossier' | 'dossier-closed' };

export interface Upload {
  dossierId: string;
  name: string;
  mime: string;
  bytes: Uint8Array;
}

/** What changes the files of a dossier. Each change makes a new version of it, and a version is judged once. */
export function createDossierFiles({ store, producers, log }: { store: Store; producers: Producers; log: QueueLog }) {
  const refuse = (dossier: Dossier | undefined, upload: Upload): Received | undefined => {
    if (!dossier) return { ok: false, reason: 'no-dossier' };
    if (dossier.status === 'closed' || dossier.status === 'approved') return { ok: false, reason: 'dossier-closed' };
    if (upload.bytes.length === 0) return { ok: false, reason: 'empty' };
    return upload.bytes.length > MAX_FILE_BYTES ? { ok: false, reason: 'too-large' } : undefined;
  };

  const known = async (dossierId: string, sha256: string): Promise<Received | undefined> => {
    const file = await store.files.findByHash(dossierId, sha256);
    if (!file) return undefined;
    return { ok: true, fileId: file.id, duplicate: true, place: await store.files.placeInLine(file.id) };
  };

  return {
    /**
     * Takes an upload. When it resolves with `ok` the file is safe on disk and in the database, and will be read and
     * judged whatever crashes afterwards.
     */
    async receive(upload: Upload): Promise<Received> {
      const { dossierId, name, mime, bytes } = upload;
      const dossier = await store.dossiers.get(dossierId);
      const refused = refuse(dossier, upload);
      if (refused || !dossier) return refused ?? { ok: false, reason: 'no-dossier' };
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const duplicate = await known(dossierId, sha256);
      if (duplicate) return duplicate;
      if ((await store.files.ofDossier(dossierId)).length >= MAX_FILES_OF_DOSSIER)
        return { ok: false, reason: 'too-many-files' };

      const { personId } = dossier;
      const { id, key, wrappedKey } = await store.files.prepare(personId);
      try {
        await store.vault.put(id, key, bytes);
      } catch (error) {
        if (!(error instanceof StoreError && error.code === 'disk-full')) throw error;
        log.error('disk-full', { place: store.vault.place });
        return { ok: false, reason: 'disk-full' };
      }
      const added = await store.transaction(async (repositories) => {
        const size = bytes.length;
        const file = await repositories.files.add({ id, wrappedKey, personId, dossierId, sha256, name, mime, size });
        if (file) await repositories.dossiers.touch(dossierId);
        return file;
      });
      if (!added) {
        // The same bytes came in twice in the same moment.
        await store.vault.delete(id);
        return (await known(dossierId, sha256)) ?? { ok: false, reason: 'no-dossier' };
      }
      await producers.readFile(id);
      return { ok: true, fileId: id, duplicate: false, place: await store.files.placeInLine(id) };
    },

    /** Takes a file out of its dossier and destroys its bytes. False when it is not there. */
    async remove(fileId: string): Promise<boolean> {
      const file = await store.files.get(fileId);
      if (!file || file.status === 'removed') return false;
      const removed = await store.transaction(async (repositories) => {
        if (!(await repositories.files.move(fileId, ['received', 'read', 'failed'], 'removed'))) return false;
        await repositories.dossiers.touch(file.dossierId);
        return true;
      });
      if (!removed) return false;
      await store.vault.delete(fileId);
      await producers.judgeWhenRead(file.dossierId);
      return true;
    },

    /** Reads a file again that could not be read: staff ask for it. False when it did not fail. */
    async retry(fileId: string): Promise<boolean> {
      const file = await store.files.get(fileId);
      if (!file) return false;
      const moved = await store.transaction(async (repositories) => {
        if (!(await repositories.files.move(fileId, ['failed'], 'received'))) return false;
        await repositories.dossiers.touch(file.dossierId);
        return true;
      });
      if (moved) await producers.readFile(fileId);
      return moved;
    },

    /** Another programme, applicant or phase: judged anew. */
    async change(dossierId: string, change: DossierChange): Promise<Dossier | undefined> {
      const dossier = await store.dossiers.change(dossierId, change);
      if (dossier) await producers.judgeWhenRead(dossierId);
      return dossier;
    },
  };
}

export type DossierFiles = ReturnType<typeof createDossierFiles>;
