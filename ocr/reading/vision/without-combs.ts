import type { Grey } from '../pixels.js';

/** Ink and paper of an evened page. */
const INK = 170;
const PAPER = 249;
/** Shortest stroke between two boxes, as a share of the page's long side. */
const SHORTEST = 1 / 80;
const LONGEST = 1 / 16;
/** Boxes of a comb hold one letter each: about as wide as high. */
const NARROWEST = 0.4;
const WIDEST = 1.6;
const EVEN = 0.15;
/** So many strokes at even steps are a comb, not a table or the strokes of letters. */
const LEAST_STROKES = 5;
/** How far a rule may lie from the ends of the strokes, in pixels, and how much of it may be lost. */
const RULE = 3;
const RULED = 0.9;
/** Room between two letters that were brought together, and between two words, as shares of a box. */
const LETTER_GAP = 0.12;
const WORD_GAP = 0.7;
/** How far letters reach over the strokes of open boxes. */
const OVER = 0.6;
/** A box with less ink than this share of it is empty. */
const EMPTY = 0.004;

/** A stroke between two boxes. */
interface Stroke {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Forms with one letter to a box: the frames are read as letters. The letters of such a comb are brought together, as words are printed, and
 * its frame is taken away.
 */
export function withoutCombs(text: Grey): Grey {
  const combs = combsAmong(strokesOf(text)).filter(
    (comb) => isRuled(comb, 'top', text) || isRuled(comb, 'bottom', text),
  );
  if (combs.length === 0) return text;
  const data = new Uint8Array(text.data);
  for (const comb of combs) closeUp(comb, text, data);
  return { ...text, data };
}

/** Upright strokes as long as a box is high, from left to right; leaning by a pixel here and there. */
function strokesOf({ width, height, data }: Grey): Stroke[] {
  const long = Math.max(width, height);
  const [shortest, longest] = [Math.ceil(long * SHORTEST), Math.ceil(long * LONGEST)];
  const isInk = (x: number, y: number): boolean => (data[y * width + x] as number) < INK;
  const strokes: Stroke[] = [];
  // A stroke crosses one of these rows; most of the page need not be looked at.
  for (let y = shortest >> 1; y < height; y += shortest)
    for (let x = 1; x < width - 1; x++) {
      if (!isInk(x, y)) continue;
      let end = x;
      while (end < width - 1 && isInk(end + 1, y)) end += 1;
      const at = (x + end) >> 1;
      const [top, bottom] = [endOf(at, y, -1), endOf(at, y, 1)];
      const fits = end - x < shortest / 2 && bottom - top >= shortest && bottom - top <= longest;
      const isKnown = (one: Stroke): boolean =>
        one.top <= bottom && top <= one.bottom && one.left - 2 <= at && at <= one.right + 2;
      if (fits && !strokes.some(isKnown)) strokes.push({ left: x, right: end, top, bottom });
      x = end;
    }
  return strokes.sort((a, b) => a.left - b.left);

  function endOf(x: number, y: number, step: number): number {
    let at = x;
    for (let next = y; next >= 0 && next < height; next += step) {
      if (isInk(at, next)) continue;
      if (isInk(at - 1, next)) at -= 1;
      else if (isInk(at + 1, next)) at += 1;
      else return next - step;
    }
    return step < 0 ? 0 : height - 1;
  }
}

const middle = ({ left, right }: Stroke): number => (left + right) / 2;

/** Rows of strokes of one height at even steps. */
function combsAmong(strokes: readonly Stroke[]): Stroke[][] {
  const taken = new Set<Stroke>();
  return strokes.flatMap((first) => {
    if (taken.has(first)) return [];
    const high = first.bottom - first.top;
    const level = strokes.filter(
      (one) =>
        one.left >= first.left &&
        one.right - one.left < high / 4 &&
        Math.abs(one.top - first.top) < high * EVEN &&
        Math.abs(one.bottom - first.bottom) < high * EVEN,
    );
    const comb = evenFrom(level, high);
    if (comb.length < LEAST_STROKES) return [];
    for (const one of comb) taken.add(one);
    return [comb];
  });
}

/** The strokes that follow the first at the step of the next that is a box away; strokes of letters between them are passed over. */
function evenFrom(level: readonly Stroke[], high: number): Stroke[] {
  const [first] = level;
  if (!first) return [];
  let best: Stroke[] = [];
  for (const second of level.slice(1)) {
    const step = middle(second) - middle(first);
    if (step < high * NARROWEST) continue;
    if (step > high * WIDEST) break;
    const comb = [first, second];
    for (let last = second; ; ) {
      const next = level.find((one) => Math.abs(middle(one) - middle(last) - step) <= Math.max(2, step * EVEN));
      if (!next) break;
      comb.push(next);
      last = next;
    }
    if (comb.length > best.length) best = comb;
  }
  return best;
}

/** Whether a rule runs along the heads or the feet of the strokes; letters stand free. */
function isRuled(comb: readonly Stroke[], side: 'top' | 'bottom', { width, height, data }: Grey): boolean {
  const [left, right] = [(comb[0] as Stroke).left, (comb.at(-1) as Stroke).right];
  let inked = 0;
  for (let x = left; x <= right; x++) {
    const near = comb.reduce((a, b) => (Math.abs(middle(b) - x) < Math.abs(middle(a) - x) ? b : a))[side];
    for (let y = Math.max(0, near - RULE); y <= Math.min(height - 1, near + RULE); y++)
      if ((data[y * width + x] as number) < INK) {
        inked += 1;
        break;
      }
  }
  return inked > RULED * (right - left + 1);
}

/** What stands in the boxes, side by side from the left, the frame and the rest of its room paper. */
function closeUp(comb: readonly Stroke[], text: Grey, out: Uint8Array): void {
  const { width, height, data } = text;
  const [first, last] = [comb[0] as Stroke, comb.at(-1) as Stroke];
  const [top, bottom] = [Math.min(...comb.map((one) => one.top)), Math.max(...comb.map((one) => one.bottom))];
  const step = (middle(last) - middle(first)) / (comb.length - 1);
  const edge = 2 + Math.max(...comb.map((one) => one.right - one.left));
  // Where the boxes are open above, letters reach over the strokes.
  const upper = isRuled(comb, 'top', text) ? top + edge : Math.max(0, top - Math.round(step * OVER));
  for (let y = Math.max(0, Math.min(upper, top - edge)); y <= Math.min(height - 1, bottom + edge); y++)
    out.fill(PAPER, y * width + Math.max(0, first.left - edge), y * width + Math.min(width, last.right + edge));
  const lower = bottom - edge;
  let at = first.left;
  comb.slice(1).forEach((right, i) => {
    const letter = inkBetween((comb[i] as Stroke).right + 2, right.left - 1, upper, lower, text);
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
