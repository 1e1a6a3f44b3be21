import type { Grey } from '../pixels.js';

const CELLS = 80;

/**
 * Divides by the light of the paper, so that shadows and tinted patterns become white and ink keeps its contrast.
 * The paper's light is the bright end of each cell of a coarse grid, smoothed and interpolated between the cells.
 */
export function evenLight(picture: Grey): Grey {
  const { width, height, data } = picture;
  const cell = Math.max(8, Math.ceil(Math.max(width, height) / CELLS));
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const levels = brightEnds(picture, cell, columns, rows);
  // Widening and narrowing again fills cells of heavy print and leaves the edges of shadows where they are.
  const paper = smooth(narrow(widen(levels, columns, rows), columns, rows), columns, rows);
  const out = new Uint8Array(data.length);
  // Of each column of pixels: the cell to its left and how far it is on the way to the next one.
  const cellOf = new Uint16Array(width);
  const shareOf = new Float32Array(width);
  for (let x = 0; x < width; x++) {
    const gx = Math.min(columns - 1, Math.max(0, x / cell - 0.5));
    cellOf[x] = gx;
    shareOf[x] = gx - Math.floor(gx);
  }
  const gains = new Float32Array(columns + 1);
  for (let y = 0; y < height; y++) {
    const gy = Math.min(rows - 1, Math.max(0, y / cell - 0.5));
    const y0 = Math.floor(gy);
    const y1 = Math.min(rows - 1, y0 + 1);
    const fy = gy - y0;
    for (let c = 0; c < columns; c++) {
      gains[c] = 250 / ((paper[y0 * columns + c] ?? 255) * (1 - fy) + (paper[y1 * columns + c] ?? 255) * fy);
    }
    gains[columns] = gains[columns - 1] ?? 1;
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const at = cellOf[x] as number;
      const left = gains[at] as number;
      const value = (data[row + x] as number) * (left + ((gains[at + 1] as number) - left) * (shareOf[x] as number));
      out[row + x] = Math.min(value, 255);
    }
  }
  return { width, height, data: out };
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
  return around(grid, columns, rows, (values) => Math.max(...values));
}

function narrow(grid: Float32Array, columns: number, rows: number): Float32Array {
  return around(grid, columns, rows, (values) => Math.min(...values));
}

function smooth(grid: Float32Array, columns: number, rows: number): Float32Array {
  return around(grid, columns, rows, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);
}

function around(grid: Float32Array, columns: number, rows: number, pick: (values: number[]) => number): Float32Array {
  const out = new Float32Array(grid.length);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const values: number[] = [];
      for (let y = Math.max(0, r - 1); y <= Math.min(rows - 1, r + 1); y++) {
        for (let x = Math.max(0, c - 1); x <= Math.min(columns - 1, c + 1); x++)
          values.push(grid[y * columns + x] ?? 0);
      }
      out[r * columns + c] = pick(values);
    }
  }
  return out;
}
