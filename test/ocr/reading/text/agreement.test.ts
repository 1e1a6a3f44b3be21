import { expect, test } from 'vitest';
import { agrees } from '../../../../ocr/reading/text/agreement.js';

const word = (text: string, read: string) => ({ text, read, confidence: 0.9, replaced: true });

test.each([
  ['Iași', 'lași'],
  ['Iași', '|asi'],
  ['ALBA', 'alba'],
  ['office@exemplu.example', 'officeEexemplu.example'],
])('%s is read as %s: one upright, accents and case are no difference', (text, read) => {
  expect(agrees(word(text, read))).toBe(true);
});

test.each([
  ['2026', '2025'],
  ['Iași', 'Tași'],
  ['lancu', 'Tancu'],
  ['office@exemplu.example', 'officeEaltul.example'],
])('%s is not %s', (text, read) => {
  expect(agrees(word(text, read))).toBe(false);
});
