import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

const partOf = (text: string) => understandPages([pageFromText(text)], documentMessages.ro).parts[0];
const stepOf = (text: string) => {
  const { formerSurname, newSurname } = partOf(text)?.fields ?? {};
  return [formerSurname?.value, newSurname?.value];
};

const marriage = (lines: string) => `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
${lines}
Ofițer de stare civilă, L.S.`;

test.each([
  [
    'a spouse is told of twice, by the second name alone',
    `Mirele: TESTESCU MARIN, inginer
Mireasa: PROBESCU IOANA, casnică
S-au înțeles astfel: mirele TESTESCU, mireasa TESTESCU`,
  ],
  [
    'a common name without a word of time',
    `TESTESCU MARIN, 29 ani, și PROBESCU IOANA, 27 ani, au încheiat căsătoria la 5.06.2009.
Nume comun: TESTESCU`,
  ],
  [
    'whose a name is stands behind it, in brackets',
    `1. Soțul: Testescu Marin, n. 1961
2. Soția: Probescu Ioana, n. 1964
3. Numele de familie după căsătorie: Testescu (amândoi)`,
  ],
  [
    'one name twice with a dash between',
    `Căsătoria dintre TESTESCU MARIN și PROBESCU IOANA
Numele de familie după căsătorie: TESTESCU – TESTESCU`,
  ],
  [
    'columns, and the name borne in marriage',
    `                              SOȚ              SOȚIE
Numele de familie (înainte)   Testescu         Probescu
Prenumele                     Marin            Ioana
Numele de familie purtat în   Testescu         Testescu
căsătorie`,
  ],
  [
    'spouses that are counted, in two languages',
    `1  Soț/Spouse 1   Nume: TESTESCU   Prenume: MARIN
   Nume după căsătorie / Surname after marriage: TESTESCU
2  Soț/Spouse 2   Nume: PROBESCU   Prenume: IOANA
   Nume după căsătorie / Surname after marriage: TESTESCU`,
  ],
  [
    'both in a sentence in small letters',
    `S-a încheiat căsătoria dintre
Testescu Marin, născut la 3.04.1968 în Fictiva, fiul lui Petru,
și Probescu Ioana, născută la 6.07.1970 în Fictiva.
Numele de familie după căsătorie: de soț – Testescu; de soție – Testescu.`,
  ],
])('%s', (_what, lines) => {
  const [former, next] = stepOf(marriage(lines));
  expect([former, next].map((name) => String(name).toUpperCase())).toEqual(['PROBESCU', 'TESTESCU']);
});

test.each([
  ['MATEI', 'no `mamei` that was misread'],
  ['MARIN', 'a given name too'],
])('a surname is one: %s, %s', (his) => {
  const text = marriage(`CD 118822, Fictiva
${his} NICOLAE și PROBESCU IOANA au încheiat căsătoria la 1.02.2003
Numele purtat: ambii soți ${his}`);
  expect(stepOf(text)).toEqual(['PROBESCU', his]);
});

test('who is told of twice by one name has kept it', () => {
  const text = marriage(`Soțul: TESTESCU MARIN
Soția: PROBESCU IOANA
Soții s-au înțeles astfel: soțul TESTESCU, soția PROBESCU`);
  expect(stepOf(text)).toEqual(['PROBESCU', 'PROBESCU']);
});

test('those between whom a notary ends a marriage are no others, though he is', () => {
  const text = `CERTIFICAT DE DIVORȚ nr. 61
Eu, Actescu Ileana, notar public, am constatat desfacerea căsătoriei prin acordul soților:
TESTESCU MARIN, CNP 1781105480007
TESTESCU IOANA, CNP 2850312470007
După divorț: fostul soț poartă numele TESTESCU; fosta soție reia numele dinaintea ei, PROBESCU.`;
  expect(stepOf(text)).toEqual(['TESTESCU', 'PROBESCU']);
  expect(partOf(text)?.fields.cnp?.value).toBe('2850312470007');
});

test.each([
  [
    'an order in its own words',
    `CONSILIUL JUDEȚEAN FICTIVA
DISPOZIȚIA nr. 71 din 3.02.2018
privind schimbarea pe cale administrativă a numelui de familie
Având în vedere cererea d-nei PROBESCU IOANA,
DISPUNE: Numele de familie PROBESCU se schimbă în TESTESCU, prenumele rămânând IOANA.
Președinte, L.S.`,
  ],
  [
    'a ruling that ends no marriage',
    `TRIBUNALUL FICTIVA
SENTINȚA CIVILĂ NR. 44/2016
asupra cererii privind adopția majorei PROBESCU IOANA, CNP 2850312470007
HOTĂRĂȘTE: Încuviințează adopția. Adoptata va purta numele de familie TESTESCU în locul numelui PROBESCU.
Definitivă. Grefier`,
  ],
])('a change for one person: %s', (_what, text) => {
  expect(stepOf(text)).toEqual(['PROBESCU', 'TESTESCU']);
  expect(partOf(text)?.fields.fullName?.value).toBe('PROBESCU IOANA');
});

test.each([
  ['TESTESCU', 0.1, 'TESTESCU'],
  ['TESTESCU', 0.7, 'TESTESCUP'],
  ['EXEMPLU', 0.1, 'TESTESCUP'],
])(
  'a granted name read as TESTESCUP is the one that is said again (%s) where letters were guessed (%s)',
  (again, sureness, name) => {
    const page = pageFromText(
      `CONSILIUL JUDEȚEAN FICTIVA
DISPOZIȚIA nr. 71 din 3.02.2018
privind schimbarea numelui de familie pe cale administrativă
Art. 1. Se admite cererea de schimbare a numelui de familie din „PROBESCU” în „TESTESCUP”,
formulată de PROBESCU IOANA.
Art. 2. Solicitanta va purta numele de familie „${again}” și prenumele „IOANA”.`,
      1,
      0.9,
      'ocr',
    );
    for (const word of page.lines.flatMap(({ words }) => words))
      if (word.text.includes('TESTESCUP')) word.confidence = sureness;
    const { fields } = understandPages([page], documentMessages.ro).parts[0] ?? {};
    expect([fields?.formerSurname?.value, fields?.newSurname?.value]).toEqual(['PROBESCU', name]);
  },
);

/** Three acts on a sheet; who the third is about. */
const sheet = (bride: string, final = 'definitivă') => `1. CERTIFICAT DE CĂSĂTORIE seria C.4 nr. 120450
   soț: EXEMPLU MARIN   soție: PROBESCU IOANA   numele soției după căsătorie: EXEMPLU
2. SENTINȚA CIVILĂ nr. 310/2001 a Judecătoriei Fictiva, ${final}
   desface căsătoria; reclamanta EXEMPLU IOANA revine la numele PROBESCU
3. CERTIFICAT DE CĂSĂTORIE seria C.5 nr. 600451
   soț: TESTESCU PETRU   soție: ${bride}   numele soției după căsătorie: TESTESCU
   Eliberat 4.05.2005, ofițer de stare civilă`;

test('several acts on a sheet are a chain, the last one gives series, number and day', () => {
  const part = partOf(sheet('PROBESCU IOANA'));
  const { formerSurname, newSurname, series, number, issuedOn } = part?.fields ?? {};
  expect(formerSurname?.value).toEqual(['PROBESCU', 'EXEMPLU', 'PROBESCU']);
  expect(newSurname?.value).toEqual(['EXEMPLU', 'PROBESCU', 'TESTESCU']);
  expect([series, number, issuedOn].map((field) => field?.value)).toEqual(['C.5', '600451', '2005-05-04']);
  // It must be final, as a ruling by itself must.
  expect(part?.kind).toBe('name-change.court');
});

test('acts of two people are no chain', () => {
  expect(stepOf(sheet('PROBESCU CARMEN'))[1]).not.toContain('TESTESCU');
});

test.each([
  ['CERTIFICAT DE CĂSĂTORIE – CX 604451', '', 'CX', '604451'],
  ['DUPLICAT – CERTIFICAT DE CĂSĂTORIE', 'CZ 002451, Fictiva', 'CZ', '002451'],
])('a form is numbered right behind its title: %s', (title, below, series, number) => {
  const text = `${title}
${below}
Eliberat la 4.05.2005 în locul certificatului pierdut seria CP nr. 540045
Soț: TESTESCU MARIN; soție: PROBESCU IOANA. După căsătorie: soțul TESTESCU, soția TESTESCU
Act nr. 122 din 3.04.2005, ofițer de stare civilă
ÎNCHEIERE DE LEGALIZARE nr. 612/2.09.2026: se legalizează copia. Notar public`;
  const { fields } = partOf(text) ?? {};
  expect([fields?.series?.value, fields?.number?.value, fields?.issuedOn?.value]).toEqual([
    series,
    number,
    '2005-05-04',
  ]);
});

test.each([
  ['al bărbatului', 'al femeii'],
  ['pentru ginere', 'pentru nevastă'],
])('a name afterwards is not common where the other spouse’s follows, known words or not: %s', (his, hers) => {
  const text = marriage(`S-a înregistrat căsătoria dintre
TESTESCU MARIN, născut la 11.10.1970, și PROBESCU IOANA, născută la 9.07.1973
Numele de familie după căsătorie:
   ${his}   TESTESCU
   ${hers}   PROBESCU
Data eliberării: 25.03.1997`);
  expect(stepOf(text)).not.toEqual(['PROBESCU', 'TESTESCU']);
});
