import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cnpCheckDigit, isValidCnp, maskCnp, parseCnp } from '../../../core/identity/cnp.js';
import { addDays, plainDate } from '../../../core/time/plain-date.js';

describe('a personal code', () => {
  test.each([
    '1630615123457',
    '1960620054670',
    '1800101400120',
    '1461002120395',
    '2850312470007',
    '2640229470007',
    '6000229470003',
  ])('%s is valid', (cnp) => {
    expect(isValidCnp(cnp)).toBe(true);
  });

  test.each([
    ['1630615123458', 'check-digit'],
    ['1632215123457', 'date'],
    ['1801301400123', 'date'],
    ['0800101221142', 'sex-digit'],
    ['163061512345', 'length'],
    ['16306151234571', 'length'],
    ['163061512345A', 'length'],
    ['', 'length'],
  ])('%s is not: %s', (cnp, fault) => {
    expect(parseCnp(cnp)).toEqual({ ok: false, fault });
  });

  test('29 February exists in leap years only', () => {
    expect(parseCnp(`261022947000${cnpCheckDigit('261022947000')}`)).toMatchObject({ fault: 'date' });
    expect(isValidCnp('2640229470007')).toBe(true);
  });

  test('its mask keeps the last four digits', () => {
    expect(maskCnp('2850312470007')).toBe('•••••••••0007');
  });

  const people = fc.record({
    first: fc.constantFrom('1', '2', '3', '4', '5', '6'),
    day: fc.integer({ min: 0, max: 36_523 }),
    county: fc.integer({ min: 0, max: 99 }),
    serial: fc.integer({ min: 0, max: 999 }),
  });
  const build = ({ first, day, county, serial }: { first: string; day: number; county: number; serial: number }) => {
    const century = { 1: '19', 2: '19', 3: '18', 4: '18', 5: '20', 6: '20' }[first] ?? '19';
    const born = addDays(plainDate(`${century}00-01-01`), day);
    const body = `${first}${born.slice(2, 4)}${born.slice(5, 7)}${born.slice(8)}${String(county).padStart(2, '0')}${String(serial).padStart(3, '0')}`;
    return { born, cnp: body + cnpCheckDigit(body) };
  };

  test('gives back the day of birth and the sex it was made of, whatever the county and serial', () => {
    fc.assert(
      fc.property(people, (person) => {
        const { born, cnp } = build(person);
        const reading = parseCnp(cnp);
        expect(reading).toMatchObject({
          ok: true,
          cnp: { birthDate: born, sex: Number(person.first) % 2 === 1 ? 'male' : 'female' },
        });
      }),
    );
  });

  test('with one digit changed is not valid, but for a check digit that may stand for 10 or 1', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (person, at, by) => {
        const { cnp } = build(person);
        const changed = cnp.slice(0, at) + String((Number(cnp[at]) + by) % 10) + cnp.slice(at + 1);
        fc.pre(cnp[12] !== '1');
        const reading = parseCnp(changed);
        if (reading.ok) expect(changed[12]).toBe('1');
      }),
    );
  });
});
