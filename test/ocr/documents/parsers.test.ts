import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cnpCheckDigit, isValidCnp } from '../../../core/identity/cnp.js';
import { mrzCheckDigit, parseRomanianMrz } from '../../../core/identity/mrz.js';
import { asDigits } from '../../../ocr/documents/find/cnp.js';
import { datesIn, monthOf, validityRange } from '../../../ocr/documents/find/dates.js';
import { readIban } from '../../../ocr/documents/find/iban.js';
import { labelledDate } from '../../../ocr/documents/find/labelled.js';
import { leadingName, nameWord, splitName } from '../../../ocr/documents/find/names.js';
import { decodeMrz } from '../../../ocr/documents/mrz/decode.js';
import { documentText, type Token } from '../../../ocr/documents/text/document-text.js';
import { nearest } from '../../../ocr/documents/text/fold.js';
import { parseAmount } from '../../../ocr/documents/types/payment-proof.js';
import { isAmong } from '../../../ocr/documents/words.js';
import { pageFromText } from './pages-from-text.js';

describe('dates in every shape of Romanian papers', () => {
  test.each([
    ['12.03.2032', ['2032-03-12']],
    ['1-3-1999', ['1999-03-01']],
    ['01 01 1990', ['1990-01-01']],
    ['2026-07-01', ['2026-07-01']],
    ['04 februarie 2026', ['2026-02-04']],
    ['4 Febmarie 2026', ['2026-02-04']],
    ['născută în anul 1964 luna februarie ziua 29 în Dej', ['1964-02-29']],
    ['anul 1965 luna mai ziua 2ș în', ['1965-05-25']],
    ['ziua 3, luna II, anul 1970', ['1970-02-03']],
    ['O1.O2.2O26', ['2026-02-01']],
    ['de la 01.01.2026 până la 31.12.2026', ['2026-01-01', '2026-12-31']],
    ['31.02.2026', []],
    ['Tel. 0200 000 000', []],
    ['144/2008', []],
    ['nr. 4823 / 18.11.25', ['2025-11-18']],
    ['valabil de la 01.01.26 până la 31.12.26', ['2026-01-01', '2026-12-31']],
    ['valabil 01.01.26-31.12.26', ['2026-01-01', '2026-12-31']],
    ['29 Sep 26   OUTGOING TRANSFER', ['2026-09-29']],
    ['la 3 mari 26 și 5 mai 1', []],
    ['tel. 02.11.20.33', []],
    ['Data 14092026 Semnătura', ['2026-09-14']],
    ['nr. 14092026', []],
    ['Data 26.082 026 Semnătura', ['2026-08-26']],
    ['valabil: 14.02.2026 - 3112.2026', ['2026-02-14', '2026-12-31']],
    ['0200 000 000 - 31122026', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text).map(({ date }) => date)).toEqual(dates);
  });

  test('a day that exists is read back from every shape', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1930-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (day) => {
        const [y, m, d] = day.toISOString().slice(0, 10).split('-') as [string, string, string];
        for (const shape of [
          `${d}.${m}.${y}`,
          `${Number(d)}.${Number(m)}.${y}`,
          `${d}/${m}/${y}`,
          `${y}-${m}-${d}`,
          `${d} ${m} ${y}`,
        ]) {
          expect(datesIn(`x ${shape} y`).map(({ date }) => date)).toEqual([`${y}-${m}-${d}`]);
        }
      }),
    );
  });

  test.each([
    ['februarie', 2],
    ['lanuarie', 1],
    ['septembne', 9],
    ['oct', 10],
    ['xx', undefined],
    ['calendar', undefined],
  ])('month %s', (word, month) => {
    expect(monthOf(word)).toBe(month);
  });

  test.each([
    ['12.03.22-12.03.2032', '2022-03-12', '2032-03-12'],
    ['01.03.20–29.02.2084', '2020-03-01', '2084-02-29'],
    ['15.06.98-15.06.08', '1998-06-15', '2008-06-15'],
    ['19.O6.19-06.12.2029', '2019-06-19', '2029-12-06'],
    ['12.03.22 ~ 12.03.32', '2022-03-12', '2032-03-12'],
  ])('a card’s validity %s', (text, issuedOn, expiresOn) => {
    expect(validityRange(text)).toEqual({ issuedOn, expiresOn });
  });
});

test('behind its label a date may have lost its blanks; a longer number there is none', () => {
  const dated = (value: string) =>
    labelledDate(documentText([pageFromText(`Date of expiry\n${value}`)]), ['date of expiry'])?.value;
  expect(dated('04122035')).toBe('2035-12-04');
  expect(dated('041220351')).toBeUndefined();
});

describe('amounts and accounts', () => {
  test.each([
    ['2.500,00', 2500],
    ['2,500.00', 2500],
    ['2 500', 2500],
    ['2500', 2500],
    ['2500.5', 2500.5],
    ['1.234.567,89', 1234567.89],
    ['12.34.56', undefined],
    ['abc', undefined],
  ])('%s', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  test.each([
    ['the account as printed', 'RO07TREZ70220G335000XXXX', false, 'RO07TREZ70220G335000XXXX', true],
    ['O for 0 where only digits can be', 'RO07TREZ7O220G335000XXXX', false, 'RO07TREZ70220G335000XXXX', true],
    ['one look-alike later on', 'RO07TREZ7022OG335000XXXX', false, 'RO07TREZ70220G335000XXXX', true],
    ['a digit read twice', 'RO007TREZ70220G335000XXXX', false, 'RO07TREZ70220G335000XXXX', true],
    [
      'T for 7 and O for 0 where only digits can be',
      'ROOTTREZT0220G335000XXXX',
      false,
      'RO07TREZ70220G335000XXXX',
      true,
    ],
    ['a stroke inside the word TREZ', 'ROO7T1REZ70220G335000XXXX', false, 'RO07TREZ70220G335000XXXX', true],
    ['two characters read twice', 'ROO07TREZ70220G3335000XXXX', false, 'RO07TREZ70220G335000XXXX', true],
    ['filler one short', 'RO07TREZ70220G335000XXX', false, 'RO07TREZ70220G335000XXXX', true],
    [
      'the old account of the same institute is itself',
      'RO57TREZ7025025XXX011206',
      false,
      'RO57TREZ7025025XXX011206',
      true,
    ],
    ['8 for 0 in the check digits', 'RO87TREZ70220G335000XXXX', false, 'RO07TREZ70220G335000XXXX', true],
    ['a slash for 7 and a stroke between groups', 'ROO/TREZ/70220G335000XXXX', false, 'RO07TREZ70220G335000XXXX', true],
    ['6 for G', 'RO07TREZ702206335000XXXX', false, 'RO07TREZ70220G335000XXXX', true],
    ['zeros of a bank account read as letters', 'RO90BRDEOOOSVO0000000001', false, 'RO90BRDE000SV00000000001', true],
    ['two faults are not guessed at', 'RO07TREZ0220G3335000KXXX', false, 'RO07TREZ0220G3335000XXXX', false],
    ['exchanged check digits stay wrong', 'RO70TREZ70220G335000XXXX', false, 'RO70TREZ70220G335000XXXX', false],
    ['a text layer is never mended', 'RO07TREZ70220G33500OXXXX', true, 'RO07TREZ70220G33500OXXXX', false],
  ])('%s', (_name, run, exact, value, valid) => {
    expect(readIban(run, exact)).toMatchObject({ value, valid });
  });
});

const read = (...words: [text: string, confidence: number][]) =>
  words.map(([text, confidence], index) => ({ text, token: { text, confidence, index } as Token }));

describe('names', () => {
  test('a name has one initial: a stop later on makes no other', () => {
    expect(leadingName(read(['ȚĂRANU', 0.9], ['C.', 0.9], ['DĂNUȚ.', 0.7], ['A-MARIA', 0.8]))?.value).toBe(
      'ȚĂRANU C. DĂNUȚ A-MARIA',
    );
    expect(leadingName(read(['TĂNASET.', 0.9], ['ION', 0.9]))?.value).toBe('TĂNASE T. ION');
  });

  test('what the engine made of an initial and does not believe is no part of the name', () => {
    expect(leadingName(read(['ONOFREI', 0.96], ['|EE', 0.01], ['GEORGETA', 0.92]))?.value).toBe('ONOFREI GEORGETA');
    expect(leadingName(read(['ONOFREI', 0.96], ['EE', 0.8], ['GEORGETA', 0.92]))?.value).toBe('ONOFREI EE GEORGETA');
  });

  test('an initial read as a digit is left out; a number before another name is no initial', () => {
    expect(leadingName(read(['TESTESCU', 0.9], ['3.', 0.6], ['ANA-MARIA', 0.8]))?.value).toBe('TESTESCU ANA-MARIA');
    const list = read(['TESTESCU', 0.9], ['ANA', 0.9], ['2.', 0.9], ['MARIA', 0.9], ['PROBESCU', 0.9]);
    expect(leadingName(list)?.value).toBe('TESTESCU ANA');
  });

  test('words of a school are no name', () => {
    expect(leadingName(read(['ȘCOLII', 0.9], ['POSTLICEALE', 0.9]), { skip: 0 })).toBeUndefined();
  });

  test.each([
    ['POPESCU I. MARIA-ELENA', 'POPESCU', 'MARIA-ELENA'],
    ['POPESCU MARIA', 'POPESCU', 'MARIA'],
    ['MARIA POPESCU', 'POPESCU', 'MARIA'],
    ['VLAD IONESCU ANA MARIA', 'VLAD IONESCU', 'ANA MARIA'],
    ['POPA TĂNASE GH. IOANA', 'POPA TĂNASE', 'IOANA'],
  ])('%s', (fullName, surname, givenNames) => {
    expect(splitName(fullName)).toEqual({ surname, givenNames });
  });

  test.each([
    ['ÎNĂLȚȚEANU,', 'ÎNĂLȚEANU'],
    ['P0PESCU', 'POPESCU'],
    ['MUNTEAN-GLIGORA$Ș', 'MUNTEAN-GLIGORAȘ'],
    ['GLIGORA$', 'GLIGORAȘ'],
    ['GLIGORAȘ$', 'GLIGORAȘ'],
    ['„ȘERBĂNESCU”.', 'ȘERBĂNESCU'],
    ['ŞTEFÃNIA-I0ANA', 'ȘTEFĂNIA-IOANA'],
    ['GH.', 'GH.'],
    ['I.', 'I.'],
  ])('a word of a name out of %s', (raw, word) => {
    expect(nameWord(raw)).toBe(word);
  });

  test.each([
    ['28S0312470OO7', '2850312470007'],
    ['28503I2470007', '2850312470007'],
    ['285 0312 470007', '2850312470007'],
    ['XB12', undefined],
  ])('digits out of %s', (text, digits) => {
    expect(asDigits(text)).toBe(digits);
  });
});

const digit = fc.integer({ min: 0, max: 9 });
const person = fc
  .record({
    sex: fc.constantFrom('1', '2', '5', '6'),
    day: fc.date({ min: new Date('1950-01-01'), max: new Date('1999-12-31'), noInvalidDate: true }),
    county: fc.constantFrom('47', '48'),
    serial: fc.tuple(digit, digit, digit),
    number: fc.integer({ min: 0, max: 999_999 }),
    expiry: fc.integer({ min: 26, max: 84 }),
  })
  .map(({ sex, day, county, serial, number, expiry }) => {
    const date = day.toISOString().slice(2, 10).replaceAll('-', '');
    const twelve = `${sex < '3' ? sex : Number(sex) - 4}${date}${county}${serial.join('')}`;
    const cnp = twelve + cnpCheckDigit(twelve);
    const doc = `XB${String(number).padStart(6, '0')}<`;
    const expires = `${expiry}${date.slice(2, 4)}28`;
    const opt = cnp[0] + cnp.slice(7);
    const body = `${doc}${mrzCheckDigit(doc)}ROU${date}${mrzCheckDigit(date)}F${expires}${mrzCheckDigit(expires)}${opt}`;
    const check = mrzCheckDigit(body.slice(0, 10) + body.slice(13, 20) + body.slice(21, 35));
    return { cnp, lines: ['IDROUTESTESCU<<ANA<MARIA'.padEnd(36, '<'), body + check] };
  });

describe('the machine-readable zone', () => {
  test('a clean zone gives the code in three pieces back', () => {
    fc.assert(
      fc.property(person, ({ cnp, lines }) => {
        expect(decodeMrz([lines])).toMatchObject({
          cnp,
          valid: true,
          repaired: false,
          surname: ['TESTESCU'],
          givenNames: ['ANA', 'MARIA'],
        });
      }),
    );
  });

  test('O for 0, I for 1, S for 5 and B for 8 in digit places, and fillers taken for letters, change nothing', () => {
    const like: Record<string, string> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B' };
    fc.assert(
      fc.property(person, fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }), ({ cnp, lines }, flips) => {
        const [first = '', second = ''] = lines;
        const noisy = [...second].map((c, i) => (i > 12 && flips[i] ? (like[c] ?? c) : c)).join('');
        const decoded = decodeMrz([[`${first.slice(0, 30)}KKLC<<`, noisy]]);
        expect(decoded?.lines).toEqual(lines);
        expect(decoded?.cnp).toBe(cnp);
      }),
    );
  });

  test('a character too many anywhere in the second line is found and dropped, or the reading is not sure', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 14, max: 34 }), ({ lines }, at) => {
        const [first = '', second = ''] = lines;
        const longer = `${second.slice(0, at)}${second[at]}${second.slice(at)}`;
        const decoded = decodeMrz([[first, longer]]);
        // Once in thousands two lines fit every digit: then it is not sure.
        if (!decoded?.repaired) expect(decoded?.lines).toEqual([first, second]);
      }),
    );
  });

  test('a code whose control digit fails stays among those that the zone may hold, with a character too many as well', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 28, max: 34 }), ({ cnp, lines }, at) => {
        const [first = '', second = ''] = lines;
        const wrong = (Number(cnp[12]) + 1) % 10;
        const body = `${second.slice(0, 34)}${wrong}`;
        const zone = body + mrzCheckDigit(body.slice(0, 10) + body.slice(13, 20) + body.slice(21, 35));
        const longer = `${zone.slice(0, at)}${zone[at]}${zone.slice(at)}`;
        expect(decodeMrz([[first, longer]])?.cnps).toContain(`${cnp.slice(0, 12)}${wrong}`);
      }),
    );
  });

  test('a wrong digit is mended in one way only or left as invalid, never mended into a code that fails', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 13, max: 34 }), digit, ({ lines }, at, other) => {
        const [first = '', second = ''] = lines;
        fc.pre(/\d/.test(second[at] ?? '') && second[at] !== String(other));
        const decoded = decodeMrz([[first, second.slice(0, at) + other + second.slice(at + 1)]]);
        if (decoded?.valid) {
          expect(decoded.repaired).toBe(true);
          expect(isValidCnp(decoded.cnp)).toBe(true);
          expect(parseRomanianMrz(decoded.lines.join('\n'))?.valid).toBe(true);
        } else expect(decoded?.repaired ?? false).toBe(false);
      }),
    );
  });
});

describe('words of lists', () => {
  test('a misread word is the one that it is nearest to, and none where two are as near or all too far', () => {
    const within = (most: number) => nearest('martic', ['martie', 'aprilie'], () => most);
    expect([within(1), within(0)]).toEqual(['martie', undefined]);
    expect(nearest('iunic', ['iunie', 'iunia'], () => 1)).toBeUndefined();
  });

  test('a word is known by its letters alone: marks, case and what is printed around it aside', () => {
    const list = ['soție', 'soț'];
    expect(['Soţie:', 'SOTIE,', 'soț'].every((word) => isAmong(word, list))).toBe(true);
    expect(['soției', 'fosta soție', ''].some((word) => isAmong(word, list))).toBe(false);
  });
});
