import { randomBytes } from 'node:crypto';
import { chmod, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { parseKey } from '../core/config.js';
import type { Key } from './crypto/seal.js';
import { errorCode, StoreError } from './store-error.js';
import { syncPath } from './sync-path.js';

export const KEY_FILE = 'parafa.key';

/** The key in the data folder, undefined when there is none. */
export async function readKeyFile(dataDir: string): Promise<Key | undefined> {
  return await readKeyAt(join(dataDir, KEY_FILE));
}

async function readKeyAt(path: string): Promise<Key | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new StoreError('key-missing', `cannot read ${path} (${errorCode(error)})`, { cause: error });
  }
  const key = parseKey(text.trim());
  if (!key) throw new StoreError('key-wrong', `${path} does not hold a key: bring back the file that was there`);
  return key;
}

/** Makes a key in the data folder, readable by its owner alone, safely on disk before anything is sealed with it. */
export async function makeKeyFile(dataDir: string): Promise<Key> {
  const path = join(dataDir, KEY_FILE);
  const key = randomBytes(32);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(`${key.toString('base64')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await chmod(path, 0o600);
  await syncPath(dataDir);
  return key;
}

const NEXT_FILE = `${KEY_FILE}.next`;

/**
 * Puts another key beside the one in the data folder, safely on disk; the function it gives makes it the key. In between
 * the database is rewritten: whichever of the two it is under after a crash, that key is still there.
 */
export async function replaceKeyFile(dataDir: string, next: Key): Promise<() => Promise<void>> {
  const file = await open(join(dataDir, NEXT_FILE), 'w', 0o600);
  try {
    await file.writeFile(`${Buffer.from(next).toString('base64')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncPath(dataDir);
  return () => adoptNextKeyFile(dataDir);
}

/** A key that a rotation left behind when it was cut off; undefined when there is none. */
export async function readNextKeyFile(dataDir: string): Promise<Key | undefined> {
  return await readKeyAt(join(dataDir, NEXT_FILE));
}

/** The rotation had reached the database: its key is the key. */
export async function adoptNextKeyFile(dataDir: string): Promise<void> {
  await rename(join(dataDir, NEXT_FILE), join(dataDir, KEY_FILE));
  await syncPath(dataDir);
}
