import type { Piece } from './connected.js';

/** Runs of ink in the rows of a picture, each with the piece that it belongs to. */
interface Runs {
  count: number;
  left: Int32Array;
  right: Int32Array;
  row: Int32Array;
  /** Another run of the same piece that came before it; the first one has itself. */
  before: Int32Array;
}

/**
 * Pieces of dark pixels that hang together, across corners too, and are less high and less wide than the given size, in the order in which
 * they begin. Whole rows are joined to what lies above them: most ink is letters, and none of it is visited pixel by pixel.
 */
export function smallPieces(
  { width, height, data }: { width: number; height: number; data: Uint8Array },
  darkerThan: number,
  { tall, wide }: { tall: number; wide: number },
): Piece[] {
  const runs = runsOf(width, height, data, darkerThan);
  const boxes = new Map<number, { left: number; top: number; right: number; bottom: number; runs: number[] }>();
  for (let i = 0; i < runs.count; i++) {
    const first = firstOf(runs.before, i);
    const [left, right, row] = [runs.left[i] as number, runs.right[i] as number, runs.row[i] as number];
    const box = boxes.get(first);
    if (!box) boxes.set(first, { left, top: row, right, bottom: row, runs: [i] });
    else {
      if (left < box.left) box.left = left;
      if (right > box.right) box.right = right;
      box.bottom = row;
      box.runs.push(i);
    }
  }
  return [...boxes.values()]
    .filter(({ left, top, right, bottom }) => bottom - top < tall && right - left < wide)
    .map(({ runs: own, ...box }) => ({ ...box, pixels: pixelsOf(runs, own, width) }));
}

function runsOf(width: number, height: number, data: Uint8Array, darkerThan: number): Runs {
  let left = new Int32Array(8192);
  let right = new Int32Array(8192);
  let row = new Int32Array(8192);
  let before = new Int32Array(8192);
  let count = 0;
  let above = 0;
  for (let y = 0; y < height; y++) {
    const begin = count;
    const end = (y + 1) * width;
    for (let at = y * width, next = above; at < end; at++) {
      if ((data[at] as number) >= darkerThan) continue;
      const from = at;
      while (at + 1 < end && (data[at + 1] as number) < darkerThan) at++;
      if (count === left.length)
        [left, right, row, before] = [longer(left), longer(right), longer(row), longer(before)];
      left[count] = from - y * width;
      right[count] = at - y * width;
      row[count] = y;
      before[count] = count;
      // Runs of the row above that touch this one, by a corner at least.
      while (next < begin && (right[next] as number) < (left[count] as number) - 1) next++;
      for (let other = next; other < begin && (left[other] as number) <= (right[count] as number) + 1; other++)
        join(before, other, count);
      count++;
    }
    above = begin;
  }
  return { count, left, right, row, before };
}

function longer(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const out = new Int32Array(2 * list.length);
  out.set(list);
  return out;
}

/** The first run of the piece that a run belongs to; the way to it is made shorter for the next time. */
function firstOf(before: Int32Array, run: number): number {
  let at = run;
  while (before[at] !== at) {
    before[at] = before[before[at] as number] as number;
    at = before[at] as number;
  }
  return at;
}

function join(before: Int32Array, one: number, other: number): void {
  const [a, b] = [firstOf(before, one), firstOf(before, other)];
  if (a < b) before[b] = a;
  else before[a] = b;
}

function pixelsOf({ left, right, row }: Runs, own: readonly number[], width: number): Int32Array {
  const pixels: number[] = [];
  for (const run of own)
    for (let x = left[run] as number; x <= (right[run] as number); x++) pixels.push((row[run] as number) * width + x);
  return Int32Array.from(pixels);
}
