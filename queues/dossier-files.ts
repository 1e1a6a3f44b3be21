import { createHash } from 'node:crypto';
import type { Store } from '../store/open-store.js';
import type { Dossier, DossierChange } from '../store/repositories/dossiers.js';
import type { UploadTarget } from '../store/repositories/uploads.js';
import { StoreError } from '../store/store-error.js';
import type { Refusal } from './intake/intake.js';
import type { QueueLog } from './log.js';
import type { JoinPages } from './ports.js';
import type { Producers } from './producers.js';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_FILES_OF_DOSSIER = 60;

export type Received =
  /** `duplicate`: the dossier held these bytes already, and `fileId` is the file that does. */
  | { ok: true; fileId: string; duplicate: boolean; place: number }
  | { ok: false; reason: 'empty' | 'too-large' | 'too-many-files' | 'no-dossier' | 'dossier-closed' | Refusal };

export interface Upload {
  /** The id that it was announced under: its file has the same, so that the log tells one story. */
  id?: string;
  dossierId: string;
  name: string;
  mime: string;
  bytes: Uint8Array;
}

/** What changes the files of a dossier. Each change makes a new version of it, and a version is judged once. */
export function createDossierFiles(deps: { store: Store; producers: Producers; log: QueueLog; joinPages: JoinPages }) {
  const { store, producers, log, joinPages } = deps;
  const refuse = (target: UploadTarget | undefined, upload: Upload): Received | undefined => {
    if (!target) return { ok: false, reason: 'no-dossier' };
    const { status } = target.dossier;
    if (status === 'closed' || status === 'final') return { ok: false, reason: 'dossier-closed' };
    if (upload.bytes.length === 0) return { ok: false, reason: 'empty' };
    return upload.bytes.length > MAX_FILE_BYTES ? { ok: false, reason: 'too-large' } : undefined;
  };

  const held = async (fileId: string, upload: Upload): Promise<Received> => ({
    ok: true,
    fileId,
    // Under its own id it is no other: whoever took it ended before that was noted.
    duplicate: fileId !== upload.id,
    place: await store.files.placeInLine(fileId),
  });

  return {
    /** Photos and PDFs as the pages of one PDF, in this order; undefined when one of them cannot be a page of it. */
    joinPages,

    /**
     * Takes an upload. When it resolves with `ok` the file is safe on disk and in the database, and will be read and
     * judged whatever crashes afterwards.
     */
    async receive(upload: Upload): Promise<Received> {
      const { dossierId, name, mime, bytes } = upload;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const target = await store.uploads.target(dossierId, sha256, upload.id);
      const refused = refuse(target, upload);
      if (refused || !target) return refused ?? { ok: false, reason: 'no-dossier' };
      if (target.duplicateId) return await held(target.duplicateId, upload);
      if (target.files >= MAX_FILES_OF_DOSSIER) return { ok: false, reason: 'too-many-files' };

      const { id, key, wrappedKey } = await store.files.prepare(
        target.dossier.personId,
        target.personKey,
        target.isIdTaken ? undefined : upload.id,
      );
      try {
        await store.vault.put(id, key, bytes);
      } catch (error) {
        if (!(error instanceof StoreError && error.code === 'disk-full')) throw error;
        log.error('disk-full', { place: store.vault.place });
        return { ok: false, reason: 'disk-full' };
      }
      const added = await store.uploads.add(target, { id, wrappedKey, sha256, name, mime, size: bytes.length });
      if (!added) {
        // The same bytes came in twice in the same moment.
        await store.vault.delete(id);
        const known = (await store.uploads.target(dossierId, sha256))?.duplicateId;
        return known ? await held(known, upload) : { ok: false, reason: 'no-dossier' };
      }
      // What comes after the approval can only be the payment. While staff have the dossier, a paper that was under way counts too.
      if (target.dossier.status === 'approved') await store.dossiers.step(dossierId, 'upload');
      log.info('upload-kept', {
        fileId: id,
        dossierId,
        ...(upload.id && upload.id !== id ? { uploadId: upload.id } : {}),
      });
      await producers.readFile(id, added.turn);
      return { ok: true, fileId: id, duplicate: false, place: added.place };
    },

    /**
     * Takes a file out of its dossier. Its bytes are destroyed by the sweep an hour later: until then it can be put back. False
     * when it is not there.
     */
    async remove(fileId: string): Promise<boolean> {
      const file = await store.files.get(fileId);
      if (!file || file.status === 'removed') return false;
      const removed = await store.transaction(async (repositories) => {
        if (!(await repositories.files.move(fileId, ['received', 'read', 'failed'], 'removed'))) return false;
        await repositories.dossiers.touch(file.dossierId);
        return true;
      });
      if (!removed) return false;
      await producers.judgeWhenRead(file.dossierId);
      return true;
    },

    /** Puts a file back that was taken out; false when its bytes are gone, or the same bytes have come again. */
    async restore(fileId: string): Promise<boolean> {
      const file = await store.files.get(fileId);
      if (file?.status !== 'removed') return false;
      const isRead = (await store.readings.get(fileId)) !== undefined;
      const restored = await store.transaction(async (repositories) => {
        if (!(await repositories.removals.restore(fileId, isRead ? 'read' : 'received'))) return false;
        await repositories.dossiers.touch(file.dossierId);
        return true;
      });
      if (!restored) return false;
      if (isRead) await producers.judgeWhenRead(file.dossierId);
      else await producers.readFile(fileId);
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
