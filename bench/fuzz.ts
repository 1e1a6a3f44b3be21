/**
 * `npm run fuzz`: random walks of several people and of staff over the whole conversation, and spoiled pictures, PDFs and archives
 * through the processes that read papers. Ends with 1 at the first turn that throws, when a file killed its reader, and when the walk
 * leaves more behind in memory from its first quarter to its last than a tenth.
 *
 * `npm run fuzz -- 10000 2000 7`: so many turns, files, seed.
 */
import { availableParallelism } from 'node:os';
import { fuzzIntake } from '../test/support/fuzz/intake.js';
import { randomWalk } from '../test/support/fuzz/walk.js';
import { openJourney } from '../test/support/journey.js';
import { randomFrom } from '../test/support/power-cut.js';

const [turns = 10_000, files = 2_000, seed = 1] = process.argv.slice(2).map(Number);
const QUARTERS = 4;
const MOST_GROWTH = 1.1;
/** What is held when nothing more can be collected. */
const heldMb = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

const journey = await openJourney();
const { engine, staffEvents } = journey;
const random = randomFrom(seed);
const held = [heldMb()];
const silent: string[] = [];
let [walked, slowestMs] = [0, 0];
for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
  const report = await randomWalk(journey, Math.ceil(turns / QUARTERS), random);
  walked += report.turns;
  silent.push(...report.silent);
  slowestMs = Math.max(slowestMs, report.slowestMs);
  // What the stand-ins write down grows by itself.
  for (const written of [engine.log.lines, staffEvents]) written.length = 0;
  held.push(heldMb());
}
process.stdout.write(
  `seed ${seed}: ${walked} turns, ${silent.length} without words, slowest ${slowestMs.toFixed(0)} ms, ` +
    `held before and after each quarter ${held.map((megabytes) => megabytes.toFixed(1)).join(', ')} MB\n`,
);
await journey.close();
const isGrowing = (held.at(-1) ?? 0) > (held[1] ?? 0) * MOST_GROWTH;

const { files: read, codes, deaths, strange } = await fuzzIntake(files, randomFrom(seed), availableParallelism());
process.stdout.write(
  `${read} spoiled files: ${JSON.stringify(codes)}; deaths ${deaths.length}, strange codes ${strange.length}\n`,
);
for (const line of [...silent, ...deaths, ...strange]) process.stderr.write(`${line}\n`);
if (isGrowing || silent.length + deaths.length + strange.length > 0) process.exitCode = 1;
