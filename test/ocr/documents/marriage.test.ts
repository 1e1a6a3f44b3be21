import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

/** Labels below what they name, and the day in words. */
const certificate = (her: string, after: string) => `ROMÂNIA                              seria CX nr. 120450
CERTIFICAT DE CĂSĂTORIE
TESTESCU Marius-Dan                    ${her} Ioana
numele și prenumele soțului înainte de căsătorie   numele și prenumele soției înainte de căsătorie
12.03.1988, Focșani                    04.10.1990, Focșani
data și locul nașterii soțului         data și locul nașterii soției
nouă iulie două mii șaisprezece
data încheierii căsătoriei, în litere
După căsătorie soții poartă numele de familie:
TESTESCU                               ${after}
soțul                                  soția
Delegatul de stare civilă
Eliberat la 09.07.2016`;

const stepOf = (text: string) => {
  const [part] = understandPages([pageFromText(text)], documentMessages.ro).parts;
  return [part?.fields.formerSurname?.value, part?.fields.newSurname?.value];
};

test('who took whose name is told by how often each is printed', () => {
  expect(stepOf(certificate('PROBESCU', 'TESTESCU'))).toEqual(['PROBESCU', 'TESTESCU']);
});

test('where she kept hers, no step to his is told', () => {
  expect(stepOf(certificate('PROBESCU', 'PROBESCU'))).not.toEqual(['PROBESCU', 'TESTESCU']);
});

test('who bears the name afterwards may be said with `de`', () => {
  const text = `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CA Nr. 418822
SOȚUL
Numele de familie TESTESCU
Prenumele Ilie
SOȚIA
Numele de familie PROBESCU
Prenumele Ioana
NUMELE DE FAMILIE PURTAT DUPĂ CĂSĂTORIE
de soț TESTESCU
de soție TESTESCU
Eliberat la 11.06.1994`;
  expect(stepOf(text)).toEqual(['PROBESCU', 'TESTESCU']);
});

test('a form with a part for each spouse tells the name at the day of the marriage', () => {
  const text = `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CB Nr. 418822 Act de căsătorie nr. 199 din 25.09.2020
I. Date privind soțul
Nume de familie la data căsătoriei TESTESCU
Prenume ILIE
Nume de familie după căsătorie TESTESCU
II. Date privind soția
Nume de familie la data căsătoriei PROBESCU
Prenume IOANA
Nume de familie după căsătorie TESTESCU
III. Date privind căsătoria
Data și locul încheierii 25.09.2020, Exemplu`;
  expect(stepOf(text)).toEqual(['PROBESCU', 'TESTESCU']);
});

test('a label of two lines stands around its value, whatever was read of its number', () => {
  const page = (her: string) => `ROMÂNIA
Certificat de căsătorie
Seria CF Nr. 012977
Soț — numele de familie înainte de
Ra                                       TESTESCU
căsătorie
Soț — prenumele                          OCTAVIAN
Soț — numele de familie după căsătorie   TESTESCU
Soție — numele de familie înainte de
n                                         PROBESCU
căsătorie
Soție — prenumele                        MIRELA
Soție — numele de familie după căsătorie ${her}
Data căsătoriei                          15 mai 2010
Eliberat la data de                      04.03.2019`;
  expect(stepOf(page('TESTESCU'))).toEqual(['PROBESCU', 'TESTESCU']);
  expect(stepOf(page('PROBESCU'))).toEqual(['PROBESCU', 'PROBESCU']);
  expect(stepOf(page('PROBESCU-TESTESCU'))).toEqual(['PROBESCU', 'PROBESCU-TESTESCU']);
});

test('labels in two columns say whose and since when, the names stand under them', () => {
  const text = `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CS Nr. 4856902
Soț – nume de familie înainte de căsătorie      Soție – nume de familie înainte de căsătorie
TESTESCU                                        PROBESCU
Prenume                                         Prenume
ION                                             IOANA
Nume de familie după căsătorie                  Nume de familie după căsătorie
TESTESCU                                        TESTESCU
Data eliberării: 21.07.2013`;
  expect(stepOf(text)).toEqual(['PROBESCU', 'TESTESCU']);
});

test('who marries whom may be said by the verb, the second name in the next line', () => {
  const text = `ROMÂNIA
EXTRAS PENTRU UZ OFICIAL DE PE ACTUL DE CĂSĂTORIE
La data de 13.03.2000 au declarat că se căsătoresc TESTESCU MARIN și
PROBESCU IOANA. Numele de familie pe care îl vor purta soții: el
TESTESCU, ea TESTESCU. Seria VN nr. 572298, eliberat la 21.12.2000.
Ofițer de stare civilă`;
  expect(stepOf(text)).toEqual(['PROBESCU', 'TESTESCU']);
});

test('a surname in small letters before given names in capitals is not passed over: no given name is a surname', () => {
  const text = `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Între TESTESCU ION și Probescu MIOARA IOANA s-a încheiat căsătoria la 11.06.2016. După căsătorie soția poartă numele de familie
TESTESCU. Act nr. 37/2016. Seria CX nr. 625261. Eliberat 21.09.2017.
Ofițer de stare civilă`;
  expect(stepOf(text)[0]).not.toBe('MIOARA');
});

test.each([
  ['PROBESCU', 'TESTESCU'],
  ['Probescu', 'Testescu'],
])('each name in two parts, and who bears which in a sentence: %s', (before, after) => {
  const text = `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Numele de familie al soțului ${after} prenumele Gheorghe
Numele de familie al soției ${before} prenumele Viorica
După căsătorie soții vor purta numele de familie: soțul ${after} soția ${after}
Căsătoria a fost înregistrată sub nr. 44 din anul 1993 luna octombrie ziua 16`;
  expect(stepOf(text)).toEqual([before, after]);
});

test('the name gone back to after a divorce is not the one before it, however it is called', () => {
  const text = `JUDECĂTORIA FICTIVA
SENTINȚA CIVILĂ NR. 842/2021
Pe rol judecarea cauzei civile privind pe reclamanta TESTESCU IOANA, în contradictoriu cu pârâtul TESTESCU MARIN, având ca obiect divorț.
PENTRU ACESTE MOTIVE
HOTĂRĂȘTE:
Dispune desfacerea căsătoriei încheiate la data de 12.06.2003, prin acordul părților.
Dispune ca reclamanta să revină la numele de familie purtat anterior căsătoriei,
acela de „PROBESCU”.
Definitivă. Pronunțată în ședința publică din 04.11.2021.`;
  expect(stepOf(text)).toEqual(['TESTESCU', 'PROBESCU']);
});

test.each(['PROBESCU', 'TESTESCU'])('both names after one label in a sentence, hers in the next line: %s', (after) => {
  const text = `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CR Nr. 0330100
I. Numele de familie înainte de căsătorie: soțul TESTESCU, soția
PROBESCU
II. Prenumele: soțul MARIN, soția IOANA-MIRELA
III. CNP soție: 2871230470008
IV. Data căsătoriei: 16.07.2016, act nr. 155
V. Numele de familie după căsătorie: soțul TESTESCU, soția
${after}
Eliberat la 16.07.2016`;
  expect(stepOf(text)).toEqual(['PROBESCU', after]);
});

const FIRST = 'TESTESCU';
const OTHER = 'PROBESCU';

test.each([
  [
    'labels in brackets after what they name',
    `C.N.P. soț    1781105480007
C.N.P. soție  2850312470007
CERTIFICAT DE CĂSĂTORIE
Seria CC  Nr. 118204
Între numitul
   ${FIRST}                      (numele de familie)
   MARIN                         (prenumele)
   născut în anul 1978 luna noiembrie ziua 05, localitatea Fictiva
și numita
   ${OTHER}                      (numele de familie)
   IOANA                         (prenumele)
   născută în anul 1985 luna martie ziua 12, localitatea Fictiva
s-a încheiat căsătoria astăzi, anul 2004 luna mai ziua 15
După căsătorie soțul va purta numele de familie    ${FIRST}
               soția va purta numele de familie    ${FIRST}`,
  ],
  [
    'numbered lines in several languages',
    `EXTRAS DE PE ACTUL DE CĂSĂTORIE nr. 1290
2  Nume (soț)   / Nom - Mari  / Name - Husband                   ${FIRST}
3  Prenume      / Prénoms     / Forenames                        MARIN
5  Nume după căsătorie / Nom après le mariage                    ${FIRST}
6  Nume (soție) / Nom - Femme / Name - Wife                      ${OTHER}
7  Prenume      / Prénoms     / Forenames                        IOANA
9  Nume după căsătorie / Nom après le mariage                    ${FIRST}
11 Data eliberării, semnătura, ștampila                          Jo 10   Mo 04   An 2019`,
  ],
  [
    'what both declared, in quotation marks',
    `CERTIFICAT DE CĂSĂTORIE
S-a încheiat căsătoria dintre domnul ${FIRST} MARIN, de 34 ani, născut în Fictiva, și domnișoara ${OTHER} IOANA, de 31 ani.
Soții, fiind întrebați asupra numelui, au declarat: „Vom purta amândoi numele ${FIRST}”.`,
  ],
  [
    'a town hall that tells of the marriage',
    `DOVADĂ din registrele de stare civilă
La data de 05.10.2008 s-a înregistrat căsătoria numiților ${FIRST} MARIN și ${OTHER} IOANA
(CNP 2850312470007). La încheierea căsătoriei soția a dobândit numele de familie ${FIRST}. Certificat de căsătorie nr. 39.`,
  ],
  [
    'the wife first, labels right of both columns',
    `CERTIFICAT DE CĂSĂTORIE   seria CE  nr. 991402
 SOȚIA                SOȚUL
 ${OTHER}             ${FIRST}             numele de familie
 IOANA                MARIN                prenumele
 2850312470007        1781105480007        codul numeric personal
 ${FIRST}             ${FIRST}             numele după căsătorie`,
  ],
])('whose name, since when and which part is told in any order: %s', (_what, text) => {
  const [part] = understandPages([pageFromText(text)], documentMessages.ro).parts;
  expect(stepOf(text)).toEqual([OTHER, FIRST]);
  expect(part?.fields.fullName?.value).toBe(`${OTHER} IOANA`);
  if (text.includes('Jo 10')) expect(part?.fields.issuedOn?.value).toBe('2019-04-10');
  if (text.includes('285')) expect(part?.fields.cnp?.value).toBe('2850312470007');
});

/** Each spouse in a section, what each bears afterwards within it; she keeps hers, and one line was not read. */
const sections = (unread: string) =>
  `CERTIFICAT DE CĂSĂTORIE
SOȚUL
Numele de familie: ${FIRST}
Prenumele: MARIN
Numele de familie după căsătorie: ${FIRST}
SOȚIA
Numele de familie: ${OTHER}
Prenumele: IOANA
Numele de familie după căsătorie: ${OTHER}`.replace(unread, '');

test.each(['SOȚUL', `Numele de familie după căsătorie: ${OTHER}`, `\nSOȚIA\nNumele de familie: ${OTHER}`])(
  'no step to his name is told where she keeps hers and a line was not read: %s',
  (unread) => {
    expect(stepOf(sections(unread))).not.toEqual([OTHER, FIRST]);
  },
);

test('a name gone back to after the marriage, as its mention tells, is a further step', () => {
  const text = `CERTIFICAT DE CĂSĂTORIE
Între ${FIRST} MARIN, născut la 02.03.1970, și ${OTHER} IOANA, născută la 11.12.1972, s-a încheiat căsătoria la 22.10.1994.
Soții vor purta numele de familie ${FIRST}.
MENȚIUNI: Căsătoria a fost desfăcută prin sentința civilă nr. 311/2005; soția revine la numele de ${OTHER}.`;
  expect(stepOf(text)).toEqual([
    [OTHER, FIRST],
    [FIRST, OTHER],
  ]);
});

test('what numbers the points of a form is no name', () => {
  const text = `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CR Nr. 0330100
I. Numele de familie înainte de căsătorie: soțul TESTESCU, soția
Probescu
II. Prenumele: soțul TUDOR, soția IOANA-MIRELA
III. CNP soție: 2871230470008
IV. Data căsătoriei: 16.07.2016, act nr. 155
V. Numele de familie după căsătorie: soțul TESTESCU, soția
TESTESCU
Eliberat la 16.07.2016`;
  expect(stepOf(text)).not.toContain('III');
});

test.each([true, false])(
  'a name and a first name in one row are one person’s, not his and hers; headings of both: %s',
  (both) => {
    const text = `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
${both ? 'SOȚ\n' : ''}Numele de familie: înainte de căsătorie TESTESCU după căsătorie
TESTESCU Prenumele MARIUS născut la 27.04.1979 în Poiana
SOȚIE
Numele de familie: înainte de căsătorie PROBESCU după căsătorie
TESTESCU Prenumele IOANA-MIRELA născută la 05.09.1980 în
Poiana
Căsătoria s-a încheiat la 28.05.2001 și a fost înregistrată sub nr. 164`;
    expect(stepOf(text)).toEqual(['PROBESCU', 'TESTESCU']);
  },
);

test('a label that takes two lines of its cell is one, with the values beside the first or between both', () => {
  const table = (values: string, between = '', label = 'Numele de familie purtat în   ') => `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CD Nr. 647720
                              Soț              Soție
Numele de familie             TESTESCU         PROBESCU
Prenumele                     ION              ANA-MARIA
${label}${values}${between}
timpul căsătoriei
Data încheierii căsătoriei: 16 iunie 2007`;
  expect(stepOf(table('TESTESCU         TESTESCU'))).toEqual(['PROBESCU', 'TESTESCU']);
  // Its first line misread.
  expect(stepOf(table('TESTESCU         TESTESCU', '', 'deal ora atlgatd op           '))).toEqual([
    'PROBESCU',
    'TESTESCU',
  ]);
  const page = pageFromText(table('', '\n                              TESTESCU         TESTESCU'));
  // The label's second line stands a line higher, the values half a line.
  const up = (row: number) => (row === 7 ? 0.5 : row > 7 ? 1 : 0) * 0.02;
  const lines = page.lines.map((line, row) => ({
    ...line,
    box: { ...line.box, y: line.box.y - up(row) },
    words: line.words.map((word) => ({ ...word, box: { ...word.box, y: word.box.y - up(row) } })),
  }));
  const [part] = understandPages([{ ...page, lines }], documentMessages.ro).parts;
  expect([part?.fields.formerSurname?.value, part?.fields.newSurname?.value]).toEqual(['PROBESCU', 'TESTESCU']);
});

test('words of a line that was spread to the edges of its column are no cells', () => {
  const divorce = (gap: string) => `BIROU INDIVIDUAL NOTARIAL „Valeria Plăsmuitu”
CERTIFICAT DE DIVORȚ
nr. 347 / 14.02.2012
Notarul public, în temeiul art. 375 din Codul civil și al Legii nr. 36/1995, constatând că
soții stăruie să divorțeze și că acordul acestora este liber și neviciat, declară desfăcută
${'prin acordul părților căsătoria dintre TESTESCU SEBASTIAN, CNP'.replaceAll(' ', gap)}
1780810130003, și TESTESCU ANA-MARIA, CNP 2850312470007, încheiată la Primăria Constanța.
După desfacerea căsătoriei, soția va purta numele de familie PROBESCU, avut anterior
căsătoriei, iar soțul își păstrează numele TESTESCU.`;
  expect(stepOf(divorce(' '))).toEqual(['TESTESCU', 'PROBESCU']);
  expect(stepOf(divorce('   '))).toEqual(['TESTESCU', 'PROBESCU']);
});

const couple = (title: string, number: string, her: string, his: string) => `ROMÂNIA Seria CX nr. ${number}
${title}
1. Soț
Nume de familie înainte de căsătorie ${his}
Prenume LIVIU
Nume de familie după căsătorie ${his}
2. Soție
Nume de familie înainte de căsătorie ${her}
Prenume IOANA
Nume de familie după căsătorie ${his}
3. Căsătoria
Data încheierii 10 octombrie 2020
Ofițer de stare civilă, eliberat la data de 10.10.2020`;

test('pages that each tell of a couple are as many acts, also where a title was read as scraps', () => {
  const first = pageFromText(couple('CERTIFICAT DE CĂSĂTORIE', '120450', 'PROBESCU', 'TESTESCU'), 1);
  const second = pageFromText(couple('CERTI IFICAT = CĂSĂTORII', '014772', 'TESTESCU', 'SPECIMENESCU'), 2);
  const [part] = understandPages([first, second], documentMessages.ro).parts;
  expect([part?.fields.formerSurname?.value, part?.fields.newSurname?.value]).toEqual([
    ['PROBESCU', 'TESTESCU'],
    ['TESTESCU', 'SPECIMENESCU'],
  ]);
});

test('a space that the engine saw within his name leaves it hers afterwards', () => {
  const text = couple('CERTIFICAT DE CĂSĂTORIE', '120450', 'PROBESCU', 'TESTESCU');
  expect(stepOf(text.replace('căsătorie TESTESCU', 'căsătorie TESTE SCU'))).toEqual(['PROBESCU', 'TESTESCU']);
});

const columns = (after: string) => `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE   Seria CB Nr. 418822
                             SOȚUL                    SOȚIA
Numele de familie       TESTESCU                 PROBESCU
Cod numeric personal    1880312170017            2901004170018
${after}
Eliberat de Consiliul local Galați la 11.06.1994`;

test('the names afterwards stand below those before, though nothing of their label could be read', () => {
  const unlabelled = (hers: string) => `dat ata  pe re te a ta ti li  a  a a ta
                        TESTESCU                 ${hers}`;
  expect(stepOf(columns(unlabelled('TESTESCU')))).toEqual(['PROBESCU', 'TESTESCU']);
  expect(stepOf(columns(unlabelled('PROBESCU-TESTESCU')))).toEqual(['PROBESCU', 'PROBESCU-TESTESCU']);
  expect(stepOf(columns(unlabelled('PROBESCU')))).not.toEqual(['PROBESCU', 'TESTESCU']);
  expect(stepOf(columns(unlabelled('STRĂINESCU')))).not.toEqual(['PROBESCU', 'STRĂINESCU']);
});

test('a name broken at its hyphen goes on in the cell below, in the column of those who bear it', () => {
  const broken = `Numele de familie după                           PROBESCU-
căsătorie               TESTESCU                 TESTESCU`;
  expect(stepOf(columns(broken))).toEqual(['PROBESCU', 'PROBESCU-TESTESCU']);
});

test('a label that says nothing is the names afterwards’ too where it stands left of them, not where it says what else they are', () => {
  const beside = (label: string) => `${label}       TESTESCU                 TESTESCU`;
  expect(stepOf(columns(beside('LU căsătorie     ')))).toEqual(['PROBESCU', 'TESTESCU']);
  expect(stepOf(columns(beside('Domiciliul       ')))).not.toEqual(['PROBESCU', 'TESTESCU']);
});

const BOXES = [
  ['1. Nume de familie înainte de căsătorie', '2. Prenume'],
  ['3. C.N.P.', '4. Nume de familie după căsătorie'],
];

/** A form in boxes, each label over its value, with a part for each spouse. */
const inBoxes = (his: string[], hers: string[], labels = BOXES) => {
  const part = (head: string, values: string[]) => [
    head,
    ...labels.flatMap((row, at) => [row, values.slice(at * 2, at * 2 + 2)].map(([a = '', b = '']) => a.padEnd(50) + b)),
  ];
  return `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CA Nr. 418822
${[...part('A. Soțul', his), ...part('B. Soția', hers)].join('\n')}
C. Actul de căsătorie
${'9. Data căsătoriei'.padEnd(50)}10. Locul căsătoriei
${'11.06.2011'.padEnd(50)}Exemplu
Ofițer de stare civilă delegat`;
};

test.each([
  ['as printed', BOXES],
  ['the label of the codes misread', [BOXES[0] ?? [], ['ZECNP', '4. Nume de familie după căsătorie']]],
])('in boxes side by side a value is of the label right above it, %s', (_what, labels) => {
  const his = ['TESTESCU', 'VIOREL', '1830616170015', 'TESTESCU'];
  const step = (after: string) => stepOf(inBoxes(his, ['PROBESCU', 'IOANA-DANA', '2860909170015', after], labels));
  expect(step('TESTESCU')).toEqual(['PROBESCU', 'TESTESCU']);
  expect(step('PROBESCU')).toEqual(['PROBESCU', 'PROBESCU']);
  expect(step('PROBESCU-TESTESCU')).toEqual(['PROBESCU', 'PROBESCU-TESTESCU']);
});

test('whose a code in boxes is shows by its sex digit, not by which stands first', () => {
  const codes = ['1830616170015', '2860909170015'];
  const text = inBoxes(
    ['TESTESCU', 'VIOREL', codes[0] ?? '', 'TESTESCU'],
    ['PROBESCU', 'IOANA', codes[1] ?? '', 'TESTESCU'],
  );
  const [part] = understandPages([pageFromText(text)], documentMessages.ro).parts;
  expect(part?.fields.cnp?.value).toBe(codes[1]);
  expect(part?.fields.fullName?.value).toBe('PROBESCU IOANA');
});

test('a table with a row for each spouse has its labels above the columns', () => {
  const row = (head: string, ...cells: string[]) => head.padEnd(14) + cells.map((cell) => cell.padEnd(32)).join('');
  const text = `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CA Nr. 418822
${row('', 'Nume înainte de căsătorie', 'Prenume', 'Nume după căsătorie')}
${row('Soțul', 'TESTESCU', 'VIOREL', 'TESTESCU')}
${row('Soția', 'PROBESCU', 'IOANA', 'TESTESCU')}
Data căsătoriei 11.06.2011, Exemplu
Ofițer de stare civilă delegat`;
  expect(stepOf(text)).toEqual(['PROBESCU', 'TESTESCU']);
});

test('the number of the first row below is no count of the spouses', () => {
  const text = `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CB Nr. 418822
                                       Soț                 Soție
                                       Husband             Wife
1   Nume înainte de căsătorie          TESTESCU            PROBESCU
2   Prenume                            RADU                IOANA
3   CNP                                1830616170015       2860909170015
4   Nume după căsătorie                TESTESCU            TESTESCU
Eliberat la 15.09.2018`;
  expect(stepOf(text)).toEqual(['PROBESCU', 'TESTESCU']);
});

test('two surnames told for one spouse before the marriage leave it open who bore which', () => {
  const text = `ROMÂNIA
CERTIFICAT DE CĂSĂTORIE
Seria CB Nr. 418822
Soțul
Numele de familie înainte de căsătorie: TESTESCU
Prenumele: VIOREL
Numele de familie înainte de căsătorie: PROBESCU
Prenumele: IOANA
Soția
Numele de familie înainte de căsătorie: SPECIMENESCU
Numele de familie după căsătorie: TESTESCU`;
  expect(stepOf(text)[0]).toBeUndefined();
});
