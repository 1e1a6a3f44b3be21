import type { Case } from '../../../test/fixtures/draw/case.js';
import type { Random } from '../../../test/support/people.js';
import type { Grammar } from './arrange.js';
import { plain } from './common.js';
import { amountSlot, beneficiarySlot, ibanSlot, paidSlot, taxSlot } from './money-slots.js';

function slotsOf(c: Case, random: Random) {
  return {
    amount: amountSlot(random.pick([2500, 2500, 5000]), random),
    iban: ibanSlot(c),
    beneficiary: beneficiarySlot(random),
    tax: taxSlot(),
    paid: paidSlot(random),
    payer: plain(c.person.fullName, 'Plătitor|Payer', 'Ordonator|Ordering party', 'Din contul|From'),
    from: plain('RO24BTRLRONCRT0000000001', 'IBAN plătitor|Payer IBAN', 'Cont plătitor|From account', 'Cont debitor'),
    details: plain(
      `taxa ${c.person.fullName} ${c.person.cnp} ${c.programme}`,
      'Detalii plată|Details',
      'Explicații|Description',
      'Reprezentând',
    ),
    reference: plain(random.digits(10), 'Referință|Reference', 'ID tranzacție|Transaction ID'),
    status: plain(random.pick(['Executată', 'Finalizată', 'Procesată']), 'Status|Status', 'Stare'),
    bank: plain('Trezoreria Sector 2', 'Banca beneficiarului|Bank', 'La'),
    fee: plain('0,00 RON', 'Comision|Fee'),
    clinic: plain(c.employer.name, 'Furnizor'),
    cash: plain(`${random.int(50, 400)} lei`, 'Suma'),
  };
}
export const payments: Grammar = {
  name: 'payment',
  type: 'payment-proof',
  papers: ['A4', 'A4', 'phone', 'A5L', 'slip'],
  slots: slotsOf,
  titles: [
    'Confirmare de plată',
    'Ordin de plată',
    'Dovada plății',
    'Detalii tranzacție',
    'Transfer efectuat',
    'Ordin de plată pentru Trezoreria Statului',
    'Foaie de vărsământ',
    'Plată realizată cu succes',
    'Payment confirmation',
    'Aviz de plată',
    'Extras tranzacție',
  ],
  heads: ['Banca Fictivă S.A.', 'Banca Exemplu|Internet Banking', 'Trezoreria Statului', 'CEC Închipuit', 'NeoPlăți'],
  prose: [],
  form: 'payer? from? amount beneficiary tax iban bank? details paid status? reference? fee?',
  closings: ['', 'Document generat electronic, valabil fără semnătură.', 'Vă mulțumim!'],
  roles: [],
};
export const receipts: Grammar = {
  ...payments,
  name: 'receipt',
  type: 'unknown',
  confuser: 'chitanta-spital',
  titles: ['Chitanță', 'Factură fiscală', 'Bon fiscal', 'Chitanța'],
  heads: ['{clinic}|Reg. com. J00/1/2000'],
  form: '',
  slots: (c, random) =>
    Object.fromEntries(Object.entries(slotsOf(c, random)).map(([name, { truth: _, ...slot }]) => [name, slot])),
  prose: [
    'Am primit de la {payer} suma de {cash} adică sume în litere, reprezentând taxă consultație. Casier',
    'Furnizor {clinic}. Cumpărător {payer}. Servicii medicale 1 buc {cash}. Cota TVA 0. Total {cash}. Achitat numerar {paid}',
    'S-a încasat de la {payer} {cash} cu titlu de tarif ecografie. Casierie. {paid}',
  ],
  closings: [''],
};
