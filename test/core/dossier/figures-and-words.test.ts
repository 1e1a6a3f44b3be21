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
