import { expect, test } from 'vitest';
import { sentencesIn } from '../../../core/dossier/sentences.js';

test.each([
  ['Se aplică Regulamentul (UE) 2016/679.\n(tăiați ce nu corespunde)', 2],
  ['Se aplică Regulamentul\n(UE) 2016/679.', 1],
  ['Subsemnata, domiciliată în str. (fostă) Florilor', 1],
  ['Stare: executată   Data: 14.09.2026', 2],
  ['VA\nAm primit.', 1],
])('%j', (text, sentences) => {
  expect(sentencesIn(text)).toHaveLength(sentences);
});
