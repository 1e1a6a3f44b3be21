import { expect, test } from 'vitest';
import type { Grey } from '../../../../ocr/reading/pixels.js';
import { withoutCombs } from '../../../../ocr/reading/vision/without-combs.js';

const WIDTH = 1500;
const HEIGHT = 2200;
const PAPER = 249;
type Box = [x: number, y: number, w: number, h: number];

function drawn(...boxes: Box[]): Grey {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(PAPER);
  for (const [x, y, w, h] of boxes)
    for (let row = y; row < y + h; row++) data.fill(40, row * WIDTH + x, row * WIDTH + x + w);
  return { width: WIDTH, height: HEIGHT, data };
}

const STEP = 48;
const strokes = (count: number, y: number, h: number): Box[] =>
  Array.from({ length: count + 1 }, (_, i) => [300 + i * STEP, y, 3, h]);
const letters = (count: number, step: number, from = 300): Box[] =>
  Array.from({ length: count }, (_, i) => [from + 15 + i * step, 520, 18, 25]);

/** Ticks and their line, four pixels lower at its end. */
function sinking(count: number): Box[] {
  const at = (i: number) => Math.round((4 * i) / count);
  const line = Array.from({ length: count }, (_, i): Box => [300 + i * STEP, 554 + at(i), STEP + 3, 3]);
  return [...line, ...strokes(count, 537, 19).map(([x, y, w, h], i): Box => [x, y + at(i), w, h])];
}

/** Runs of columns with ink: letters and what else stands on the line. */
function runs({ width, data }: Grey): { left: number; right: number }[] {
  const found: { left: number; right: number }[] = [];
  for (let x = 0; x < width; x++) {
    const inked = Array.from({ length: 200 }, (_, y) => data[(450 + y) * width + x] as number).some(
      (grey) => grey < 170,
    );
    if (!inked) continue;
    const last = found.at(-1);
    if (last?.right === x) last.right = x + 1;
    else found.push({ left: x, right: x + 1 });
  }
  return found;
}

test.each<[string, Box[]]>([
  ['boxes', [...strokes(13, 500, 60), [300, 500, 13 * STEP, 2], [300, 558, 13 * STEP + 3, 2]]],
  ['strokes on a line', [...strokes(13, 525, 35), [300, 558, 13 * STEP + 3, 3]]],
  ['short ticks on a line', [...strokes(13, 541, 17), [300, 558, 13 * STEP + 3, 3]]],
  ['ticks, none at the ends', [...strokes(13, 541, 17).slice(1, -1), [300, 558, 13 * STEP + 3, 3]]],
  ['ticks on a line that sinks', sinking(13)],
])('letters in %s are brought together, the frame is taken away', (_, frame) => {
  const found = runs(withoutCombs(drawn(...letters(9, STEP), ...frame)));
  expect(found).toHaveLength(9);
  for (const [i, { left, right }] of found.entries()) {
    expect(right - left).toBe(18);
    if (i > 0) expect(left - (found[i - 1]?.right ?? 0)).toBeLessThan(12);
  }
});

test('an empty box parts two words', () => {
  const frame: Box[] = [...strokes(13, 500, 60), [300, 558, 13 * STEP, 2]];
  const found = runs(withoutCombs(drawn(...letters(3, STEP), ...letters(3, STEP, 300 + 4 * STEP), ...frame)));
  const gaps = found.slice(1).map(({ left }, i) => left - (found[i]?.right ?? 0));
  expect(Math.max(...gaps)).toBeGreaterThan(30);
  expect(gaps.filter((gap) => gap < 12)).toHaveLength(4);
});

test.each<[string, Box[]]>([
  ['a table with wide columns', [0, 1, 2, 3, 4, 5, 6].map((i) => [300 + i * 160, 500, 3, 60])],
  ['strokes of letters over a line', [...strokes(13, 510, 40), [300, 556, 13 * STEP, 2]]],
  [
    'text that its underline touches',
    [...strokes(60, 541, 17).map(([, y, w, h], i): Box => [300 + i * 8, y, w, h]), [300, 558, 500, 2]],
  ],
  ['a few ticks on a line', [...strokes(4, 541, 17), [300, 558, 4 * STEP, 2]]],
  ['ticks with no line', strokes(13, 541, 17)],
  [
    'print in capitals that all but touch',
    Array.from({ length: 8 }, (_, i): Box[] => [
      [300 + i * 30, 500, 27, 5],
      [311 + i * 30, 500, 5, 40],
    ]).flat(),
  ],
  ['four boxes to tick', [...strokes(3, 500, 60), [300, 500, 3 * STEP, 2], [300, 558, 3 * STEP, 2]]],
])('%s stays', (_, boxes) => {
  const page = drawn(...boxes);
  expect(withoutCombs(page)).toBe(page);
});
