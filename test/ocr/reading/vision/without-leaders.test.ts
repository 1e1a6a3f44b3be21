import { expect, test } from 'vitest';
import type { Grey } from '../../../../ocr/reading/pixels.js';
import { withoutLeaders } from '../../../../ocr/reading/vision/without-leaders.js';

const WIDTH = 1500;
const HEIGHT = 2200;

function drawn(...boxes: [x: number, y: number, w: number, h: number][]): Grey {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [x, y, w, h] of boxes)
    for (let row = y; row < y + h; row++) data.fill(40, row * WIDTH + x, row * WIDTH + x + w);
  return { width: WIDTH, height: HEIGHT, data };
}

type Box = [number, number, number, number];
const dots = (x: number, y: number, count: number, [w, step]: [number, number] = [3, 9], fall = 0): Box[] =>
  Array.from({ length: count }, (_, i) => [x + i * step, y + Math.round(i * fall), w, 3]);
const letters = (x: number, base: number, count: number): Box[] =>
  Array.from({ length: count }, (_, i) => [x + i * 22, base - 20, 12, 19]);

test.each([
  ['dots', dots(300, 500, 60)],
  ['dashes', dots(300, 500, 40, [9, 14])],
  ['dots of a slightly slanted line', dots(300, 500, 60, [3, 9], 0.2)],
])('%s below letters are taken away, the letters stay', (_, leader) => {
  const word = letters(310, 494, 8);
  const text = withoutLeaders(drawn(...word, ...leader));
  expect(Buffer.compare(text.data, drawn(...word).data)).toBe(0);
});

test('a line that nobody wrote on stays, and so does what is no line', () => {
  const label = letters(40, 500, 10);
  const abbreviations = letters(300, 700, 20).flatMap((box, i): Box[] => [
    box,
    [320 + i * 22, 697 - (i % 3) * 7, 4, 4],
  ]);
  const page = drawn(...label, ...dots(300, 500, 60), ...abbreviations);
  expect(withoutLeaders(page)).toBe(page);
});

test('a leader that hangs below its row is written on when letters stand as high above it as the label does', () => {
  const label = letters(40, 470, 10);
  const word = letters(310, 468, 8);
  const text = withoutLeaders(drawn(...label, ...word, ...dots(300, 500, 60)));
  expect(Buffer.compare(text.data, drawn(...label, ...word).data)).toBe(0);
  // The label stands on the leader: what is above is the line before.
  const empty = drawn(...letters(40, 500, 10), ...word, ...dots(300, 500, 60));
  expect(withoutLeaders(empty)).toBe(empty);
});
