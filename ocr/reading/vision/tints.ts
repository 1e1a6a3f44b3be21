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
    for (let x = 0, i = Math.floor(y / cell) * columns; x < width; x += cell, i++) {
      const [from, to] = [(y * width + x) * 3, (y * width + Math.min(width, x + cell)) * 3];
      let [colours, lights, strongest] = [0, 0, 0];
      for (let at = from; at < to; at += 3) {
        const r = data[at] as number;
        const g = data[at + 1] as number;
        const b = data[at + 2] as number;
        const most = r > g ? (r > b ? r : b) : g > b ? g : b;
        const least = r < g ? (r < b ? r : b) : g < b ? g : b;
        if (most > MIN_LIGHT && most - least > MIN_TINT) {
          colours++;
          if (most > strongest) strongest = most;
        } else if (most > LIGHT) lights++;
      }
      tinted[i] = (tinted[i] as number) + colours;
      light[i] = (light[i] as number) + lights;
      dark[i] = (dark[i] as number) + (to - from) / 3 - colours - lights;
      brightest[i] = Math.max(brightest[i] as number, strongest);
    }
  }
  return { columns, rows, tinted, dark, light, brightest };
}
