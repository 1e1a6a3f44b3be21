import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculateNmo, type NmoYear } from '../../../core/calculators/nmo.js';
import { knowledge } from '../../support/knowledge.js';

const years = (...list: [number, number, number][]): NmoYear[] =>
  list.map(([year, theory, practice]) => ({ year, theory, practice }));
const codes = (earned: NmoYear[]): string[] => calculateNmo(knowledge, { earned }).notes.map(({ code }) => code);

test('nothing earned: 250 are missing', () => {
  expect(calculateNmo(knowledge, { earned: [] })).toMatchObject({ total: 0, missing: 250, perYear: [] });
});

test('a full year has 14 theory and 36 practice', () => {
  expect(calculateNmo(knowledge, { earned: years([2025, 14, 36]) }).perYear).toEqual([
    { year: 2025, theory: 14, practice: 36, total: 50, missing: 0, missingTheory: 0, missingPractice: 0 },
  ]);
});

test('a short year says what is missing of each kind', () => {
  const { total, missing, perYear } = calculateNmo(knowledge, { earned: years([2025, 10, 30]) });
  expect({ total, missing }).toEqual({ total: 40, missing: 210 });
  expect(perYear[0]).toMatchObject({ missing: 10, missingTheory: 4, missingPractice: 6 });
});

test('five full years reach the threshold', () => {
  const earned = years([2021, 14, 36], [2022, 14, 36], [2023, 14, 36], [2024, 14, 36], [2025, 14, 36]);
  expect(calculateNmo(knowledge, { earned })).toMatchObject({ total: 250, missing: 0 });
  expect(codes(earned)).toEqual(['threshold-reached', 'russian-system']);
});

test('only the five years up to the latest count', () => {
  const earned = Array.from({ length: 10 }, (_, index) => ({ year: 2016 + index, theory: 5, practice: 20 }));
  const result = calculateNmo(knowledge, { earned });
  expect(result).toMatchObject({ total: 125, missing: 125 });
  expect(result.notes).toContainEqual({
    code: 'older-years-left-out',
    years: [2016, 2017, 2018, 2019, 2020],
    from: 2021,
    to: 2025,
  });
});

test('lines of one year are added up and named once', () => {
  const result = calculateNmo(knowledge, { earned: years([2025, 1, 2], [2025, 3, 4], [2025, 5, 6]) });
  expect(result.perYear).toMatchObject([{ year: 2025, theory: 9, practice: 12, total: 21 }]);
  expect(result.notes.filter(({ code }) => code === 'year-repeated')).toHaveLength(1);
});

test('250 points of practice alone leave the theory short', () => {
  expect(codes(years([2024, 0, 130], [2025, 0, 120]))).toContain('theory-short');
});

test('hundredths add up without dust', () => {
  expect(calculateNmo(knowledge, { earned: years([2025, 0.1, 0.2]) }).total).toBe(0.3);
});

test('total and missing agree, whatever the order of the years', () => {
  const earned = fc.array(
    fc.record({
      year: fc.integer({ min: 2000, max: 2030 }),
      theory: fc.nat({ max: 100 }),
      practice: fc.nat({ max: 100 }),
    }),
  );
  fc.assert(
    fc.property(earned, (list) => {
      const { total, missing, perYear } = calculateNmo(knowledge, { earned: list });
      expect(missing).toBe(Math.max(0, 250 - total));
      expect(perYear.length).toBeLessThanOrEqual(5);
      expect(calculateNmo(knowledge, { earned: [...list].reverse() })).toMatchObject({ total, missing, perYear });
    }),
  );
});
