import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  insuredIdFromText,
  nmoPointsFromText,
  pointsFromText,
  ruralFromText,
} from '../../../core/calculators/from-text.js';
import { knowledge } from '../../support/knowledge.js';

test.each([
  ['cate puncte are un cabinet la 50 km de upu, 80 locuitori/km2', { emergencyKm: 50, density: 80 }],
  ['cabinet de specialitate, 35 km pana la spital', { kind: 'specialist', emergencyKm: 35 }],
  ['medic de familie, densitate 60, upu la 45 km', { kind: 'family', density: 60, emergencyKm: 45 }],
  ['distanta intre punctele extreme 14 km', { km: 14 }],
  ['upu la peste 60 km', { emergencyKm: 61 }],
  [
    '350 de asigurati, 1.100 locuitori, un singur medic de familie',
    { kind: 'family', insured: 350, population: 1100, soleDoctor: true },
  ],
  ['sub 400 de asigurati', { insured: 399 }],
  ['drumuri neasfaltate 70%, upu la 20 km', { unpaved: 70, emergencyKm: 20 }],
  ['peste 50% drumuri neasfaltate', { unpaved: true }],
  ['diferenta de nivel de 300 m', { slope200m: true }],
  ['80 de locuitori pe km2, zona deficitara', { density: 80, shortage: true }],
  ['80 de locuitori pe km2, zona nu e deficitara', { density: 80, shortage: false }],
  ['practice 50 km from the emergency unit, 80 inhabitants per km2', { emergencyKm: 50, density: 80 }],
  ['кабинет семейного врача, 50 км до больницы', { kind: 'family', emergencyKm: 50 }],
])('%s', (text, expected) => {
  expect(ruralFromText(knowledge, text)).toEqual(expected);
});

test.each(['ce criterii sunt pentru un cabinet rural', 'ce procent la 45 de puncte', 'upu la peste 30 km', ''])(
  'no practice is described by "%s"',
  (text) => {
    expect(ruralFromText(knowledge, text)).toBeUndefined();
  },
);

test.each([
  ['ce procent la 45 de puncte', 45],
  ['45 puncte', 45],
  ['how much for 61 points', 61],
  ['какой процент за 45 баллов', 45],
  ['cate puncte', undefined],
])('points in "%s": %s', (text, points) => {
  expect(pointsFromText(text)).toBe(points);
});

test.each([
  [
    'am 30 de puncte in 2024 si 40 in 2025',
    [
      { year: 2024, points: 30 },
      { year: 2025, points: 40 },
    ],
  ],
  [
    '2024: 30, 2025: 40',
    [
      { year: 2024, points: 30 },
      { year: 2025, points: 40 },
    ],
  ],
  ['am strans 120 de puncte', [{ points: 120 }]],
  ['i have 120 points', [{ points: 120 }]],
  ['у меня 120 баллов', [{ points: 120 }]],
  ['trebuie 50 de puncte pe an?', []],
  ['de ce 250 de puncte', []],
])('own points in "%s"', (text, expected) => {
  expect(nmoPointsFromText(text)).toEqual(expected);
});

test.each([
  ['verifica 1700514540011', '1700514540011'],
  ['numarul 1 700514 540011 e bun?', '1700514540011'],
  ['verifica 170051454001', '170051454001'],
  ['verifica numarul meu', undefined],
])('number in "%s": %s', (text, number) => {
  expect(insuredIdFromText(text)).toBe(number);
});

test('no text makes it throw or hang', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), (text) => {
      ruralFromText(knowledge, text);
      nmoPointsFromText(text);
      pointsFromText(text);
      insuredIdFromText(text);
    }),
  );
  const started = performance.now();
  for (const text of ['1'.repeat(3000), '1 km '.repeat(600), 'upu '.repeat(700), '80 locuitori '.repeat(200)]) {
    ruralFromText(knowledge, text);
    nmoPointsFromText(text);
    insuredIdFromText(text);
  }
  expect(performance.now() - started).toBeLessThan(2000);
});
