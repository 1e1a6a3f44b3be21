import { describe, expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

const TO = `Beneficiar   INMSS
IBAN beneficiar   RO07TREZ70220G335000XXXX
CIF beneficiar   26328134`;

const read = (text: string) => {
  const [part] = understandPages([pageFromText(text)], documentMessages.ro).parts;
  const fields = Object.fromEntries(Object.entries(part?.fields ?? {}).map(([name, { value }]) => [name, value]));
  return { fields, kind: part?.kind };
};

const screen = (more: string, status = 'Stare   Finalizată'): string => `Detalii plată
${status}
Sumă   2.500,00 RON
${TO}
Data plății   21.09.2026
${more}`;

describe('a status stands beside its label or by itself, what sentences say is none', () => {
  test.each([
    [
      'a rule',
      'O plată poate fi respinsă sau returnată numai de banca beneficiarului, iar cele în așteptare apar mai jos.',
    ],
    [
      'a legend',
      'Legenda stărilor: PENDING – neautorizat de al doilea semnatar; FINALIZATĂ – decontată; RESPINSĂ – fonduri insuficiente.',
    ],
    [
      'another payment',
      'Notă: încercarea din 20.09.2026 cu referința 118 a fost respinsă pentru depășirea limitei zilnice.',
    ],
  ])('%s', (_what, more) => {
    expect(read(screen(more)).kind).toBe('payment-proof.executed');
  });

  test.each([
    [
      'beside its label',
      screen('', 'Stare   Respinsă de banca beneficiarului, sumele vor fi puse din nou la dispoziția dumneavoastră'),
      'rejected',
    ],
    ['by itself', screen('', 'Plată anulată'), 'rejected'],
    ['as a mark on the screen', screen('', '⏳ În așteptare'), 'pending'],
  ])('%s', (_what, text, kind) => {
    expect(read(text).kind).toBe(`payment-proof.${kind}`);
  });
});

const listOf = (second: string) => `Extras de cont: listă plăți din 15.09.2026
#1  Energie Electrică SA   1.204,33   executat
#2  INMSS   2.500,00   ${second}
    RO07TREZ70220G335000XXXX   CIF 26328134   taxă Laborator BÂRLEA IOANA
#3  Reactivi SRL   880,00   respins`;

test('of a list the status is that of the own entry', () => {
  expect(read(listOf('executat')).kind).toBe('payment-proof.executed');
  expect(read(listOf('respins')).kind).toBe('payment-proof.rejected');
});

test('account and tax number are those of the own entry', () => {
  const text = `Extras ordin de plată multiplu   decontat
Nr. OP   Data   Cod fiscal   Denumire beneficiar   IBAN beneficiar   Sumă (lei)
3299     02.10.2026   7812003   ELECTRO SA   RO49AAAA1B31007593840000   12.004,18
3301     02.10.2026   26328134   INMSS   RO07TREZ70220G335000XXXX   2.500,00`;
  expect(read(text).fields).toMatchObject({
    iban: 'RO07TREZ70220G335000XXXX',
    beneficiaryTaxId: '26328134',
    amount: 2500,
  });
});

test.each([
  ['Taxă mandat: 31,50 lei   Total încasat: 2.531,50 lei', 'a total with the fee'],
  ['Limita zilnică a plăților: 50.000 RON', 'a limit'],
])('%s is not the sum that was paid', (more) => {
  expect(read(screen(more)).fields.amount).toBe(2500);
});

describe('who is paid for', () => {
  test.each([
    ['in small letters', 'Detalii   taxa Psihiatrie 2027 Lefter Anisoara', 'Lefter Anisoara'],
    ['behind a course in capitals', 'Detalii   ONCOLOGIE – BÂLC RODICA', 'BÂLC RODICA'],
    ['no head of the next line', 'Detalii   taxa Moldovan Elena\nTarif   0,00', 'Moldovan Elena'],
    ['who pays, where nobody else is named', 'Plătitor   Mateiaș Corina', 'Mateiaș Corina'],
    [
      'not who signs for the employer',
      'Detalii   taxa Moldovan Elena\nStare fișier: prelucrat\nVizat ec. Rodica Balan',
      'Moldovan Elena',
    ],
  ])('%s', (_what, more, name) => {
    expect(read(screen(more)).fields.fullName).toBe(name);
  });

  test('the code of a husband who pays is not hers', () => {
    const husband = 'Plătitor   MOLDOVAN IOAN CNP 1850312470000';
    const hers = 'Detalii   taxa MOLDOVAN ELENA CNP 2850312470007';
    expect(read(screen(`${husband}\n${hers}`)).fields.cnp).toBe('2850312470007');
    expect(read(screen('Plătitor   MOLDOVAN ELENA CNP 2850312470007')).fields.cnp).toBe('2850312470007');
  });
});

test('a double name that breaks over two lines is one person', () => {
  const details =
    'Detalii plată   Taxa specializare Diabet 2027, Popescu-\n                Dinu Marieta CNP 2900101410008';
  expect(read(screen(details)).fields.fullName).toBe('Popescu-Dinu Marieta');
});

test('a name that stands twice, once over two lines, is one person', () => {
  const { fields } = read(`E-MANDAT POSTAL
DESTINATAR:
INSTITUTUL NATIONAL DE MANAGEMENT
AL SERVICIILOR DE SANATATE
CIF DESTINATAR:
26328134
CONT:
RO07TREZ70220G335000XXXX
SUMA:
2.500,00 LEI
EXPEDITOR:
MODELESCU-PROBA IOANA ANDREEA
MESAJ:
Taxa de participare program
Geriatrie 2027, MODELESCU-PROBA
IOANA ANDREEA, CNP 2871027130001
STARE: ACHITAT`);
  expect(fields.fullName).toBe('MODELESCU-PROBA IOANA ANDREEA');
});

test('a town that ends a line and a heading in capitals below it are nobody', () => {
  const slip = `BANCA EXEMPLU Sucursala Constanța
FOAIE DE VĂRSĂMÂNT
Depunător   PROBESCU MARIN
${TO}
Suma în cifre   2.500,00 LEI
Explicații   Taxa program specializare Laborator, PROBESCU MARIN`;
  expect(read(slip).fields.fullName).toBe('PROBESCU MARIN');
});

test('the end of a sum in words and the name below it are one person, not two', () => {
  const order = `MANDAT POȘTAL
Suma în cifre   2.500,00 LEI
Suma în litere   DOUĂ MII CINCI SUTE LEI ȘI 00 BANI
PROBESCU MARIN
${TO}
Mesaj   Taxa program Nefrologie, PROBESCU MARIN
Stare: ACHITAT`;
  expect(read(order).fields.fullName).toBe('PROBESCU MARIN');
});

describe('a cell of two lines beside the label in the middle of its height', () => {
  const details = (label: string, rest: string) => `                    Taxă specializare Psihiatrie - TESTESCU ELENA-
${label}             ${rest}`;
  test('a name broken there is one name, whatever was read of the label', () => {
    for (const label of ['EOIIPEE', 'Detalii'])
      expect(read(screen(details(label, 'LOREDANA, CNP 2850409170011'))).fields.fullName).toBe(
        'TESTESCU ELENA-LOREDANA',
      );
  });
  test('whoever is named behind it is one more', () => {
    const two = read(screen(details('Detalii', 'LOREDANA, PROBESCU MARIA'))).fields.fullName;
    expect(two).toEqual(['TESTESCU ELENA-LOREDANA', 'PROBESCU MARIA']);
  });
});
