import type { Rgb } from '../pixels.js';

/** Between the strongest and the weakest of its three colours: less is the shade of paper. */
export const MIN_TINT = 40;
const MIN_LIGHT = 90;
/** Lighter than ink, and be it paper in a shadow. */
const LIGHT = 120;

/** A picture counted in square cells. */
export interface Tints {
  columns: number;
  rows: number;
  /** Coloured pixels, and what is dark or light without a colour. */
  tinted: Uint32Array;
  dark: Uint32Array;
  light: Uint32Array;
  /** The strongest colour of the coloured ones. */
  brightest: Uint8Array;
}

export function countTints({ width, height, data }: Rgb, cell: number): Tints {
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const [tinted, dark, light] = [0, 0, 0].map(() => new Uint32Array(columns * rows)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const brightest = new Uint8Array(columns * rows);
  for (let y = 0; y < height; y++) {
    let i = Math.floor(y / cell) * columns;
    for (let x = 0, left = cell, at = y * width * 3; x < width; x++, left--, at += 3) {
      if (left === 0) {
        i += 1;
        left = cell;
      }
      const r = data[at] as number;
      const g = data[at + 1] as number;
      const b = data[at + 2] as number;
      const most = r > g ? (r > b ? r : b) : g > b ? g : b;
      const least = r < g ? (r < b ? r : b) : g < b ? g : b;
      if (most > MIN_LIGHT && most - least > MIN_TINT) {
        tinted[i] = (tinted[i] as number) + 1;
        if (most > (brightest[i] as number)) brightest[i] = most;
      } else if (most > LIGHT) light[i] = (light[i] as number) + 1;
      else dark[i] = (dark[i] as number) + 1;
    }
  }
  return { columns, rows, tinted, dark, light, brightest };
}
