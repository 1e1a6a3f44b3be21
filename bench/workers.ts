/**
 * `npm run bench:workers -- 12`: so many real pages read by one worker process, then by two, on one PostgreSQL. Each worker
 * has one reader, so this tells how work spreads over processes. Needs two cores that nobody else uses. A worker prepares a page
 * while its engine reads the one before, and so takes more than one core when it is alone: each bound to a core of its own
 * (`taskset`, util-linux), the second says how much two of them are in each other's way.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { openEngine } from '../cli/engine.js';
import { parseConfig } from '../core/config.js';
import { createMemoryLog } from '../test/support/engine.js';
import { startPostgres } from '../test/support/servers.js';

const PAGES = Number(process.argv[2] ?? 12);
const root = resolve(import.meta.dirname, '..');

/** An A4 page at 150 dpi with forty lines of print. */
async function page(number: number): Promise<Buffer> {
  const lines = Array.from(
    { length: 40 },
    (_, line) =>
      `<text x="100" y="${120 + line * 38}" font-size="24">Pagina ${number}, rândul ${line}: adeverință ${number * 41 + line}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1754"><rect width="100%" height="100%" fill="white"/>${lines.join('')}</svg>`;
  return await sharp(Buffer.from(svg)).png().toBuffer();
}

/** Pages a second of so many workers, free to run anywhere or each bound to one of the `cores`. */
async function run(workers: number, pages: readonly Buffer[], cores?: readonly string[]): Promise<number> {
  const server = await startPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'parafa-bench-'));
  const env = {
    DATABASE_URL: server.url,
    PARAFA_KEY: randomBytes(32).toString('base64'),
    PARAFA_DATA: folder,
    READ_CONCURRENCY: '1',
  };
  const parsed = parseConfig(env);
  if (!parsed.ok) throw new Error(parsed.problems.join());
  const engine = await openEngine(parsed.config, {
    log: createMemoryLog(),
    clock: { now: () => new Date() },
    warn: () => {},
  });
  const worker = ['--import', 'tsx', join(root, 'test/support/parafa-child.ts'), 'start', '--only', 'worker'];
  const children = Array.from({ length: workers }, (_, at) => {
    const bound = cores ? ['taskset', '-c', cores[at % cores.length] as string] : [];
    const [program = '', ...args] = [...bound, process.execPath, ...worker];
    return spawn(program, args, { cwd: root, env: { PATH: process.env.PATH, ...env }, stdio: 'ignore' });
  });
  const { personId } = await engine.store.chats.findOrCreate('telegram', '1', 'ro');
  const upload = async (batch: readonly Buffer[]) => {
    const dossier = await engine.store.dossiers.create({ personId, kind: 'enrolment', programme: 'oncologie' });
    for (const [index, bytes] of batch.entries())
      await engine.queues.dossierFiles.receive({
        dossierId: dossier.id,
        name: `${index}.png`,
        mime: 'image/png',
        bytes,
      });
    while ((await engine.store.files.countReceived()) > 0) await sleep(50);
  };
  await upload(pages.slice(0, workers * 2)); // engines are loaded, not measured
  const started = performance.now();
  await upload(pages.slice(workers * 2));
  const seconds = (performance.now() - started) / 1000;
  for (const each of children) each.kill('SIGTERM');
  await Promise.all(children.map((each) => new Promise((done) => each.once('exit', done))));
  await engine.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  return (pages.length - workers * 2) / seconds;
}

const pages = await Promise.all(Array.from({ length: PAGES + 4 }, (_, index) => page(index)));

/** Processors that this process may run on. */
function ownCores(): string[] {
  const { stdout } = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
  const list = stdout?.trim().split(': ').at(-1) ?? '';
  return list.split(',').flatMap((part) => {
    const [from, to = from] = part.split('-').map(Number);
    return from === undefined || to === undefined || !part
      ? []
      : Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  });
}

async function compare(how: string, cores?: readonly string[]): Promise<void> {
  const [one, two] = [await run(1, pages, cores), await run(2, pages, cores)];
  process.stdout.write(
    `pages a second, ${how}: one worker ${one.toFixed(2)}, two workers ${two.toFixed(2)}, ${(two / one).toFixed(2)} times\n`,
  );
}

const cores = ownCores();
await compare('free to run on any core');
if (cores.length >= 2) await compare('each bound to one core', cores);
else process.stdout.write('bound workers are left out: taskset and two cores are needed\n');
