import type { Grey } from '../pixels.js';
import { createPieces, type Piece } from './connected.js';
import { borrow, giveBack } from './spare-room.js';

/** Ink of an evened page, pale dots included. */
const INK = 170;
/** Of four pixels at once the highest bits, and what lifts paper's other bits into them. */
const HIGH_BITS = 0x80808080 | 0;
const TO_HIGH_BITS = (256 - INK) * 0x01010101;
/** Sizes as shares of the long side: a page is brought to one size before. */
const DOT_HEIGHT = 1 / 300;
const DOT_WIDTH = 1 / 110;
const LETTERS_ABOVE = 1 / 100;
/** Where a leader hangs below its row, as a border of a cell does, the letters on it stand as high above it as the row's. */
const HANGING_BELOW = 1 / 55;
const BESIDE = 1 / 30;
const NEXT_DOT = 1 / 60;
const SLOPE = 0.12;
/** So many dots at even steps are a leader, not the marks of letters. */
const LEAST_DOTS = 12;
const EVEN_STEPS = 0.6;
/** So many times a dot's ink is a comma. */
const COMMA = 1.6;

/**
 * Takes away dotted and dashed lines that something is written on: under typed letters they spoil the engine's lines. A line that nobody
 * filled in stays, since it says so.
 */
export function withoutLeaders(text: Grey): Grey {
  const long = Math.max(text.width, text.height);
  const leaders = rows(dotsOf(text, long), long).filter((row) => isEven(row) && isWrittenOn(text, row, long));
  if (leaders.length === 0) return text;
  const data = new Uint8Array(text.data);
  for (const { pixels } of leaders.flatMap(dotsAmong)) for (const at of pixels) lighten(data, at, text.width);
  return { ...text, data };
}

/** Small pieces of ink, from left to right. */
function dotsOf({ width, height, data }: Grey, long: number): Piece[] {
  const [tall, wide] = [Math.max(3, Math.round(long * DOT_HEIGHT)), Math.round(long * DOT_WIDTH)];
  // Paper counts as seen.
  const seen = borrow(data.length);
  seen.set(data);
  const words = new Int32Array(seen.buffer, 0, (data.length + 3) >> 2);
  for (let i = 0; i < words.length; i++) {
    const four = words[i] as number;
    words[i] = ((four & ~HIGH_BITS) + TO_HIGH_BITS) & four & HIGH_BITS;
  }
  const pieceAt = createPieces(width, { left: 0, top: 0, right: width, bottom: height }, seen);
  const dots: Piece[] = [];
  for (let start = width; start < data.length - width; start++) {
    if ((start & 3) === 0 && words[start >> 2] === HIGH_BITS) start += 3;
    if (seen[start]) continue;
    const piece = pieceAt(start);
    if (piece.bottom - piece.top < tall && piece.right - piece.left < wide)
      dots.push({ ...piece, pixels: piece.pixels.slice() });
  }
  giveBack(seen);
  return dots.sort((a, b) => a.left - b.left);
}

/** Dots that follow each other on a level or slightly slanted line. */
function rows(dots: readonly Piece[], long: number): Piece[][] {
  const reach = long * NEXT_DOT;
  const open: Piece[][] = [];
  const done: Piece[][] = [];
  for (const dot of dots) {
    for (let i = open.length - 1; i >= 0; i--) {
      const last = (open[i] as Piece[]).at(-1) as Piece;
      if (dot.left - last.right > reach) done.push(...open.splice(i, 1));
    }
    const row = open.find((one) => {
      const last = one.at(-1) as Piece;
      const [across, down] = [dot.left - last.left, middle(dot) - middle(last)];
      return dot.left > last.right && Math.abs(down) <= 1 + across * SLOPE;
    });
    if (row) row.push(dot);
    else open.push([dot]);
  }
  return [...done, ...open].filter((row) => row.length >= LEAST_DOTS);
}

const middle = ({ top, bottom }: Piece): number => (top + bottom) / 2;

/** Most steps are of one length; where letters reach down to the line, dots are missing. */
function isEven(row: readonly Piece[]): boolean {
  const steps = row.slice(1).map((dot, i) => dot.left - (row[i] as Piece).left);
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] as number;
  return (
    steps.filter((step) => Math.abs(step - usual) <= Math.max(1.5, usual * 0.2)).length >= steps.length * EVEN_STEPS
  );
}

/** The dots of a row, not the commas below letters (ș, ț) that stand among them. */
function dotsAmong(row: readonly Piece[]): Piece[] {
  const sizes = row.map(({ pixels }) => pixels.length).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] as number;
  return row.filter(({ pixels }) => pixels.length <= usual * COMMA);
}

/** Letters stand right on the line, not a line of print higher. */
function isWrittenOn(text: Grey, row: readonly Piece[], long: number): boolean {
  const above = Math.round(long * (hangsBelow(text, row, long) ? HANGING_BELOW : LETTERS_ABOVE));
  const under = row.filter(({ left, right, top }) =>
    holdsInk(text, { left, right: right + 1, top: top - above, bottom: top - 2 }),
  );
  return under.length >= LEAST_DOTS / 3;
}

/** Words beside the leader stand above it too: their feet are not on its level. */
function hangsBelow(text: Grey, row: readonly Piece[], long: number): boolean {
  const [beside, low, high] = [BESIDE, LETTERS_ABOVE / 2, HANGING_BELOW].map((share) => Math.round(long * share)) as [
    number,
    number,
    number,
  ];
  const ends = [row[0] as Piece, row.at(-1) as Piece].map(({ left, right, top, bottom }, end) => {
    const across =
      end === 0 ? { left: left - beside - 4, right: left - 4 } : { left: right + 4, right: right + beside + 4 };
    const onLevel = holdsInk(text, { ...across, top: top - low, bottom: bottom + 2 });
    return onLevel ? 'on' : holdsInk(text, { ...across, top: top - high, bottom: top - low }) ? 'above' : 'none';
  });
  return ends.includes('above') && !ends.includes('on');
}

function holdsInk({ width, height, data }: Grey, area: Record<'left' | 'right' | 'top' | 'bottom', number>): boolean {
  const [right, bottom] = [Math.min(width, area.right), Math.min(height, area.bottom)];
  for (let y = Math.max(0, area.top); y < bottom; y++)
    for (let x = Math.max(0, area.left); x < right; x++) if ((data[y * width + x] as number) < INK) return true;
  return false;
}

/** A dot with the grey of its edge. */
function lighten(data: Uint8Array, at: number, width: number): void {
  for (const i of [at - width, at - 1, at, at + 1, at + width]) data[i] = 255;
}
