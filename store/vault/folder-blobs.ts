import { randomUUID } from 'node:crypto';
import { open, opendir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.js';
import { errorCode, StoreError } from '../store-error.js';
import { syncPath } from '../sync-path.js';
import type { Blobs } from './blobs.js';

/** Uploads stop before the disk is full, so that the database on it can still write. */
export const RESERVE_BYTES = 64 * 1024 * 1024;

const diskFull = (root: string, cause?: unknown) =>
  new StoreError('disk-full', `the disk of ${root} is full: free some space; nothing that was accepted is lost`, {
    cause,
  });

/** Blobs in a folder, spread over 256 subfolders by the first two characters of the id. */
export function createFolderBlobs(root: string, options: { reserveBytes?: number } = {}): Blobs {
  const reserve = options.reserveBytes ?? RESERVE_BYTES;
  const pathOf = (id: string) => {
    if (!/^[\w-]{3,64}$/.test(id)) throw new Error('not the id of a blob');
    return join(root, id.slice(0, 2), id);
  };

  const write = async (path: string, bytes: Uint8Array) => {
    const temporary = `${path}.${randomUUID()}.tmp`;
    try {
      const file = await open(temporary, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
      await syncPath(dirname(path));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  };

  return {
    place: `folder ${root}`,
    async put(id, bytes) {
      const path = pathOf(id);
      try {
        const made = await makeFolder(dirname(path));
        if (made) await syncPath(dirname(made));
        const { bavail, bsize } = await statfs(root);
        if (bavail * bsize < reserve + bytes.length) throw diskFull(root);
        await write(path, bytes);
      } catch (error) {
        if (['ENOSPC', 'EDQUOT'].includes(errorCode(error) ?? '')) throw diskFull(root, error);
        throw error;
      }
    },
    async get(id) {
      try {
        return await readFile(pathOf(id));
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return undefined;
        throw error;
      }
    },
    async delete(id) {
      await rm(pathOf(id), { force: true });
    },
    async *list(olderThan) {
      await makeFolder(root);
      for await (const shelf of await opendir(root)) {
        if (!shelf.isDirectory()) continue;
        for await (const entry of await opendir(join(root, shelf.name))) {
          const path = join(root, shelf.name, entry.name);
          if (!entry.isFile() || (await stat(path)).mtimeMs >= olderThan.getTime()) continue;
          if (entry.name.endsWith('.tmp')) await rm(path, { force: true });
          else yield entry.name;
        }
      }
    },
  };
}
