import type { Grey } from '../pixels.js';

const REACH = 5;
const BLACK = 110;
/** So many more of the pixels around are ink than paper. */
const MORE = 6;
const NONE = 255;

/**
 * An ink that lies over or under print is broken where the print runs through it. Print is taken for ink as well where more ink than paper is
 * around it. Changes the ink.
 */
export function fillOverPrint(ink: Grey, even: Grey): Grey {
  const { width, height, data } = ink;
  const { left, top, right, bottom } = boxOf(ink);
  if (right - left <= 2 * REACH || bottom - top <= 2 * REACH) return ink;
  const columns = right - left + 1;
  // Of all above and to the left, with a row and a column of nothing before: how much more is ink than paper.
  const sums = new Int32Array(columns * (bottom - top + 1));
  for (let y = top, to = columns; y < bottom; y++) {
    let row = 0;
    sums[to++] = 0;
    for (let i = y * width + left; i < y * width + right; i++, to++) {
      if (data[i] !== NONE) row++;
      else if ((even.data[i] as number) >= BLACK) row--;
      sums[to] = row + (sums[to - columns] as number);
    }
  }
  const across = 2 * REACH + 1;
  for (let y = Math.max(top, REACH) + REACH; y < Math.min(bottom, height) - REACH; y++)
    for (let x = left + REACH; x < right - REACH; x++) {
      const i = y * width + x;
      if (data[i] !== NONE || (even.data[i] as number) >= BLACK) continue;
      const from = (y - REACH - top) * columns + x - REACH - left;
      const to = from + across * columns;
      const more =
        (sums[to + across] as number) - (sums[to] as number) - (sums[from + across] as number) + (sums[from] as number);
      if (more >= MORE) data[i] = 0;
    }
  return ink;
}

function boxOf({ width, height, data }: Grey) {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      if (data[i] === NONE) continue;
      if (x < box.left) box.left = x;
      if (x >= box.right) box.right = x + 1;
      if (y < box.top) box.top = y;
      box.bottom = y + 1;
    }
  return box;
}
