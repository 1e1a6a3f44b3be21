import type { PageBox, PageImage } from '../../page.js';

/** So much darker than the paper around it is ink. */
const DARKER = 45;
/** A rule goes on above and below the words so far, in their heights, and may lean by so many pixels. */
const BEYOND = 0.3;
const LEAN = 1;
const UNBROKEN = 0.85;
/** Of the gap's columns so many have ink at the foot of the words: a leader, an underline, or a word that was not read. */
const FILLED = 0.25;
const FOOT = 0.15;

/**
 * What the picture shows between two words: where an upright rule stands (as a share of the page's width), `filled` where something else does,
 * nothing on blank paper. `tall` is the height of the print as a share of the page's width.
 */
export function gapInk(image: PageImage, before: PageBox, after: PageBox, tall: number): number | 'filled' | undefined {
  const { width, height, grey } = image;
  const [left, right] = [Math.ceil((before.x + before.w) * width) + 1, Math.floor(after.x * width) - 1];
  if (grey.length === 0 || right <= left) return undefined;
  const em = tall * width;
  const top = Math.max(0, Math.round(Math.min(before.y, after.y) * height));
  const bottom = Math.min(height, Math.round(Math.min(before.y + before.h, after.y + after.h) * height));
  const ink = inkBelow(image, { left, right, top, bottom });
  const isInk = (x: number, y: number): boolean => (grey[y * width + x] ?? 255) < ink;
  const [above, below] = [
    Math.max(0, Math.round(top - BEYOND * em)),
    Math.min(height, Math.round(bottom + BEYOND * em)),
  ];
  const rules: number[] = [];
  let filled = 0;
  for (let x = left; x < right; x++) {
    if (shareOf(above, below, (y) => isAround(x, (at) => isInk(at, y))) >= UNBROKEN) rules.push(x);
    else if (shareOf(top, Math.min(height, Math.round(bottom + FOOT * em)), (y) => isInk(x, y)) > 0) filled += 1;
  }
  if (rules.length > 0) return ((rules[rules.length >> 1] ?? 0) + 0.5) / width;
  return filled > FILLED * (right - left) ? 'filled' : undefined;
}

const isAround = (x: number, is: (x: number) => boolean): boolean => {
  for (let at = x - LEAN; at <= x + LEAN; at++) if (is(at)) return true;
  return false;
};

function shareOf(from: number, to: number, is: (y: number) => boolean): number {
  let count = 0;
  for (let y = from; y < to; y++) if (is(y)) count += 1;
  return to > from ? count / (to - from) : 0;
}

/** Pixels of a picture, up to `right` and `bottom`. */
interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is darker than this (0 to 255) is ink: most of an area is paper. Every `step`th column is looked at. */
export function inkBelow({ width, grey }: PageImage, { left, right, top, bottom }: Area, step = 1): number {
  const light: number[] = [];
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x += step) light.push(grey[y * width + x] ?? 255);
  return (light.sort((a, b) => a - b)[Math.floor(light.length * 0.75)] ?? 255) - DARKER;
}
