import type { PageBox } from '../../page.js';
import type { Grey } from '../pixels.js';
import type { Region } from './connected.js';
import { isDot, LEAST_SIZE, lettersOf, type InkPiece as Piece, piecesOf } from './ink-pieces.js';
import { slantOf } from './slant.js';

/** A row of letters, level, with a margin of paper. */
export interface SlantingRow {
  picture: Grey;
  /** Around it, on the page. */
  box: PageBox;
  degrees: number;
  /** How high its letters are, in pixels of the picture, and of the height of the page. */
  letters: number;
  height: number;
  /** How many there are; more where they touch. */
  count: number;
  /** The places of its ink on the page. */
  ink: Int32Array;
}

/** Patterns and pictures have more pieces. */
const MOST_PIECES = 4000;
const MOST_SLANT = 46;
/** Letters of one writing stand so near each other, in sizes of the larger. */
const APART = 0.9;
const LEAST_LETTERS = 3;
/** Letters so large, of the largest of a writing, tell its slant. */
const TELLING = 0.4;
const BINS = 20;
/** Of the height of a row its letters mostly have so much. */
const SAME_HEIGHT = 0.5;
const LEAST_FILLED = 0.1;
const FILLED = 0.25;

/** Rows of letters of one ink, in whatever direction up to half of upright. */
export function slantingRows(ink: Grey, least = LEAST_SIZE): SlantingRow[] {
  const pieces = piecesOf(ink);
  if (pieces.length > MOST_PIECES) return [];
  const letters = lettersOf(pieces, ink);
  const large = letters.filter((piece) => !isDot(piece, least));
  const dots = letters.filter((piece) => isDot(piece, least));
  return writings(large).flatMap((writing) => rowsOf(writing, dots, ink));
}

/** Pieces that stand near each other. */
function writings(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => a.left - b.left);
  const group = sorted.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (group[at] !== at) at = group[at] = group[group[at] as number] as number;
    return at;
  };
  const widest = Math.max(0, ...sorted.map(sizeOf));
  sorted.forEach((a, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j] as Piece;
      if (b.left - a.right > widest * APART) break;
      const reach = Math.max(sizeOf(a), sizeOf(b)) * APART;
      if (b.left - a.right <= reach && Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom) <= reach)
        group[find(j)] = find(i);
    }
  });
  const found = new Map<number, Piece[]>();
  sorted.forEach((piece, i) => {
    const root = find(i);
    const others = found.get(root);
    if (others) others.push(piece);
    else found.set(root, [piece]);
  });
  return [...found.values()];
}

/** A dash or an l is as large as it is long, but not a rule. */
const sizeOf = ({ left, top, right, bottom }: Region): number =>
  Math.min(Math.max(right - left, bottom - top), 4 * Math.min(right - left, bottom - top));

interface Way {
  cos: number;
  sin: number;
}

interface Placed {
  piece: Piece;
  /** Its ends along the row and across it. */
  from: number;
  to: number;
  above: number;
  below: number;
}

function rowsOf(writing: readonly Piece[], dots: readonly Piece[], ink: Grey): SlantingRow[] {
  const largest = Math.max(...writing.map(sizeOf));
  const slant = slantOf(
    writing.filter((piece) => sizeOf(piece) >= largest * TELLING).map(({ pixels }) => pixels),
    ink.width,
    Math.max(2, largest / BINS),
  );
  if (Math.abs(slant) > MOST_SLANT) return [];
  const way = { cos: Math.cos((slant * Math.PI) / 180), sin: Math.sin((slant * Math.PI) / 180) };
  const place = (piece: Piece) => placedAt(piece, ink.width, way);
  const rows = inRows(writing.map(place));
  const placed = dots.map(place);
  return rows.flatMap((row) => rowOf(row, placed, { ink, degrees: slant, ...way }));
}

function placedAt(piece: Piece, width: number, { cos, sin }: Way): Placed {
  const at: Placed = { piece, from: Infinity, to: -Infinity, above: Infinity, below: -Infinity };
  for (const pixel of piece.pixels) {
    const y = Math.floor(pixel / width);
    const x = pixel - y * width;
    const [along, across] = [x * cos + y * sin, y * cos - x * sin];
    at.from = Math.min(at.from, along);
    at.to = Math.max(at.to, along);
    at.above = Math.min(at.above, across);
    at.below = Math.max(at.below, across);
  }
  return at;
}

/** The largest first: what stands mostly on the height of a row belongs to it, if it is no row of other letters itself. */
function inRows(placed: readonly Placed[]): Placed[][] {
  const rows: { above: number; below: number; of: Placed[] }[] = [];
  for (const one of [...placed].sort((a, b) => b.below - b.above - (a.below - a.above))) {
    const high = one.below - one.above;
    const row = rows.find(({ above, below }) => {
      const shared = Math.min(below, one.below) - Math.max(above, one.above);
      return shared >= high * 0.6 && (high >= (below - above) * SAME_HEIGHT || shared >= high * 0.95);
    });
    if (row) row.of.push(one);
    else rows.push({ above: one.above, below: one.below, of: [one] });
  }
  return rows.map(({ of }) => of);
}

function rowOf(
  letters: readonly Placed[],
  dots: readonly Placed[],
  { ink, degrees, cos, sin }: Way & { ink: Grey; degrees: number },
): SlantingRow[] {
  const high = middleOf(letters.map(({ above, below }) => below - above));
  const whole = letters.filter(({ above, below }) => below - above >= high * SAME_HEIGHT);
  const { from, to, above, below } = spanOf(letters);
  const count = countOf(letters);
  const filled = count / ((to - from) * (below - above));
  // Letters that touch are one piece, and a scrawl is as well, but thinner.
  const most =
    filled < FILLED ? whole.length : whole.reduce((sum, one) => sum + Math.max(1, (one.to - one.from) / high), 0);
  if (most < LEAST_LETTERS || high < LEAST_SIZE || to - from < high * 1.5 || filled < LEAST_FILLED) return [];
  const isIn = (dot: Placed) =>
    dot.above >= above - high * 0.2 && dot.below <= below + high * 0.2 && dot.from >= from && dot.to <= to + high / 2;
  const row = [...letters, ...dots.filter(isIn)];
  return [{ ...pictured(row, { ink, degrees, cos, sin, high }), count: most }];
}

function pictured(
  row: readonly Placed[],
  { ink, degrees, cos, sin, high }: Way & { ink: Grey; degrees: number; high: number },
) {
  const { from, to, above, below } = spanOf(row);
  const count = countOf(row);
  const pixels = new Int32Array(count);
  let at = 0;
  for (const { piece } of row) {
    pixels.set(piece.pixels, at);
    at += piece.pixels.length;
  }
  const margin = Math.max(3, Math.round(high * 0.25));
  const frame = {
    left: from - margin,
    top: above - margin,
    width: Math.ceil(to - from) + 2 * margin,
    height: Math.ceil(below - above) + 2 * margin,
  };
  const xs = [from, to].flatMap((along) => [above, below].map((across) => along * cos - across * sin));
  const ys = [from, to].flatMap((along) => [above, below].map((across) => along * sin + across * cos));
  const [x, y] = [Math.min(...xs) / ink.width, Math.min(...ys) / ink.height];
  const box = { x, y, w: Math.max(...xs) / ink.width - x, h: Math.max(...ys) / ink.height - y };
  const picture = levelled(row, ink, frame, { cos, sin });
  return { picture, box, degrees, letters: high, height: high / ink.height, ink: pixels };
}

/** The larger third begins here: small letters and commas are lower than a row is high. */
const middleOf = (heights: number[]): number => heights.sort((a, b) => b - a)[Math.floor(heights.length / 3)] as number;

const countOf = (row: readonly Placed[]): number => row.reduce((sum, { piece }) => sum + piece.pixels.length, 0);

const spanOf = (row: readonly Placed[]) => ({
  from: Math.min(...row.map((one) => one.from)),
  to: Math.max(...row.map((one) => one.to)),
  above: Math.min(...row.map((one) => one.above)),
  below: Math.max(...row.map((one) => one.below)),
});

/** The row alone, between the four nearest pixels. */
function levelled(
  row: readonly Placed[],
  { width, data }: Grey,
  frame: { left: number; top: number; width: number; height: number },
  { cos, sin }: Way,
): Grey {
  // Around the row a pixel of paper on all sides.
  const left = Math.min(...row.map(({ piece }) => piece.left)) - 1;
  const top = Math.min(...row.map(({ piece }) => piece.top)) - 1;
  const wide = Math.max(...row.map(({ piece }) => piece.right)) + 1 - left;
  const high = Math.max(...row.map(({ piece }) => piece.bottom)) + 1 - top;
  const own = new Uint8Array(wide * high).fill(255);
  for (const { piece } of row)
    for (const at of piece.pixels) {
      const y = Math.floor(at / width);
      own[(y - top) * wide + at - y * width - left] = data[at] as number;
    }
  const level = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= wide || y >= high ? 255 : (own[y * wide + x] as number);
  const out = new Uint8Array(frame.width * frame.height);
  for (let line = 0; line < frame.height; line++)
    for (let column = 0; column < frame.width; column++) {
      const [along, across] = [frame.left + column, frame.top + line];
      const [px, py] = [along * cos - across * sin - left, along * sin + across * cos - top];
      const [x, y] = [Math.floor(px), Math.floor(py)];
      const [fx, fy] = [px - x, py - y];
      out[line * frame.width + column] =
        (level(x, y) * (1 - fx) + level(x + 1, y) * fx) * (1 - fy) +
        (level(x, y + 1) * (1 - fx) + level(x + 1, y + 1) * fx) * fy;
    }
  return { width: frame.width, height: frame.height, data: out };
}
