import { expect, test } from 'vitest';
import { createPatience } from '../../../bots/port/patience.js';

/** A database that is away for the first `away` questions after it, and work that fails so often. */
function world(failures: number, away: number, forMs = 60_000) {
  const seen = { tries: 0, asked: 0 };
  const patiently = createPatience({ isWhole: async () => ++seen.asked > away, forMs });
  const work = async () => {
    seen.tries += 1;
    if (seen.tries <= failures) throw new Error(`try ${seen.tries}`);
    return 'done';
  };
  return { seen, patiently, work };
}

test('what fails while the database is away is done when it is back', async () => {
  const { seen, patiently, work } = world(3, 2);
  expect(await patiently(work)).toBe('done');
  expect(seen.tries).toBe(4);
});

test('what fails though all is well is tried once more and no further', async () => {
  const { seen, patiently, work } = world(9, 0);
  await expect(patiently(work)).rejects.toThrow('try 2');
  expect(seen.tries).toBe(2);
});

test('patience ends', async () => {
  const { seen, patiently, work } = world(9, 9, 50);
  await expect(patiently(work)).rejects.toThrow('try 1');
  expect(seen.tries).toBe(1);
});

test('an outcome that says it has failed is a failure', async () => {
  const { patiently } = world(0, 0);
  let tries = 0;
  expect(
    await patiently(
      async () => ++tries,
      (count) => count < 2,
    ),
  ).toBe(2);
  expect(
    await patiently(
      async () => 'sorry',
      (said) => said === 'sorry',
    ),
  ).toBe('sorry');
});
