import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeFolder } from '../../store/make-folder.js';

/** A name that stays within its folder, whatever its sender called the file. */
const safeName = (name: string): string =>
  name
    .replace(/[\p{C}\\/:*?"<>|]+/gu, '_')
    .replace(/^\.+/, '_')
    .slice(-120) || '_';

/** Puts a paper where staff look at it, readable by them alone; gives the path. A name that is taken gets a number. */
export async function saveFile(folder: string, name: string, base64: string): Promise<string> {
  await makeFolder(folder);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? safeName(name) : `${number}-${safeName(name)}`);
    try {
      await writeFile(path, Buffer.from(base64, 'base64'), { mode: 0o600, flag: 'wx' });
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

export async function fileToSend(path: string): Promise<{ name: string; base64: string }> {
  try {
    return { name: basename(path), base64: (await readFile(path)).toString('base64') };
  } catch (error) {
    throw new Error(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
