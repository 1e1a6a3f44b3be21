import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, expect, test } from 'vitest';
import { openEngine } from '../../cli/engine.js';
import { parseConfig } from '../../core/config.js';
import { temporaryFolder } from '../support/databases.js';
import { createMemoryLog, until } from '../support/engine.js';
import { freePort } from '../support/free-port.js';
import { startPostgres } from '../support/servers.js';

const root = resolve(import.meta.dirname, '../..');
const folder = temporaryFolder();
afterAll(() => folder.remove());

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function start(role: string, env: Record<string, string>) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'test/support/parafa-child.ts'), 'start', '--only', role],
    {
      cwd: root,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  children.push(child);
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  return { child, ended, said: () => said };
}

test('worker and web run apart on one database: a real page is read and judged, health tells the truth, SIGTERM ends both', async () => {
  const server = await startPostgres();
  try {
    const port = await freePort();
    const env = {
      DATABASE_URL: server.url,
      PARAFA_KEY: randomBytes(32).toString('base64'),
      PARAFA_DATA: folder.path,
      WEB_PORT: String(port),
      READ_CONCURRENCY: '1',
    };
    const parsed = parseConfig(env);
    if (!parsed.ok) throw new Error(parsed.problems.join());
    const engine = await openEngine(parsed.config, {
      log: createMemoryLog(),
      clock: { now: () => new Date() },
      warn: () => {},
    });
    const [worker, web] = [start('worker', env), start('web', env)];
    const { personId } = await engine.store.chats.findOrCreate('telegram', '1', 'ro');
    const dossier = await engine.store.dossiers.create({
      personId,
      kind: 'enrolment',
      programme: 'oncologie',
      applicant: 'employer',
    });
    const bytes = await sharp({ create: { width: 800, height: 1100, channels: 3, background: '#ffffff' } })
      .png()
      .toBuffer();
    const received = await engine.queues.dossierFiles.receive({
      dossierId: dossier.id,
      name: 'alb.png',
      mime: 'image/png',
      bytes,
    });
    expect(received).toMatchObject({ ok: true, duplicate: false, place: 1 });
    const verdict = await until(() => engine.store.verdicts.latest(dossier.id), `a verdict; ${worker.said()}`, 120_000);
    expect(verdict).toMatchObject({ verdict: expect.stringMatching(/^(incomplete|needs-review)$/), files: 1 });
    expect(verdict.result).toMatchObject({ kind: 'enrolment', programme: 'oncologie' });

    const health = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      return response && { status: response.status, body: await response.json() };
    };
    await until(async () => (await health())?.status === 200, `health; ${web.said()}`, 60_000);
    expect(await health()).toEqual({ status: 200, body: { status: 'ok' } });
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);

    const before = Date.now();
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    expect(Date.now() - before).toBeLessThan(30_000);
    await engine.close();
    await server.kill();
    await until(async () => (await health())?.status === 503, 'the failing health', 30_000);
    web.child.kill('SIGTERM');
    expect(await web.ended).toBe(0);
  } finally {
    await server.stop();
  }
}, 300_000);
