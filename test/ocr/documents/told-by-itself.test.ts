import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

const read = (text: string) => understandPages([pageFromText(text)], documentMessages.ro).parts[0];

test.each([
  [
    'employer-request',
    'Asociația „Lumina Inventată”\nDragi colegi de la INMSS,\nVă scriem pentru a vă ruga să o înscrieți pe colega noastră, Codreanu Mirela (CNP 2850312470007), la specializarea Îngrijiri paliative. Lucrează cu noi din 2018.\nPreședinte, Ion Probescu',
  ],
  [
    'employer-request',
    'CABINET STOMATOLOGIC DR. PROBESCU ION\n14/11.09.2026\nSubsemnatul dr. Probescu Ion, angajator al d-nei CODREANU Mirela (CNP 2850312470007), solicit Institutului Național de Management al Serviciilor de Sănătate înscrierea acesteia la specializarea Medicină dentară.',
  ],
  [
    'employment-proof',
    'FUNDAȚIA CARAVANA INVENTATĂ\nScreening mobil\nPrin prezenta confirmăm că Codreanu Mirela, de profesie asistent medical, CNP 2850312470007, este salariata fundației și deservește unitatea mobilă, în postul de asistent medical radiologie.\nDată pentru INMSS.',
  ],
])('a paper like none that was learned is what it says of itself: %s', (type, text) => {
  const part = read(text);
  expect(part?.type).toBe(type);
  expect(String(part?.fields.fullName?.value).toUpperCase()).toBe('CODREANU MIRELA');
});

test('a letter that asks for her enrolment and tells her post is what it asks', () => {
  expect(
    read(
      'ROMÂNIA\nJUDEȚUL INVENTAT\nSPITALUL MUNICIPAL „PROBA”\nNr. 104/11.09.2026\nCătre,\nInstitutul Național de Management al Serviciilor de Sănătate\nConducerea spitalului nostru solicită prin prezenta înscrierea numitei CODREANU MIRELA, asistent medical generalist, CNP 2850312470007, la cursul de specializare „Cardiologie”, organizat de institutul dumneavoastră.\nSus-numita este salariata unității noastre cu contract individual de muncă pe durată nedeterminată și își desfășoară activitatea în Secția Cardiologie.\nManager, Dr. Ion Probescu',
    )?.type,
  ).toBe('employer-request');
});

test('a letter that asks the institute for nothing is none', () => {
  expect(
    read('Stimați colegi de la INMSS,\nVă mulțumim pentru manualul trimis.\nCu prietenie, Ion Probescu')?.type,
  ).toBe('unknown');
});
