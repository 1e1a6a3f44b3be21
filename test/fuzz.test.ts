import { expect, test } from 'vitest';
import { fuzzIntake } from './support/fuzz/intake.js';
import { randomWalk } from './support/fuzz/walk.js';
import { openJourney } from './support/journey.js';
import { randomFrom } from './support/power-cut.js';

/** Short ones for every change; `npm run fuzz` is the long one. */
const SEED = 20_261_128;

test('whatever people and staff do, in whatever order, every turn is answered in words', async () => {
  const journey = await openJourney();
  try {
    const report = await randomWalk(journey, 300, randomFrom(SEED));
    expect(report).toMatchObject({ turns: 300, silent: [] });
  } finally {
    await journey.close();
  }
}, 120_000);

test('spoiled papers give a reading or a problem of the contract, never a dead process', async () => {
  const report = await fuzzIntake(8, randomFrom(SEED));
  expect(report).toMatchObject({ files: 8, deaths: [], strange: [] });
}, 240_000);
