import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculateRural, citationOfNote, type RuralInput, ruralPercent } from '../../../core/calculators/rural.js';
import { ruralRules } from '../../../core/calculators/rural-facts.js';
import { knowledge } from '../../support/knowledge.js';

const family = (input: Omit<RuralInput, 'kind'>): RuralInput => ({ kind: 'family', ...input });
const specialist = (input: Omit<RuralInput, 'kind'>): RuralInput => ({ kind: 'specialist', ...input });
const codes = (input: RuralInput): string[] => calculateRural(knowledge, input).notes.map(({ code }) => code);
const small = { population: 1200, soleDoctor: true } as const;

describe('points of a criterion', () => {
  test.each<[string, RuralInput, number]>([
    ['6.9 km give nothing', family({ km: 6.9 }), 0],
    ['7 km give 2', family({ km: 7 }), 2],
    ['12 km give 2', family({ km: 12 }), 2],
    ['just over 12 km gives 4', family({ km: 12.1 }), 4],
    ['unpaved roads give 4', family({ unpaved: true }), 4],
    ['half of the roads unpaved gives nothing: more than 50% is asked', family({ unpaved: 50 }), 0],
    ['51% unpaved gives 4', family({ unpaved: 51 }), 4],
    ['a difference of level gives 8', family({ slope200m: true }), 8],
    ['unpaved and steep add up', family({ unpaved: true, slope200m: true }), 12],
    ['density 151 gives nothing', family({ density: 151 }), 0],
    ['density 150 gives 2', family({ density: 150 }), 2],
    ['density 75 gives 2', family({ density: 75 }), 2],
    ['density 74.9 gives 4', family({ density: 74.9 }), 4],
    ['19.9 km to the emergency unit give nothing', family({ emergencyKm: 19.9 }), 0],
    ['20 km give 4', family({ emergencyKm: 20 }), 4],
    ['40 km give 4', family({ emergencyKm: 40 }), 4],
    ['41 km give 6', family({ emergencyKm: 41 }), 6],
    ['60 km give 6', family({ emergencyKm: 60 }), 6],
    ['60.5 km are over 60 and give 8', family({ emergencyKm: 60.5 }), 8],
    ['399 insured give 30', family({ insured: 399, ...small }), 30],
    ['401 insured give 20', family({ insured: 401, ...small }), 20],
    ['600 insured give 20', family({ insured: 600, ...small }), 20],
    ['601 insured give 5', family({ insured: 601, ...small }), 5],
    ['1200 insured give 5', family({ insured: 1200, ...small }), 5],
    ['1201 insured give nothing', family({ insured: 1201, ...small }), 0],
    ['shortage gives 20', family({ shortage: true }), 20],
    ['a specialty gives 20 by itself', specialist({}), 20],
    [
      'a specialty counts density, emergency distance and shortage',
      specialist({ density: 10, emergencyKm: 61, shortage: true }),
      52,
    ],
    [
      'everything in family medicine gives 78',
      family({
        km: 13,
        unpaved: true,
        slope200m: true,
        density: 10,
        emergencyKm: 61,
        insured: 1,
        shortage: true,
        ...small,
      }),
      78,
    ],
  ])('%s', (_, input, points) => {
    expect(calculateRural(knowledge, input).points).toBe(points);
  });
});

describe('what the text leaves open is not guessed', () => {
  test.each<[string, RuralInput]>([
    ['40.5 km to the emergency unit', family({ emergencyKm: 40.5 })],
    ['40.01 km', specialist({ emergencyKm: 40.01 })],
    ['exactly 400 insured', family({ insured: 400, ...small })],
  ])('%s: no points, open, a note', (_, input) => {
    const result = calculateRural(knowledge, input);
    expect(result.open).toBe(true);
    expect(result.breakdown.filter(({ criterion }) => criterion === 'emergency' || criterion === 'insured')).toEqual(
      [],
    );
    expect(result.notes).toContainEqual(expect.objectContaining({ code: 'open-value' }));
  });

  test('a list of insured people counts only when population and doctors are known', () => {
    const result = calculateRural(knowledge, family({ insured: 300 }));
    expect(result).toMatchObject({ points: 0, open: true });
    expect(result.notes).toContainEqual({ code: 'insured-needs', missing: ['population', 'soleDoctor'] });
  });
});

describe('conditions', () => {
  test.each<[string, RuralInput, string]>([
    [
      '1201 inhabitants: point 3 does not count',
      family({ insured: 300, population: 1201, soleDoctor: true }),
      'insured-not-counted',
    ],
    [
      'several doctors: point 3 does not count',
      family({ insured: 300, population: 900, soleDoctor: false }),
      'insured-not-counted',
    ],
    ['roads are said to count only in hills and mountains', family({ unpaved: true }), 'hills-only'],
    ['a specialty has no points for roads', specialist({ unpaved: true }), 'not-applicable'],
    ['a specialty has no points for its extent', specialist({ km: 20 }), 'not-applicable'],
    ['a specialty has no points for the insured', specialist({ insured: 10, ...small }), 'not-applicable'],
    ['what was not given is named', family({ km: 8 }), 'not-given'],
    ['no increase under 2 points', family({ km: 1 }), 'too-few-points'],
    ['a town of 10001 is outside', family({ km: 8, population: 10_001 }), 'town-too-large'],
    ['the Delta says under 10000', family({ danubeDelta: true, population: 10_000 }), 'delta-at-limit'],
  ])('%s', (_, input, code) => {
    expect(codes(input)).toContain(code);
  });

  test('a specialty earns only 20 from what does not apply to it', () => {
    expect(
      calculateRural(knowledge, specialist({ km: 20, unpaved: true, slope200m: true, insured: 10, ...small })).points,
    ).toBe(20);
  });

  test('the Danube Delta has 200% whatever the points', () => {
    expect(calculateRural(knowledge, family({ km: 8, danubeDelta: true }))).toMatchObject({ points: 2, percent: 200 });
  });
});

describe('percentage', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 2],
    [40, 39],
    [41, 40.5],
    [45, 46.5],
    [60, 69],
    [61, 71],
    [62, 73],
    [74, 97],
    [75, 100],
    [78, 100],
  ])('%d points bring %d%%', (points, percent) => {
    expect(ruralPercent(knowledge, points).percent).toBe(percent);
  });

  test.each([-1, 79, 2.5, Number.NaN])('%d points are refused', (points) => {
    expect(() => ruralPercent(knowledge, points)).toThrow(RangeError);
  });
});

const inputs: fc.Arbitrary<RuralInput> = fc.record(
  {
    kind: fc.constantFrom<'family' | 'specialist'>('family', 'specialist'),
    km: fc.double({ min: 0, max: 200, noNaN: true }),
    unpaved: fc.boolean(),
    slope200m: fc.boolean(),
    density: fc.double({ min: 0, max: 500, noNaN: true }),
    emergencyKm: fc.double({ min: 0, max: 200, noNaN: true }),
    insured: fc.nat({ max: 3000 }),
    population: fc.nat({ max: 3000 }),
    soleDoctor: fc.boolean(),
    shortage: fc.boolean(),
  },
  { requiredKeys: ['kind'] },
);

test('any practice: points are the sum of the breakdown, within the order, each with its quote', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { points, percent, breakdown, notes } = calculateRural(knowledge, input);
      expect(points).toBe(breakdown.reduce((sum, item) => sum + item.points, 0));
      expect(points).toBeLessThanOrEqual(input.kind === 'family' ? ruralRules(knowledge).mostPoints : 52);
      expect(percent).toBe(ruralPercent(knowledge, points).percent);
      for (const { citation } of breakdown) expect(citation.quote).not.toBe('');
      for (const note of notes)
        expect(citationOfNote(knowledge, note)?.source ?? 'ordin-391-187-2015').toBe('ordin-391-187-2015');
    }),
  );
});

test('more points never bring a lower percentage', () => {
  for (let points = 1; points <= ruralRules(knowledge).mostPoints; points++)
    expect(ruralPercent(knowledge, points).percent).toBeGreaterThanOrEqual(ruralPercent(knowledge, points - 1).percent);
});
