import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../cli/main.js';
import { parseConfig } from '../../core/config.js';
import { createTestIo } from '../support/command-io.js';
import { newPostgres, stopServers } from '../support/databases.js';
import { countingJudge, redisUrl, stopRedis, until } from '../support/engine.js';
import { createInstallations, type Installation, WHOLE } from '../support/installation.js';
import { PROMISED_SERVERS } from '../support/promised-servers.js';
import { startRedis } from '../support/servers.js';

const installations = createInstallations();
let here: Installation;
beforeEach(() => {
  here = installations.open();
});
afterEach(() => here.remove());
afterAll(async () => {
  installations.remove();
  await stopServers();
  await stopRedis();
});

describe('parafa doctor', () => {
  test('an empty environment is healthy: embedded, with a key only its owner can read', async () => {
    const { code, out } = await here.run(['doctor']);
    expect(out).toMatch(/^ok {4}configuration: /m);
    expect(out).toMatch(/^ok {4}database: embedded \d+/m);
    expect(out).toMatch(/^ok {4}vault: /m);
    expect(code).toBe(0);
    expect(statSync(join(here.data, 'parafa.key')).mode & 0o777).toBe(0o600);
  });

  test('every wrong variable is told at once, values are not repeated', async () => {
    const { code, out } = await here.run(['doctor'], {
      PARAFA_KEY: 'geheim',
      REDIS_URL: 'http://x',
      WEB_PORT: '70000',
    });
    expect(code).toBe(1);
    expect(out.match(/^fail {2}configuration: \w+/gm)).toEqual([
      'fail  configuration: PARAFA_KEY',
      'fail  configuration: REDIS_URL',
      'fail  configuration: WEB_PORT',
    ]);
    expect(out).not.toContain('geheim');
  });

  test('a database and a Redis that do not answer are named, without a stack', async () => {
    const env = {
      DATABASE_URL: 'postgres://x@127.0.0.1:9/x',
      REDIS_URL: 'redis://127.0.0.1:9',
      PARAFA_KEY: randomBytes(32).toString('base64'),
    };
    const { code, out } = await here.run(['doctor'], env);
    expect(code).toBe(1);
    expect(out).toMatch(/^fail {2}database: PostgreSQL does not answer at DATABASE_URL \(ECONNREFUSED\)/m);
    expect(out).toMatch(/^fail {2}queue: Redis does not answer at REDIS_URL/m);
    expect(out).not.toMatch(/\n\s+at /);
  });

  describe.each(PROMISED_SERVERS)('with %s', () => {
    test('Redis without persistence, or with eviction, is warned of', async () => {
      const redis = await startRedis(['--appendonly', 'no', '--maxmemory-policy', 'allkeys-lru']);
      try {
        const { code, out } = await here.run(['doctor'], { REDIS_URL: redis.url });
        expect(out).toMatch(/^warn {2}queue: Redis keeps nothing on disk/m);
        expect(out).toMatch(/^warn {2}queue: Redis may throw jobs out \(maxmemory-policy allkeys-lru\)/m);
        expect(code).toBe(0);
      } finally {
        await redis.stop();
      }
    });

    test('servers that are reached on another machine in clear are warned of, each with what to set', async () => {
      const { url, close } = await newPostgres();
      // Another address than the ones that are known to be of this machine, and yet of this machine.
      const elsewhere = (address: string) => address.replace('127.0.0.1', '0.0.0.0');
      const env = { DATABASE_URL: url, REDIS_URL: await redisUrl(), PARAFA_KEY: randomBytes(32).toString('base64') };
      try {
        expect((await here.run(['doctor'], env)).out).not.toContain('without TLS');
        const away = { ...env, DATABASE_URL: elsewhere(url), REDIS_URL: elsewhere(env.REDIS_URL) };
        const { code, out } = await here.run(['doctor'], away);
        expect(out).toMatch(/^warn {2}database: DATABASE_URL leads .* without TLS.*sslmode=verify-full/m);
        expect(out).toMatch(/^warn {2}queue: REDIS_URL leads .* without TLS.*rediss:/m);
        expect(code).toBe(0);
      } finally {
        await close();
      }
    }, 120_000);
  });

  test('a clock that went back is a failure', async () => {
    await here.fill();
    const { code, out } = await here.run(['doctor'], {}, new Date(Date.now() - 86_400_000));
    expect(out).toMatch(/^fail {2}clock: the clock went back/m);
    expect(code).toBe(1);
  });

  test('--json gives the findings and nothing else', async () => {
    const { out } = await here.run(['doctor', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      findings: expect.arrayContaining([{ level: 'ok', about: 'queue', says: 'on the embedded database' }]),
    });
  });
});

describe('the key', () => {
  test('with another key nothing opens and nothing is changed', async () => {
    const { fileId } = await here.fill();
    const { code, err } = await here.run(['jobs', 'list'], { PARAFA_KEY: randomBytes(32).toString('base64') });
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('PARAFA_KEY is not the key that this database was made with'),
    ]);
    expect(await here.look({}, fileId)).toEqual(WHOLE);
  });

  test('data without its key is refused, and no new key is made', async () => {
    await here.fill();
    rmSync(join(here.data, 'parafa.key'));
    const { code, err } = await here.run(['jobs', 'list']);
    expect([code, err]).toEqual([1, expect.stringContaining('bring back')]);
    expect(readdirSync(here.data)).not.toContain('parafa.key');
  });

  test('rotating the key in the folder leaves everything readable, under another key', async () => {
    const { fileId } = await here.fill();
    const before = readFileSync(join(here.data, 'parafa.key'), 'utf8');
    expect(await here.run(['key', 'rotate'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('holds for 1 person;'),
    });
    expect(readFileSync(join(here.data, 'parafa.key'), 'utf8')).not.toBe(before);
    expect(await here.look({}, fileId)).toEqual(WHOLE);
    expect((await here.run(['jobs', 'list'], { PARAFA_KEY: before.trim() })).code).toBe(1);
  });

  test('a rotation that was cut off after the database goes on with the new key', async () => {
    const { fileId } = await here.fill();
    const old = readFileSync(join(here.data, 'parafa.key'), 'utf8');
    await here.run(['key', 'rotate']);
    const next = readFileSync(join(here.data, 'parafa.key'), 'utf8');
    writeFileSync(join(here.data, 'parafa.key.next'), next);
    writeFileSync(join(here.data, 'parafa.key'), old);
    expect(await here.look({}, fileId)).toEqual(WHOLE);
  });

  test('PARAFA_KEY is rotated from PARAFA_KEY_PREVIOUS', async () => {
    const [old, next] = [randomBytes(32).toString('base64'), randomBytes(32).toString('hex')];
    const { fileId } = await here.fillAt({ PARAFA_KEY: old });
    expect((await here.run(['key', 'rotate'], { PARAFA_KEY: next, PARAFA_KEY_PREVIOUS: old })).code).toBe(0);
    expect(await here.look({ PARAFA_KEY: next }, fileId)).toEqual(WHOLE);
    expect(await here.run(['key', 'rotate'], { PARAFA_KEY: next })).toMatchObject({ code: 2 });
  });

  test('key new prints a key that is accepted', async () => {
    const { io, out } = createTestIo();
    await main(['key', 'new'], io);
    expect(parseConfig({ PARAFA_KEY: out().trim() }).ok).toBe(true);
  });
});

describe('parafa jobs', () => {
  test('lists what failed for good and brings it back', async () => {
    const { fileId, dossierId } = await here.fill();
    await here.withEngine({}, async ({ store, queues }) => {
      await queues.startWorker({ readFile: () => Promise.reject(new Error('out of order')), judge: countingJudge });
      await until(() => store.verdicts.latest(dossierId), 'a verdict');
    });
    const { out } = await here.run(['jobs', 'list', '--json']);
    expect(JSON.parse(out).failed).toMatchObject([{ id: `file-${fileId}`, reason: 'unreadable' }]);
    expect(await here.run(['jobs', 'retry', `file-${randomUUID()}`])).toMatchObject({ code: 1 });
    expect(await here.run(['jobs', 'retry', '--all'])).toMatchObject({
      code: 0,
      out: `file-${fileId} is tried again\n`,
    });
    expect((await here.run(['jobs', 'list'])).out).toMatch(/read-file +waiting 1 .*[\s\S]*nothing failed for good/);
  });

  test.each([
    [['jobs']],
    [['jobs', 'eat']],
    [['jobs', 'retry']],
    [['jobs', 'list', 'x']],
    [['jobs', 'retry', 'x', '--all']],
  ])('wrong arguments: %j', async (args) => {
    const { io, out } = createTestIo();
    expect([await main(args, io), out()]).toEqual([2, '']);
  });
});

describe('bad surroundings', () => {
  test('a second process on one embedded folder is refused, and told by whom', async () => {
    await here.withEngine({}, async () => {
      const { code, err } = await here.run(['jobs', 'list']);
      expect([code, err]).toEqual([1, expect.stringContaining(`is in use by process ${process.pid}`)]);
      expect(await here.run(['doctor'])).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^warn {2}database: .*in use by/m),
      });
    });
    expect((await here.run(['jobs', 'list'])).code).toBe(0);
  });

  test('a corrupt data folder gives a sentence that says what to do', async () => {
    await here.fill();
    for (const name of ['global', 'pg_wal']) rmSync(join(here.data, 'database', name), { recursive: true });
    const { code, err } = await here.run(['jobs', 'list']);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^parafa jobs: the embedded database in .* does not open; restore a backup/),
    ]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a file missing from the vault is told by its id', async () => {
    const { fileId } = await here.fill();
    rmSync(join(here.data, 'vault', fileId.slice(0, 2), fileId));
    await expect(here.withEngine({}, ({ vault }) => vault.open(fileId))).rejects.toThrow(
      /is not in the folder .*restore/,
    );
    const { code, err } = await here.run(['backup', join(here.path, 'b')]);
    expect([code, err]).toEqual([1, expect.stringContaining(`file ${fileId} is not in the vault`)]);
  });

  test('a port that is taken is told with what to do', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const { code, err } = await here.run(['start'], { WEB_PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`port ${port} on 127.0.0.1 is taken .* set WEB_PORT`));
  });

  test('--only without DATABASE_URL is a wrong call', async () => {
    const { io, err } = createTestIo();
    expect([await main(['start', '--only', 'worker'], io), err()]).toEqual([
      2,
      expect.stringContaining('needs DATABASE_URL'),
    ]);
  });
});
