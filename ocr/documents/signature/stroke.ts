import type { PageImage } from '../../page.js';
import { type Blot, blotsIn, edgeShare, type InkMap } from './ink.js';
import { ROUND } from './stamp.js';

/** No taller than print, with others like it on its row: letters of a word that was not read. A letter alone of a whole row may be taller, and slant. */
export function isPrintLike(blot: Blot, blots: readonly Blot[], map: InkMap, usual: number): boolean {
  const height = blot.bottom - blot.top + 1;
  const tall = height / (usual * map.height);
  if (tall > TALLEST_LETTER) return false;
  const middle = (blot.top + blot.bottom) / 2;
  const beside = blots.filter(
    (other) =>
      other !== blot &&
      other.top <= middle &&
      other.bottom >= middle &&
      other.bottom - other.top + 1 >= height * 0.4 &&
      other.bottom - other.top + 1 <= height * 1.6,
  );
  const length = (blot.right - blot.left + 1) / height;
  if (tall > AS_TALL_AS_PRINT) return beside.length >= ROW && length < ONE_LETTER;
  return beside.length >= 2 || length < LETTER || (length < WORD && fillOf(blot) > PRINTED_FILL);
}

const fillOf = ({ left, right, top, bottom, pixels }: Blot): number =>
  pixels / ((right - left + 1) * (bottom - top + 1));

/** So many heights long at most: a letter, and a word whose letters ran into one another, which then fill their box well. */
const LETTER = 2.5;
const WORD = 6;
const PRINTED_FILL = 0.3;

const AS_TALL_AS_PRINT = 1.35;
/** So tall at most is a letter that rises and falls in its row of so many others, and no longer than so many of its heights. */
const TALLEST_LETTER = 1.9;
const ROW = 5;
const ONE_LETTER = 1.3;
/** Thinner than so along its whole length, or no thicker than a pen's line from end to end, it is a ruled line, a fold, the edge of something. */
const LINE = 0.045;
const PEN = 0.004;
const isLine = ({ thickness, left, right, top, bottom }: Blot, { width }: InkMap): boolean =>
  thickness < LINE || thickness * Math.hypot(right - left + 1, bottom - top + 1) < PEN * width;
/** A patch shows its edges and nothing within. */
const PATCH = 0.75;

/** Radii of stamps as shares of a page's width. */
const STAMP = { least: 0.035, most: 0.16 };

/** A piece of a stamp's ring: what a hand draws does not follow one circle. */
const isArc = ({ circle: { radius, misfit } }: Blot): boolean =>
  radius >= STAMP.least && radius <= STAMP.most && misfit <= ROUND;

const UPRIGHT = 2.2;
/** A share of the page's width at either side. */
const MARGIN = 0.06;

/** 0..1: how much a blot is like a pen stroke: wide enough, not a line, not a frame, a ring or a solid block, not a speck. */
export function strokeStrength(blot: Blot, map: InkMap): number {
  const w = (blot.right - blot.left + 1) / map.width;
  const h = (blot.bottom - blot.top + 1) / map.width;
  const fill = fillOf(blot);
  if (w < 0.012 || h < 0.006 || h > 0.2 || w > 0.5) return 0;
  // So much taller than wide, or within the margin, is the edge of a sheet or of a shadow, no name that a hand wrote.
  if (h > UPRIGHT * w || blot.left > (1 - MARGIN) * map.width || blot.right < MARGIN * map.width) return 0;
  if (isLine(blot, map) || fill > 0.75 || isArc(blot)) return 0;
  if (edgeShare(blot) > PATCH) return 0;
  return Math.min(1, (w + h) / 0.06) * (fill < 0.6 ? 1 : 0.6);
}

/** How far a frame that stands aslant leaves the edges of the box around it. */
const CORNER = 0.15;

/** So much of a blot its largest piece spans when a pen drew it, and between paper and ink lies the edge of a letter. */
const SPAN = 0.5;
const EDGE = 0.6;

/**
 * Whether a blot holds together when one looks closer: letters of a stamp or of unread print that touch in the reduced picture part again
 * in its own size, where only the middle of their strokes counts.
 */
export function isOneStroke({ grey, width, height }: PageImage, blot: Blot, map: InkMap): boolean {
  const scale = width / map.width;
  const [left, top] = [Math.floor(blot.left * scale), Math.floor(blot.top * scale)];
  const right = Math.min(width, Math.ceil((blot.right + 1) * scale));
  const bottom = Math.min(height, Math.ceil((blot.bottom + 1) * scale));
  const [w, h] = [right - left, bottom - top];
  const tone = new Uint8Array(w * h);
  for (let y = 0; y < h; y++) tone.set(grey.subarray((y + top) * width + left, (y + top) * width + right), y * w);
  const [dark, light] = tone.reduce(([least, most], each) => [Math.min(least, each), Math.max(most, each)], [255, 0]);
  const ink = tone.map((each) => (each <= dark + EDGE * (light - dark) ? 1 : 0));
  const closer = { width: w, height: h, ink, tone };
  const pieces = blotsIn(closer, { x: 0, y: 0, w: 1, h: 1 }).filter(
    (piece) => piece.thickness >= LINE && edgeShare(piece, CORNER) <= PATCH,
  );
  return pieces.some(
    (piece) => Math.max((piece.right - piece.left + 1) / w, (piece.bottom - piece.top + 1) / h) >= SPAN,
  );
}
