import { expect, test } from 'vitest';
import { contradictedFields } from '../../../core/dossier/figures-and-words.js';

const field = (value: string) => ({ value, confidence: 0.97 });
const fields = { validFrom: field('2026-01-01'), validUntil: field('2026-12-31'), issuedOn: field('2024-11-20') };
const notice = (words: string) =>
  `Nr. 1953/20.11.2024\nPrezentul aviz este valabil de la data de 1 ianuarie 2026 (unu ianuarie\ndouă mii douăzeci și ${words}) până la data de 31 decembrie 2026 (treizeci și unu decembrie două mii douăzeci și ${words}).`;

test('a year that its own words contradict is nobody to rely on', () => {
  expect(contradictedFields({ text: notice('cinci'), fields })).toEqual(['validFrom', 'validUntil']);
});

test('words that agree, that cannot be read or that speak of something else contradict nothing', () => {
  for (const words of ['șase', 'şase', 'sose']) expect(contradictedFields({ text: notice(words), fields })).toEqual([]);
  expect(contradictedFields({ text: 'anul 2026 (pentru toate filialele din țară)', fields })).toEqual([]);
});

test('a sum of money is contradicted by a smaller one in words', () => {
  const paid = (text: string, value = 2500) =>
    contradictedFields({ text, fields: { amount: { value, confidence: 0.7 } } });
  expect(paid('PLĂTIȚI (lei) adică, în litere\n2.500,00 una mie cinci sute lei')).toEqual(['amount']);
  expect(paid('2.500,00 lei (două sute cincizeci lei)')).toEqual(['amount']);
  expect(paid('Suma: 2.500 (adică o mie cinci sute) lei')).toEqual(['amount']);
  for (const said of [
    'PLĂTIȚI (lei) adică, în litere\n2.500,00 două mii cinci sute lei',
    'adică DouăMiiCinciSute lei și 00 bani',
    'două mii\ncinci sute lei',
    'doul mii cinci sute lei',
    'două mi cinci sute lei',
    'două mii cincl sute lei',
    'zero lei',
    'Comision 0,00 lei',
  ])
    expect(paid(said)).toEqual([]);
  expect(paid('cinci mii lei, câte două mii cinci sute lei de persoană', 5000)).toEqual([]);
});
