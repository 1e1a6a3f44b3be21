import { expect, test } from 'vitest';
import { preparePage } from '../../../../ocr/reading/vision/prepare.js';

const [WIDTH, HEIGHT] = [1600, 2200];
const SHEET = { left: 150, top: 160, right: 1450, bottom: 2040 };
/** The right third of the sheet lies in a shadow with a light spot in it. */
const SHADOW = 1000;

/** A photo of a sheet with lines of strokes on a dark table. */
function photo(): Uint8Array {
  const data = new Uint8Array(WIDTH * HEIGHT * 3).fill(40);
  const put = (x: number, y: number, tone: number): void =>
    void data.fill(tone, (y * WIDTH + x) * 3, (y * WIDTH + x) * 3 + 3);
  for (let y = SHEET.top; y < SHEET.bottom; y++)
    for (let x = SHEET.left; x < SHEET.right; x++) {
      const isLetter = x > 250 && x < 1380 && y > 300 && y < 1900 && y % 60 < 26 && x % 24 < 6;
      const isSpot = x > 1250 && x < 1330 && y > 700 && y < 760;
      put(x, y, isLetter ? 15 : isSpot ? 200 : x < SHADOW ? 235 : 100);
    }
  return data;
}

test('a shadow on a photographed sheet is no dark panel: its letters stay dark ones', async () => {
  const page = await preparePage({ width: WIDTH, height: HEIGHT, data: photo() }, { mayBePhoto: true });
  if (page.method !== 'ocr') throw new Error('a photo has no text layer');
  expect(page.cut).toBe(true);
  const { width, height, data } = page.text;
  let dark = 0;
  const from = Math.round(width * 0.72);
  for (let y = 0; y < height; y++) for (let x = from; x < width; x++) if ((data[y * width + x] as number) < 110) dark++;
  expect(dark / ((width - from) * height)).toBeGreaterThan(0.03);
}, 60_000);
