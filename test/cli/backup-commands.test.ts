import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newPostgres, stopServers } from '../support/databases.js';
import { createInstallations, type Installation, WHOLE } from '../support/installation.js';
import { PROMISED_SERVERS } from '../support/promised-servers.js';

const installations = createInstallations();
let here: Installation;
beforeEach(() => {
  here = installations.open();
});
afterEach(() => here.remove());
afterAll(async () => {
  installations.remove();
  await stopServers();
});

describe('backup and restore', { timeout: 240_000 }, () => {
  test('a backup brings everything back into an empty folder, and what was queued is found again', async () => {
    const { fileId } = await here.fill();
    const target = join(here.path, 'backup');
    expect(await here.run(['backup', target])).toMatchObject({
      code: 0,
      out: expect.stringContaining(' and 1 file in '),
    });
    const env = {
      PARAFA_DATA: join(here.path, 'elsewhere'),
      PARAFA_KEY: here.key(),
    };
    expect(await here.run(['restore', target], env)).toMatchObject({ code: 0, err: '' });
    expect(await here.look(env, fileId)).toEqual(WHOLE);
    expect(await here.run(['restore', target], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('people in this database already'),
    });
    expect(await here.run(['backup', target])).toMatchObject({ code: 1, err: expect.stringContaining('is not empty') });
  });

  describe.each(PROMISED_SERVERS)('with %s', () => {
    test('a backup of the embedded database goes into PostgreSQL and back', async () => {
      const { fileId } = await here.fill();
      const PARAFA_KEY = here.key();
      const [first, second] = [await here.backUp(), join(here.path, 'b')];
      const server = await newPostgres();
      try {
        const grown = { PARAFA_KEY, DATABASE_URL: server.url, PARAFA_DATA: join(here.path, 'grown') };
        expect(await here.run(['restore', first], grown)).toMatchObject({ code: 0, err: '' });
        expect(await here.look(grown, fileId)).toEqual(WHOLE);
        expect(await here.run(['backup', second], grown)).toMatchObject({ code: 0 });
        const back = { PARAFA_KEY, PARAFA_DATA: join(here.path, 'back') };
        expect(await here.run(['restore', second], back)).toMatchObject({ code: 0, err: '' });
        expect(await here.look(back, fileId)).toEqual(WHOLE);
        await here.fillAt(back); // new rows are counted on from the old ones
      } finally {
        await server.close();
      }
    });
  });

  test.each([
    [
      'a table that was altered',
      (target: string) => writeFileSync(join(target, 'tables', 'persons.jsonl'), '{}\n'),
      'was altered',
    ],
    ['no manifest', (target: string) => rmSync(join(target, 'manifest.json')), 'not a whole backup'],
  ])('%s is refused before anything is changed', async (_name, harm, says) => {
    const target = await here.backUp();
    harm(target);
    const env = { PARAFA_KEY: randomBytes(32).toString('base64') };
    expect(await here.run(['restore', target], env)).toMatchObject({ code: 1, err: expect.stringContaining(says) });
    expect(existsSync(join(here.data, 'vault'))).toBe(false);
  });

  test('a backup under another key is refused', async () => {
    const target = await here.backUp();
    const env = { PARAFA_DATA: join(here.path, 'new'), PARAFA_KEY: randomBytes(32).toString('base64') };
    expect(await here.run(['restore', target], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('not the key that this backup was made with'),
    });
  });
});
