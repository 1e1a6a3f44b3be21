import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimsLearnedFrom, saidOn } from '../../../bench/documents-words/claim-data.js';
import { DRAWN_FILE } from '../../../bench/documents-words/words.js';
import { undoes } from '../../../ocr/documents/claims/undoes.js';
import { DATA_FOLDER } from '../../../ocr/documents/data-file.js';
import { KINDS } from '../../../ocr/documents/descriptions.js';
import { documentMessages } from '../../../ocr/documents/messages/index.js';
import { documentText } from '../../../ocr/documents/text/document-text.js';
import { scoreKinds } from '../../../ocr/documents/type/scorer.js';
import { understandPages } from '../../../ocr/documents/understand.js';
import { pageFromText } from './pages-from-text.js';

const read = (...path: string[]) => readFileSync(join(DATA_FOLDER, ...path));
const hash = (part: Buffer | string) => createHash('sha256').update(part).digest('hex');
const learnedFrom = (file: string) => JSON.parse(read(file).toString('utf8')).learnedFrom;

test('the weights of types were learned from the drawn papers and the descriptions that lie here', () => {
  expect(learnedFrom('type-weights.json')).toEqual({
    papers: hash(readFileSync(DRAWN_FILE)),
    descriptions: hash(JSON.stringify(KINDS)),
  });
});

test('the weights of fields were learned from the drawn papers and the labels that lie here', () => {
  expect(learnedFrom('field-weights.json')).toEqual({
    papers: hash(readFileSync(DRAWN_FILE)),
    labels: hash(read('fields.yaml')),
  });
});

test('every kind has a code of its own, and something to be known by', () => {
  expect(new Set(KINDS.map(({ kind }) => kind)).size).toBe(KINDS.length);
  expect(KINDS.filter(({ titles, cues }) => titles.length === 0 || cues.length === 0)).toEqual([]);
});

test('the shares of all kinds and of none make one', () => {
  const shares = scoreKinds(documentText([pageFromText('DIPLOMĂ DE LICENȚĂ\nUniversitatea\nRector')]));
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

const first = (text: string) => understandPages([pageFromText(text)], documentMessages.ro).parts[0];

test('a diploma of licence in words that nobody listed is a diploma, with its name and its series', () => {
  const part = first(
    [
      'ROMÂNIA',
      'UNIVERSITATEA IMAGINARĂ DIN BACĂU',
      'DIPLOMĂ DE LICENȚĂ',
      'Se conferă titlul academic de rigoare absolventei',
      'MOLDOVEANU V. CRISTINA-ELENA',
      'programul Asistență medicală generală, 240 de credite',
      'Seria TB Nr. 0041873',
      'Rector        Decan        Secretar șef',
    ].join('\n'),
  );
  expect(part).toMatchObject({ type: 'diploma', kind: 'diploma.licenta' });
  expect(part?.fields.fullName?.value).toBe('MOLDOVEANU V. CRISTINA-ELENA');
  expect(part?.fields.number?.value).toBe('0041873');
});

test('labels in two languages above their values tell the name and the day of birth', () => {
  const part = first(
    [
      'ROMÂNIA',
      'CARTE DE IDENTITATE / IDENTITY CARD',
      'Nume / Surname / Nom',
      'ȚÎRLEA',
      'Prenume / Given names / Prénom',
      'ANA-MARIA',
      'CNP / PIN',
      '2850312470007',
      'Data nașterii / Date of birth',
      '12.03.1985',
    ].join('\n'),
  );
  expect(part?.type).toBe('identity-card');
  expect(part?.fields.surname?.value).toBe('ȚÎRLEA');
  expect(part?.fields.givenNames?.value).toBe('ANA-MARIA');
  expect(part?.fields.birthDate?.value).toBe('1985-03-12');
});

test('an initial that lost its space parts the name, and a run of capitals in the text is no name beside it', () => {
  const part = first(
    [
      'CERTIFICAT DE CALIFICARE PROFESIONALĂ',
      'Doamna MOLDOVEANU V.CRISTINA-ELENA, C.N.P. 2850312470007',
      'Calificarea profesională: ASISTENT MEDICAL GENERALIST',
      'Domeniul: SĂNĂTATE ȘIASISTENȚĂ PEDAGOGICĂ',
    ].join('\n'),
  );
  expect(part?.fields.fullName?.value).toBe('MOLDOVEANU V. CRISTINA-ELENA');
});

test('what sentences do was learned from the sentences and the papers that lie here', () => {
  expect(learnedFrom('claim-weights.json')).toBe(claimsLearnedFrom());
});

test.each([
  ['practice-notice', 'Avizul se suspendă de drept la încetarea valabilității asigurării de malpraxis.', false],
  ['practice-notice', 'Aviz suspendat la 12.03.2026 prin încetarea poliței de malpraxis.', true],
  ['data-consent', 'Pot să îmi retrag consimțământul în orice moment.', false],
  ['data-consent', 'Îmi retrag consimțământul începând de astăzi.', true],
] as const)('of the same words on a %s, one is a rule and one is not: %s', (paper, sentence, isContrary) => {
  expect(undoes(saidOn(paper, sentence))).toBe(isContrary);
});
