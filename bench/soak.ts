/**
 * `npm run soak`: the built program, embedded, under people who come, ask, open a dossier, send a paper, hand it in, erase
 * everything and are followed by others. Memory and handles of the process and the size of its database are looked at all along;
 * the last third may be 10% above the one before.
 *
 * `npm run soak -- 10 6`: so many minutes, people at a time.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { leave, walk } from '../test/support/chaos/nurse.js';
import { isReadyWithin } from '../test/support/chaos/tally.js';
import { openWorld } from '../test/support/chaos/world.js';

const [minutes = 10, people = 6] = process.argv.slice(2).map(Number);
const SAMPLE_MS = 2_000;
const MOST_GROWTH = 0.1;
const FIELDS = ['memoryMb', 'handles', 'databaseMb'] as const;
type Sample = Record<(typeof FIELDS)[number], number>;

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true }).reduce((sum: number, name) => {
    // A segment of the log may be gone by now.
    const found = statSync(join(folder, String(name)), { throwIfNoEntry: false });
    return sum + (found?.isFile() ? found.size : 0);
  }, 0);

function look(pid: number, database: string): Sample {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    memoryMb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024,
    handles: readdirSync(`/proc/${pid}/fd`).length,
    databaseMb: sizeOf(database) / 1024 / 1024,
  };
}

const world = await openWorld('embedded');
const [program] = world.processes;
if (!program || !(await isReadyWithin(world.readyUrl, 120_000))) throw new Error(`nothing starts: ${program?.log()}`);
const paper = await readFile(resolve('test/fixtures/documents/diploma.calificare-form.L0.pdf'));
const end = Date.now() + minutes * 60_000;
const samples: Sample[] = [];
const lost: string[] = [];
let [came, next] = [0, 1_000];

const watch = (async () => {
  while (Date.now() < end) {
    samples.push(look(program.pid(), join(world.env.PARAFA_DATA ?? '', 'database')));
    await sleep(SAMPLE_MS);
  }
})();
const pace = { pauseMs: () => 50, patienceMs: 120_000 };
await Promise.all(
  Array.from({ length: people }, async () => {
    while (Date.now() < end) {
      next += 1;
      const id = next;
      const report = await walk(world.telegram, id, Buffer.concat([paper, Buffer.from(`\n%${id}`)]), pace);
      lost.push(...report.lost, ...(await leave(world.telegram, id, pace.patienceMs)));
      world.telegram.state.chats.delete(id);
      came += 1;
    }
  }),
);
await watch;
const third = Math.floor(samples.length / 3);
const mean = (part: Sample[], field: keyof Sample) => part.reduce((sum, each) => sum + each[field], 0) / part.length;
process.stdout.write(`${came} people in ${minutes} minutes, lost ${lost.length}\n`);
for (const field of FIELDS) {
  const [before, after] = [mean(samples.slice(third, 2 * third), field), mean(samples.slice(2 * third), field)];
  const growth = after / before - 1;
  process.stdout.write(`${field}: ${before.toFixed(1)}, then ${after.toFixed(1)} (${(growth * 100).toFixed(1)}%)\n`);
  if (!(growth <= MOST_GROWTH)) process.exitCode = 1;
}
for (const line of lost) process.stderr.write(`${line}\n`);
if (lost.length > 0) process.exitCode = 1;
await world.close();
