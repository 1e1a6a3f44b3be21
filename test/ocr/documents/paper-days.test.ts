import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

const issuedOn = (text: string) =>
  understandPages([pageFromText(text)], documentMessages.ro).parts[0]?.fields.issuedOn?.value;

test('the day of a consent is not the day of her birth', () => {
  const text = `Exemplu, 20.08.2026
Acordul cursantului de prelucrare a datelor cu caracter personal
Subsemnata PROBESCU IOANA, cetățean român, născută la 05.09.1984, CNP 2840905480005, prin prezenta îmi dau acordul ca
Institutul Național de Management al Serviciilor de Sănătate (INMSS), în calitate de operator, să prelucreze datele mele cu
caracter personal în vederea înscrierii la programul de specializare Laborator.
Semnătura`;
  expect(issuedOn(text)).toBe('2026-08-20');
});

test.each(['Bd. 1 Decembrie 1918 nr. 87', 'B-dul 1 Decembrie 1918 nr. 87', 'Str. 22 Decembrie 1989, nr. 5'])(
  'a street bears a day too: %s',
  (street) => {
    const text = `Centrul de Imagistică Exemplu S.R.L.
${street}, Exemplu
Nr. înregistrare: 26701 Exemplu, 11 septembrie 2026
Solicitare de înscriere la program de specializare
Destinatar: Institutul Național de Management al Serviciilor de Sănătate (INMSS)
Subscrisa solicită înscrierea doamnei PROBESCU IOANA la programul de specializare Radioterapie.
Director general`;
    expect(issuedOn(text)).toBe('2026-09-11');
  },
);

test('the day since when she works is not the day of the paper, nor are digits run into a day its number', () => {
  const text = `SPITALUL DE PSIHIATRIE EXEMPLU
Nr. 309417.07.2026
ADEVERINȚĂ
Prin prezenta adeverim că doamna PROBESCU IOANA este angajată a unității noastre cu contract pe durată nedeterminată din data de
01.02.2012, având funcția de asistent medical generalist la Compartimentul Primiri Urgențe.
Manager`;
  const fields = understandPages([pageFromText(text)], documentMessages.ro).parts[0]?.fields;
  expect(fields).toMatchObject({ position: { value: 'asistent medical generalist' } });
  expect(fields).not.toHaveProperty('issuedOn');
  expect(fields).not.toHaveProperty('number');
});

test('behind `născută la data de` stands no day of the paper, whichever label it looks like', () => {
  const text = `DECLARAȚIE
Subsemnata, PROBESCU IOANA, născută la data de 05.09.1984, CNP 2840905480005, declar că îmi dau consimțământul
pentru prelucrarea datelor mele cu caracter personal de către Institutul Național de Management al Serviciilor de
Sănătate, denumit în continuare INMSS, în calitate de operator.
Dată astăzi, 20 august 2026, pentru a servi la dosarul de înscriere.
Declarant,
PROBESCU IOANA`;
  expect(issuedOn(text)).toBe('2026-08-20');
});

test('where the day of a request is not read, the day of birth that her code tells does not stand in', () => {
  const text = `SPITALUL DE PNEUMOLOGIE EXEMPLU
Nr. 6102
ADRESĂ
către Institutul Național de Management al Serviciilor de Sănătate – INMSS
conducerea unității solicită înscrierea doamnei PROBESCU IOANA (05.09.1984), CNP 2840905480000, la programul de
specializare Laborator.
Manager interimar`;
  expect(issuedOn(text)).toBeUndefined();
});
