import type { PageBox } from '../../page.js';
import { crop, type Grey, type Rgb } from '../pixels.js';
import { type Cluster, clustersOf } from './clusters.js';
import { shrinkGrey } from './shrink.js';

/** Long side of the picture in which panels are looked for, and of its square cells. */
const LONG_SIDE = 900;
const CELL = 9;
const DARK = 120;
const LIGHT = 150;
/** So much of a cell is dark where letters do not fill it. */
const COVERED = 0.6;
/** The least panel, in cells, and how much of the box around it is such cells: large letters fill the others. */
const LEAST = { across: 10, down: 3 };
const FULL = 0.6;
/** A panel runs along so much of the page; the dark hair of a portrait does not. */
const LONG = 0.3;
/** Of a panel's own row or column so much is dark at its edge. */
const EDGE = 0.6;
/** Light letters cover so much of a panel at least and at most, and all of the page's panels together so much of it. */
const LETTERS = { least: 0.002, most: 0.4 };
const MOST_OF_PAGE = 0.6;

/** Panels of a light page on which light letters stand on a dark ground (a head of a screen, a bar at the side), in shares of the page. */
export function darkPanels(picture: Grey): PageBox[] {
  const small = shrinkGrey(picture, LONG_SIDE);
  const { width, height } = small;
  const [columns, rows] = [Math.floor(width / CELL), Math.floor(height / CELL)];
  const cells = new Uint32Array(columns * rows);
  for (let y = 0; y < rows * CELL; y++) {
    const row = Math.floor(y / CELL) * columns;
    for (let x = 0; x < columns * CELL; x++)
      if ((small.data[y * width + x] as number) < DARK) (cells[row + Math.floor(x / CELL)] as number)++;
  }
  const grid = { columns, rows, cellWidth: CELL, cellHeight: CELL, cells };
  const panels = clustersOf(grid, CELL * CELL * COVERED, 1, 1)
    .filter((cluster) => isFull(cluster, grid))
    .map((cluster) => exactly(cluster, small))
    .filter((box) => Math.max(box.w, box.h) >= LONG && hasLetters(box, small));
  const area = panels.reduce((sum, { w, h }) => sum + w * h, 0);
  return area > MOST_OF_PAGE ? [] : panels;
}

/** So far apart are the strongest and the weakest of red, green and blue on printed colour; a shadow on paper, however warm the lamp, has less. */
const TINT = 45;

/** Whether a panel's dark ground has a colour. */
export function isTinted(picture: Rgb, panel: PageBox): boolean {
  const { data } = crop(picture, panel, 3);
  const sums = [0, 0, 0];
  let count = 0;
  for (let at = 0; at + 2 < data.length; at += 9) {
    const [r, g, b] = data.subarray(at, at + 3) as unknown as [number, number, number];
    if (r * 0.3 + g * 0.59 + b * 0.11 >= DARK) continue;
    count++;
    for (const [channel, value] of [r, g, b].entries()) (sums[channel] as number) += value;
  }
  return Math.max(...sums) - Math.min(...sums) >= TINT * Math.max(1, count);
}

/** The picture with its panels turned to dark letters on a light ground, as the rest of the page is. */
export function lit({ width, height, data }: Grey, panels: readonly PageBox[]): Grey {
  if (panels.length === 0) return { width, height, data };
  const out = new Uint8Array(data);
  for (const { x, y, w, h } of panels) {
    const [left, right] = [Math.round(x * width), Math.round((x + w) * width)];
    for (let row = Math.round(y * height); row < Math.round((y + h) * height); row++)
      for (let at = row * width + left; at < row * width + right; at++) out[at] = 255 - (out[at] as number);
  }
  return { width, height, data: out };
}

function isFull({ left, top, right, bottom }: Cluster, { columns, cells }: { columns: number; cells: Uint32Array }) {
  const [across, down] = [right - left + 1, bottom - top + 1];
  if (across < LEAST.across || down < LEAST.down) return false;
  let covered = 0;
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) if ((cells[y * columns + x] as number) >= CELL * CELL * COVERED) covered++;
  return covered >= across * down * FULL;
}

/** The box of a panel to the pixel: rows and columns at its edges that are mostly dark. */
function exactly(cluster: Cluster, { width, height, data }: Grey): PageBox {
  let [left, top] = [Math.max(0, (cluster.left - 1) * CELL), Math.max(0, (cluster.top - 1) * CELL)];
  let [right, bottom] = [Math.min(width, (cluster.right + 2) * CELL), Math.min(height, (cluster.bottom + 2) * CELL)];
  const share = (from: number, step: number, length: number): number => {
    let dark = 0;
    for (let i = 0; i < length; i++) if ((data[from + i * step] as number) < DARK) dark++;
    return dark / Math.max(1, length);
  };
  const isDarkColumn = (x: number) => share(top * width + x, width, bottom - top) >= EDGE;
  const isDarkRow = (y: number) => share(y * width + left, 1, right - left) >= EDGE;
  while (left < right && !isDarkColumn(left)) left++;
  while (right > left && !isDarkColumn(right - 1)) right--;
  while (top < bottom && !isDarkRow(top)) top++;
  while (bottom > top && !isDarkRow(bottom - 1)) bottom--;
  return { x: left / width, y: top / height, w: (right - left) / width, h: (bottom - top) / height };
}

function hasLetters({ x, y, w, h }: PageBox, { width, height, data }: Grey): boolean {
  let [light, all] = [0, 0];
  for (let row = Math.round(y * height); row < (y + h) * height; row++)
    for (let column = Math.round(x * width); column < (x + w) * width; column++) {
      all++;
      if ((data[row * width + column] as number) > LIGHT) light++;
    }
  return light >= all * LETTERS.least && light <= all * LETTERS.most;
}
