import { expect, test } from 'vitest';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { documentText } from '../../../ocr/documents/text/document-text.js';
import { identityCardFields } from '../../../ocr/documents/types/identity-card.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

const NUMBERS = 'KX000003<8ROU6402293F840229724700074';

/** The full name of a card whose print and zone were read so; the numbers of the zone are sound. */
function nameOf(surname: string, zone: string, ...again: string[]): unknown {
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
${NUMBERS}`;
  const mrzCandidates = again.map((line) => [line, NUMBERS]);
  const pages = [{ ...pageFromText(card, 1, 0.9, 'ocr'), mrzCandidates }];
  const { fields } = identityCardFields({ text: documentText(pages), pages, kind: 'identity-card' });
  return fields.fullName?.value;
}

test('the zone repeats the printed names though its fillers were taken for letters', () => {
  expect(nameOf('ȚESTESCU', 'IDROUTESTESCUSSELENA<S<L LTL ESL SSSSE')).toBe('ȚESTESCU ELENA');
  expect(nameOf('ȚESTESCU', '| TDROUTESTESCU<<ELENA<<<<<LTL ESL SSSSESEL')).toBe('ȚESTESCU ELENA');
});

test('of readings of the zone that differ none has two voices, and the one with most fillers is believed', () => {
  const [clean, garbled] = ['IDROUTESTESCU<<ELENA<<<<<<<<<<<<<<<<', 'ITDROUUTESTESCU<<ELENASLEESLELLELE<<'];
  expect(nameOf('ȚESTESCU', garbled, clean, garbled)).toBe('ȚESTESCU ELENA');
});

test('where the zone has another letter it is not the same name', () => {
  expect(nameOf('TESTESCU', 'IDROUTESTESCUL<<ELENA<<<<<<<<<<<<<<<')).not.toBe('TESTESCU ELENA');
});

test.each(['ELFNA', 'ELENAK', 'FLENA'])('a letter of the zone that makes of a name none (%s) was misread', (given) => {
  expect(nameOf('TESTESCU', `IDROUTESTESCU<<${given}`.padEnd(36, '<'))).toBe('TESTESCU ELENA');
});

test.each([
  [0.4, undefined],
  [0.9, 'FWBE RALTN'],
])(
  'what was read where a name stands, and is like none, is a name only where it was read well (%s)',
  (sureness, name) => {
    const card = `CARTE DE IDENTITATE IDENTITY CARD
SERIA KX NR 000003
CNP 2640229470007
Nume/Nom/Last name
FWBE
Prenume/Prenom/First name
RALTN
Domiciliu/Adresse/Address
Jud.SB Mun.Sibiu`;
    const page = pageFromText(card, 1, 0.95, 'ocr');
    for (const word of page.lines.flatMap(({ words }) => words))
      if (/^(FWBE|RALTN)$/.test(word.text)) word.confidence = sureness;
    const [part] = understandPages([page], documentMessages.ro).parts;
    expect(part?.type).toBe('identity-card');
    expect(part?.fields.fullName?.value).toBe(name);
    expect(part?.fields.surname === undefined).toBe(name === undefined);
  },
);

test('a card whose day of expiry was misread still tells its day of issue', () => {
  const page = pageFromText(
    'ROMÂNIA\nCARTE DE IDENTITATE\nSERIA XM NR 000721\nNume/Nom/Last name\nLASTARESCU\nEmisă de/Delivree par/Issued by Valabilitate/Validite/Validity\nSPCLEP Vișeu de Sus 22.11.19-07.035.2029',
  );
  const { fields } = identityCardFields({ text: documentText([page]), pages: [page], kind: 'identity-card.ci' });
  expect(fields.issuedOn?.value).toBe('2019-11-22');
});
