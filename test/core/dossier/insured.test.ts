import { describe, expect, test } from 'vitest';
import { INSURED_CATEGORIES } from '../../../core/contract/ids.js';
import type { ReadDocument } from '../../../core/documents/document.js';
import { cnpCheckDigit } from '../../../core/identity/cnp.js';
import { plainDate } from '../../../core/time/plain-date.js';
import { ANA, card, employment, judge, OTHER, payment, read, row } from './dossier-support.js';

const insured = (category: string, documents: ReadDocument[], today = '2026-09-21') =>
  judge(documents, { kind: 'insured', category, today: plainDate(today) });

const declaration = (values = {}) =>
  read('own-declaration', { fullName: ANA.fullName, cnp: ANA.cnp, signed: true, ...values });
const annex2 = (values = {}, kind = 'employment-proof.annex-2') =>
  employment({ programme: '', position: '', issuedOn: '2026-08-20', ...values }, { kind });
const slip = (issuedOn: string) => read('pension-slip', { fullName: ANA.fullName, cnp: ANA.cnp, issuedOn });

test('every category of the order asks for something and cites art. 12', () => {
  for (const category of INSURED_CATEGORIES) {
    const judgement = insured(category, []);
    expect(judgement.requirements.length).toBeGreaterThan(0);
    expect(judgement.verdict).toBe('incomplete');
    for (const { citation } of judgement.requirements) expect(citation).toMatchObject({ source: 'ordin-581-2014' });
    for (const { citation } of judgement.requirements) expect(citation.locator).toContain(`lit. ${category})`);
  }
});

describe('insured dossiers, Ordinul 581/2014 art. 12', () => {
  const cases: [string, string, ReadDocument[], string, string, string[], string, string?][] = [
    ['q: card and annex 2', 'q', [card(), annex2()], 'employment-proof', 'satisfied', [], 'complete'],
    [
      'q: annex 2 over three months old',
      'q',
      [card(), annex2({ issuedOn: '2026-05-01' })],
      'employment-proof',
      'problem',
      ['expired'],
      'incomplete',
    ],
    [
      'q: another statement than annex 2',
      'q',
      [card(), annex2({}, 'employment-proof.statement')],
      'employment-proof',
      'review',
      ['wrong-type'],
      'needs-review',
    ],
    ['q: no statement', 'q', [card()], 'employment-proof', 'missing', [], 'incomplete'],
    [
      'q: somebody else’s statement',
      'q',
      [card(), annex2({ fullName: OTHER.fullName, cnp: OTHER.cnp })],
      'employment-proof',
      'problem',
      ['other-person'],
      'incomplete',
    ],
    [
      'q: an expired card',
      'q',
      [card(), annex2()],
      'identity-card',
      'problem',
      ['expired'],
      'incomplete',
      '2032-05-01',
    ],
    [
      'n: the slip of last month',
      'n',
      [card(), slip('2026-08-12'), declaration()],
      'pension-slip',
      'satisfied',
      [],
      'complete',
    ],
    [
      'n: a slip of spring',
      'n',
      [card(), slip('2026-04-12'), declaration()],
      'pension-slip',
      'problem',
      ['expired'],
      'incomplete',
    ],
    [
      'n: a declaration without a signature',
      'n',
      [card(), slip('2026-08-12'), declaration({ signed: false })],
      'own-declaration',
      'review',
      ['unsigned'],
      'needs-review',
    ],
    [
      'b: over 26',
      'b',
      [card(), declaration(), read('student-certificate', { fullName: ANA.fullName, issuedOn: '2026-09-02' })],
      'identity-card',
      'problem',
      ['expired'],
      'incomplete',
    ],
    [
      'g: a permanent certificate',
      'g',
      [
        card(),
        declaration(),
        read(
          'disability-certificate',
          { fullName: ANA.fullName },
          { text: 'Se încadrează în grad de handicap grav. Valabilitate: permanent' },
        ),
      ],
      'disability-certificate',
      'satisfied',
      [],
      'complete',
    ],
    [
      'g: a certificate past its term',
      'g',
      [card(), declaration(), read('disability-certificate', { fullName: ANA.fullName, validUntil: '2026-01-31' })],
      'disability-certificate',
      'problem',
      ['expired'],
      'incomplete',
    ],
    [
      'i: the child’s certificate is asked only after birth',
      'i',
      [card(), declaration(), read('medical-certificate', { fullName: ANA.fullName, issuedOn: '2026-09-10' })],
      'birth-certificate',
      'not-applicable',
      [],
      'complete',
    ],
    [
      'e: the second declaration is the relative’s, a person looks',
      'e',
      [
        card(),
        declaration(),
        read('own-declaration', { fullName: OTHER.fullName, signed: true }),
        read('unknown', {}, { text: 'livret de familie' }),
      ],
      'own-declaration.2',
      'review',
      ['name-mismatch'],
      'needs-review',
    ],
    [
      'l: a paper of no known type may be the one',
      'l',
      [read('unknown', {}, { text: 'adeverință IGI' })],
      'other',
      'review',
      ['missing-field'],
      'needs-review',
    ],
    ['r: an executed payment', 'r', [card(), payment()], 'payment-proof', 'satisfied', [], 'complete'],
    [
      's: how many months were paid is for a person',
      's',
      [card(), payment()],
      'payment-proof',
      'review',
      ['missing-field'],
      'needs-review',
    ],
  ];
  test.each(cases)('%s', (_rule, category, documents, id, status, codes, verdict, today) => {
    const judgement = insured(category, documents, today);
    expect(row(judgement, id)).toEqual({ status, codes });
    expect(judgement.verdict).toBe(verdict);
  });
});

test('a child needs a birth certificate or a card, not both', () => {
  const child = { fullName: 'PROBĂ MATEI', cnp: `515031047000${cnpCheckDigit('515031047000')}` };
  const judgement = insured('a', [read('birth-certificate', child)]);
  expect(judgement.requirements).toHaveLength(1);
  expect(judgement.verdict).toBe('complete');
  expect(insured('a', [read('birth-certificate', child)], '2033-03-10').verdict).toBe('incomplete');
  expect(insured('a', [read('birth-certificate', { fullName: child.fullName })]).verdict).toBe('needs-review');
});
