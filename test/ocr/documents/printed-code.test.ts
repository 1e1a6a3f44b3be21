import { expect, test } from 'vitest';
import { documentText } from '../../../ocr/documents/text/document-text.js';
import { identityCardFields } from '../../../ocr/documents/types/identity-card.js';
import { pageFromText } from './pages-from-text.js';

/** What is found wrong on a card whose zone says 2640229470007, when its print reads so, that surely. */
function problemsOf(printed: string, confidence: number) {
  const card = `CARTE DE IDENTITATE IDENTITY CARD
SERIA KX NR 000003
CNP ${printed}
Nume/Nom/Last name
FICTIVESCU
Prenume/Prenom/First name
ELENA
Valabilitate/Validite/Validity
01.03.20-29.02.2084
IDROUFICTIVESCU<<ELENA<<<<<<<<<<<<<<
KX000003<8ROU6402293F840229724700074`;
  const pages = [pageFromText(card, 1, confidence, 'ocr')];
  return identityCardFields({ text: documentText(pages), pages, kind: 'identity-card' }).problems;
}

test('a code that is plainly printed and fails its check digit is told, though the zone is sound', () => {
  expect(problemsOf('2640229470407', 0.96)).toEqual(['cnp-invalid']);
});

test('one that may be misread, or that the zone repeats, is not', () => {
  expect(problemsOf('2640229470407', 0.7)).toEqual([]);
  // 8 for 0: engines take one for the other.
  expect(problemsOf('2640229478007', 0.96)).toEqual([]);
  expect(problemsOf('2640229470007', 0.96)).toEqual([]);
});
