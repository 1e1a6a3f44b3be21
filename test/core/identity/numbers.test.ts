import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareIbans, isIban } from '../../../core/identity/iban.js';
import { mrzCheckDigit, mrzExpiry, parseRomanianMrz } from '../../../core/identity/mrz.js';
import { compareTaxIds, isValidTaxId } from '../../../core/identity/tax-id.js';

const INMSS = 'RO07TREZ70220G335000XXXX';

describe('the account', () => {
  test.each([
    [INMSS, 'same'],
    ['RO07 TREZ 7022 0G33 5000 XXXX', 'same'],
    ['ro07trez70220g335000xxxx', 'same'],
    ['RO07TREZ7022OG335OOOXXXX', 'same'],
    ['RO071REZ702206335000XXXX', 'same'],
    ['RO70TREZ70220G335000XXXX', 'maybe'],
    ['RO07TREZ70220G335000XXX', 'maybe'],
    ['RO57TREZ7025025XXX011206', 'different'],
    ['RO49AAAA1B31007593840000', 'different'],
    ['', 'different'],
  ])('%s: %s', (read, likeness) => {
    expect(compareIbans(read, INMSS)).toBe(likeness);
  });

  test('as the source prints it has right check digits, and so has the one of 2013', () => {
    expect([isIban(INMSS), isIban('RO57TREZ7025025XXX011206'), isIban('RO70TREZ70220G335000XXXX')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('no account with one digit more or less in it is taken for the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 19 }), fc.constantFrom(...'3479'), (at, digit) => {
        fc.pre(INMSS[at] !== digit && !/[GX]/.test(INMSS[at] ?? ''));
        expect(compareIbans(INMSS.slice(0, at) + digit + INMSS.slice(at + 1), INMSS)).not.toBe('same');
      }),
    );
  });
});

describe('tax ids', () => {
  test.each(['18547290', '26328134', '12345674', '99999992', '13548146', 'RO 26328134'])('%s is valid', (id) =>
    expect(isValidTaxId(id)).toBe(true),
  );
  test.each(['18547291', '1', '', 'abc', '012345'])('%s is not', (id) => expect(isValidTaxId(id)).toBe(false));
  test.each([
    ['RO26328134', 'same'],
    ['26 328 134', 'same'],
    ['12345674', 'different'],
    ['26328135', 'maybe'],
  ])('%s against that of INMSS: %s', (read, likeness) => expect(compareTaxIds(read, '26328134')).toBe(likeness));
});

describe('the machine-readable zone', () => {
  test('of the old card holds the CNP in three pieces', () => {
    expect(
      parseRomanianMrz('IDROUTESTESCU<<ANA<MARIA<<<<<<<<<<<<\nXB000001<7ROU8503127F320312324700078'),
    ).toMatchObject({
      format: 'TD2',
      valid: true,
      cnp: '2850312470007',
      surname: 'TESTESCU',
      givenNames: 'ANA MARIA',
      documentNumber: 'XB000001',
      sex: 'female',
    });
  });

  test('of the electronic card holds it whole', () => {
    const zone = parseRomanianMrz(
      'IDROUXX000000332640229470007<<\n6402293F8402297ROU<<<<<<<<<<<9\nFICTIVESCU<<ELENA<<<<<<<<<<<<<',
    );
    expect(zone).toMatchObject({ format: 'TD1', valid: true, cnp: '2640229470007', surname: 'FICTIVESCU' });
    expect(mrzExpiry(zone?.expiry ?? '')).toBe('2084-02-29');
  });

  test('81 is 2081 and never 1981', () => expect(mrzExpiry('810913')).toBe('2081-09-13'));

  test.each(['', 'IDROU', 'a b c', 'IDROUTESTESCU<<ANA\nXB000001'])('"%s" is none', (text) =>
    expect(parseRomanianMrz(text)).toBeUndefined(),
  );

  test('a changed digit is noticed', () => {
    const [first, second] = ['IDROUEXEMPLU<<ION<<<<<<<<<<<<<<<<<<<', 'RX000002<4ROU7811056M281105114800078'];
    expect(parseRomanianMrz(`${first}\n${second}`)?.valid).toBe(true);
    fc.assert(
      fc.property(fc.constantFrom(0, 2, 5, 13, 16, 18, 21, 25, 29, 33), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = second[at] ?? '';
        fc.pre(/\d/.test(digit));
        const changed = second.slice(0, at) + String((Number(digit) + by) % 10) + second.slice(at + 1);
        expect(parseRomanianMrz(`${first}\n${changed}`)?.valid).toBe(false);
      }),
    );
  });

  test('the check digit of nothing is 0', () => expect(mrzCheckDigit('<<<<')).toBe('0'));
});
