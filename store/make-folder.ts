import { access, mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errorCode } from './store-error.js';

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Makes a folder and those above it, for the owner alone; resolves to the first that was made. Node's own way (`recursive`) tries the
 * folder above again and again, for ever, where the system says that there is no such place, as below /proc.
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  const missing: string[] = [];
  for (let folder = resolve(path); !(await isThere(folder)); folder = dirname(folder)) missing.unshift(folder);
  for (const folder of missing) {
    try {
      await mkdir(folder, { mode: 0o700 });
    } catch (error) {
      // Another process, or another upload, was quicker.
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
  return missing[0];
}
