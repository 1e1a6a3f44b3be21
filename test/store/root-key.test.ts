import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KEY_FILE, makeKeyFile, replaceKeyFile } from '../../store/root-key.js';
import { temporaryFolder } from '../support/databases.js';

let home: ReturnType<typeof temporaryFolder>;
/** Of each file by its number, what was synced; and the names that a sync of the folder made safe. */
const safe = { contents: new Map<number, string>(), names: new Map<string, number>() };

/** The keys that a power cut at this moment leaves, with the names that they have then. */
const left = () => Object.fromEntries([...safe.names].map(([name, file]) => [name, safe.contents.get(file)]));
const keyOf = (key: Uint8Array) => `${Buffer.from(key).toString('base64')}\n`;

beforeEach(async () => {
  home = temporaryFolder();
  safe.contents.clear();
  safe.names.clear();
  const opened = await open(home.path);
  const files = Object.getPrototypeOf(opened) as typeof opened;
  await opened.close();
  const { sync } = files;
  vi.spyOn(files, 'sync').mockImplementation(async function (this: typeof opened) {
    const path = readlinkSync(`/proc/self/fd/${this.fd}`);
    const found = statSync(path);
    if (!found.isDirectory()) safe.contents.set(found.ino, readFileSync(path, 'utf8'));
    else safe.names = new Map(readdirSync(path).map((name) => [name, statSync(join(path, name)).ino]));
    await sync.call(this);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  home.remove();
});

test('the key is on the disk with its name before anything is sealed with it', async () => {
  const key = await makeKeyFile(home.path);
  expect(left()).toEqual({ [KEY_FILE]: keyOf(key) });
});

test('while the database is rewritten a power cut leaves both keys, and afterwards the new one', async () => {
  const [old, next] = [await makeKeyFile(home.path), Buffer.alloc(32, 7)];
  const commit = await replaceKeyFile(home.path, next);
  expect(left()).toEqual({ [KEY_FILE]: keyOf(old), [`${KEY_FILE}.next`]: keyOf(next) });
  await commit();
  expect(left()).toEqual({ [KEY_FILE]: keyOf(next) });
});
