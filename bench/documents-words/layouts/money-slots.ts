import { type Case, INMSS, INMSS_IBAN, INMSS_TAX_ID } from '../../../test/fixtures/draw/case.js';
import { any, isoIn, lei, upper } from '../../../test/fixtures/draw/kit.js';
import type { Random } from '../../../test/support/people.js';
import type { Slot } from './arrange.js';
import { dated } from './common.js';

export const amountSlot = (amount: number, random: Random): Slot => ({
  labels: ['Suma|Amount|Montant', 'Valoare|Amount', 'Suma plătită|Amount paid', 'Total plată|Total'],
  text: random.pick([`${lei(amount)} RON`, `${lei(amount)} lei`, `${amount}.00 RON`, `RON ${lei(amount)}`]),
  truth: { amount, currency: any('RON', 'lei', 'LEI') },
});
export const ibanSlot = (c: Case): Slot => ({
  labels: [
    'IBAN beneficiar|Beneficiary IBAN',
    'Cont beneficiar|Beneficiary account',
    'În contul|To account',
    'Contul creditat|Account',
  ],
  text: c.wish.iban ?? INMSS_IBAN,
  truth: { iban: c.wish.iban ?? INMSS_IBAN },
});
export const beneficiarySlot = (random: Random): Slot => ({
  labels: ['Beneficiar|Beneficiary|Bénéficiaire', 'Nume beneficiar|Beneficiary name', 'Către|To'],
  text: random.pick([INMSS, upper(INMSS)]),
  truth: { beneficiary: any(INMSS, upper(INMSS), 'INMSS') },
});
export const taxSlot = (): Slot => ({
  labels: [
    'CIF beneficiar|Beneficiary tax ID',
    'Cod fiscal beneficiar|Tax ID',
    'CUI/CIF|Tax number',
    'Cod fiscal|Fiscal code',
  ],
  text: INMSS_TAX_ID,
  truth: { beneficiaryTaxId: INMSS_TAX_ID },
});
export const paidSlot = (random: Random): Slot => {
  const iso = isoIn(random, '2026-08-01', '2026-10-31');
  return {
    labels: [
      'Data plății|Payment date|Date de paiement',
      'Data tranzacției|Transaction date',
      'Data procesării|Processed on',
      'Data decontării|Settled on',
    ],
    text: dated(random, iso),
    truth: { paidOn: iso },
  };
};
