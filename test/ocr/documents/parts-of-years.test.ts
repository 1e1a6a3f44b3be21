import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

const fieldsOf = (text: string) => understandPages([pageFromText(text)], documentMessages.ro).parts[0]?.fields;
const notice = (said: string) =>
  [
    'ORDINUL ASISTENȚILOR MEDICALI GENERALIȘTI, MOAȘELOR ȘI ASISTENȚILOR MEDICALI DIN ROMÂNIA',
    'OAMGMAMR – Filiala Sălaj',
    'AVIZ ANUAL 2026, nr. SJ 217/P',
    'Emis: 12.01.2026',
    'Titulara ENACHE SIMONA, CNP 2940821310008, asistent medical generalist, poate exercita profesia în regim salarial în anul 2026.',
    said,
    'Președinte',
  ].join('\n');

test('a notice for a part of its year ends with that part', () => {
  expect(fieldsOf(notice('Avizul se acordă pentru intervalul 12.01.2026 – 30.06.2026.'))?.validUntil?.value).toBe(
    '2026-06-30',
  );
  const broken = notice('Avizul se acordă, cu toate drepturile, pentru intervalul 12.01.2026 –\n30.06.2026.');
  expect(fieldsOf(broken)?.validUntil?.value).toBe('2026-06-30');
  expect(fieldsOf(notice('Se păstrează împreună cu certificatul de membru.'))?.validUntil?.value).toBe('2026-12-31');
});

test('a whole year whose days say so in any of their shapes', () => {
  const fields = fieldsOf(notice('Se acordă pentru 1 ian. – 31 dec. 2026.'));
  expect([fields?.validFrom?.value, fields?.validUntil?.value]).toEqual(['2026-01-01', '2026-12-31']);
});

test('a leave that is broken over two lines is no part of the year', () => {
  const leave = notice('Titulara a fost în concediu medical 01.03.2026 –\n15.04.2026.');
  expect(fieldsOf(leave)?.validUntil?.value).toBe('2026-12-31');
});

test('of several years it is not known for which one a notice is', () => {
  const fields = fieldsOf(notice('Perioada: întregul an 2027.'));
  expect(fields?.validUntil).toBeUndefined();
});

test('a heading speaks for what stands below it, whatever the headings right of it are', () => {
  const row = (first: string, second: string) =>
    notice(`${first}    Asigurare malpraxis\n${second}    polița nr. 217, 10.000 euro`)
      .replace(' în anul 2026', '')
      .replace('ANUAL 2026', 'ANUAL');
  const own = fieldsOf(row('Valabilitate aviz        ', '01.01.2026 – 31.12.2026  '));
  expect(own?.validUntil?.value).toBe('2026-12-31');
  const others = fieldsOf(row('Poliță malpraxis, valabilă', '01.01.2026 – 31.12.2026  '));
  expect(others?.validFrom).toBeUndefined();
});
