import { expect, test } from 'vitest';
import type { Line } from '../../../../ocr/page.js';
import { lineOf } from '../../../../ocr/reading/text/table.js';
import { sheetBySheet } from '../../../../ocr/reading/text/two-sheets.js';

/** A line of words that are so wide, from a place on. */
const wordsAt = (text: string, x: number, y: number): Line['words'] =>
  text.split(' ').map((word, i) => ({ text: word, confidence: 0.9, box: { x: x + i * 0.09, y, w: 0.07, h: 0.01 } }));

const rows = Array.from({ length: 10 }, (_, row) => 0.1 + row * 0.05);
const beside = rows.map((y, i) =>
  lineOf([...wordsAt(`stânga ${i} jos`, 0.08, y), ...wordsAt(`dreapta ${i} sus`, 0.6, y)], 0),
);
const WIDE = 1.41;

test('lines over two sheets that were copied beside each other are parted, the left sheet first', () => {
  const lines = sheetBySheet(beside, WIDE);
  expect(lines.map(({ text }) => text)).toEqual([
    ...rows.map((_, i) => `stânga ${i} jos`),
    ...rows.map((_, i) => `dreapta ${i} sus`),
  ]);
  expect(lines.every(({ box }) => box.x + box.w < 0.5 || box.x > 0.5)).toBe(true);
});

test('a page that is no wider than high is one sheet', () => {
  expect(sheetBySheet(beside, 0.71)).toEqual(beside);
});

test('a title across the middle makes of both halves one paper', () => {
  const titled = [lineOf(wordsAt('fișa postului cu rubrici', 0.35, 0.05), 0), ...beside];
  expect(sheetBySheet(titled, WIDE)).toEqual(titled);
});

test('a few words at one side are a column of a table, no sheet', () => {
  const labelled = rows.map((y, i) => lineOf([...wordsAt(`valoare lungă ${i}`, 0.6, y)], 0));
  expect(sheetBySheet(labelled, WIDE)).toEqual(labelled);
});
