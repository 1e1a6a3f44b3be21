import type { PageBox, PageImage } from '../../page.js';
import type { InkMap } from './ink.js';

/** A round stamp: centre and radius as shares of the page's width (x, r) and height (y). */
export interface Ring {
  x: number;
  y: number;
  radius: number;
  /** Share of the circle where ink was found. */
  coverage: number;
}

const ANGLES = Array.from({ length: 48 }, (_, i) => (i * 2 * Math.PI) / 48).map(
  (angle) => [Math.cos(angle), Math.sin(angle)] as const,
);

/** The best circle of ink on a map about 300 pixels wide (printed words already wiped), of the size of a stamp on A4. */
export function findRing(map: InkMap): Ring | undefined {
  let best: { x: number; y: number; r: number; coverage: number } | undefined;
  const [smallest, largest] = [Math.round(map.width * 0.055), Math.round(map.width * 0.14)];
  const near = thickened(map);
  for (let y = smallest; y < map.height - smallest; y += 2) {
    for (let x = smallest; x < map.width - smallest; x += 2) {
      for (let r = smallest; r <= largest; r++) {
        if (x - r < 0 || x + r >= map.width || y - r < 0 || y + r >= map.height) break;
        let hits = 0;
        for (let i = 0; i < 48; i++) {
          const angle = ANGLES[i];
          if (!angle) break;
          if (near[Math.round(y + r * angle[1]) * map.width + Math.round(x + r * angle[0])]) hits++;
          // Most places are empty paper: leave them early.
          if (i === 11 && hits < 5) break;
        }
        const coverage = hits / 48;
        // A stamp has rings within rings: the outer one is wanted.
        if (coverage >= 0.62 && (!best || coverage * Math.sqrt(r) > best.coverage * Math.sqrt(best.r)))
          best = { x, y, r, coverage };
      }
    }
  }
  return best && { x: best.x / map.width, y: best.y / map.height, radius: best.r / map.width, coverage: best.coverage };
}

/** Ink grown by one pixel: a ring of one pixel is not missed by rounding. */
function thickened(map: InkMap): Uint8Array {
  const out = new Uint8Array(map.ink.length);
  for (let y = 1; y < map.height - 1; y++) {
    for (let x = 1; x < map.width - 1; x++) {
      const at = y * map.width + x;
      if (map.ink[at] || map.ink[at - 1] || map.ink[at + 1] || map.ink[at - map.width] || map.ink[at + map.width])
        out[at] = 1;
    }
  }
  return out;
}

/** Share of the region's pixels that are blue, violet or red ink; undefined for a page without colour. */
export function colouredShare(image: PageImage, region: PageBox): number | undefined {
  const { rgb, width, height } = image;
  if (!rgb) return undefined;
  let coloured = 0;
  let all = 0;
  const step = Math.max(1, Math.floor(width / 600));
  for (let y = Math.floor(region.y * height); y < Math.min(height, (region.y + region.h) * height); y += step) {
    for (let x = Math.floor(region.x * width); x < Math.min(width, (region.x + region.w) * width); x += step) {
      const at = (y * width + x) * 3;
      const [r, g, b] = [rgb[at] ?? 255, rgb[at + 1] ?? 255, rgb[at + 2] ?? 255];
      all++;
      const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
      if (most - least > 60 && least < 170 && (b === most || r === most)) coloured++;
    }
  }
  return all === 0 ? undefined : coloured / all;
}
