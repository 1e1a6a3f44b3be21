/**
 * `npm run fuzz`: random walks of several people and of staff over the whole conversation, and spoiled pictures, PDFs and archives
 * through the processes that read papers. Ends with 1 at the first turn that throws, and when a file killed its reader.
 *
 * `npm run fuzz -- 10000 2000 7`: so many turns, files, seed.
 */
import { availableParallelism } from 'node:os';
import { fuzzIntake } from '../test/support/fuzz/intake.js';
import { randomWalk } from '../test/support/fuzz/walk.js';
import { openJourney } from '../test/support/journey.js';
import { randomFrom } from '../test/support/power-cut.js';

const [turns = 10_000, files = 2_000, seed = 1] = process.argv.slice(2).map(Number);
const megabytes = () => Math.round(process.memoryUsage().rss / 1024 / 1024);

const journey = await openJourney();
const before = megabytes();
const walked = await randomWalk(journey, turns, randomFrom(seed));
process.stdout.write(
  `seed ${seed}: ${walked.turns} turns, ${walked.silent.length} without words, slowest ${walked.slowestMs.toFixed(0)} ms, ${before} MB before, ${megabytes()} MB after\n`,
);
await journey.close();

const { files: read, codes, deaths, strange } = await fuzzIntake(files, randomFrom(seed), availableParallelism());
process.stdout.write(
  `${read} spoiled files: ${JSON.stringify(codes)}; deaths ${deaths.length}, strange codes ${strange.length}\n`,
);
for (const line of [...walked.silent, ...deaths, ...strange]) process.stderr.write(`${line}\n`);
if (walked.silent.length + deaths.length + strange.length > 0) process.exitCode = 1;
