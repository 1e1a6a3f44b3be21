import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEngine } from '../../cli/engine.js';
import { createLog } from '../../cli/log.js';
import { main } from '../../cli/main.js';
import { type Config, parseConfig } from '../../core/config.js';
import { createTestIo } from '../support/command-io.js';
import { newPostgres, stopServers, temporaryFolder } from '../support/databases.js';
import { prepareEmbedded } from '../support/embedded.js';
import { countingJudge, stopRedis, until } from '../support/engine.js';
import { PROMISED_SERVERS } from '../support/promised-servers.js';
import { startRedis } from '../support/servers.js';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());
afterAll(async () => {
  await stopServers();
  await stopRedis();
});

const data = () => join(folder.path, 'data');
/** What the first start does in seconds, from a copy. */
const prepare = async (env: { PARAFA_DATA: string; DATABASE_URL?: string }) => {
  if (env.DATABASE_URL === undefined && !existsSync(env.PARAFA_DATA)) await prepareEmbedded(env.PARAFA_DATA);
};
async function run(args: string[], env: Record<string, string> = {}, now?: Date) {
  const { io, out, err } = createTestIo({ PARAFA_DATA: data(), ...env }, now);
  await prepare({ PARAFA_DATA: data(), ...env });
  const code = await main(args, io);
  return { code, out: out(), err: err() };
}

function configOf(env: Record<string, string>): Config {
  const parsed = parseConfig({ PARAFA_DATA: data(), ...env });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  return parsed.config;
}

async function withEngine<T>(
  env: Record<string, string>,
  work: (engine: Awaited<ReturnType<typeof openEngine>>) => Promise<T>,
) {
  const { io } = createTestIo();
  await prepare({ PARAFA_DATA: data(), ...env });
  const engine = await openEngine(configOf(env), {
    log: createLog('error', io.stderr),
    clock: { now: () => new Date() },
    warn: () => {},
    queues: { judgeDelayMs: 0, backoffMs: 10 },
  });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** A nurse with one file, uploaded and not read yet. */
const fill = (env: Record<string, string> = {}) =>
  withEngine(env, async ({ store, queues }) => {
    const chat = await store.chats.findOrCreate('telegram', '4711', 'ro');
    await store.chats.saveState(chat.id, { step: 'upload' });
    await store.reminders.add({
      personId: chat.personId,
      chatId: chat.id,
      kind: 'payment-closes',
      subject: 'p',
      dueOn: '2027-01-10' as never,
    });
    await store.audit.record({ actor: 'person', action: 'dossier.open', details: { files: 1 } });
    const dossier = await store.dossiers.create({ personId: chat.personId, kind: 'enrolment', programme: 'oncologie' });
    const received = await queues.dossierFiles.receive({
      dossierId: dossier.id,
      name: 'ț.jpg',
      mime: 'image/jpeg',
      bytes: Buffer.from('scan'),
    });
    if (!received.ok) throw new Error(received.reason);
    return { ...received, dossierId: dossier.id };
  });

const look = (env: Record<string, string>, fileId: string) =>
  withEngine(env, async ({ store, vault, queues }) => {
    const chat = await store.chats.find('telegram', '4711');
    await queues.work.sweep();
    return {
      state: await store.chats.state(chat?.id ?? ''),
      reminders: (await store.reminders.ofChat(chat?.id ?? '')).map(({ dueOn }) => dueOn),
      audit: (await store.audit.list()).map(({ action, details }) => ({ action, details })),
      file: (await store.files.get(fileId))?.name,
      bytes: (await vault.open(fileId)).toString(),
      queued: (await queues.deadLetters.counts()).find(({ queue }) => queue === 'read-file')?.waiting,
    };
  });

const WHOLE = {
  state: { step: 'upload' },
  reminders: ['2027-01-10'],
  audit: [{ action: 'dossier.open', details: { files: 1 } }],
  file: 'ț.jpg',
  bytes: 'scan',
  queued: 1,
};

describe('parafa doctor', () => {
  test('an empty environment is healthy: embedded, with a key only its owner can read', async () => {
    const { code, out } = await run(['doctor']);
    expect(out).toMatch(/^ok {4}configuration: /m);
    expect(out).toMatch(/^ok {4}database: embedded \d+/m);
    expect(out).toMatch(/^ok {4}vault: /m);
    expect(code).toBe(0);
    expect(statSync(join(data(), 'parafa.key')).mode & 0o777).toBe(0o600);
  });

  test('every wrong variable is told at once, values are not repeated', async () => {
    const { code, out } = await run(['doctor'], { PARAFA_KEY: 'geheim', REDIS_URL: 'http://x', WEB_PORT: '70000' });
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
    const { code, out } = await run(['doctor'], env);
    expect(code).toBe(1);
    expect(out).toMatch(/^fail {2}database: PostgreSQL does not answer at DATABASE_URL \(ECONNREFUSED\)/m);
    expect(out).toMatch(/^fail {2}queue: Redis does not answer at REDIS_URL/m);
    expect(out).not.toMatch(/\n\s+at /);
  });

  describe.each(PROMISED_SERVERS)('with %s', () => {
    test('Redis without persistence, or with eviction, is warned of', async () => {
      const redis = await startRedis(['--appendonly', 'no', '--maxmemory-policy', 'allkeys-lru']);
      try {
        const { code, out } = await run(['doctor'], { REDIS_URL: redis.url });
        expect(out).toMatch(/^warn {2}queue: Redis keeps nothing on disk/m);
        expect(out).toMatch(/^warn {2}queue: Redis may throw jobs out \(maxmemory-policy allkeys-lru\)/m);
        expect(code).toBe(0);
      } finally {
        await redis.stop();
      }
    });
  });

  test('a clock that went back is a failure', async () => {
    await fill();
    const { code, out } = await run(['doctor'], {}, new Date(Date.now() - 86_400_000));
    expect(out).toMatch(/^fail {2}clock: the clock went back/m);
    expect(code).toBe(1);
  });

  test('--json gives the findings and nothing else', async () => {
    const { out } = await run(['doctor', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      findings: expect.arrayContaining([{ level: 'ok', about: 'queue', says: 'on the embedded database' }]),
    });
  });
});

describe('the key', () => {
  test('with another key nothing opens and nothing is changed', async () => {
    const { fileId } = await fill();
    const { code, err } = await run(['jobs', 'list'], { PARAFA_KEY: randomBytes(32).toString('base64') });
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('PARAFA_KEY is not the key that this database was made with'),
    ]);
    expect(await look({}, fileId)).toEqual(WHOLE);
  });

  test('data without its key is refused, and no new key is made', async () => {
    await fill();
    rmSync(join(data(), 'parafa.key'));
    const { code, err } = await run(['jobs', 'list']);
    expect([code, err]).toEqual([1, expect.stringContaining('bring back')]);
    expect(readdirSync(data())).not.toContain('parafa.key');
  });

  test('rotating the key in the folder leaves everything readable, under another key', async () => {
    const { fileId } = await fill();
    const before = readFileSync(join(data(), 'parafa.key'), 'utf8');
    expect(await run(['key', 'rotate'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('holds for 1 person;'),
    });
    expect(readFileSync(join(data(), 'parafa.key'), 'utf8')).not.toBe(before);
    expect(await look({}, fileId)).toEqual(WHOLE);
    expect((await run(['jobs', 'list'], { PARAFA_KEY: before.trim() })).code).toBe(1);
  });

  test('a rotation that was cut off after the database goes on with the new key', async () => {
    const { fileId } = await fill();
    const old = readFileSync(join(data(), 'parafa.key'), 'utf8');
    await run(['key', 'rotate']);
    const next = readFileSync(join(data(), 'parafa.key'), 'utf8');
    writeFileSync(join(data(), 'parafa.key.next'), next);
    writeFileSync(join(data(), 'parafa.key'), old);
    expect(await look({}, fileId)).toEqual(WHOLE);
  });

  test('PARAFA_KEY is rotated from PARAFA_KEY_PREVIOUS', async () => {
    const [old, next] = [randomBytes(32).toString('base64'), randomBytes(32).toString('hex')];
    const { fileId } = await fill({ PARAFA_KEY: old });
    expect((await run(['key', 'rotate'], { PARAFA_KEY: next, PARAFA_KEY_PREVIOUS: old })).code).toBe(0);
    expect(await look({ PARAFA_KEY: next }, fileId)).toEqual(WHOLE);
    expect(await run(['key', 'rotate'], { PARAFA_KEY: next })).toMatchObject({ code: 2 });
  });

  test('key new prints a key that is accepted', async () => {
    const { out } = await run(['key', 'new']);
    expect(parseConfig({ PARAFA_KEY: out.trim() }).ok).toBe(true);
  });
});

// Each opens the embedded engine four to eight times: about fifteen seconds each where many work at once.
describe('backup and restore', { timeout: 240_000 }, () => {
  test('a backup brings everything back into an empty folder, and what was queued is found again', async () => {
    const { fileId } = await fill();
    const target = join(folder.path, 'backup');
    expect(await run(['backup', target])).toMatchObject({ code: 0, out: expect.stringContaining(' and 1 file in ') });
    const env = {
      PARAFA_DATA: join(folder.path, 'elsewhere'),
      PARAFA_KEY: readFileSync(join(data(), 'parafa.key'), 'utf8').trim(),
    };
    expect(await run(['restore', target], env)).toMatchObject({ code: 0, err: '' });
    expect(await look(env, fileId)).toEqual(WHOLE);
    expect(await run(['restore', target], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('people in this database already'),
    });
    expect(await run(['backup', target])).toMatchObject({ code: 1, err: expect.stringContaining('is not empty') });
  });

  describe.each(PROMISED_SERVERS)('with %s', () => {
    test('a backup of the embedded database goes into PostgreSQL and back', async () => {
      const { fileId } = await fill();
      const PARAFA_KEY = readFileSync(join(data(), 'parafa.key'), 'utf8').trim();
      const [first, second] = [join(folder.path, 'a'), join(folder.path, 'b')];
      const server = await newPostgres();
      try {
        const grown = { PARAFA_KEY, DATABASE_URL: server.url, PARAFA_DATA: join(folder.path, 'grown') };
        await run(['backup', first]);
        expect(await run(['restore', first], grown)).toMatchObject({ code: 0, err: '' });
        expect(await look(grown, fileId)).toEqual(WHOLE);
        expect(await run(['backup', second], grown)).toMatchObject({ code: 0 });
        const back = { PARAFA_KEY, PARAFA_DATA: join(folder.path, 'back') };
        expect(await run(['restore', second], back)).toMatchObject({ code: 0, err: '' });
        expect(await look(back, fileId)).toEqual(WHOLE);
        await fill(back); // new rows are counted on from the old ones
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
    await fill();
    const target = join(folder.path, 'backup');
    await run(['backup', target]);
    harm(target);
    const env = {
      PARAFA_DATA: join(folder.path, 'new'),
      PARAFA_KEY: readFileSync(join(data(), 'parafa.key'), 'utf8').trim(),
    };
    expect(await run(['restore', target], env)).toMatchObject({ code: 1, err: expect.stringContaining(says) });
    expect(await run(['jobs', 'list'], env)).toMatchObject({ code: 0 });
  });

  test('a backup under another key is refused', async () => {
    await fill();
    const target = join(folder.path, 'backup');
    await run(['backup', target]);
    const env = { PARAFA_DATA: join(folder.path, 'new'), PARAFA_KEY: randomBytes(32).toString('base64') };
    expect(await run(['restore', target], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('not the key that this backup was made with'),
    });
  });
});

describe('parafa jobs', () => {
  test('lists what failed for good and brings it back', async () => {
    const { fileId, dossierId } = await fill();
    await withEngine({}, async ({ store, queues }) => {
      await queues.startWorker({ readFile: () => Promise.reject(new Error('out of order')), judge: countingJudge });
      await until(() => store.verdicts.latest(dossierId), 'a verdict');
    });
    const { out } = await run(['jobs', 'list', '--json']);
    expect(JSON.parse(out).failed).toMatchObject([{ id: `file-${fileId}`, reason: 'unreadable' }]);
    expect(await run(['jobs', 'retry', `file-${randomUUID()}`])).toMatchObject({ code: 1 });
    expect(await run(['jobs', 'retry', '--all'])).toMatchObject({ code: 0, out: `file-${fileId} is tried again\n` });
    expect((await run(['jobs', 'list'])).out).toMatch(/read-file +waiting 1 .*[\s\S]*nothing failed for good/);
  });

  test.each([
    [['jobs']],
    [['jobs', 'eat']],
    [['jobs', 'retry']],
    [['jobs', 'list', 'x']],
    [['jobs', 'retry', 'x', '--all']],
  ])('wrong arguments: %j', async (args) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '' });
  });
});

describe('bad surroundings', () => {
  test('a second process on one embedded folder is refused, and told by whom', async () => {
    await withEngine({}, async () => {
      const { code, err } = await run(['jobs', 'list']);
      expect([code, err]).toEqual([1, expect.stringContaining(`is in use by process ${process.pid}`)]);
      expect(await run(['doctor'])).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^warn {2}database: .*in use by/m),
      });
    });
    expect((await run(['jobs', 'list'])).code).toBe(0);
  });

  test('a corrupt data folder gives a sentence that says what to do', async () => {
    await fill();
    for (const name of ['global', 'pg_wal']) rmSync(join(data(), 'database', name), { recursive: true });
    const { code, err } = await run(['jobs', 'list']);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^parafa jobs: the embedded database in .* does not open; restore a backup/),
    ]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a file missing from the vault is told by its id', async () => {
    const { fileId } = await fill();
    rmSync(join(data(), 'vault', fileId.slice(0, 2), fileId));
    await expect(withEngine({}, ({ vault }) => vault.open(fileId))).rejects.toThrow(/is not in the folder .*restore/);
    const { code, err } = await run(['backup', join(folder.path, 'b')]);
    expect([code, err]).toEqual([1, expect.stringContaining(`file ${fileId} is not in the vault`)]);
  });

  test('a port that is taken is told with what to do', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const { code, err } = await run(['start'], { WEB_PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`port ${port} on 127.0.0.1 is taken .* set WEB_PORT`));
  });

  test('--only without DATABASE_URL is a wrong call', async () => {
    expect(await run(['start', '--only', 'worker'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('needs DATABASE_URL'),
    });
  });
});
