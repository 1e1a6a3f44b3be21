import type { Grey } from '../pixels.js';

const CELLS = 80;
/** What the paper's light becomes. */
const WHITE_PAPER = 250;
/** Gains in fixed point: the paper is at least 24 light, so a gain is at most 10.5 and its product with a pixel fits 31 bits. */
const ONE_BITS = 18;
const ONE = 1 << ONE_BITS;

/**
 * Divides by the light of the paper, so that shadows and tinted patterns become white and ink keeps its contrast.
 * The paper's light is the bright end of each cell of a coarse grid, smoothed and interpolated between the cells.
 * `into`: memory for the result, which may be the picture's own.
 */
export function evenLight(picture: Grey, into: Uint8Array = new Uint8Array(picture.data.length)): Grey {
  const { width, height, data } = picture;
  const cell = Math.max(8, Math.ceil(Math.max(width, height) / CELLS));
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const levels = brightEnds(picture, cell, columns, rows);
  // Widening and narrowing again fills cells of heavy print and leaves the edges of shadows where they are.
  const paper = smooth(narrow(widen(levels, columns, rows), columns, rows), columns, rows);
  const gains = new Int32Array(columns);
  const middle = (c: number) => Math.min(width, Math.max(0, Math.round((c + 0.5) * cell)));
  for (let y = 0; y < height; y++) {
    const gy = Math.min(rows - 1, Math.max(0, y / cell - 0.5));
    const y0 = Math.floor(gy);
    const y1 = Math.min(rows - 1, y0 + 1);
    const fy = gy - y0;
    for (let c = 0; c < columns; c++) {
      const light = (paper[y0 * columns + c] as number) * (1 - fy) + (paper[y1 * columns + c] as number) * fy;
      gains[c] = (WHITE_PAPER / light) * ONE;
    }
    // From the middle of one cell to the middle of the next the gain changes evenly; before the first and after the last it stays.
    for (let c = -1; c < columns; c++) {
      const [from, to] = [middle(c), c === columns - 1 ? width : middle(c + 1)];
      let gain = gains[Math.max(c, 0)] as number;
      const next = gains[Math.min(c + 1, columns - 1)] as number;
      const step = ((next - gain) / cell) | 0;
      for (let x = y * width + from; x < y * width + to; x++) {
        const value = Math.imul(data[x] as number, gain) >> ONE_BITS;
        into[x] = value > 255 ? 255 : value;
        gain = (gain + step) | 0;
      }
    }
  }
  return { width, height, data: into };
}

/** The 85th percentile of each cell: paper, as long as less than most of the cell is ink. */
function brightEnds({ width, height, data }: Grey, cell: number, columns: number, rows: number): Float32Array {
  const out = new Float32Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      counts.fill(0);
      let total = 0;
      for (let y = r * cell; y < Math.min(height, (r + 1) * cell); y += 2) {
        for (let x = c * cell; x < Math.min(width, (c + 1) * cell); x += 2) {
          const value = data[y * width + x] ?? 0;
          counts[value] = (counts[value] ?? 0) + 1;
          total += 1;
        }
      }
      let level = 255;
      for (let seen = 0; level > 0; level--) {
        seen += counts[level] ?? 0;
        if (seen >= total * 0.15) break;
      }
      out[r * columns + c] = Math.max(24, level);
    }
  }
  return out;
}

/** The brightest of the neighbours: a cell full of heavy print takes the paper beside it. */
function widen(grid: Float32Array, columns: number, rows: number): Float32Array {
  return around(grid, columns, rows, Math.max);
}

function narrow(grid: Float32Array, columns: number, rows: number): Float32Array {
  return around(grid, columns, rows, Math.min);
}

function smooth(grid: Float32Array, columns: number, rows: number): Float32Array {
  const sums = around(grid, columns, rows, (sum, value) => sum + value);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const across = Math.min(columns - 1, c + 1) - Math.max(0, c - 1) + 1;
      const down = Math.min(rows - 1, r + 1) - Math.max(0, r - 1) + 1;
      sums[r * columns + c] = (sums[r * columns + c] as number) / (across * down);
    }
  }
  return sums;
}

/** Each cell joined with its neighbours, three by three. */
function around(
  grid: Float32Array,
  columns: number,
  rows: number,
  join: (a: number, b: number) => number,
): Float32Array {
  const [across, out] = [new Float32Array(grid.length), new Float32Array(grid.length)];
  const joined = (from: Float32Array, i: number, step: number, isFirst: boolean, isLast: boolean): number => {
    const here = isFirst ? (from[i] as number) : join(from[i - step] as number, from[i] as number);
    return isLast ? here : join(here, from[i + step] as number);
  };
  for (let i = 0; i < grid.length; i++) across[i] = joined(grid, i, 1, i % columns === 0, (i + 1) % columns === 0);
  for (let i = 0; i < grid.length; i++) out[i] = joined(across, i, columns, i < columns, i >= columns * (rows - 1));
  return out;
}
