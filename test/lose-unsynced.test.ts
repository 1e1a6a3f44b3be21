import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journalled, loseUnsynced } from './support/chaos/lose-unsynced.js';
import { temporaryFolder } from './support/databases.js';

/** What the chaos calls a power cut has to be one. */
const PROGRAM = `
import { openSync, writeSync, fdatasyncSync, ftruncateSync, renameSync } from 'node:fs';
const write = (fd, text, position) => writeSync(fd, Buffer.from(text), 0, text.length, position);
const [a, b] = [openSync(process.argv[1] + '/a', 'w+'), openSync(process.argv[1] + '/b', 'w+')];
write(a, 'synced', 0);
write(b, 'never', 0);
fdatasyncSync(a);
renameSync(process.argv[1] + '/a', process.argv[1] + '/c');
write(a, 'SYN', 0);
write(a, 'more', 6);
ftruncateSync(a, 2);
`;

let home: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(() => home.remove());

/** Runs the program below `root`; gives its process id. */
function write(root: string, journal: string): number {
  for (const folder of [root, journal]) mkdirSync(folder, { recursive: true });
  const env = { ...process.env, ...journalled(root, journal) };
  const { pid, status } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, root], { env });
  expect(status).toBe(0);
  return pid;
}

test.each([
  ['nothing but what was synced', 0, 'synced', ''],
  ['all of it', 0.999, 'SY', 'never'],
])('a power cut may leave %s', async (_name, chance, renamed, unsynced) => {
  const [root, journal] = [join(home.path, 'root'), join(home.path, 'journal')];
  const pid = write(root, journal);
  await loseUnsynced(journal, pid, () => chance);
  expect(readFileSync(join(root, 'c'), 'utf8')).toBe(renamed);
  expect(readFileSync(join(root, 'b'), 'utf8')).toBe(unsynced);
});

test('what an earlier life left is on the disk by now', async () => {
  const [root, journal] = [join(home.path, 'root'), join(home.path, 'journal')];
  const pid = write(root, journal);
  expect(await loseUnsynced(journal, pid + 1, () => 0)).toBe(0);
  expect(readFileSync(join(root, 'b'), 'utf8')).toBe('never');
  expect(await loseUnsynced(journal, pid, () => 0)).toBe(0);
});
