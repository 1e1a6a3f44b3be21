import { open } from 'node:fs/promises';

/** Syncs a file or a folder. Names in a folder are safe when the folder is: a file that is synced may still have no name after a power cut. */
export async function syncPath(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
