import { expect, test } from 'vitest';
import { withoutFrame } from '../../../../ocr/reading/text/ornament-frame.js';
import { lineOf } from '../../../../ocr/reading/text/table.js';

const word = (text: string, x: number, row: number) => ({
  text,
  confidence: 0.9,
  box: { x, y: 0.05 + row * 0.03, w: text.length === 1 ? 0.018 : text.length * 0.01, h: 0.015 },
});
const PRINT = ['ORDINUL', 'CERTIFICAT', 'Titular', '1306'];

/** Rows of print with a sign at the left, and perhaps at the right. */
const page = (left: (row: number) => string, right: (row: number) => string | undefined) =>
  Array.from({ length: 16 }, (_, row) => {
    const print = PRINT[row] ? [word(PRINT[row], 0.11, row)] : [];
    const last = right(row);
    return lineOf([word(left(row), 0.03, row), ...print, ...(last ? [word(last, 0.955, row)] : [])], 0);
  });
const textOf = (lines: ReturnType<typeof page>) => withoutFrame(lines).map(({ text }) => text);

test('rings of a frame, read as signs at both edges, are no words', () => {
  const ring = (row: number) => (row % 4 === 3 ? '5' : 'O');
  expect(textOf(page(ring, ring))).toEqual(PRINT);
});

test('ticks and numbers at one edge stay', () => {
  const ticks = page(
    () => 'O',
    () => undefined,
  );
  expect(textOf(ticks)).toEqual(ticks.map(({ text }) => text));
  const numbers = page(
    (row) => `${row % 10}`,
    (row) => `${(row + 3) % 10}`,
  );
  expect(textOf(numbers)).toEqual(numbers.map(({ text }) => text));
});
