import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

const HIS = 'TESTESCU';
const HERS = 'PROBESCU';
const CODES = ['1781105480007', '2850312470007'] as const;

const stepOf = (body: string) => {
  const text = `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CE Nr. 804468
${body}
Act de căsătorie nr. 505 din 11.05.1996
Ofițer de stare civilă
Sanda Specimenescu`;
  const [part] = understandPages([pageFromText(text)], documentMessages.ro).parts;
  return [part?.fields.formerSurname?.value, part?.fields.newSurname?.value];
};

const cells = (...all: string[]) => all.map((cell) => cell.padEnd(30)).join('');

/** Forms that tell both names of each spouse, each name with a label of its own. */
const FORMS: Record<string, (his: string, hers: string) => string> = {
  'numbered lines, his whole name under a label of the surname': (his, hers) => `1. Numele soțului ${HIS} MARIN
2. Data nașterii soțului 05.11.1978
3. Numele soției la încheierea căsătoriei ${HERS}
4. Prenumele soției IOANA
5. CNP soție ${CODES[1]}
7. Numele soțului după căsătorie ${his}
8. Numele soției după căsătorie ${hers}`,
  'whole names under a label of the surname': (his, hers) => `1. Numele soțului   ${HIS} MARIN
2. Numele soției   ${HERS} IOANA
3. Numele de familie purtat de soț după căsătorie   ${his}
4. Numele de familie purtat de soție după căsătorie   ${hers}`,
  'labels in the middle, one of two lines': (his, hers) => `${cells('Soțul', '', 'Soția')}
${cells(HIS, 'numele de familie', HERS)}
${cells('MARIN', 'prenumele', 'IOANA')}
${cells(CODES[0], 'C.N.P.', CODES[1])}
${cells(his, 'numele de familie purtat', hers)}
${cells('', 'după încheierea căsătoriei')}`,
  'a part for each, the names at and through the marriage': (his, hers) => `A. SOȚUL
a) Numele de familie la încheierea căsătoriei: ${HIS}
b) Prenumele: MARIN
d) Numele de familie dobândit prin căsătorie: ${his}
B. SOȚIA
a) Numele de familie la încheierea căsătoriei: ${HERS}
b) Prenumele: IOANA
d) Numele de familie dobândit prin căsătorie: ${hers}`,
};

test.each(Object.entries(FORMS))('each name is who bears it: %s', (_what, form) => {
  expect(stepOf(form(HIS, HIS))).toEqual([HERS, HIS]);
  expect(stepOf(form(HERS, HERS))).toEqual([HIS, HERS]);
  expect(stepOf(form(HIS, `${HIS}-${HERS}`))).toEqual([HERS, `${HIS}-${HERS}`]);
  const [before, after] = stepOf(form(HIS, HERS));
  expect(after).toBe(before);
});

/** What an engine does to the labels of a form whose spouses keep their names. */
const KEPT = [
  [
    'of both the same letters misread',
    `Numele de familie al soțului înainte de căsătorie   ${HIS}
Prenumele soțului                                   MARIN
Numele de familie al soției înainte de căsătorie    ${HERS}
Prenumele soției                                    IOANA
Numele de familie alsoțului după căsătorie          ${HIS}
Numele de familie al soțici după căsătorie          ${HERS}`,
  ],
  [
    'a label and his name read as one word',
    `S-a încheiat căsătoria dintre ${HIS} MARIN, CNP ${CODES[0]}, și
${HERS} IOANA, CNP ${CODES[1]}. În urma căsătoriei, soțul va purta numele${HIS},
iar soția va purta numcle ${HERS}.`,
  ],
  [
    'the headings of her part lost',
    `Datele soțului
Numele ${HIS}
Prenumele MARIN
Numele ${HERS}
Prenumele IOANA
Numele de familie după căsătorie
Soția ${HIS}
Soțul ${HERS}`,
  ],
] as const;

test.each(KEPT)('where both keep theirs no step is told to the other name, %s', (_what, body) => {
  const [before, after] = stepOf(body);
  if (before !== undefined) expect(after).toBe(before);
});

test('his parents, her parents and who signs are no spouses; she keeps hers', () => {
  const parents = (after: string) => `${cells('', 'SOȚUL', 'SOȚIA')}
${cells('1. Numele de familie', HIS, HERS)}
${cells('2. Prenumele', 'MARIN', 'IOANA')}
${cells('3. Numele tatălui', HIS, HERS)}
${cells('4. Prenumele tatălui', 'VASILE', 'PETRU')}
${cells('7. Numele după căsătorie', HIS, after)}`;
  expect(stepOf(parents(HIS))).toEqual([HERS, HIS]);
  expect(stepOf(parents(HERS))).toEqual([HERS, HERS]);
});

test('the names afterwards stand below those before, though of that label only the time was read', () => {
  const noisy = (after: string) => `${cells('', 'SOȚ.', 'SOȚIE')}
${cells('dul familie înainte de', HIS, HERS)}
${cells('Prenume', 'MARIN', 'IOANA')}
${cells('ERIE. pil aa URI', HIS, after)}
căsătorie`;
  expect(stepOf(noisy(HIS))).toEqual([HERS, HIS]);
  expect(stepOf(noisy(HERS))).not.toEqual([HERS, HIS]);
});

test('a surname before that was not read is no given name', () => {
  const [before] = stepOf(`Soț: ${HIS} MARIN
Soție: IOANA
Numele purtat după căsătorie de soț: ${HIS}
Numele purtat după căsătorie de soție: ${HIS}`);
  expect(before).not.toBe('IOANA');
});

/** Ends of a marriage that tell the name borne in it and the one afterwards. */
const ENDS: Record<string, (after: string) => string> = {
  'labels in the middle': (after) => `CERTIFICAT DE DIVORȚ
Seria D1 nr. 004512
${cells('FOSTUL SOȚ', '', 'FOSTA SOȚIE')}
${cells(HIS, 'numele din căsătorie', HIS)}
${cells('SEBASTIAN', 'prenumele', 'ANA-MARIA')}
${cells(HIS, 'numele după divorț', after)}`,
  'whole names under a label of the surname': (after) => `CERTIFICAT DE DIVORȚ
Nr. 12 din 14.02.2012
1. Numele soțului ${HIS} SEBASTIAN
2. Numele soției ${HIS} ANA-MARIA
3. Numele soției la încheierea căsătoriei ${HERS}
4. Numele soțului după divorț ${HIS}
5. Numele soției după divorț ${after}`,
  'columns with the maiden name': (after) => `CERTIFICAT DE DIVORȚ
Seria D1 nr. 004512
${cells('', 'FOSTUL SOȚ', 'FOSTA SOȚIE')}
${cells('Numele din căsătorie', HIS, HIS)}
${cells('Prenumele', 'SEBASTIAN', 'ANA-MARIA')}
${cells('Numele înainte de căsătorie', HIS, HERS)}
${cells('Numele după divorț', HIS, after)}`,
};

test.each(Object.entries(ENDS))('after a divorce she bears the name that the act tells: %s', (_what, act) => {
  const told = (after: string) => {
    const page = pageFromText(`ROMÂNIA\n${act(after)}\nOfițer de stare civilă`);
    const [part] = understandPages([page], documentMessages.ro).parts;
    return [part?.fields.formerSurname?.value, part?.fields.newSurname?.value];
  };
  expect(told(HERS)).toEqual([HIS, HERS]);
  expect(told(HIS)).toEqual([HIS, HIS]);
});
