import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

const REQUEST = `SPITALUL FICTIV
Nr. 5562/02.09.2026
Către: INMSS București - Formare Resurse Umane
Vă rugăm să aprobați participarea salariatei nominalizate mai jos la programul de specializare:
Nume și prenume    Profesia          Secția            Programul
TESTESCU-PROBESCU  Asistent medical  Cardiologie II -
                                                       Cardiologie
ADRIANA            generalist        USTACC
Manager interimar`;

test('a cell between the lines of the others parts no name', () => {
  const page = pageFromText(REQUEST);
  const lines = page.lines.map((line, row) => {
    // The lone cell stands half a line lower than the first, the next line one.
    const up = row === 6 ? 0.5 : row > 6 ? 1 : 0;
    const lifted = (box: typeof line.box) => ({ ...box, y: box.y - up * 0.02 });
    return {
      ...line,
      box: lifted(line.box),
      words: line.words.map((word) => ({ ...word, box: lifted(word.box) })),
    };
  });
  const [part] = understandPages([{ ...page, lines }], documentMessages.ro).parts;
  expect(part?.fields.fullName?.value).toBe('TESTESCU-PROBESCU ADRIANA');
  expect(part?.fields.programme?.value).toBe('cardiologie');
});

test('a name that a sentence breaks at its hyphen right behind `doamna` is read whole', () => {
  const text = `SPITALUL FICTIV
Nr. 5562/02.09.2026
Către: INMSS București
Vă rugăm să înscrieți în programul de specializare Cardiologie pe doamna TESTESCU-
PROBESCU MARIA-IOANA (CNP 2780608350008), asistent medical generalist.
Manager`;
  const [part] = understandPages([pageFromText(text)], documentMessages.ro).parts;
  expect(part?.fields.fullName?.value).toBe('TESTESCU-PROBESCU MARIA-IOANA');
});

test('a label alone on its line heads no table: what was made of a stamp below is no row of it', () => {
  const text = `SPITALUL FICTIV
Nr. 5562 din 02.09.2026
SOLICITARE DE ÎNSCRIERE
la programele de specializare organizate de I.N.M.S.S.
1. Numele și prenumele asistentului medical
TESTESCU ADRIANA
2. Codul numeric personal
2780608350008
3. Specializarea pentru care se solicită înscrierea
Îngrijiri paliative
Conducătorul unității, Șef serviciu RUNOS,
SPITALUL FICTIV
ARASCHEVA ROMAN`;
  const [part] = understandPages([pageFromText(text)], documentMessages.ro).parts;
  expect(part?.fields.fullName?.value).toContain('TESTESCU ADRIANA');
  expect(part?.fields.cnp?.value).toBe('2780608350008');
});
