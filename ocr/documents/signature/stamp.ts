import type { PageBox, PageImage } from '../../page.js';
import type { Blot, InkMap } from './ink.js';

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

/** Of so many places on the circle this many may be empty, all round and in the first quarter: most of the paper is left early. */
const MOST_GAPS = ANGLES.length * 0.38;
const QUARTER = ANGLES.length / 4;
const MOST_GAPS_OF_QUARTER = 7;

/** The best circle of ink on a map about 300 pixels wide (printed words already wiped), of the size of a stamp on A4. */
export function findRing(map: InkMap): Ring | undefined {
  let best: { x: number; y: number; r: number; coverage: number } | undefined;
  const { width, height } = map;
  const [smallest, largest] = radii(width);
  const near = thickened(map);
  const circles = Array.from({ length: largest + 1 }, (_, r) => circleOffsets(r, width));
  const inkWithin = countedSquares(near, width, height);
  const least = placesOn(circles[smallest]) - MOST_GAPS;
  for (let y = smallest; y < height - smallest; y += 2) {
    for (let x = smallest; x < width - smallest; x += 2) {
      const room = Math.min(largest, x, y, width - 1 - x, height - 1 - y);
      if (inkWithin(x, y, room) < least) continue;
      for (let r = smallest; r <= room; r++) {
        const gaps = gapsOf(near, y * width + x, circles[r] as Int32Array);
        if (gaps > MOST_GAPS) continue;
        const coverage = (ANGLES.length - gaps) / ANGLES.length;
        // A stamp has rings within rings: the outer one is wanted.
        if (!best || coverage * Math.sqrt(r) > best.coverage * Math.sqrt(best.r)) best = { x, y, r, coverage };
      }
    }
  }
  if (!best) return undefined;
  const r = outermost(
    near,
    best.y * width + best.x,
    circles.slice(0, Math.min(largest, best.x, best.y, width - 1 - best.x, height - 1 - best.y) + 1),
    best.r,
  );
  return { x: best.x / width, y: best.y / height, radius: r / width, coverage: best.coverage };
}

/** Of the circles around a ring, the widest that is half of ink: the outer ring may be worn more than the inner one. */
function outermost(near: Uint8Array, middle: number, circles: readonly Int32Array[], from: number): number {
  for (let r = circles.length - 1; r > from; r--)
    if ((circles[r] as Int32Array).reduce((sum, at) => sum + (near[middle + at] as number), 0) >= ANGLES.length * HALF)
      return r;
  return from;
}
const HALF = 0.5;

/** So much of a circle in one piece is what is left of a stamp: no hand draws it. */
const ARC = Math.round(ANGLES.length * 0.38);

/** The longest arc of a stamp's size with its middle in the region: a stamp of which a part was wiped, covered or badly inked. */
export function findArc(map: InkMap, region: PageBox): Ring | undefined {
  const { width, height } = map;
  const [smallest, largest] = radii(width);
  const near = thickened(map);
  let best: { x: number; y: number; r: number; run: number } | undefined;
  const circles = Array.from({ length: largest + 1 }, (_, r) => circleOffsets(r, width));
  const inkWithin = countedSquares(near, width, height);
  const least = placesOn(circles[smallest]) - (ANGLES.length - ARC);
  for (let y = Math.max(smallest, Math.floor(region.y * height)); y < (region.y + region.h) * height; y++) {
    for (let x = Math.max(smallest, Math.floor(region.x * width)); x < (region.x + region.w) * width; x++) {
      const room = Math.min(largest, x, y, width - 1 - x, height - 1 - y);
      if (inkWithin(x, y, room) < least) continue;
      for (let r = smallest; r <= room; r++) {
        const circle = circles[r] as Int32Array;
        if (!mayHoldArc(near, y * width + x, circle)) continue;
        const run = longestRun(near, y * width + x, circle);
        if (run >= ARC && (!best || run * Math.sqrt(r) > best.run * Math.sqrt(best.r))) best = { x, y, r, run };
      }
    }
  }
  return best && { x: best.x / width, y: best.y / height, radius: best.r / width, coverage: best.run / ANGLES.length };
}

/** Any arc of the wanted length passes two neighbours of these places: most circles are left after a look at them. */
const APART = ANGLES.length / 6;

function mayHoldArc(near: Uint8Array, middle: number, circle: Int32Array): boolean {
  let before = near[middle + (circle[circle.length - APART] as number)];
  for (let i = 0; i < circle.length; i += APART) {
    const here = near[middle + (circle[i] as number)];
    if (here && before) return true;
    before = here;
  }
  return false;
}

/** The tone of a ring's ink, the map being of any size: the lighter of what lies where it was found and where it fits, for what is beside it is darker. */
export function toneOfRing(map: InkMap, ring: Ring): number {
  const found = { x: ring.x * map.width, y: ring.y * map.height, radius: ring.radius * map.width };
  return Math.max(usualTone(map, found), usualTone(map, fitted(map, ring)));
}

function usualTone({ width, ink, tone }: InkMap, { x, y, radius }: Omit<Ring, 'coverage'>): number {
  const tones: number[] = [];
  for (let turn = 0; turn < 2 * Math.PI; turn += 0.02)
    for (const reach of [-2, -1, 0, 1, 2]) {
      const r = radius + reach;
      const [across, down] = [Math.round(x + r * Math.cos(turn)), Math.round(y + r * Math.sin(turn))];
      const at = down * width + across;
      if (across >= 0 && across < width && ink[at]) tones.push(tone[at] as number);
    }
  return tones.sort((a, b) => a - b)[tones.length >> 1] ?? 0;
}

/** How far a ring that was found on a small map may be from its place on a larger one, as a share of the page's width. */
const ASTRAY = 0.01;

/** The circle near a ring with the most ink on it, in pixels of the map: beside it lie letters and what was written across, darker than it. */
export function fitted({ width, height, ink }: InkMap, ring: Ring): { x: number; y: number; radius: number } {
  const far = Math.round(ASTRAY * width);
  const middle = {
    x: Math.round(ring.x * width),
    y: Math.round(ring.y * height),
    radius: Math.round(ring.radius * width),
  };
  let best = { ...middle, found: -1 };
  for (let radius = middle.radius - far; radius <= middle.radius + far; radius++) {
    const steps = ANGLES.map(([across, down]) => [Math.round(radius * across), Math.round(radius * down)] as const);
    for (let y = middle.y - far; y <= middle.y + far; y++)
      for (let x = middle.x - far; x <= middle.x + far; x++) {
        let found = 0;
        for (const [across, down] of steps) {
          const at = x + across;
          if (at >= 0 && at < width && ink[(y + down) * width + at]) found++;
        }
        if (found > best.found) best = { x, y, radius, found };
      }
  }
  return best;
}

/** The tone of the paper that a ring stands on: half of what lies inside it is lighter. */
export function toneOfPaper({ width, height, tone }: InkMap, { x, y, radius }: Ring): number {
  const [cx, cy, r] = [x * width, y * height, radius * width];
  const tones: number[] = [];
  for (let py = Math.max(0, Math.ceil(cy - r)); py < Math.min(height, cy + r); py++)
    for (let px = Math.max(0, Math.ceil(cx - r)); px < Math.min(width, cx + r); px++)
      tones.push(tone[py * width + px] as number);
  return tones.sort((a, b) => a - b)[tones.length >> 1] ?? 255;
}

/** How far from a ring's middle, in radii, the ink of a ring lies whose place is not quite met, and how far from one circle. */
const AROUND = { least: 0.95, most: 1.4, astray: 0.2 };
/** What follows a circle is off it by so much of its radius at most. */
export const ROUND = 0.07;

/** Whether a blot runs along a ring, at it or just outside: a piece of it, and no stroke. */
export function isPieceOf({ x, y, radius }: Ring, { places, circle }: Blot, { width, height }: InkMap): boolean {
  if (circle.misfit > ROUND) return false;
  const far = places.map(([px, py]) => Math.hypot(px - x * width, py - y * height) / (radius * width));
  const least = far.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const most = far.reduce((one, other) => Math.max(one, other), 0);
  return least >= AROUND.least && most <= AROUND.most && most - least <= AROUND.astray;
}

/** Of the places on a circle, the most with ink one after the other, round the end too. */
function longestRun(near: Uint8Array, middle: number, circle: Int32Array): number {
  let [run, longest] = [0, 0];
  for (let i = 0; i < 2 * circle.length; i++) {
    run = near[middle + (circle[i % circle.length] as number)] ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return Math.min(longest, circle.length);
}

/** Radii of stamps on A4, in pixels of a map. */
const radii = (width: number): [number, number] => [Math.round(width * 0.055), Math.round(width * 0.14)];

/** Steps from a circle's middle to the places on it, in an array of rows of the given width. */
function circleOffsets(r: number, width: number): Int32Array {
  return Int32Array.from(ANGLES, ([across, down]) => Math.round(r * down) * width + Math.round(r * across));
}

/** Places on the circle without ink; counting stops when there are too many. */
function gapsOf(near: Uint8Array, middle: number, circle: Int32Array): number {
  let gaps = 0;
  for (let i = 0; i < circle.length && gaps <= MOST_GAPS; i++) {
    if (near[middle + (circle[i] as number)]) continue;
    gaps++;
    if (i < QUARTER && gaps > MOST_GAPS_OF_QUARTER) return circle.length;
  }
  return gaps;
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

/** Different places on a circle: on a small one some are the same. */
const placesOn = (circle: Int32Array | undefined): number => new Set(circle).size;

/** How much ink is in the square around a place that reaches so far: most of a page is empty, and no circle need be tried there. */
function countedSquares(near: Uint8Array, width: number, height: number) {
  const stride = width + 1;
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0, row = 0; x < width; x++) {
      row += near[y * width + x] as number;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] as number) + row;
    }
  const upTo = (x: number, y: number) => sums[y * stride + x] as number;
  return (x: number, y: number, reach: number): number => {
    const [left, top, right, bottom] = [x - reach, y - reach, x + reach + 1, y + reach + 1];
    return upTo(right, bottom) - upTo(left, bottom) - upTo(right, top) + upTo(left, top);
  };
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
