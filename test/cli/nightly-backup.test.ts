import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEngine } from '../../cli/engine.js';
import { createLog } from '../../cli/log.js';
import { main } from '../../cli/main.js';
import { parseConfig } from '../../core/config.js';
import { createTestIo } from '../support/command-io.js';
import { newPostgres, stopServers, temporaryFolder } from '../support/databases.js';
import { prepareEmbedded } from '../support/embedded.js';
import { PROMISED_SERVERS } from '../support/promised-servers.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const DAY_MS = 86_400_000;
let folder: ReturnType<typeof temporaryFolder>;
const at = (...names: string[]) => join(folder.path, ...names);
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());
afterAll(stopServers);

/** The service as its environment configures it; its clock stands where `days` says. */
async function service(env: Record<string, string>) {
  const parsed = parseConfig({ PARAFA_KEY: KEY, PARAFA_BACKUP_DIR: at('backups'), PARAFA_BACKUP_KEEP: '2', ...env });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const time = { now: new Date() };
  const log = createLog('error', createTestIo().io.stderr);
  const engine = await openEngine(parsed.config, { log, clock: { now: () => time.now }, warn: () => {} });
  const night = async () => {
    if (!engine.queues.work.backup) throw new Error('no backup is made');
    const made = await engine.queues.work.backup();
    time.now = new Date(time.now.getTime() + DAY_MS);
    return made;
  };
  return { engine, night };
}

async function nurse({ engine: { store, queues } }: Awaited<ReturnType<typeof service>>, externalId: string) {
  const { personId } = await store.chats.findOrCreate('telegram', externalId, 'ro');
  const { id: dossierId } = await store.dossiers.create({ personId, kind: 'enrolment' });
  const bytes = Buffer.from(`scan of ${externalId}`);
  const received = await queues.dossierFiles.receive({ dossierId, name: 'a.jpg', mime: 'image/jpeg', bytes });
  if (!received.ok) throw new Error(received.reason);
  return personId;
}

async function run(args: string[], env: Record<string, string>) {
  const { io, out, err } = createTestIo({ PARAFA_KEY: KEY, ...env });
  return { code: await main(args, io), out: out(), err: err() };
}

/** Two people; a backup while the service runs; one of them erased; the service gone; the backup brought back. */
async function journey(env: Record<string, string>) {
  const running = await service(env);
  const gone = await nurse(running, '1');
  await nurse(running, '2');
  const { name, files, missing } = await running.night();
  expect({ files, missing }).toEqual({ files: 2, missing: [] });
  await running.engine.store.people.erase(gone);
  await running.engine.queues.work.sweep();
  const listed = readFileSync(at('backups', 'erasures.txt'), 'utf8').trim().split('\n');
  expect(listed).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  expect(readFileSync(join(env.PARAFA_DATA ?? '', 'erasures.txt'), 'utf8').trim()).toBe(listed[0]);
  await running.engine.close();
  expect(await run(['backup', 'verify', at('backups', name)], {})).toMatchObject({ code: 0 });
  return { backup: at('backups', name), gone };
}

async function expectOne(env: Record<string, string>, backup: string, gone: string) {
  expect(await run(['restore', backup], env)).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('erased again, as they were since: 1 person\n'),
  });
  const { engine } = await service(env);
  try {
    expect(await engine.store.people.find(gone)).toBeUndefined();
    expect(await engine.store.chats.find('telegram', '1')).toBeUndefined();
    expect(await engine.store.chats.find('telegram', '2')).toBeDefined();
  } finally {
    await engine.close();
  }
  expect(existsSync(join(env.PARAFA_DATA ?? '', 'erasures.txt'))).toBe(true);
}

describe('a backup from inside the running service', () => {
  test('embedded: it is whole, and its restore brings nobody back who was erased since', async () => {
    await prepareEmbedded(at('data'));
    const { backup, gone } = await journey({ PARAFA_DATA: at('data') });
    await prepareEmbedded(at('new'));
    await expectOne({ PARAFA_DATA: at('new') }, backup, gone);
  }, 180_000);

  describe.each(PROMISED_SERVERS)('with %s', () => {
    test('the same', async () => {
      const [first, second] = [await newPostgres(), await newPostgres()];
      try {
        const env = { PARAFA_DATA: at('data'), DATABASE_URL: first.url };
        const { backup, gone } = await journey(env);
        await expectOne({ PARAFA_DATA: at('new'), DATABASE_URL: second.url }, backup, gone);
      } finally {
        await first.close();
        await second.close();
      }
    }, 180_000);
  });

  test('the newest are kept, what was cut off goes, and nothing else in the folder is touched', async () => {
    await prepareEmbedded(at('data'));
    const cutOff = at('backups', 'parafa-2020-01-01T021500Z.unfinished');
    for (const path of [cutOff, at('backups', 'own')]) mkdirSync(path, { recursive: true });
    utimesSync(cutOff, 0, 0);
    const running = await service({ PARAFA_DATA: at('data') });
    const names: string[] = [];
    for (let night = 0; night < 3; night += 1) names.push((await running.night()).name);
    await running.engine.close();
    expect(readdirSync(at('backups')).sort()).toEqual(['own', ...names.slice(1)].sort());
  }, 180_000);
});
