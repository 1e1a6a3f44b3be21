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
