import { expect, test } from 'vitest';
import { together } from '../../queues/together.js';

/** Work that goes on only when it is let, so that a test says what comes meanwhile. */
function held() {
  const batches: string[][] = [];
  const doors: (() => void)[] = [];
  const loud = together(async (items: readonly string[]) => {
    batches.push([...items]);
    await new Promise<void>((open) => doors.push(open));
    if (items.includes('bad')) throw new Error('away');
    return items.map((item) => item.toUpperCase());
  });
  const open = async () => {
    await expect.poll(() => doors.length).toBeGreaterThan(0);
    doors.shift()?.();
  };
  return { batches, loud, open };
}

test('those that come in one turn go together, those that come meanwhile in the next, each with its own answer', async () => {
  const { batches, loud, open } = held();
  const first = ['a', 'b'].map(loud);
  await expect.poll(() => batches.length).toBe(1);
  const next = ['c', 'd', 'e'].map(loud);
  await open();
  expect(await Promise.all(first)).toEqual(['A', 'B']);
  await open();
  expect(await Promise.all(next)).toEqual(['C', 'D', 'E']);
  const alone = loud('f');
  await open();
  expect(await alone).toBe('F');
  expect(batches).toEqual([['a', 'b'], ['c', 'd', 'e'], ['f']]);
});

test('when the work fails, those that went together hear it, and the next go on', async () => {
  const { batches, loud, open } = held();
  const failing = Promise.allSettled(['bad', 'beside'].map(loud));
  await expect.poll(() => batches.length).toBe(1);
  const later = loud('later');
  await open();
  expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await open();
  expect(await later).toBe('LATER');
});
