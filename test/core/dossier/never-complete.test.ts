import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldName } from '../../../core/contract/ids.js';
import type { ReadDocument } from '../../../core/documents/document.js';
import type { DossierOptions } from '../../../core/dossier/judgement.js';
import { plainDate } from '../../../core/time/plain-date.js';
import {
  ANA,
  card,
  certificate,
  consent,
  diploma,
  FULLEST,
  faultless,
  faultlessBut,
  fullest,
  judge,
  notice,
  OTHER,
  payment,
  read,
  request,
} from './dossier-support.js';

type Options = Partial<DossierOptions>;

const lab = FULLEST;
const full = fullest;

const without = (document: ReadDocument, ...names: FieldName[]): ReadDocument => ({
  ...document,
  fields: Object.fromEntries(Object.entries(document.fields).filter(([name]) => !names.some((each) => each === name))),
});
const dimmed = (document: ReadDocument, confidence: number, names?: readonly string[]): ReadDocument => ({
  ...document,
  fields: Object.fromEntries(
    Object.entries(document.fields).map(([name, field]) => [
      name,
      !names || names.includes(name) ? { ...field, confidence } : field,
    ]),
  ),
});

test('the fullest dossier is complete, so that what follows means something', () => {
  expect(judge(full(), lab).verdict).toBe('complete');
});

test.each(full().map((document, index) => [document.type, index] as const))(
  'without its %s the dossier is not complete',
  (_type, index) => {
    expect(judge(full().toSpliced(index, 1), lab).verdict).not.toBe('complete');
  },
);

/** Fields that a requirement cannot be judged without; several in a row stand for one another. */
const DECISIVE: [ReadDocument['type'], FieldName[]][] = [
  ['employer-request', ['fullName']],
  ['employer-request', ['programme']],
  ['employer-request', ['signed']],
  ['diploma', ['fullName', 'surname', 'givenNames']],
  ['diploma', ['qualification']],
  ['membership-certificate', ['fullName', 'cnp']],
  ['practice-notice', ['fullName', 'cnp']],
  ['practice-notice', ['validUntil']],
  ['identity-card', ['expiresOn', 'mrz']],
  ['identity-card', ['cnp', 'mrz']],
  ['identity-card', ['surname', 'givenNames', 'fullName']],
  ['name-change-proof', ['formerSurname']],
  ['name-change-proof', ['newSurname']],
  ['data-consent', ['signed']],
  ['data-consent', ['fullName', 'cnp']],
  ['data-consent', ['issuedOn']],
  ['employment-proof', ['position', 'programme']],
  ['employment-proof', ['fullName', 'cnp']],
  ['payment-proof', ['amount']],
  ['payment-proof', ['iban']],
  ['payment-proof', ['beneficiaryTaxId']],
  ['payment-proof', ['paidOn']],
  ['payment-proof', ['fullName']],
];

test.each(DECISIVE)('%s: not complete when %j was not read', (type, names) => {
  const documents = full().map((document) => (document.type === type ? without(document, ...names) : document));
  expect(judge(documents, lab).verdict).not.toBe('complete');
});

test.each(full().map(({ type }, index) => [type, index] as const))(
  '%s: not complete when the page is unreadable',
  (_type, index) => {
    const documents = full().map((document, at) =>
      at === index ? { ...document, problems: [{ code: 'unreadable' as const, message: '' }] } : document,
    );
    expect(judge(documents, lab).verdict).not.toBe('complete');
  },
);

test.each(full().map(({ type }, index) => [type, index] as const))(
  '%s: not complete when its type is a guess',
  (_type, index) => {
    const documents = full().map((document, at) => (at === index ? { ...document, confidence: 0.3 } : document));
    expect(judge(documents, lab).verdict).not.toBe('complete');
  },
);

/** Dossiers with one fault each; every one of them must stay short of complete whatever happens to its readings. */
const FLAWED: [string, () => ReadDocument[], Options?][] = [
  [
    'expired notice',
    () => faultlessBut('practice-notice', notice({ validFrom: '2025-01-01', validUntil: '2025-12-31' })),
  ],
  [
    'notice of next year',
    () => faultlessBut('practice-notice', notice({ validFrom: '2027-01-01', validUntil: '2027-12-31' })),
  ],
  ['expired card', () => faultlessBut('identity-card', card({ expiresOn: '2025-03-12', mrz: '' }))],
  ['wrong qualification', () => faultlessBut('diploma', diploma({ qualification: 'farmacie' }))],
  ['request for another programme', () => faultlessBut('employer-request', request({ programme: 'oncologie' }))],
  ['request for another nurse', () => faultlessBut('employer-request', request({ fullName: OTHER.fullName }))],
  ['unsigned consent', () => faultlessBut('data-consent', consent({ signed: false }))],
  [
    'somebody else’s certificate',
    () => faultlessBut('membership-certificate', certificate({ fullName: OTHER.fullName, cnp: OTHER.cnp })),
  ],
  [
    'maiden name without an act',
    () => faultlessBut('diploma', diploma({ fullName: 'FICTIVESCU I. ANA-MARIA', surname: 'FICTIVESCU' })),
  ],
  ['2.000 lei', () => [...faultless(), payment({ amount: 2000 })], { phase: 'final', today: plainDate('2026-10-12') }],
  [
    'wrong account',
    () => [...faultless(), payment({ iban: 'RO57TREZ7025025XXX011206' })],
    { phase: 'final', today: plainDate('2026-10-12') },
  ],
  [
    'paid in July',
    () => [...faultless(), payment({ paidOn: '2026-07-20' })],
    { phase: 'final', today: plainDate('2026-10-12') },
  ],
  [
    'pending payment',
    () => [...faultless(), payment({}, { kind: 'payment-proof.pending' })],
    { phase: 'final', today: plainDate('2026-10-12') },
  ],
];

describe.each(FLAWED)('%s', (_flaw, make, options) => {
  const names = fc.array(
    fc.constantFrom<FieldName>(
      'fullName',
      'cnp',
      'surname',
      'givenNames',
      'validFrom',
      'validUntil',
      'expiresOn',
      'mrz',
      'qualification',
      'programme',
      'signed',
      'amount',
      'iban',
      'paidOn',
      'issuedOn',
      'number',
    ),
    { maxLength: 8 },
  );

  test('reading less surely never makes it complete', () => {
    fc.assert(
      fc.property(
        names,
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        fc.integer({ min: 0, max: 9 }),
        (fields, confidence, one) => {
          const documents = make().map((document, index) =>
            one > 6 || index === one ? dimmed(document, confidence, fields) : document,
          );
          expect(judge(documents, options).verdict).not.toBe('complete');
        },
      ),
      { numRuns: 60 },
    );
  });

  test('reading fewer fields never makes it complete', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 0, max: 9 }), (fields, one) => {
        const documents = make().map((document, index) =>
          one > 6 || index === one ? without(document, ...fields) : document,
        );
        expect(judge(documents, options).verdict).not.toBe('complete');
      }),
      { numRuns: 60 },
    );
  });

  test('papers that nobody asked for, or of somebody else, never make it complete', () => {
    const noise = [
      read('unknown', { fullName: ANA.fullName }, { kind: 'look-alike.malpraxis' }),
      read('unknown', {}, { kind: 'look-alike.baccalaureate' }),
      card({ ...OTHER, mrz: '', expiresOn: '2032-02-29' }),
      notice({ fullName: OTHER.fullName, cnp: OTHER.cnp }),
      diploma({ fullName: OTHER.fullName, surname: OTHER.surname, givenNames: OTHER.givenNames, number: '9' }),
      request({ fullName: OTHER.fullName, number: '1' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(noise), (more) => {
        expect(judge([...make(), ...more], options).verdict).not.toBe('complete');
      }),
      { numRuns: 30 },
    );
  });
});
