import type { PageBox, PageImage } from '../../page.js';
import { createPieces } from '../../reading/vision/connected.js';

/** Black-and-white raster: 1 where something darker than its surroundings stands. */
export interface InkMap {
  width: number;
  height: number;
  ink: Uint8Array;
  /** The darkest tone of each place. */
  tone: Uint8Array;
}

const DARKER_BY = 34;

/** Reduces the page to about `width` pixels across and marks what is clearly darker than its neighbourhood (shadows and watermarks are not). */
export function inkOf(image: PageImage, wantedWidth: number): InkMap {
  const { grey } = image;
  const step = Math.max(1, image.width / wantedWidth);
  const width = Math.floor(image.width / step);
  const height = Math.floor(image.height / step);
  const small = new Uint8Array(width * height);
  const edges = Int32Array.from({ length: width + 1 }, (_, x) => Math.floor(x * step));
  // The darkest pixel of each cell: thin strokes survive the reduction.
  for (let y = 0; y < height; y++) {
    const top = Math.floor(y * step);
    const bottom = Math.max(top + 1, Math.floor((y + 1) * step));
    for (let yy = top; yy < bottom; yy++) {
      const row = yy * image.width;
      for (let x = 0; x < width; x++) {
        const left = edges[x] as number;
        const right = Math.max(left + 1, edges[x + 1] as number);
        let dark = yy === top ? 255 : (small[y * width + x] as number);
        for (let xx = left; xx < right; xx++) dark = Math.min(dark, grey[row + xx] as number);
        small[y * width + x] = dark;
      }
    }
  }
  return { width, height, ink: darkerThanAround(small, width, height), tone: small };
}

function darkerThanAround(grey: Uint8Array, width: number, height: number): Uint8Array {
  // Sums of everything above and to the left, with a row and a column of zeros before them.
  const stride = width + 1;
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += grey[y * width + x] as number;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] as number) + row;
    }
  }
  const reach = Math.max(8, Math.round(width / 40));
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - reach);
    const bottom = Math.min(height, y + reach + 1);
    const [above, below] = [top * stride, bottom * stride];
    for (let x = 0; x < width; x++) {
      const here = grey[y * width + x] as number;
      // Paper: nothing around it can be so much lighter.
      if (here >= 255 - DARKER_BY) continue;
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const sum =
        (sums[below + right] as number) -
        (sums[above + right] as number) -
        (sums[below + left] as number) +
        (sums[above + left] as number);
      if (here < sum / ((bottom - top) * (right - left)) - DARKER_BY) ink[y * width + x] = 1;
    }
  }
  return ink;
}

/** The margin around a printed word's box, by its height. */
export const MARGIN = 0.12;

/** Wipes the ink of printed words, given as boxes, with a small margin. */
export function withoutBoxes(map: InkMap, boxes: readonly PageBox[]): InkMap {
  const ink = map.ink.slice();
  for (const box of boxes) {
    const pad = Math.max(1, Math.round(box.h * map.height * MARGIN));
    const top = Math.max(0, Math.floor(box.y * map.height) - pad);
    const bottom = Math.min(map.height, Math.ceil((box.y + box.h) * map.height) + pad);
    const left = Math.max(0, Math.floor(box.x * map.width) - pad);
    const right = Math.min(map.width, Math.ceil((box.x + box.w) * map.width) + pad);
    for (let y = top; y < bottom; y++) ink.fill(0, y * map.width + left, y * map.width + right);
  }
  return { ...map, ink };
}

export interface Blot {
  left: number;
  top: number;
  right: number;
  bottom: number;
  pixels: number;
  /** How wide it is across its longest direction, as a share of its length: a straight line has next to none. */
  thickness: number;
  /** The circle along which it runs: its radius as a share of the page's width, and how far its ink is off it, as a share of the radius. */
  circle: { radius: number; misfit: number };
  /** Where its ink is. */
  places: readonly (readonly [x: number, y: number])[];
}

/** Connected strokes that are inside a region given in shares of the page, and go on `beyond` it, half as far above it, by a share of the page's width. */
export function blotsIn(map: InkMap, region: PageBox, beyond = 0): Blot[] {
  const [x0, y0] = [Math.max(0, Math.floor(region.x * map.width)), Math.max(0, Math.floor(region.y * map.height))];
  const [x1, y1] = [
    Math.min(map.width, Math.ceil((region.x + region.w) * map.width)),
    Math.min(map.height, Math.ceil((region.y + region.h) * map.height)),
  ];
  const seen = new Uint8Array(map.ink.length);
  const blots: Blot[] = [];
  const further = Math.round(beyond * map.width);
  const inside = {
    left: Math.max(0, x0 - further),
    // A name is written on its line and rises above it by less than it runs on; what stands higher is another's.
    top: Math.max(0, y0 - Math.round(further / 2)),
    right: Math.min(map.width, x1 + further),
    bottom: Math.min(map.height, y1 + further),
  };
  const pieceAt = createPieces(map.width, inside, seen, (at) => map.ink[at] !== 0);
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const start = y * map.width + x;
      if (!map.ink[start] || seen[start]) continue;
      const { pixels, ...bounds } = pieceAt(start);
      const places: [number, number][] = [];
      const blot: Blot = { ...bounds, pixels: pixels.length, thickness: 0, circle: NO_CIRCLE, places };
      const sums = { x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
      for (const at of pixels) {
        const [px, py] = [at % map.width, Math.floor(at / map.width)];
        places.push([px, py]);
        sums.x += px;
        sums.y += py;
        sums.xx += px * px;
        sums.yy += py * py;
        sums.xy += px * py;
      }
      blot.thickness = thicknessOf(sums, blot.pixels);
      blot.circle = circleOf(places, map.width);
      blots.push(blot);
    }
  }
  return blots;
}

/** Spread across the main axis to spread along it, from the sums of a blot's places. */
function thicknessOf({ x, y, xx, yy, xy }: Record<'x' | 'y' | 'xx' | 'yy' | 'xy', number>, pixels: number): number {
  const [mx, my] = [x / pixels, y / pixels];
  const [vx, vy, c] = [xx / pixels - mx * mx, yy / pixels - my * my, xy / pixels - mx * my];
  const middle = (vx + vy) / 2;
  const away = Math.sqrt(Math.max(0, ((vx - vy) / 2) ** 2 + c * c));
  return middle + away === 0 ? 0 : Math.sqrt(Math.max(0, middle - away) / (middle + away));
}

const NO_CIRCLE = { radius: Number.POSITIVE_INFINITY, misfit: 1 };

/** The circle nearest to all places (Kåsa's least squares), in shares of the page's width and of its own radius. */
function circleOf(places: readonly (readonly [number, number])[], width: number): Blot['circle'] {
  const n = places.length;
  const [mx, my] = [0, 1].map((axis) => places.reduce((sum, place) => sum + (place[axis] as number), 0) / n) as [
    number,
    number,
  ];
  const sums = { xx: 0, yy: 0, xy: 0, xz: 0, yz: 0, z: 0, zz: 0 };
  for (const [px, py] of places) {
    const [x, y] = [px - mx, py - my];
    const z = x * x + y * y;
    sums.xx += x * x;
    sums.yy += y * y;
    sums.xy += x * y;
    sums.xz += x * z;
    sums.yz += y * z;
    sums.z += z;
    sums.zz += z * z;
  }
  const determinant = sums.xx * sums.yy - sums.xy * sums.xy;
  if (determinant <= 0) return NO_CIRCLE;
  const a = (sums.xz * sums.yy - sums.yz * sums.xy) / determinant;
  const b = (sums.yz * sums.xx - sums.xz * sums.xy) / determinant;
  const squared = (a * a + b * b) / 4 + sums.z / n;
  const off = Math.max(0, sums.zz - a * sums.xz - b * sums.yz - (sums.z * sums.z) / n) / n;
  return { radius: Math.sqrt(squared) / width, misfit: Math.sqrt(off) / (2 * squared) };
}

/** How far from level, in either direction, a stamp is set on the paper or the paper lay: slopes that are tried. */
const SLOPES = Array.from({ length: 13 }, (_, i) => (i - 6) / 60);

/** Share of a blot's ink that lies on the edge of the box around it, however it slants: a patch, a frame or a corner of one is little else. */
export function edgeShare({ places }: Blot, depth = 0.08): number {
  const slanting = Math.max(...SLOPES.map((slope) => edgeShareAt(places, slope, depth)));
  return slanting >= STRAIGHT ? slanting : edgeShareAt(places, 0, depth);
}

/** So much of a frame that stands aslant is on its edge: what a hand drew follows none so well. */
const STRAIGHT = 0.9;

function edgeShareAt(places: Blot['places'], slope: number, depth: number): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [px, py] of places) {
    const [x, y] = [px + slope * py, py - slope * px];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const band = Math.max(2, Math.round(Math.min(right - left, bottom - top) * depth));
  let edge = 0;
  for (const [px, py] of places) {
    const [x, y] = [px + slope * py, py - slope * px];
    if (x - left < band || right - x < band || y - top < band || bottom - y < band) edge++;
  }
  return edge / Math.max(1, places.length);
}
