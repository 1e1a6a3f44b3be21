import { describe, expect, test } from 'vitest';
import { cnpReadings } from '../../../ocr/documents/find/cnp.js';
import { spellingOf } from '../../../ocr/documents/find/given-names.js';
import { personName } from '../../../ocr/documents/find/person.js';

import { documentText } from '../../../ocr/documents/text/document-text.js';
import { settledVowels, surnameSpelling } from '../../../ocr/documents/text/surname-spelling.js';
import { pageFromText } from './pages-from-text.js';

describe('the spelling of names in a picture', () => {
  test.each([
    ['CARSTOIU', 'CÂRSTOIU'],
    ['TIRNOVEANU', 'TÎRNOVEANU'],
    ['FĂNTÂNARU', 'FÂNTÂNARU'],
    ['SOIMARU', 'ȘOIMARU'],
  ])('the beginning of %s is always marked', (read, spelt) => {
    expect(surnameSpelling(read)).toBe(spelt);
  });

  test.each([
    'MUNTEANU',
    'TURCANU',
    'DRAGAN',
    'STANCIU',
    'MARIN',
    'HARABOR',
    'POP',
    'CONSTANTINESCU',
    'BARBU',
    'MOLDOVAN',
  ])('the plain surname %s is left alone', (name) => {
    expect(surnameSpelling(name)).toBeUndefined();
    expect(settledVowels(name)).toBe(name);
  });

  test.each([
    ['CIOBÂNOIU', 'CIOBĂNOIU'],
    ['UȚÂ', 'UȚĂ'],
    ['ROMÂNU', 'ROMÂNU'],
    ['HÂNCU', 'HÂNCU'],
    ['STÂNJENESCU', 'STÂNJENESCU'],
  ])('Ă and Â of %s', (read, spelt) => {
    expect(settledVowels(read)).toBe(spelt);
  });

  test.each([
    ['CĂMPEANU', 'CÂMPEANU'],
    ['ȚĂNȚĂREANU', 'ȚÂNȚĂREANU'],
    ['SĂNDULESCU', 'SĂNDULESCU'],
    ['BĂNCILĂ', 'BĂNCILĂ'],
  ])('before a nasal and a consonant: %s', (read, spelt) => {
    expect(settledVowels(read)).toBe(spelt);
  });

  test('a word read poorly takes all the marks of its beginning, one read well keeps its plain letters', () => {
    expect(surnameSpelling('BALAȘOIU', true)).toBe('BĂLĂȘOIU');
    expect(surnameSpelling('BALAȘOIU')).toBe('BALAȘOIU');
  });

  test.each([
    ['RADITA', 'RĂDIȚA'],
    ['GHEORGHITA', 'GHEORGHIȚA'],
    ['GHEORGHITĂ', 'GHEORGHIȚĂ'],
    ['IONESCU', undefined],
  ])('the given name %s', (read, spelt) => {
    expect(spellingOf(read)).toBe(spelt);
  });

  test('marks are given back only where the paper prints marks', () => {
    const marked = 'ADEVERINȚĂ\nSe adeverește că doamna CARSTOIU ELENA lucrează în unitatea noastră, secția învățământ';
    const plain = 'ADEVERINTA\nSe adevereste ca doamna CARSTOIU ELENA lucreaza in unitatea noastra';
    const nameOf = (text: string, method: 'ocr' | 'text-layer') =>
      personName(documentText([pageFromText(text, 1, 0.9, method)]))?.value;
    expect(nameOf(marked, 'ocr')).toBe('CÂRSTOIU ELENA');
    expect(nameOf(plain, 'ocr')).toBe('CARSTOIU ELENA');
    expect(nameOf(marked, 'text-layer')).toBe('CARSTOIU ELENA');
  });
});

describe('a name in a paper of two languages', () => {
  const nameOf = (text: string) => personName(documentText([pageFromText(text, 1, 0.9, 'ocr')]))?.value;
  const gloss = "Family name and father's initial";
  test.each([
    ['beside its label', `Numele și inițiala tatălui INVENTESCU T.\n${gloss}\nPrenumele\nADELA-MARIA\nFirst name(s)`],
    ['after its gloss', `Numele și inițiala tatălui\n${gloss}\nINVENTESCU T.\nPrenumele\nADELA-MARIA`],
  ])('stands %s, which is no name itself', (_, text) => {
    expect(nameOf(`UNIVERSITATEA „RADU IMAGINATU”\nDIPLOMĂ DE LICENȚĂ\n${text}`)).toBe('INVENTESCU ADELA-MARIA');
  });
});

describe('personal codes among other digits', () => {
  const codes = (text: string) =>
    cnpReadings(documentText([pageFromText(text, 1, 0.9, 'ocr')])).map(({ value, repaired }) => ({ value, repaired }));

  test('a range of dates is no code', () => {
    expect(codes('SPCLEP Medgidia 28.10.20-25.01.2030')).toEqual([]);
  });

  test('one character that is no digit is found by the control digit', () => {
    expect(codes('CNP q850312470007')).toEqual([{ value: '2850312470007', repaired: true }]);
  });
});
