import type { PageImage } from '../../page.js';
import type { Grey } from '../pixels.js';
import { evenLight } from './even-light.js';
import { huesOf } from './hues.js';
import { LEAST_SIZE } from './ink-pieces.js';
import { fillOverPrint } from './over-print.js';
import { type SlantingRow, slantingRows } from './slanting-rows.js';

/** Test prints bear words across them with an opacity of up to a tenth: as little as the paper itself. */
const PAPER = 218;
/** A pale ink is so much lighter than the darker third of the print. */
const PALER = 40;
const DARKER = 0.3;
/** Strokes of a pale ink are so thick at least: the soft edge of a black letter is thinner. */
const PALE_STROKE = 4;
/** Strokes of what stamps and watermarks write large are so many times thicker than those of the text, and so thick at least. */
const THICK = { times: 2, least: 5 };
const INK = 130;
const MOST_RUN = 30;
/** Fewer pixels of an ink write nothing, more are a picture or a ground. */
const LEAST = 400;
const MOST_SHARE = 0.3;

/** A letter is so many strokes high at least. */
const STROKES_HIGH = 3;

interface OtherInk {
  ink: Grey;
  /** Letters are so high or wide in it at least. */
  least: number;
}

/** Rows of letters in another ink than the text of a page. */
export const overlaidOn = (image: PageImage): SlantingRow[] =>
  otherInks(image).flatMap(({ ink, least }) => slantingRows(ink, least));

/**
 * What is written on a page in another ink than its text (of another colour, paler, or much thicker), each ink alone, black on white: a
 * stamp across a paper spoils the lines it lies over, and is itself read only without them.
 */
export function otherInks(image: PageImage): OtherInk[] {
  const { width, height } = image;
  const even = evenLight({ width, height, data: image.grey });
  const coloured = image.rgb ? huesOf(image.rgb, even) : [];
  const taken = new Uint8Array(width * height);
  for (const hue of coloured) for (let i = 0; i < taken.length; i++) if (hue.data[i] !== 255) taken[i] = 1;
  const { black, thickness } = printOf(even);
  const pale = strokes(even, taken, { side: PALE_STROKE, from: black + PALER, to: PAPER });
  const side = Math.max(THICK.least, thickness * THICK.times + 1);
  const thick = strokes(even, taken, { side, from: 0, to: INK });
  return [
    ...coloured.map((ink) => ({ ink, least: LEAST_SIZE })),
    ...(pale ? [{ ink: fillOverPrint(pale, even), least: PALE_STROKE * STROKES_HIGH }] : []),
    ...(thick ? [{ ink: thick, least: side * STROKES_HIGH }] : []),
  ];
}

/** Where squares of an ink fit, with the soft edges around them; nothing where there are hardly any or they cover the page. */
function strokes(
  { width, height, data }: Grey,
  taken: Uint8Array,
  { side, from, to }: { side: number; from: number; to: number },
): Grey | undefined {
  // How large a square of ink ends here with its lower right corner.
  const fits = new Uint8Array(width * height);
  let count = 0;
  for (let i = width + 1; i < data.length; i++) {
    const level = data[i] as number;
    if (level >= to || level < from || taken[i] === 1) continue;
    let size = fits[i - 1] as number;
    if ((fits[i - width] as number) < size) size = fits[i - width] as number;
    if ((fits[i - width - 1] as number) < size) size = fits[i - width - 1] as number;
    fits[i] = size < 254 ? size + 1 : 255;
    if (size + 1 >= side) count++;
  }
  if (count < LEAST || count > data.length * MOST_SHARE) return undefined;
  const out = new Uint8Array(width * height).fill(255);
  for (let corner = 0; corner < data.length; corner++) {
    if ((fits[corner] as number) < side) continue;
    for (let y = -side; y <= 1; y++)
      for (let at = corner + y * width - side; at <= corner + y * width + 1; at++)
        if (out[at] === 255) out[at] = (data[at] as number) < to ? 0 : Math.min(254, data[at] as number);
  }
  return { width, height, data: out };
}

/** How dark the print of a page is, and how thick: runs of ink along rows are mostly as long as strokes are thick. */
function printOf({ width, data }: Grey): { black: number; thickness: number } {
  const [runs, levels] = [new Uint32Array(MOST_RUN), new Uint32Array(INK)];
  let run = 0;
  for (let i = 0; i < data.length; i++) {
    const level = data[i] as number;
    if (level < INK) {
      levels[level] = (levels[level] as number) + 1;
      run++;
    }
    if (run > 0 && (level >= INK || i % width === width - 1)) {
      if (run < MOST_RUN) runs[run] = (runs[run] as number) + 1;
      run = 0;
    }
  }
  return { black: shareAt(levels, DARKER), thickness: shareAt(runs, 0.5) };
}

/** Where so much of what was counted lies at or below. */
function shareAt(counts: Uint32Array, share: number): number {
  const all = counts.reduce((sum, one) => sum + one, 0);
  let [at, seen] = [0, counts[0] as number];
  while (seen < all * share && at < counts.length - 1) seen += counts[++at] as number;
  return at;
}
