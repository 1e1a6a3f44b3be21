import { describe, expect, test } from 'vitest';
import { calc } from '../../cli/commands/calc.js';
import { runCommand } from './cli-support.js';

const json = async (name: string, input: unknown, ...more: string[]) => {
  const { code, out, err } = await runCommand(calc, [name, '--json', JSON.stringify(input), ...more]);
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
};

test('rural prints points, percent, breakdown with quotes, and notes', async () => {
  const result = await json('rural', { kind: 'family', emergencyKm: 50, density: 80 });
  expect(result).toMatchObject({ points: 8, percent: 7 });
  expect(result.breakdown).toContainEqual({
    criterion: 'emergency',
    code: 'I.2.b',
    points: 6,
    citation: { source: 'ordin-391-187-2015', locator: 'anexă, pct. I.2 lit. b)', quote: 'b) 41-60 km 6 puncte' },
  });
  expect(result.notes.every((note: unknown) => typeof note === 'string')).toBe(true);
});

test('nmo prints total, missing, perYear, notes', async () => {
  const result = await json('nmo', { earned: [{ year: 2025, theory: 14, practice: 36 }] });
  expect(result).toMatchObject({ total: 50, missing: 200, perYear: [{ year: 2025, total: 50, missing: 0 }] });
  expect(result.notes).toEqual(['NMO este sistemul Federației Ruse, nu cel din România.']);
});

test.each([
  [{ value: '1700514540011' }, { valid: true, value: '1700514540011' }],
  [{ value: 1700514540011 }, { valid: true, value: '1700514540011' }],
  [{ value: '1700514540019' }, { valid: false, reason: 'control-digit' }],
  [
    { sex: 'm', birthDate: '1970-05-14', county: 54, serial: 1 },
    { valid: true, value: '1700514540011' },
  ],
  [
    { sex: 'F', birthDate: '1970-05-14', county: 'Atlantida', serial: '1' },
    { valid: false, reason: 'unknown-county' },
  ],
])('insured-id %o', async (input, expected) => {
  expect(await json('insured-id', input)).toMatchObject(expected);
});

test.each([
  ['en', 'NMO is the system of the Russian Federation, not that of Romania.'],
  ['ru', 'НМО — система Российской Федерации, а не Румынии.'],
])('notes speak %s', async (lang, note) => {
  expect((await json('nmo', { earned: [] }, '--lang', lang)).notes).toEqual([note]);
});

test('without --json the result is readable', async () => {
  const { code, out } = await runCommand(calc, ['rural', '{"kind":"specialist"}']);
  expect(code).toBe(0);
  expect(out).toMatch(/^20 de puncte: 19%\n/);
});

describe('wrong input: exit 2 and one line that names the field', () => {
  test.each<[string[], RegExp]>([
    [[], /rural, nmo, insured-id/],
    [['pensie', '--json', '{}'], /rural, nmo, insured-id/],
    [['rural'], /--json/],
    [['rural', '--json', '{'], /not valid JSON/],
    [['rural', '--json', '[]'], /input/],
    [['rural', '--json', 'null'], /input/],
    [['rural', '--json', '{}'], /^kind/],
    [['rural', '--json', '{"kind":"vet"}'], /^kind/],
    [['rural', '--json', '{"kind":"family","km":"7"}'], /^km/],
    [['rural', '--json', '{"kind":"family","km":-1}'], /^km/],
    [['rural', '--json', '{"kind":"family","km":1e999}'], /^km/],
    [['rural', '--json', '{"kind":"family","insured":399.5}'], /^insured/],
    [['rural', '--json', '{"kind":"family","unpaved":0.6}'], /^unpaved/],
    [['rural', '--json', '{"kind":"family","altitude":3}'], /altitude/],
    [['nmo', '--json', '{}'], /^earned/],
    [['nmo', '--json', '{"earned":[{"year":2025,"theory":-1,"practice":1}]}'], /^earned\.0\.theory/],
    [['nmo', '--json', '{"earned":[{"year":"x","theory":1,"practice":1}]}'], /^earned\.0\.year/],
    [['insured-id', '--json', '{}'], /^sex/],
    [['insured-id', '--json', '{"value":true}'], /^value/],
    [['insured-id', '--json', '{"sex":"M","birthDate":"1970-02-30","county":"54","serial":"1"}'], /^birthDate/],
    [['insured-id', '--json', '{"sex":"M","birthDate":"1970-02-03","county":"54","serial":"1x"}'], /^serial/],
    [['nmo', '--json', '{"earned":[]}', '--lang', 'fr'], /--lang/],
    [['nmo', '--json', '{"earned":[]}', '--nope'], /nope/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await runCommand(calc, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toContain('\n');
  });
});
