import type { PageBox } from '../page.js';
import type { SampledWord } from './pdf/sampled-words.js';
import type { Grey } from './pixels.js';

const GAP = 36;
const SHEET_WIDTH = 1500;

/** Words in rows on a sheet of their own, to be read by the engine. */
export interface CheckSheet {
  picture: Grey;
  /** Where each word stands. */
  boxes: PageBox[];
}

export function makeCheckSheet(words: readonly SampledWord[]): CheckSheet {
  let [x, y, rowHeight] = [GAP, GAP, 0];
  const placed = words.map(({ picture }) => {
    if (x > GAP && x + picture.width + GAP > SHEET_WIDTH) [x, y, rowHeight] = [GAP, y + rowHeight + GAP / 2, 0];
    const at = { picture, x, y };
    x += picture.width + GAP;
    rowHeight = Math.max(rowHeight, picture.height);
    return at;
  });
  const width = Math.max(...placed.map((one) => one.x + one.picture.width)) + GAP;
  const height = y + rowHeight + GAP;
  const data = new Uint8Array(width * height).fill(255);
  for (const { picture, x: left, y: top } of placed)
    for (let row = 0; row < picture.height; row++)
      data.set(picture.data.subarray(row * picture.width, (row + 1) * picture.width), (top + row) * width + left);
  const boxes = placed.map((at) => ({
    x: at.x / width,
    y: at.y / height,
    w: at.picture.width / width,
    h: at.picture.height / height,
  }));
  return { picture: { width, height, data }, boxes };
}
