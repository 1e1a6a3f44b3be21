import { expect, test } from 'vitest';
import type { Grey } from '../../../../ocr/reading/pixels.js';
import { withoutRules } from '../../../../ocr/reading/vision/without-rules.js';

const WIDTH = 1600;
const HEIGHT = 400;
const PAPER = 249;
type Box = readonly [x: number, y: number, w: number, h: number, tone?: number];

function drawn(boxes: readonly Box[]): Grey {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(PAPER);
  for (const [x, y, w, h, tone = 40] of boxes)
    for (let row = y; row < y + h; row++) data.fill(tone, row * WIDTH + x, row * WIDTH + x + w);
  return { width: WIDTH, height: HEIGHT, data };
}

/** Upright strokes as of letters. */
const letters = (y: number, count: number): Box[] =>
  Array.from({ length: count }, (_, i) => [320 + i * 24, y, 5, 26] as const);
const ink = ({ data }: Grey, y: number): number =>
  Array.from({ length: WIDTH }, (_, x) => data[y * WIDTH + x] as number).filter((grey) => grey < 200).length;

test.each<[string, Box[]]>([
  ['a level rule', [[100, 150, 1400, 3]]],
  ['a pale one', [[100, 150, 1400, 3, 185]]],
  ['one that steps', Array.from({ length: 10 }, (_, i) => [100 + i * 140, 150 + (i % 2), 140, 2] as const)],
  [
    'one with short steps at its end',
    [
      [100, 150, 1300, 2],
      [1400, 151, 30, 2],
      [1430, 152, 30, 2],
    ],
  ],
])('%s over a row of a table is taken away, the letters stay', (_what, rule) => {
  const page = drawn([...rule, ...letters(170, 20)]);
  const after = withoutRules(page);
  for (let y = 146; y < 158; y++) expect(ink(after, y)).toBe(0);
  for (let y = 170; y < 196; y++) expect(ink(after, y)).toBe(100);
});

test('letters that reach a rule keep their feet', () => {
  const after = withoutRules(drawn([[100, 195, 1400, 3], ...letters(172, 6)]));
  expect(ink(after, 196)).toBe(30);
  expect(ink(after, 180)).toBe(30);
});

test.each<[string, Box[]]>([
  ['a line that strikes words out', [[300, 182, 500, 3], ...letters(170, 20)]],
  ['a long one that strikes one word out', [[300, 182, 460, 3], ...letters(170, 18)]],
  ['one near the feet of the letters', [[300, 189, 460, 2], ...letters(170, 18)]],
  ['a thick bar', [[100, 150, 1400, 20]]],
  [
    'bars of letters',
    [
      [100, 150, 60, 5],
      [200, 150, 60, 5],
    ],
  ],
])('%s stays', (_what, boxes) => {
  const page = drawn(boxes);
  expect(withoutRules(page).data).toEqual(page.data);
});
