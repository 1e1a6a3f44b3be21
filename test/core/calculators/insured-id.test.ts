import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculateInsuredId, findInsuranceHouse, insuredControlDigit } from '../../../core/calculators/insured-id.js';
import type { InsuranceHouseValue } from '../../../core/facts/law-values.js';
import { plainDate } from '../../../core/time/plain-date.js';
import { knowledge } from '../../support/knowledge.js';

const check = (value: string) => calculateInsuredId(knowledge, { value });

test("the order's own example is valid: a man, 14 May 1970, Arad, 001", () => {
  expect(check('1700514540011')).toMatchObject({
    valid: true,
    value: '1700514540011',
    parts: {
      sex: 'M',
      century: 1900,
      birthDate: '1970-05-14',
      countyCode: '54',
      county: 'Arad',
      serial: '001',
      control: '1',
    },
  });
});

test('the example is composed from its pieces', () => {
  const input = { sex: 'M', birthDate: plainDate('1970-05-14'), county: 'Arad', serial: '1' } as const;
  expect(calculateInsuredId(knowledge, input)).toMatchObject({ valid: true, value: '1700514540011' });
});

const INSURANCE_HOUSES = new Map(
  knowledge.factsOfType<InsuranceHouseValue>('insurance-house').map(({ value }) => [value.code, value.name] as const),
);

describe('refusals', () => {
  test.each([
    ['170051454001', 'not-13-digits'],
    ['17005145400112', 'not-13-digits'],
    ['abc', 'not-13-digits'],
    ['', 'not-13-digits'],
    ['5700514540011', 'first-digit'],
    ['0700514540011', 'first-digit'],
    ['1701314540011', 'birth-date'],
    ['1700230540011', 'birth-date'],
    ['2010229540011', 'birth-date'],
    ['1700514610011', 'unknown-county'],
    ['1700514800011', 'unknown-county'],
    ['1700514400011', 'unknown-county'],
    ['1700514540012', 'control-digit'],
  ])('%s: %s', (value, reason) => {
    expect(check(value)).toMatchObject({ valid: false, reason });
  });

  test.each([
    [{ sex: 'F', birthDate: plainDate('1970-05-14'), county: 'Paris', serial: '1' } as const, 'unknown-county'],
    [{ sex: 'F', birthDate: plainDate('1899-05-14'), county: '54', serial: '1' } as const, 'birth-year-out-of-reach'],
    [{ sex: 'F', birthDate: plainDate('1970-05-14'), county: '54', serial: '1000' } as const, 'bad-serial'],
  ])('%o: %s', (input, reason) => {
    expect(calculateInsuredId(knowledge, input)).toMatchObject({ valid: false, value: '', reason });
  });
});

test('spaces, dots and dashes between the digits mean nothing', () => {
  expect(check('1 700514 54 001 1').valid).toBe(true);
});

test('a birth in 2000 itself, which the order leaves out, carries a note', () => {
  const born = (birthDate: string) =>
    calculateInsuredId(knowledge, { sex: 'F', birthDate: plainDate(birthDate), county: '65', serial: '7' }).notes.map(
      ({ code }) => code,
    );
  expect(born('2000-06-01')).toContain('born-in-2000');
  expect(born('1999-06-01')).not.toContain('born-in-2000');
  expect(born('2001-06-01')).not.toContain('born-in-2000');
});

test.each([
  ['Bistrita', '58'],
  ['Bistrița-Năsăud', '58'],
  ['BUCUREŞTI', '95'],
  ['Caraș Severin', '64'],
  ['97', '97'],
  ['61', undefined],
])('the house of %s is %s', (text, code) => {
  expect(findInsuranceHouse(knowledge, text)).toBe(code);
});

test('whatever is composed is valid and says what went in; one wrong digit in the control is refused', () => {
  const input = fc.record({
    sex: fc.constantFrom<'M' | 'F'>('M', 'F'),
    birthDate: fc
      .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => plainDate(date.toISOString().slice(0, 10))),
    county: fc.constantFrom(...INSURANCE_HOUSES.keys()),
    serial: fc.nat({ max: 999 }).map((serial) => String(serial).padStart(3, '0')),
  });
  fc.assert(
    fc.property(input, (pieces) => {
      const { valid, value, parts } = calculateInsuredId(knowledge, pieces);
      expect(valid).toBe(true);
      expect(parts).toMatchObject({
        sex: pieces.sex,
        birthDate: pieces.birthDate,
        countyCode: pieces.county,
        serial: pieces.serial,
      });
      const wrong = String((Number(insuredControlDigit(value)) + 1) % 10);
      expect(check(value.slice(0, 12) + wrong)).toMatchObject({ valid: false, reason: 'control-digit' });
    }),
  );
});
