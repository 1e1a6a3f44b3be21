import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentType, FieldName } from '../../../core/contract/ids.js';
import type { FieldValue } from '../../../core/documents/document.js';
import { addDays, plainDate } from '../../../core/time/plain-date.js';
import { ANA, FULLEST, fullest, judge, OTHER } from './dossier-support.js';

/** The fullest dossier with one field of one paper said to be something else, read as surely as ever. */
function verdictWith(type: DocumentType, change: Partial<Record<FieldName, FieldValue>>, text?: string): string {
  const documents = fullest().map((document) =>
    document.type === type
      ? {
          ...document,
          text: text === undefined ? document.text : `${document.text}\n${text}`,
          fields: {
            ...document.fields,
            ...Object.fromEntries(Object.entries(change).map(([name, value]) => [name, { value, confidence: 0.95 }])),
          },
        }
      : document,
  );
  return judge(documents, FULLEST).verdict;
}

const others = { fullName: OTHER.fullName, surname: OTHER.surname, givenNames: OTHER.givenNames };
const HOLDERS = ['diploma', 'membership-certificate', 'practice-notice', 'data-consent', 'employment-proof'] as const;

test.each<[DocumentType, Partial<Record<FieldName, FieldValue>>]>([
  ...HOLDERS.map((type): [DocumentType, Partial<Record<FieldName, FieldValue>>] => [
    type,
    { ...others, cnp: OTHER.cnp },
  ]),
  ...(['membership-certificate', 'practice-notice', 'data-consent', 'employment-proof', 'identity-card'] as const).map(
    (type): [DocumentType, Partial<Record<FieldName, FieldValue>>] => [type, { cnp: OTHER.cnp }],
  ),
  ['identity-card', { cnp: `${ANA.cnp.slice(0, -1)}8`, mrz: '' }],
  ['employer-request', { fullName: OTHER.fullName, cnp: OTHER.cnp }],
  ['employer-request', { programme: 'oncologie' }],
  ['employer-request', { issuedOn: '2024-09-07' }],
  ['employer-request', { signed: false }],
  ['diploma', { qualification: 'infirmiera' }],
  ['diploma', { surname: 'DOBRESCU', fullName: 'DOBRESCU I. ANA-MARIA' }],
  ['name-change-proof', { formerSurname: 'DOBRESCU' }],
  ['name-change-proof', { newSurname: 'DOBRESCU' }],
  ['name-change-proof', { fullName: ['TESTESCU ION', 'FICTIVESCU CARMEN'] }],
  ['data-consent', { signed: false }],
  ['data-consent', { issuedOn: '2021-09-12' }],
  ['employment-proof', { programme: 'nutritie-dietetica', position: 'asistent medical, secția chirurgie' }],
  ['payment-proof', { fullName: OTHER.fullName }],
  ['payment-proof', { beneficiaryTaxId: '26328135' }],
  ['payment-proof', { currency: 'EUR' }],
  ['payment-proof', { fullName: [ANA.fullName, OTHER.fullName] }],
])('not complete when %s says %j', (type, change) => {
  expect(verdictWith(type, change)).not.toBe('complete');
});

const dayBetween = (from: string, to: string) => {
  const start = plainDate(from);
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return fc.integer({ min: 0, max: days }).map((offset) => addDays(start, offset));
};

test.each<[DocumentType, FieldName, fc.Arbitrary<FieldValue>]>([
  ['practice-notice', 'validUntil', dayBetween('2020-12-31', '2026-10-11')],
  ['practice-notice', 'validFrom', dayBetween('2026-10-13', '2027-01-01')],
  ['identity-card', 'expiresOn', dayBetween('2016-01-01', '2026-10-11')],
  ['payment-proof', 'paidOn', dayBetween('2025-01-01', '2026-07-31')],
  ['payment-proof', 'paidOn', dayBetween('2026-10-13', '2027-12-31')],
  ['payment-proof', 'amount', fc.double({ min: 0.01, max: 2499.99, noNaN: true })],
])('%s: no %s out of bounds is complete', (type, name, values) => {
  fc.assert(
    fc.property(values, (value) => {
      expect(verdictWith(type, { [name]: value })).not.toBe('complete');
    }),
    { numRuns: 60 },
  );
});

test('no account with another digit is complete', () => {
  const right = 'RO07TREZ70220G335000XXXX';
  const digits = [...right].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));
  const wrong = fc
    .tuple(fc.constantFrom(...digits), fc.constantFrom(...'0123456789'))
    .map(([at, digit]) => `${right.slice(0, at)}${digit}${right.slice(at + 1)}`)
    .filter((iban) => iban !== right);
  fc.assert(
    fc.property(wrong, (iban) => {
      expect(verdictWith('payment-proof', { iban })).not.toBe('complete');
    }),
    { numRuns: 150 },
  );
});

/** What a paper may say of itself in one sentence, in the gender and tense of any speaker. */
const REVOKED = ['suspendat', 'retrasă', 'revocată', 'anulat', 'nulă', 'respinsă', 'caduc', 'radiată', 'încetat'];
const sentence = fc
  .tuple(fc.constantFrom('A fost', 'Este', 'Se declară', 'Mențiune:', 'Titularul a fost'), fc.constantFrom(...REVOKED))
  .map(([start, word]) => `${start} ${word}.`);

test('no paper with a sentence that takes it back is complete', () => {
  const types = fc.constantFrom(...new Set(fullest().map(({ type }) => type)));
  fc.assert(
    fc.property(types, sentence, fc.boolean(), (type, words, loud) => {
      expect(verdictWith(type, {}, loud ? words.toLocaleUpperCase('ro') : words)).not.toBe('complete');
    }),
    { numRuns: 120 },
  );
});
