import { expect, test } from 'vitest';
import { locateProgrammes, namedFound } from '../../../ocr/documents/find/named.js';
import { documentText } from '../../../ocr/documents/text/document-text.js';
import { pageFromText } from './pages-from-text.js';

/** How sure a programme is that the engine doubts by so much. */
const sure = (line: string, confidence: number) => {
  const text = documentText([pageFromText(line, 1, confidence, 'ocr')]);
  return locateProgrammes(text).map((one) => {
    const { value, confidence: sureness } = namedFound(text, one);
    return [value, sureness >= 0.7] as const;
  });
};

test.each([
  ['C. Programul solicitat Pneumottiziologie', 'pneumoftiziologie'],
  ['Programul Pneumoftiziologie, abilități', 'pneumoftiziologie'],
  ['Programul ales Îngrijiri paliative', 'ingrijiri-paliative'],
])('%s: a long name is sure whatever the engine thought of its letters', (line, programme) => {
  expect(sure(line, 0.45)).toEqual([[programme, true]]);
});

test.each(['Programul Îngrijire paliatve', 'Programul Diabet', 'Programul Pnoumottiziologie'])(
  '%s: a short name, and one that several letters fail, are as sure as the engine was',
  (line) => {
    expect(sure(line, 0.45).every(([, isSure]) => !isSure)).toBe(true);
  },
);

test('a scrawl beside the word that asks for a signature is no part of it', () => {
  const page = pageFromText('Data: 28.08.2026 Semnătura', 1, 1);
  const last = page.lines[0]?.words.at(-1);
  if (!last) throw new Error('no word');
  const scrawl = { text: 'CE', confidence: 0.77, box: { ...last.box, x: last.box.x + last.box.w - 0.005, w: 0.01 } };
  page.lines[0]?.words.push(scrawl);
  const text = documentText([
    { ...page, image: { width: 850, height: 1200, grey: new Uint8Array(850 * 1200).fill(255) } },
  ]);
  expect(text.tokens.map((token) => token.text).slice(-2)).toEqual(['Semnătura', 'CE']);
});
