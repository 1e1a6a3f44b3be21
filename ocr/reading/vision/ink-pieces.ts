import type { Grey } from '../pixels.js';
import { createPieces, type Region } from './connected.js';

export interface InkPiece extends Region {
  pixels: Int32Array;
}

/** A letter is so many pixels high or wide at least, and so much of a page at most. */
export const LEAST_SIZE = 7;
const INK = 200;
const SURE_INK = 120;
/** Dots and accents are smaller. */
const LEAST_DOT = 4;
const MOST_SIZE = 0.6;
/** A long scrawl covers so little of its box, and a frame that holds letters twice as much; large letters cover more. */
const LEAST_COVERED = 0.1;
const LEAST_HELD = 3;
const LARGE = 90;
/** So little do the distances from the middle of a ring differ. In its middle letters stand in rows, and around it they run. */
const RING = 0.09;
const MIDDLE = 0.55;

/** What hangs together of an ink. */
export function piecesOf({ width, height, data }: Grey): InkPiece[] {
  const seen = new Uint8Array(data.length);
  const pieceAt = createPieces(
    width,
    { left: 0, top: 0, right: width, bottom: height },
    seen,
    (at) => (data[at] as number) < INK,
  );
  const pieces: InkPiece[] = [];
  for (let start = 0; start < data.length; start++) {
    if (seen[start] || (data[start] as number) >= SURE_INK) continue;
    const { pixels, left, top, right, bottom } = pieceAt(start);
    if (pixels.length >= LEAST_DOT)
      pieces.push({ pixels: pixels.slice(), left, top, right: right + 1, bottom: bottom + 1 });
  }
  return pieces;
}

export const isDot = (piece: Region, least = LEAST_SIZE): boolean => sizeOf(piece) < least;

/** Pieces that may be letters: no rules, frames and scrawls, and not what runs around in a round stamp. */
export function lettersOf(pieces: readonly InkPiece[], { width, height }: Grey): InkPiece[] {
  const most = Math.max(width, height) * MOST_SIZE;
  const rings = pieces.filter((piece) => isRing(piece, width));
  const whole = rings.filter((ring) => !rings.some((other) => other !== ring && isInside(ring, other)));
  return pieces.filter((piece) => {
    const size = sizeOf(piece);
    if (size > most || rings.includes(piece) || whole.some((ring) => isAround(piece, ring))) return false;
    return size < LARGE || !isFrame(piece, pieces);
  });
}

const sizeOf = ({ left, top, right, bottom }: Region): number => Math.max(right - left, bottom - top);

function isFrame(piece: InkPiece, pieces: readonly InkPiece[]): boolean {
  const covered = piece.pixels.length / ((piece.right - piece.left) * (piece.bottom - piece.top));
  if (covered >= LEAST_COVERED * 2) return false;
  const held = pieces.filter((other) => other !== piece && !isDot(other) && isInside(other, piece));
  return covered < LEAST_COVERED || held.length >= LEAST_HELD;
}

/** Near the ring and not in its middle. */
function isAround(piece: InkPiece, ring: InkPiece): boolean {
  const x = (piece.left + piece.right - ring.left - ring.right) / (ring.right - ring.left);
  const y = (piece.top + piece.bottom - ring.top - ring.bottom) / (ring.bottom - ring.top);
  return isInside(piece, ring) && Math.hypot(x, y) > MIDDLE;
}

/** All its ink is about as far from its middle. */
function isRing({ pixels, left, top, right, bottom }: InkPiece, width: number): boolean {
  const [w, h] = [right - left, bottom - top];
  if (Math.min(w, h) < LARGE / 2 || Math.max(w, h) > Math.min(w, h) * 1.5) return false;
  let [sum, squares] = [0, 0];
  for (const at of pixels) {
    const y = (Math.floor(at / width) + 0.5 - top) / h - 0.5;
    const x = ((at % width) + 0.5 - left) / w - 0.5;
    const far = Math.hypot(x, y);
    sum += far;
    squares += far * far;
  }
  const mean = sum / pixels.length;
  return mean > 0.35 && Math.sqrt(Math.max(0, squares / pixels.length - mean * mean)) < RING * mean;
}

const isInside = (a: Region, b: Region): boolean =>
  a.left >= b.left - 2 && a.right <= b.right + 2 && a.top >= b.top - 2 && a.bottom <= b.bottom + 2;
