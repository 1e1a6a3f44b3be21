import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

const letter = (rows: string) => `SPITALUL FICTIV
Nr. 5562/02.09.2026
Către: INMSS București - Formare Resurse Umane
Vă rugăm să aprobați înscrierea la programele de specializare a asistenților medicali de mai jos:
${rows}
Manager,
Ec. Ion Inventat`;

const read = (rows: string) => {
  const [part] = understandPages([pageFromText(letter(rows))], documentMessages.ro).parts;
  return { text: part?.text.split('\n').slice(4, -2), fields: part?.fields };
};

test('lines of a row of a table are put together cell by cell before names and courses are looked for', () => {
  const { text, fields } = read(`Nr.    Nume și                                Secția
¬                           CNP                                Specializarea
¬crt.   prenume
       Testescu                               Secția
¬1                           2810311480008                     Psihiatrie
¬       Otilia                                 Medicală I
       Probescu Ana-                          Bloc            Nutriție și
¬2                           2900831470002
¬       Iuliana                                alimentar       dietetică`);
  expect(text).toEqual([
    'Nr. crt.   Nume și prenume   CNP   Secția   Specializarea',
    '1   Testescu Otilia   2810311480008   Secția Medicală I   Psihiatrie',
    '2   Probescu Ana- Iuliana   2900831470002   Bloc alimentar   Nutriție și dietetică',
  ]);
  expect(fields).toMatchObject({
    fullName: { value: ['Testescu Otilia', 'Probescu Ana-Iuliana'] },
    programme: { value: ['psihiatrie', 'nutritie-dietetica'] },
  });
});

test('a name does not go on in the cell beside it, nor in the row below', () => {
  const { fields } = read(`Nr.   Nume și prenume        Funcția       Programul
1     TESTESCU LĂCRĂMIOARA   RITA MARIA    Psihiatrie
2     PROBESCU ADRIANA       generalist    Cardiologie
3     ANTON MARIA            generalist    Diabet`);
  expect(fields?.fullName?.value).toEqual(['TESTESCU LĂCRĂMIOARA', 'PROBESCU ADRIANA', 'ANTON MARIA']);
});

test('a head in the middle of its column stands over the cells that begin before it', () => {
  const { fields } = read(`Nr.   Nume și prenume        Locul de muncă           Specializarea
1     TESTESCU OTILIA        Secția Diabet      Gastroenterologie clinică
2     PROBESCU ADRIANA       Cardiologie        Igienă și sănătate publică`);
  expect(fields?.programme?.value).toEqual(['gastroenterologie', 'igiena-sanatate-publica']);
});
