import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spawnThread } from '../../ocr/reading/vision/spawn.js';
import { lockFolder } from '../../store/folder-lock.js';
import { openPglite } from '../../store/sql/open-pglite.js';
import { temporaryFolder } from '../support/databases.js';
import { prepareEmbedded } from '../support/embedded.js';

test('who lost the folder to another process writes nothing any more, and its process is told to end', async () => {
  const folder = temporaryFolder();
  await prepareEmbedded(folder.path);
  const lock = await lockFolder(folder.path);
  let ended: () => void = () => {};
  const end = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const pool = await openPglite(folder.path, spawnThread, { lock: lock.ticket, onEnded: ended });
  await pool.query('create table public.kept (what text)');
  await pool.query(`insert into public.kept values ('before')`);
  // Another process, on another machine, took us for dead while we were paused.
  writeFileSync(join(folder.path, 'parafa.lock'), JSON.stringify({ token: 'theirs', pid: 1, host: 'elsewhere' }));
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  await expect(pool.query(`insert into public.kept values ('after')`)).rejects.toThrow('has ended');
  await end;
  await lock.release();
  const theirs = await openPglite(folder.path);
  expect((await theirs.query('select what from public.kept')).rows).toEqual([{ what: 'before' }]);
  await theirs.end();
  folder.remove();
}, 120_000);
