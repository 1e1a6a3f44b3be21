import { type Key, seal, unseal } from '../crypto/seal.js';
import type { Files } from '../repositories/files.js';
import { StoreError } from '../store-error.js';
import type { Blobs } from './blobs.js';

const blobContext = (fileId: string) => `vault:${fileId}`;

/** Uploaded files, each sealed with a key of its own. */
export function createVault({ blobs, files }: { blobs: Blobs; files: Pick<Files, 'keyOf' | 'known'> }) {
  return {
    place: blobs.place,

    /** Seals and stores; resolves when the bytes are safe. Throws `disk-full`. */
    async put(fileId: string, key: Key, bytes: Uint8Array): Promise<void> {
      await blobs.put(fileId, seal(key, bytes, blobContext(fileId)));
    },

    /**
     * The bytes as they were uploaded; `key` when the caller has it already. Throws `file-missing` or `file-tampered`;
     * other files are not touched by it.
     */
    async open(fileId: string, key?: Key): Promise<Buffer> {
      const known = key ?? (await files.keyOf(fileId));
      if (!known) throw new StoreError('file-missing', `file ${fileId} was erased or never existed`);
      const sealed = await blobs.get(fileId);
      if (!sealed)
        throw new StoreError(
          'file-missing',
          `file ${fileId} is not in the ${blobs.place}: bring it back from a backup (parafa restore)`,
        );
      return unseal(known, sealed, blobContext(fileId));
    },

    async delete(fileId: string): Promise<void> {
      await blobs.delete(fileId);
    },

    /** Deletes blobs that no file refers to: uploads that were cut off, people that were erased. */
    async sweep(olderThan: Date): Promise<number> {
      let swept = 0;
      let batch: string[] = [];
      const flush = async () => {
        const known = await files.known(batch);
        for (const id of batch) {
          if (known.has(id)) continue;
          await blobs.delete(id);
          swept += 1;
        }
        batch = [];
      };
      for await (const id of blobs.list(olderThan)) {
        batch.push(id);
        if (batch.length >= 500) await flush();
      }
      if (batch.length > 0) await flush();
      return swept;
    },
  };
}

export type Vault = ReturnType<typeof createVault>;
