import { statfs } from 'node:fs/promises';

/** Whether the disk of a folder takes so many bytes and keeps its reserve: for the database, its log and what works on it. */
export const createDiskSpace =
  (folder: string, reserveBytes: number) =>
  async (bytes: number): Promise<boolean> => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize >= reserveBytes + bytes;
  };
