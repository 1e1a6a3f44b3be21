import { expect, test } from 'vitest';
import { letterhead, school } from '../../../ocr/documents/find/organisations.js';
import { documentText } from '../../../ocr/documents/text/document-text.js';
import { withUsualWords } from '../../../ocr/documents/text/usual-words.js';
import { pageFromText } from './pages-from-text.js';

const marked = 'Spitalul Județean Fictiv\nse adeverește că este încadrată în funcția de mai sus';
const plain = 'Spitalul Judetean Fictiv\nse adevereste ca este incadrata in functia de mai sus';
const spelt = (name: string, page: string, method: 'ocr' | 'text-layer' = 'ocr') =>
  withUsualWords({ value: name, confidence: 0.9, pieces: [] }, documentText([pageFromText(page, 1, 0.9, method)]))
    ?.value;

test.each([
  ['SPITALUL ORAȘENESC NICĂIERI', 'SPITALUL ORĂȘENESC NICĂIERI'],
  ['Școala Posticeală Sanitară „Exemplu”', 'Școala Postliceală Sanitară „Exemplu”'],
  ['asistent medica1 generalist', 'asistent medical generalist'],
  ['Centrul Medical Imagistic „Sfinții Doctori Născociți”', 'Centrul Medical Imagistic „Sfinții Doctori Născociți”'],
  ['Centrul Medical Născocita', 'Centrul Medical Născocita'],
  ['Colegiul Universitar de Asistenți Medicali', 'Colegiul Universitar de Asistenți Medicali'],
])('the usual words of %s are spelt as they are', (read, value) => {
  expect(spelt(read, marked)).toBe(value);
});

test('a paper without marks keeps its style, and a text layer is taken as it is', () => {
  expect(spelt('Spitalul Judetean Fictiv', plain)).toBe('Spitalul Judetean Fictiv');
  expect(spelt('Școala Posticeală', marked, 'text-layer')).toBe('Școala Posticeală');
});

test.each(['Școala absolvită', 'Școala'])('the label %s before a school is no part of its name', (label) => {
  const page = `CERTIFICAT DE ABSOLVIRE\n${label} Școala Postliceală Sanitară „Exemplu” Oltenița\nDurata studiilor 3 ani`;
  expect(school(documentText([pageFromText(page)]))?.value).toBe('Școala Postliceală Sanitară „Exemplu”');
});

test.each([
  ['la Fundația Exemplu – Școala Postliceală Sanitară din Reșița', 'Fundația Exemplu – Școala Postliceală Sanitară'],
  ['Anexa 3 – Școala Postliceală Sanitară din Reșița', 'Școala Postliceală Sanitară'],
  ['Școala Postliceală Sanitară\nCalificarea asistent medical generalist', 'Școala Postliceală Sanitară'],
])('in %j who keeps a school belongs to its name, and the next label does not', (printed, value) => {
  expect(school(documentText([pageFromText(`CERTIFICAT DE CALIFICARE\n${printed}`)]))?.value).toBe(value);
});

test.each([
  ['CONSILIUL JUDEȚEAN EXEMPLU', undefined],
  ['PRIMĂRIA COMUNEI EXEMPLU', 'PRIMĂRIA COMUNEI EXEMPLU'],
])('%s alone over a letter: a county owns hospitals and is not taken for one', (head, value) => {
  expect(letterhead(documentText([pageFromText(`${head}\nADEVERINȚĂ\nSe adeverește că`)]))?.value).toBe(value);
});
