import type { PageBox } from '../../page.js';
import type { Grey } from '../pixels.js';
import { type Comb, combsOf, INK, middle, type Stroke } from './combs.js';

/** Paper of an evened page. */
const PAPER = 249;
/** Room between two letters that were brought together, and between two words, as shares of a box. */
const LETTER_GAP = 0.12;
const WORD_GAP = 0.7;
/** How far letters reach over the strokes of open boxes, and over the line of ticks, as shares of a cell. */
const OVER = 0.6;
const ABOVE = 1.2;
/** So much paper above the letters is no room between a letter and its mark, as a share of a cell. */
const APART = 0.15;
/** A box with less ink than this share of it is empty. */
const EMPTY = 0.004;

/**
 * Forms with one letter to a box, or between two ticks of a line: the frames are read as letters. The letters of such a comb are brought
 * together, as words are printed, and its frame is taken away.
 */
export function withoutCombs(text: Grey): Grey {
  const combs = combsOf(text);
  if (combs.length === 0) return text;
  const data = new Uint8Array(text.data);
  for (const comb of combs) closeUp(comb, text, data);
  return { ...text, data };
}

/** What stands in the boxes, side by side from the left, the frame and the rest of its room paper. */
function closeUp({ strokes: comb, closed }: Comb, text: Grey, out: Uint8Array): void {
  const { width, height, data } = text;
  const [first, last] = [comb[0] as Stroke, comb.at(-1) as Stroke];
  const [top, bottom] = [Math.min(...comb.map((one) => one.top)), Math.max(...comb.map((one) => one.bottom))];
  const step = (middle(last) - middle(first)) / (comb.length - 1);
  const edge = 2 + Math.max(...comb.map((one) => one.right - one.left));
  const upper = closed ? top + edge : headOf(comb, step, text);
  for (let y = Math.max(0, Math.min(upper, top - edge)); y <= Math.min(height - 1, bottom + edge); y++)
    out.fill(PAPER, y * width + Math.max(0, first.left - edge), y * width + Math.min(width, last.right + edge));
  let at = first.left;
  comb.slice(1).forEach((right, i) => {
    const left = comb[i] as Stroke;
    // The line may sink a little on its way.
    const lower = Math.min(left.bottom, right.bottom) - edge;
    const letter = inkBetween(left.right + 2, right.left - 1, upper, lower, text);
    if (!letter) {
      at += step * WORD_GAP;
      return;
    }
    const w = letter.right - letter.left;
    for (let y = upper; y < lower; y++)
      out.set(data.subarray(y * width + letter.left, y * width + letter.right), y * width + Math.round(at));
    at += w + step * LETTER_GAP;
  });
}

/** Where combs and their letters stand, as shares of the page: forms' print, however it is filled. */
export function combBoxes(page: Grey): PageBox[] {
  return combsOf(page).map(({ strokes: comb, closed }) => {
    const [first, last] = [comb[0] as Stroke, comb.at(-1) as Stroke];
    const step = (middle(last) - middle(first)) / (comb.length - 1);
    const top = closed ? Math.min(...comb.map((one) => one.top)) : headOf(comb, step, page);
    const bottom = Math.max(...comb.map((one) => one.bottom));
    const [x, w] = [first.left / page.width, (last.right - first.left) / page.width];
    return { x, y: top / page.height, w, h: (bottom - top) / page.height };
  });
}

/** Where the letters of open boxes begin: they reach over the strokes, up to what stands above them. */
function headOf(comb: readonly Stroke[], step: number, { width, data }: Grey): number {
  const [top, bottom] = [Math.min(...comb.map((one) => one.top)), Math.max(...comb.map((one) => one.bottom))];
  const highest = Math.max(0, Math.min(top - Math.round(step * OVER), bottom - Math.round(step * ABOVE)));
  const [left, right] = [(comb[0] as Stroke).right, (comb.at(-1) as Stroke).left];
  const isEmpty = (y: number) => data.subarray(y * width + left, y * width + right).every((one) => one >= INK);
  let empty = 0;
  for (let y = top - 1; y > highest; y--) {
    empty = isEmpty(y) ? empty + 1 : 0;
    if (empty >= step * APART) return y;
  }
  return highest;
}

/** From the first column with ink to the last. */
function inkBetween(
  left: number,
  right: number,
  top: number,
  bottom: number,
  { width, data }: Grey,
): { left: number; right: number } | undefined {
  const dark = (x: number): number => {
    let count = 0;
    for (let y = top; y < bottom; y++) if ((data[y * width + x] as number) < INK) count += 1;
    return count;
  };
  const columns = Array.from({ length: Math.max(0, right - left) }, (_, i) => left + i).map((x) => ({
    x,
    ink: dark(x),
  }));
  const ink = columns.reduce((sum, one) => sum + one.ink, 0);
  const inked = columns.filter((one) => one.ink > 0);
  const [from, to] = [inked[0], inked.at(-1)];
  if (!from || !to || ink < EMPTY * (right - left) * (bottom - top)) return undefined;
  return { left: Math.max(left, from.x - 1), right: Math.min(right, to.x + 2) };
}
