import type { Rgb } from '../pixels.js';
import type { Point, Quad } from './geometry.js';

const SAMPLES = 40;
const NEAR = 2;
const FAR = 6;
const MIN_STEP = 14;

/** Share of the outline along which the colour steps from one side to the other: of all sides, and of the weakest. */
export function sideSupport(picture: Rgb, quad: Quad): { mean: number; weakest: number } {
  const shares = [0, 1, 2, 3].map((i) => supportOf(picture, quad[i] as Point, quad[(i + 1) % 4] as Point));
  return { mean: shares.reduce((sum, share) => sum + share, 0) / 4, weakest: Math.min(...shares) };
}

function supportOf(picture: Rgb, a: Point, b: Point): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const nx = -(b.y - a.y) / length;
  const ny = (b.x - a.x) / length;
  let seen = 0;
  for (let i = 1; i < SAMPLES; i++) {
    const x = a.x + ((b.x - a.x) * i) / SAMPLES;
    const y = a.y + ((b.y - a.y) * i) / SAMPLES;
    if (step(picture, x, y, nx, ny) > MIN_STEP) seen += 1;
  }
  return seen / (SAMPLES - 1);
}

/** Difference of the mean colours on both sides; outside of the picture nothing is seen. */
function step(picture: Rgb, x: number, y: number, nx: number, ny: number): number {
  let difference = 0;
  for (let c = 0; c < 3; c++) {
    let inside = 0;
    let outside = 0;
    for (let d = NEAR; d <= FAR; d++) {
      const p = at(picture, x + nx * d, y + ny * d, c);
      const q = at(picture, x - nx * d, y - ny * d, c);
      if (p === undefined || q === undefined) return 0;
      inside += p;
      outside += q;
    }
    difference = Math.max(difference, Math.abs(inside - outside) / (FAR - NEAR + 1));
  }
  return difference;
}

function at({ width, height, data }: Rgb, x: number, y: number, channel: number): number | undefined {
  const px = Math.round(x);
  const py = Math.round(y);
  if (px < 0 || py < 0 || px >= width || py >= height) return undefined;
  return data[(py * width + px) * 3 + channel];
}
