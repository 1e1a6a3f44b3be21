import type { Grey } from '../pixels.js';
import { fillOverPrint } from './over-print.js';

const CELLS = 40;
/** Between the strongest and the weakest of three colours, on paper made white: that is surely an ink, and less is its soft edge. */
const SURE = 60;
const EDGE = 28;
/** Paper in so deep a shadow has no colour to speak of. */
const LEAST_LIGHT = 70;
/** Gains in fixed point. */
const BITS = 10;
const STEP = 4;
const WHEEL = 36;
/** An ink's own hue and so many steps of ten degrees beside it. */
const BESIDE = 3;
const MOST_INKS = 3;
const LEAST = 400;
const MOST_SHARE = 0.3;

/** How dark an ink is drawn that is so coloured. */
const SHADES = Uint8ClampedArray.from({ length: 256 }, (_, tint) =>
  Math.min(254, 254 - ((tint - EDGE / 2) * 255) / SURE),
);

/** The coloured inks of a page, each alone, black on white. */
export function huesOf(rgb: Uint8Array, even: Grey): Grey[] {
  const { width, height } = even;
  const { tint, hue } = tinted(rgb, width, height);
  const wheel = new Uint32Array(WHEEL);
  for (let i = 0; i < tint.length; i++) {
    if ((tint[i] as number) >= SURE) (wheel[hue[i] as number] as number)++;
  }
  const inks: Grey[] = [];
  for (let tries = 0; tries < MOST_INKS; tries++) {
    const shares = Array.from(wheel, (_, at) => near(at).reduce((sum, one) => sum + (wheel[one] as number), 0));
    const most = Math.max(...shares);
    if (most < LEAST) break;
    const own = new Set(near(shares.indexOf(most)));
    for (const at of own) wheel[at] = 0;
    if (most < tint.length * MOST_SHARE) inks.push(fillOverPrint(alone(tint, hue, own, even), even));
  }
  return inks;
}

const near = (at: number): number[] =>
  Array.from({ length: 2 * BESIDE + 1 }, (_, i) => (at + i - BESIDE + WHEEL) % WHEEL);

function alone(tint: Uint8Array, hue: Uint8Array, own: Set<number>, { width, height }: Grey): Grey {
  const data = new Uint8Array(tint.length).fill(255);
  const isOwn = Uint8Array.from({ length: WHEEL }, (_, at) => (own.has(at) ? 1 : 0));
  for (let i = 0; i < tint.length; i++) {
    const strength = tint[i] as number;
    if (strength !== 0 && isOwn[hue[i] as number] === 1) data[i] = SHADES[strength] as number;
  }
  return { width, height, data };
}

/** How coloured each pixel is against the paper around it, and which colour of the wheel it has. */
function tinted(rgb: Uint8Array, width: number, height: number) {
  const cell = Math.ceil(Math.max(width, height) / CELLS);
  const columns = Math.ceil(width / cell);
  const gains = gainsOf(rgb, width, height, cell);
  const [tint, hue] = [new Uint8Array(width * height), new Uint8Array(width * height)];
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.floor(y / cell) * columns;
    for (let from = 0; from < width; from += cell) {
      const at = (row + from / cell) * 3;
      const gr = gains[at] as number;
      const gg = gains[at + 1] as number;
      const gb = gains[at + 2] as number;
      const end = y * width + Math.min(width, from + cell);
      if (gr === 0) i = end;
      for (let p = i * 3; i < end; i++, p += 3) {
        let r = ((rgb[p] as number) * gr) >> BITS;
        let g = ((rgb[p + 1] as number) * gg) >> BITS;
        let b = ((rgb[p + 2] as number) * gb) >> BITS;
        if (r > 255) r = 255;
        if (g > 255) g = 255;
        if (b > 255) b = 255;
        const most = r > g ? (r > b ? r : b) : g > b ? g : b;
        const least = r < g ? (r < b ? r : b) : g < b ? g : b;
        const spread = most - least;
        if (spread < EDGE) continue;
        tint[i] = spread;
        const sixth = most === r ? (g - b) / spread + 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
        hue[i] = Math.floor((sixth * WHEEL) / 6) % WHEEL;
      }
    }
  }
  return { tint, hue };
}

/** What makes the paper of each cell white; 0 where no paper is to be seen. */
function gainsOf(rgb: Uint8Array, width: number, height: number, cell: number): Int32Array {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const papers = new Uint8Array(columns * rows * 3);
  const levels = new Uint32Array(3 * 256);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let count = 0;
      levels.fill(0);
      for (let y = row * cell; y < Math.min(height, (row + 1) * cell); y += STEP)
        for (let x = column * cell; x < Math.min(width, (column + 1) * cell); x += STEP, count++)
          for (let c = 0, at = (y * width + x) * 3; c < 3; c++) {
            const level = c * 256 + (rgb[at + c] as number);
            levels[level] = (levels[level] as number) + 1;
          }
      for (let c = 0; c < 3; c++) {
        let level = 255;
        for (let seen = 0; level > 0; level--) {
          seen += levels[c * 256 + level] as number;
          if (seen >= count * 0.2) break;
        }
        papers[(row * columns + column) * 3 + c] = level;
      }
    }
  return Int32Array.from(papers, (_, i) => gainAt(papers, columns, rows, i));
}

/** By the lightest of a cell and its neighbours: a thick letter fills cells. */
function gainAt(papers: Uint8Array, columns: number, rows: number, i: number): number {
  const [place, c] = [Math.floor(i / 3), i % 3];
  const [cx, cy] = [place % columns, Math.floor(place / columns)];
  let [lightest, best] = [0, 0];
  for (let y = Math.max(0, cy - 1); y <= Math.min(rows - 1, cy + 1); y++)
    for (let x = Math.max(0, cx - 1); x <= Math.min(columns - 1, cx + 1); x++) {
      const at = (y * columns + x) * 3;
      const light = (papers[at] as number) + (papers[at + 1] as number) + (papers[at + 2] as number);
      if (light > lightest) [lightest, best] = [light, papers[at + c] as number];
    }
  return lightest < LEAST_LIGHT * 3 ? 0 : (255 << BITS) / Math.max(1, best);
}
