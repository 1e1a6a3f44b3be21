import { chmodSync, copyFileSync, existsSync, readdirSync, rmSync, statfsSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disk } from '../../cli/doctor/storage.js';
import { openEngine } from '../../cli/engine.js';
import { main } from '../../cli/main.js';
import { parseConfig } from '../../core/config.js';
import { createTestIo } from '../support/command-io.js';
import { temporaryFolder } from '../support/databases.js';
import { prepareEmbedded } from '../support/embedded.js';
import { createMemoryLog, until } from '../support/engine.js';

let folder: ReturnType<typeof temporaryFolder>;
const data = () => join(folder.path, 'data');

async function run(args: string[], env: Record<string, string> = {}) {
  const { io, out, err } = createTestIo({ PARAFA_DATA: data(), ...env });
  const code = await main(args, io);
  return { code, out: out(), err: err() };
}

beforeAll(async () => {
  folder = temporaryFolder();
  await prepareEmbedded(data());
  const parsed = parseConfig({ PARAFA_DATA: data() });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const log = createMemoryLog();
  const engine = await openEngine(parsed.config, { log, clock: { now: () => new Date() }, warn: () => {} });
  const { personId } = await engine.store.chats.findOrCreate('telegram', '4711', 'ro');
  const { id: dossierId } = await engine.store.dossiers.create({ personId, kind: 'enrolment', programme: 'oncologie' });
  for (const name of ['a.jpg', 'b.jpg'])
    await engine.queues.dossierFiles.receive({ dossierId, name, mime: 'image/jpeg', bytes: Buffer.from(name) });
  await engine.close();
});
afterAll(() => folder.remove());

test('a folder below a place where nobody makes folders is refused at once, by start and doctor alike', async () => {
  const env = { PARAFA_DATA: '/proc/parafa/data' };
  expect(await run(['start'], env)).toMatchObject({
    code: 1,
    err: expect.stringContaining('cannot make the data folder'),
  });
  expect(await run(['doctor'], env)).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^fail {2}database: cannot make/m),
  });
});

test('a key that others may read, and a backup folder that cannot be written, are failures for both', async () => {
  const env = { PARAFA_BACKUP_DIR: '/proc/parafa/backups' };
  chmodSync(join(data(), 'parafa.key'), 0o644);
  const { code, out } = await run(['doctor'], env);
  expect(code).toBe(1);
  expect(out).toMatch(/^fail {2}key: others may read/m);
  expect(out).toMatch(/^fail {2}backups: cannot write into PARAFA_BACKUP_DIR/m);
  expect(out).toMatch(/^ok {4}files: 2 files were tried/m);
  expect(out).toMatch(
    /retention: days kept: people 365 \(told 14 before\), papers 30 .*failed uploads 7, conversations 90/,
  );
  expect(await run(['start'], env)).toMatchObject({ code: 1, err: expect.stringContaining('others may read') });
  chmodSync(join(data(), 'parafa.key'), 0o600);
});

test('the disk fails where the intake takes no file any more, whether a service runs or not, and nobody is served the less', async () => {
  const atReserve = async (reserveBytes: number) => {
    const [found] = await disk({
      dataDir: data(),
      limits: { messages: {}, uploads: {}, uploadBytes: {}, reserveBytes },
    });
    return found?.level;
  };
  const { bavail, bsize } = statfsSync(data());
  expect(await atReserve(2 * bavail * bsize)).toBe('fail');
  expect(await atReserve(0.75 * bavail * bsize)).toBe('warn');
  expect(await atReserve(0)).toBe('ok');
  const { io, stdin, err } = createTestIo({ PARAFA_DATA: data(), DISK_RESERVE_MB: '1000000' });
  const service = main(['start'], io);
  await until(async () => existsSync(join(data(), 'parafa.sock')), 'the socket of the staff', 60_000);
  const { code, out } = await run(['doctor'], { DISK_RESERVE_MB: '1000000' });
  expect([code, out]).toEqual([
    1,
    expect.stringMatching(/^fail {2}disk: .*DISK_RESERVE_MB=1000000: no file is taken/m),
  ]);
  (stdin as PassThrough).end();
  expect(await service).toBe(0);
  expect(err()).toContain('no file is taken any more');
}, 120_000);

test('a service in a folder whose path is longer than the address of a socket runs, and doctor asks it', async () => {
  const deep = join(folder.path, ...Array.from({ length: 8 }, () => 'un-dosar-adanc'), 'data');
  await prepareEmbedded(deep);
  expect(Buffer.byteLength(deep)).toBeGreaterThan(120);
  const { io, stdin } = createTestIo({ PARAFA_DATA: deep });
  const service = main(['start'], io);
  await until(async () => existsSync(join(deep, 'parafa.sock')), 'the socket of the staff', 60_000);
  const { code, out } = await run(['doctor'], { PARAFA_DATA: deep });
  expect([code, out]).toEqual([0, expect.stringMatching(/^ok {4}service: the running service answers/m)]);
  expect(out).toMatch(/^(ok|warn) {2,4}disk: \d/m);
  expect((await run(['review', 'list'], { PARAFA_DATA: deep })).code).toBe(0);
  (stdin as PassThrough).end();
  expect(await service).toBe(0);
  expect(existsSync(join(deep, 'parafa.sock'))).toBe(false);
});

test('a vault that lost a file and cut another is found out; with one of them back, everybody else is served', async () => {
  const vault = join(data(), 'vault');
  const [first, second] = readdirSync(vault, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ name, path: join(parentPath, name) }));
  if (!first || !second) throw new Error('the vault is empty');
  const copy = join(folder.path, 'copy');
  copyFileSync(first.path, copy);
  truncateSync(first.path, 20);
  rmSync(second.path);
  const lost = await run(['doctor']);
  expect([lost.code, lost.out]).toEqual([1, expect.stringMatching(/^fail {2}files: 2 of 2 .*do not open/m)]);
  expect(lost.out).toContain(`file-tampered ${first.name}`);
  expect(lost.out).toContain(`file-missing ${second.name}`);
  expect(await run(['start'])).toMatchObject({ code: 1, err: expect.stringContaining('do not open') });
  copyFileSync(copy, first.path);
  const { code, out } = await run(['doctor']);
  expect([code, out]).toEqual([1, expect.stringMatching(/^fail {2}files: 1 of 2 .*do not open/m)]);
  expect(out).not.toContain(first.name);
  const { io, stdin, err } = createTestIo({ PARAFA_DATA: data() });
  const service = main(['start'], io);
  await until(async () => existsSync(join(data(), 'parafa.sock')), 'the socket of the staff', 60_000);
  (stdin as PassThrough).end();
  expect(await service).toBe(0);
  expect(err()).toContain(`file-missing ${second.name}`);
}, 120_000);
