import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { together } from '../../queues/together.js';

test('a call alone goes at once; those that come meanwhile go together, each with its own answer', async () => {
  const batches: number[][] = [];
  const double = together(async (items: readonly number[]) => {
    batches.push([...items]);
    await sleep(5);
    return items.map((item) => item * 2);
  });
  const answers = await Promise.all([1, 2, 3, 4].map(double));
  expect(answers).toEqual([2, 4, 6, 8]);
  expect(await double(5)).toBe(10);
  expect(batches).toEqual([[1], [2, 3, 4], [5]]);
});

test('when the work fails, those that went together hear it, and the next go on', async () => {
  const strict = together(async (items: readonly string[]) => {
    await sleep(1);
    if (items.includes('bad')) throw new Error('away');
    return items;
  });
  const results = await Promise.allSettled(['first', 'bad', 'beside', 'also beside'].map(strict));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
  expect(await strict('later')).toBe('later');
});
