import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

const OWNER = 'Titular: DRĂGĂNOAIA SIDONIA   IBAN RO60CECE0000000000000001';
const TO = 'RO07TREZ70220G335000XXXX CIF 26328134 taxă specializare Cardiologie DRĂGĂNOAIA SIDONIA';

const LISTS: Record<string, string> = {
  'the day of the opening balance stands first': `BANCA ÎNCHIPUITĂ S.A.
EXTRAS DE CONT
${OWNER}
Data        Descriere                     Debit      Credit
01.09.2026  Sold inițial                             4.120,50
21.09.2026  Plată OP către INMSS          2.500,00
            ${TO}
30.09.2026  Sold final                               1.620,50`,
  'the statement has a day of its own, and more was earned and kept than paid': `EXTRAS DE CONT
Data emiterii extrasului: 02.10.2026
${OWNER}
Sold la începutul perioadei          01.09.2026       4.120,50
05.09.2026   Plată la POS Farmacia Inventată      -48,20
21.09.2026   Transfer interbancar efectuat       -2.500,00
   Către: Institutul Național de Management al Serviciilor de Sănătate
   ${TO}
28.09.2026   Încasare salariu          3.900,00
Sold la sfârșitul perioadei          30.09.2026       5.472,30`,
  'a balance before, in English': `ACCOUNT STATEMENT
${OWNER}
Opening balance 01 Sep 2026 4,120.50 RON
Date        Details            Amount
21 Sep 2026  Payment executed to INMSS 2,500.00 RON
${TO}
Closing balance 30 Sep 2026 1,620.50 RON`,
  'what was left after each entry stands beside it': `EXTRAS DE CONT
${OWNER}
Data        Explicații                    Debit        Credit      Sold
01.09.2026  Sold inițial                                          4.120,50
20.09.2026  Încasare salariu                           2.500,00   6.620,50
21.09.2026  Plată INMSS                   2.500,00                4.120,50
            ${TO}`,
  'a history whose newest entry is numbered': `Istoric tranzacții
${OWNER}
1. 21.09.2026  Plată efectuată către INMSS  2.500,00 RON
   ${TO}
2. 15.09.2026  Plată efectuată către FARMACIA  25,00 RON
3. 11.09.2026  Transfer primit  3.000,00 RON`,
};

test.each(Object.entries(LISTS))('day and sum are those of the entry that names the institute: %s', (_what, text) => {
  const [part] = understandPages([pageFromText(text)], documentMessages.ro).parts;
  expect(part?.type).toBe('payment-proof');
  expect(part?.fields.paidOn?.value).toBe('2026-09-21');
  expect(part?.fields.amount?.value).toBe(2500);
});

test('a salary as large as the fee is no payment of it', () => {
  const text = LISTS['what was left after each entry stands beside it'] ?? '';
  const less = text.replace('2.500,00                4.120,50', '250,00                  6.370,50');
  const [part] = understandPages([pageFromText(less)], documentMessages.ro).parts;
  expect(part?.fields.amount?.value).toBe(250);
});

test('day and sum are of one payment, though another one went to the institute too', () => {
  const text = `EXTRAS DE CONT
${OWNER}
Data        Explicații                    Debit
21.09.2026  Plată INMSS                   250,00
            ${TO}
01.08.2026  Plată INMSS                   2.500,00
            ${TO}`;
  const [part] = understandPages([pageFromText(text)], documentMessages.ro).parts;
  expect(part?.fields.amount?.value).toBe(2500);
  expect(part?.fields.paidOn?.value).toBe('2026-08-01');
});
