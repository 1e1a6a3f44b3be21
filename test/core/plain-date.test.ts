import { expect, test } from 'vitest';
import { dayInBucharest } from '../../core/time/plain-date.js';

const fresh = (moment: Date): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Bucharest',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment);

test('the day in Bucharest, whatever was asked before: over both changes of the clock, and to the millisecond', () => {
  const nights = ['2026-03-28T20:00:00Z', '2026-10-24T19:00:00Z', '2026-12-31T20:00:00Z', '2026-06-30T19:00:00Z'];
  const moments = nights.flatMap((night) =>
    Array.from({ length: 120 }, (_, step) => new Date(Date.parse(night) + step * 7 * 60_000 - (step % 2))),
  );
  for (const moment of [...moments, ...moments.reverse()]) expect(dayInBucharest(moment)).toBe(fresh(moment));
  const midnight = Date.parse('2026-11-30T22:00:00Z');
  expect([midnight - 1, midnight, midnight - 1].map((at) => dayInBucharest(new Date(at)))).toEqual([
    '2026-11-30',
    '2026-12-01',
    '2026-11-30',
  ]);
  expect(() => dayInBucharest(new Date(Number.NaN))).toThrow(RangeError);
});
