import type { PageImage } from '../../page.js';
import type { Ring } from './stamp.js';

/** How far a stamp's disc reaches, in radii of its ring. */
export const DISC = 1.12;

/** The part of a page's picture around a stamp, its places counted row by row. */
export interface Disc {
  w: number;
  h: number;
  /** Of the ring, in pixels of the page. */
  middle: { x: number; y: number };
  radius: number;
  /** Places of the part that lie in the disc. */
  inside: readonly number[];
  /** Where a place of the part is on the page. */
  onPage(at: number): number;
  /** How far a place of the page is from the middle, in radii. */
  farOnPage(at: number): number;
}

/** The disc of a stamp on a page, and `margin` pixels around it. */
export function discOf(ring: Ring, { width, height }: Pick<PageImage, 'width' | 'height'>, margin: number): Disc {
  const middle = { x: ring.x * width, y: ring.y * height };
  const radius = ring.radius * width;
  const reach = radius * DISC + margin;
  const [left, top] = [Math.max(0, Math.floor(middle.x - reach)), Math.max(0, Math.floor(middle.y - reach))];
  const w = Math.min(width, Math.ceil(middle.x + reach)) - left;
  const h = Math.min(height, Math.ceil(middle.y + reach)) - top;
  const onPage = (at: number) => (top + Math.floor(at / w)) * width + left + (at % w);
  const farOnPage = (at: number) =>
    Math.hypot((at % width) - middle.x, Math.floor(at / width) - middle.y) / Math.max(1, radius);
  const inside = Array.from({ length: w * h }, (_, at) => at).filter((at) => farOnPage(onPage(at)) <= DISC);
  return { w, h, middle, radius, inside, onPage, farOnPage };
}
