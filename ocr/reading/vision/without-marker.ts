import type { PageBox } from '../../page.js';
import type { Grey, Rgb } from '../pixels.js';
import { darkPanels } from './dark-panels.js';
import { countTints, MIN_TINT, type Tints } from './tints.js';

/** Cells to the long side of a picture: about as wide as a stroke of a letter is high. */
const CELLS = 300;
const COVERED = 0.5;
/** Tinted paper, cards and screens are coloured all over: those are left as they are. */
const MAX_SHARE = 0.35;
const NEIGHBOURS = 6;
/** A strip over a word, in cells; a letter of a stamp is smaller, however thick. */
const LEAST_STRIP = 50;
const WHITE_PAPER = 250;
const LEAST_TINT = 0.003;

/**
 * Takes a text marker away: where broad strips of a colour lie, the strongest of the three colours stands for the light, and ink stays dark.
 * Thin strokes of a colour are pens and stamps and stay what they are, and so do grounds on which light letters stand.
 */
export function withoutMarker(picture: Rgb, grey: Grey): Grey {
  if (!isTinted(picture)) return grey;
  const cell = Math.max(3, Math.round(Math.max(picture.width, picture.height) / CELLS));
  const tints = countTints(picture, cell);
  const covered = tints.tinted.map((count) => (count >= cell * cell * COVERED ? 1 : 0));
  // A broad cell has most of its nine covered.
  if (countOf(covered) * 9 < LEAST_STRIP * NEIGHBOURS) return grey;
  const broad = covered.map((_, i) => (sumAround(tints, covered, i, 1) >= NEIGHBOURS ? 1 : 0));
  if (countOf(broad) < LEAST_STRIP) return grey;
  const strips = darkOnTint(tints, broad);
  const marked = strips.map((_, i) => (sumAround(tints, strips, i, 1) > 0 ? 1 : 0));
  if (marked.some((one) => one > 0)) leaveOut(darkPanels(grey), marked, tints);
  const count = countOf(marked);
  return count === 0 || count > marked.length * MAX_SHARE
    ? grey
    : lifted(picture, grey, tints, { covered, marked, cell });
}

const countOf = (cells: Uint32Array): number => cells.reduce((sum, one) => sum + one, 0);

/** What stands on a dark panel was marked by nobody: its letters are light. */
function leaveOut(panels: readonly PageBox[], marked: Uint32Array, { columns, rows }: Tints): void {
  for (const { x, y, w, h } of panels)
    for (let row = Math.floor(y * rows); row < Math.min(rows, (y + h) * rows); row++)
      marked.fill(0, row * columns + Math.floor(x * columns), row * columns + Math.ceil((x + w) * columns));
}

/** Whether any broad tint can be there, at every few pixels. */
function isTinted({ data }: Rgb): boolean {
  const step = 3 * 11;
  let tinted = 0;
  for (let i = 0; i + 2 < data.length; i += step) {
    const [r, g, b] = [data[i] as number, data[i + 1] as number, data[i + 2] as number];
    if (Math.max(r, g, b) - Math.min(r, g, b) > MIN_TINT) tinted += 1;
  }
  return tinted * step > data.length * LEAST_TINT;
}

function eachAround({ columns, rows }: Tints, i: number, reach: number, visit: (j: number) => void): void {
  const [cx, cy] = [i % columns, Math.floor(i / columns)];
  for (let y = Math.max(0, cy - reach); y <= Math.min(rows - 1, cy + reach); y++)
    for (let x = Math.max(0, cx - reach); x <= Math.min(columns - 1, cx + reach); x++) visit(y * columns + x);
}

function sumAround({ columns, rows }: Tints, of: Uint32Array, i: number, reach: number): number {
  const [cx, cy] = [i % columns, Math.floor(i / columns)];
  const [right, bottom] = [Math.min(columns - 1, cx + reach), Math.min(rows - 1, cy + reach)];
  let sum = 0;
  for (let y = Math.max(0, cy - reach); y <= bottom; y++)
    for (let at = y * columns + Math.max(0, cx - reach); at <= y * columns + right; at++) sum += of[at] as number;
  return sum;
}

/** Pieces of broad tint, without letters of stamps and those whose inside holds more light than ink: letters are white there. */
function darkOnTint(tints: Tints, broad: Uint32Array): Uint32Array {
  const out = new Uint32Array(broad.length);
  const seen = new Uint8Array(broad.length);
  for (let start = 0; start < broad.length; start++) {
    if (!broad[start] || seen[start]) continue;
    const piece = [start];
    seen[start] = 1;
    let [ink, light] = [0, 0];
    for (let at = 0; at < piece.length; at++) {
      const i = piece[at] as number;
      if (sumAround(tints, broad, i, 1) === 9) {
        ink += tints.dark[i] as number;
        light += tints.light[i] as number;
      }
      eachAround(tints, i, 1, (j) => {
        if (!broad[j] || seen[j]) return;
        seen[j] = 1;
        piece.push(j);
      });
    }
    if (piece.length >= LEAST_STRIP && ink * 2 >= light) for (const i of piece) out[i] = 1;
  }
  return out;
}

function lifted(
  { width, height, data }: Rgb,
  grey: Grey,
  tints: Tints,
  { covered, marked, cell }: { covered: Uint32Array; marked: Uint32Array; cell: number },
): Grey {
  const out = new Uint8Array(grey.data);
  marked.forEach((one, i) => {
    if (!one) return;
    let brightest = 1;
    eachAround(tints, i, 2, (j) => {
      if (covered[j]) brightest = Math.max(brightest, tints.brightest[j] as number);
    });
    const [left, top] = [(i % tints.columns) * cell, Math.floor(i / tints.columns) * cell];
    for (let y = top; y < Math.min(height, top + cell); y++)
      for (let x = left; x < Math.min(width, left + cell); x++) {
        const at = (y * width + x) * 3;
        const most = Math.max(data[at] as number, data[at + 1] as number, data[at + 2] as number);
        out[y * width + x] = Math.min(255, (most * WHITE_PAPER) / brightest);
      }
  });
  return { width, height, data: out };
}
