import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../cli/main.js';
import { createTestIo } from '../support/command-io.js';
import { temporaryFolder } from '../support/databases.js';
import { prepareEmbedded } from '../support/embedded.js';
import { type OldServer, startOldPostgres, startOldRedis } from '../support/old-servers.js';

let folder: ReturnType<typeof temporaryFolder>;
let server: OldServer;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  await server.close();
  folder.remove();
});

async function run(args: string[], env: Record<string, string>) {
  const { io, out, err } = createTestIo({ PARAFA_DATA: join(folder.path, 'data'), ...env });
  return { code: await main(args, io), out: out(), err: err() };
}

test.each([
  [130_014, '13.14', 'PostgreSQL 13.14 is too old; Parafa needs 14 or newer'],
  [90_624, '9.6.24', 'PostgreSQL 9.6.24 is too old; Parafa needs 14 or newer'],
])('PostgreSQL %i is refused with what to do, and nothing is made in it', async (number, version, sentence) => {
  server = await startOldPostgres(number, version);
  const env = {
    DATABASE_URL: `postgres://x@127.0.0.1:${server.port}/x`,
    PARAFA_KEY: randomBytes(32).toString('base64'),
  };
  expect(await run(['start'], env)).toEqual({ code: 1, out: '', err: `parafa start: ${sentence}\n` });
  const { code, out } = await run(['doctor'], env);
  expect([code, out]).toEqual([1, expect.stringContaining(`fail  database: ${sentence}\n`)]);
  expect(existsSync(join(folder.path, 'data', 'parafa.key'))).toBe(false);
});

test.each(['6.0.16', '5.0.7', '3.2.12'])('Redis %s is refused with what to do', async (version) => {
  server = await startOldRedis(version);
  await prepareEmbedded(join(folder.path, 'data'));
  const env = { REDIS_URL: `redis://127.0.0.1:${server.port}` };
  const sentence = `Redis ${version} is too old; Parafa needs 6.2 or newer`;
  const started = await run(['start'], env);
  expect([started.code, started.err.trim().split('\n').at(-1)]).toEqual([1, `parafa start: ${sentence}`]);
  const { code, out } = await run(['doctor'], env);
  expect([code, out]).toEqual([1, expect.stringContaining(`fail  queue: ${sentence}\n`)]);
});
