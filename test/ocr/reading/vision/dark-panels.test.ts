import { expect, test } from 'vitest';
import type { Grey } from '../../../../ocr/reading/pixels.js';
import { darkPanels, isTinted, lit } from '../../../../ocr/reading/vision/dark-panels.js';

const WIDTH = 1200;
const HEIGHT = 1700;
type Box = readonly [x: number, y: number, w: number, h: number, tone: number];

function drawn(...boxes: Box[]): Grey {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(245);
  for (const [x, y, w, h, tone] of boxes)
    for (let row = y; row < y + h; row++) data.fill(tone, row * WIDTH + x, row * WIDTH + x + w);
  return { width: WIDTH, height: HEIGHT, data };
}

/** Strokes as of letters of a line. */
const letters = (x: number, y: number, count: number, tone: number, size = 24): Box[] =>
  Array.from({ length: count }, (_, i) => [x + i * size, y, Math.round(size / 5), size, tone] as const);

const BAR: Box = [0, 0, 320, HEIGHT, 60];
const HEAD: Box = [0, 0, WIDTH, 420, 35];

test.each<[string, Box[], Box]>([
  ['a bar at the side', [BAR, ...letters(30, 200, 10, 250), ...letters(30, 400, 10, 250)], BAR],
  ['a head with a large sum', [HEAD, ...letters(80, 120, 9, 250, 110), ...letters(80, 330, 30, 250)], HEAD],
])('light letters on %s become dark ones, and nothing else does', (_what, boxes, panel) => {
  const page = drawn(...boxes, ...letters(500, 900, 20, 20));
  const panels = darkPanels(page);
  expect(panels).toHaveLength(1);
  const after = lit(page, panels);
  const [x, y, w, h] = panel;
  const at = (column: number, row: number) => after.data[row * WIDTH + column] as number;
  expect(at(x + w - 10, y + h - 10)).toBeGreaterThan(190);
  expect(at(boxes[1]?.[0] as number, boxes[1]?.[1] as number)).toBeLessThan(20);
  expect(at(500, 900)).toBe(20);
  expect(at(1100, 1600)).toBe(245);
});

test.each<[string, Box[]]>([
  ['a page of print', Array.from({ length: 30 }, (_, i) => letters(100, 100 + i * 50, 40, 20)).flat()],
  ['a bar with nothing on it', [BAR]],
  [
    'the dark hair of a portrait',
    [
      [100, 700, 180, 200, 40],
      [150, 760, 60, 90, 180],
    ],
  ],
  ['a page that is dark all over', [[0, 0, WIDTH, HEIGHT, 30], ...letters(100, 300, 30, 250)]],
])('%s has no panel', (_what, boxes) => {
  expect(darkPanels(drawn(...boxes))).toEqual([]);
});

test.each<[string, number[], boolean]>([
  ['printed teal', [15, 110, 104], true],
  ['the shadow of a hand under a warm lamp', [112, 100, 84], false],
  ['black print', [30, 30, 34], false],
])('%s: its dark ground has a colour or has none, whatever its letters', (_what, ground, tinted) => {
  const data = Uint8Array.from({ length: 300 * 100 * 3 }, (_, at) =>
    Math.floor(at / 3) % 5 === 0 ? 250 : (ground[at % 3] as number),
  );
  expect(isTinted({ width: 300, height: 100, data }, { x: 0, y: 0, w: 1, h: 0.5 })).toBe(tinted);
});
