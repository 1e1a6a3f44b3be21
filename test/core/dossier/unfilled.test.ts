import { expect, test } from 'vitest';
import { withoutUnfilled } from '../../../core/dossier/unfilled.js';

test.each([
  ['Legendă: D deces, A anulare, Dv divorț', 'anulare'],
  ['Sem.: Anu = anulare; Dec = deces', 'anulare'],
  ['Anulare: –     Divorț: –', 'Anulare'],
  ['Mențiuni: –   Radiere/Removal: —', 'Radiere'],
])('a key and an empty rubric say nothing: %s', (line, word) => {
  expect(withoutUnfilled(line)).not.toContain(word);
});

test.each([
  'A anulat dna Popa certificatul',
  'S-a anulat, Dl Dumitrescu',
  'Anulare: sentința nr. 12 din 2013',
  'Anulată – sentința 12/2013',
  'Mențiuni: căsătoria A fost anulată',
])('what is said stays: %s', (line) => {
  expect(withoutUnfilled(line)).toBe(line);
});
