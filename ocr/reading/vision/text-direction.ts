import type { Grey } from '../pixels.js';

const MIN_MARKS = 100;
const MAX_SKEW_DEGREES = 12;
/** Frames and stamps of the margin say nothing of the lines. */
const MARGIN = 0.1;

export interface TextDirection {
  /** Clockwise turn of the lines against the horizontal (or the vertical, when `sideways`), in degrees. */
  skew: number;
  /** Lines run up or down the page. */
  sideways: boolean;
  /** How much clearer the chosen direction is than the other; near 1 nothing can be told. */
  clearness: number;
}

/**
 * Takes the marks of {@link textMap}.
 * Rows of text leave white between them: the direction in which ink is most unevenly spread is across the lines.
 */
export function findTextDirection(marks: Grey): TextDirection {
  const ink = inkPoints(marks);
  if (ink.count < MIN_MARKS) return { skew: 0, sideways: false, clearness: 1 };
  const upright = bestSkew(ink.xs, ink.ys, ink.count, marks.width, marks.height);
  const sideways = bestSkew(ink.ys, ink.xs, ink.count, marks.height, marks.width);
  const isSideways = sideways.score > upright.score * 1.15;
  const [best, other] = isSideways ? [sideways, upright] : [upright, sideways];
  return {
    skew: isSideways ? -best.degrees : best.degrees,
    sideways: isSideways,
    clearness: best.score / (other.score || 1),
  };
}

function inkPoints(marks: Grey): { xs: Int16Array; ys: Int16Array; count: number } {
  const { width, height, data } = marks;
  let [all, count] = [0, 0];
  for (let i = 0; i < data.length; i++) all += data[i] as number;
  const [xs, ys] = [new Int16Array(all), new Int16Array(all)];
  const mx = Math.round(width * MARGIN);
  const my = Math.round(height * MARGIN);
  for (let y = my; y < height - my; y++) {
    for (let x = mx; x < width - mx; x++) {
      if (data[y * width + x] !== 1) continue;
      xs[count] = x;
      ys[count] = y;
      count += 1;
    }
  }
  return { xs, ys, count };
}

function bestSkew(along: Int16Array, across: Int16Array, count: number, length: number, breadth: number) {
  let best = { degrees: 0, score: -1 };
  const tryAngle = (degrees: number) => {
    const score = unevenness(along, across, count, length, breadth, degrees);
    if (score > best.score) best = { degrees, score };
  };
  for (let degrees = -MAX_SKEW_DEGREES; degrees <= MAX_SKEW_DEGREES; degrees += 1) tryAngle(degrees);
  for (const step of [0.5, 0.25, 0.125]) {
    const { degrees } = best;
    tryAngle(degrees - step);
    tryAngle(degrees + step);
  }
  return best;
}

function unevenness(
  along: Int16Array,
  across: Int16Array,
  count: number,
  length: number,
  breadth: number,
  degrees: number,
) {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const offset = Math.ceil(length * Math.abs(slope)) + 1;
  const bins = new Float32Array(Math.ceil(breadth) + 2 * offset + 2);
  for (let i = 0; i < count; i++) {
    const bin = Math.round((across[i] ?? 0) - (along[i] ?? 0) * slope + offset);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let sum = 0;
  for (let i = 1; i < bins.length; i++) sum += ((bins[i] ?? 0) - (bins[i - 1] ?? 0)) ** 2;
  return sum;
}
