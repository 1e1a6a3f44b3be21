import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isJunkName } from '../../ocr/reading/containers/junk.js';

/** A file to read, or why it cannot be: the caller gives each its line. */
export type ListedFile =
  | { file: string; sizeBytes: number }
  | { file: string; fault: 'not-found' | 'not-readable' | 'not-a-file' };

const CODES: Record<string, 'not-found' | 'not-readable'> = { ENOENT: 'not-found', ENOTDIR: 'not-found' };

const faultOf = (error: unknown): 'not-found' | 'not-readable' =>
  (error instanceof Error && 'code' in error && CODES[String(error.code)]) || 'not-readable';

/**
 * The files that paths stand for, in the order given; a folder stands for every file in it and below, sorted by name.
 * Hidden files (`.DS_Store`) and what Windows leaves (`Thumbs.db`) in folders are skipped, links are followed but no folder is entered twice, and pipes and devices are
 * listed as faults, since reading them may never end.
 */
export async function listFiles(paths: readonly string[]): Promise<ListedFile[]> {
  const entered = new Set<string>();
  const lists: ListedFile[][] = [];
  for (const path of paths) lists.push(await listOne(path, entered));
  return lists.flat();
}

async function listOne(path: string, entered: Set<string>): Promise<ListedFile[]> {
  try {
    const found = await stat(path);
    if (found.isFile()) return [{ file: path, sizeBytes: found.size }];
    if (!found.isDirectory()) return [{ file: path, fault: 'not-a-file' }];
    const real = await realpath(path);
    if (entered.has(real)) return [];
    entered.add(real);
    const names = (await readdir(path)).filter((name) => !isJunkName(name)).sort();
    const lists: ListedFile[][] = [];
    for (const name of names) lists.push(await listOne(join(path, name), entered));
    return lists.flat();
  } catch (error) {
    return [{ file: path, fault: faultOf(error) }];
  }
}
