import { expect, test } from 'vitest';
import { documentText } from '../../../ocr/documents/text/document-text.js';
import { identityCardFields } from '../../../ocr/documents/types/identity-card.js';
import { pageFromText } from './pages-from-text.js';

/** The full name of a card whose print and zone were read so; the numbers of the zone are sound. */
function nameOf(surname: string, zone: string): unknown {
  const card = `CARTE DE IDENTITATE IDENTITY CARD
SERIA KX NR 000003
CNP 2640229470007
Nume/Nom/Last name
${surname}
Prenume/Prenom/First name
ELENA
Valabilitate/Validite/Validity
01.03.20-29.02.2084
${zone}
KX000003<8ROU6402293F840229724700074`;
  const pages = [pageFromText(card, 1, 0.9, 'ocr')];
  const { fields } = identityCardFields({ text: documentText(pages), pages, kind: 'identity-card' });
  return fields.fullName?.value;
}

test('the zone repeats the printed names though its fillers were taken for letters', () => {
  expect(nameOf('ȚESTESCU', 'IDROUTESTESCUSSELENA<S<L LTL ESL SSSSE')).toBe('ȚESTESCU ELENA');
  expect(nameOf('ȚESTESCU', '| TDROUTESTESCU<<ELENA<<<<<LTL ESL SSSSESEL')).toBe('ȚESTESCU ELENA');
});

test('where the zone has another letter it is not the same name', () => {
  expect(nameOf('TESTESCU', 'IDROUTESTESCUL<<ELENA<<<<<<<<<<<<<<<')).not.toBe('TESTESCU ELENA');
});
