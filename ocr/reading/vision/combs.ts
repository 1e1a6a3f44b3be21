import type { Grey } from '../pixels.js';

/** Ink of an evened page, and of lines as thin as a hair on it. */
export const INK = 170;
const HAIR = 205;
/** How far a rule may lie from the ends of the strokes, in pixels, how much of it may be lost, and how far it sinks from pixel to pixel. */
const RULE = 3;
const RULED = 0.9;
/** Of so many cells, as a share of their strokes, the rule may have a part that was lost. */
const BROKEN = 0.5;
const SINKS = 0.006;

/** An upright stroke between two cells. */
export interface Stroke {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What strokes of one kind of comb are like. */
interface Kind {
  /** Of a stroke, as shares of the page's long side. */
  shortest: number;
  longest: number;
  thickest: number;
  /** The lightest of their ink. */
  ink: number;
  /** Of a cell, by the height of its strokes. */
  narrowest: number;
  widest: number;
  /** How even the strokes stand and how alike they are, as a share of a cell and of their height. */
  even: number;
  /** So many strokes at even steps are a comb, not a table or the strokes of letters. */
  least: number;
  /** So many more of its kind may stand between them, as a share of them. */
  strays: number;
  /** What a stroke must be by itself. */
  isOne: (stroke: Stroke, page: Grey) => boolean;
}

/** Boxes of a comb hold one letter each: about as wide as high. */
const BOXES: Kind = {
  shortest: 1 / 80,
  longest: 1 / 16,
  thickest: 1 / 160,
  ink: INK,
  narrowest: 0.4,
  widest: 1.6,
  even: 0.15,
  least: 5,
  strays: Number.POSITIVE_INFINITY,
  isOne: () => true,
};
/** Ticks on a base line part cells that are wider than the ticks are high. */
const TICKS: Kind = {
  shortest: 1 / 260,
  longest: 1 / 45,
  thickest: 1 / 300,
  ink: HAIR,
  narrowest: 1.1,
  widest: 7,
  even: 0.1,
  least: 6,
  strays: 0.25,
  isOne: isTick,
};

export interface Comb {
  strokes: Stroke[];
  /** Closed above: the letters stand below that rule. */
  closed: boolean;
}

/** Rows of upright strokes at even steps that a rule joins at their heads or feet. */
export function combsOf(page: Grey): Comb[] {
  const boxes = combsAmong(strokesOf(page, BOXES), BOXES).filter(
    (comb) => isRuled(comb, 'top', page) || isRuled(comb, 'bottom', page),
  );
  const covers = (stroke: Stroke) =>
    boxes.some(
      (comb) =>
        (comb[0] as Stroke).left <= stroke.left + 2 &&
        stroke.right - 2 <= (comb.at(-1) as Stroke).right &&
        comb.some(({ top, bottom }) => stroke.top <= bottom && top <= stroke.bottom),
    );
  const ticks = combsAmong(
    strokesOf(page, TICKS).filter((stroke) => !covers(stroke)),
    TICKS,
  ).filter((comb) => isRuled(comb, 'bottom', page, HAIR) && !isRuled(comb, 'top', page, HAIR));
  return [
    ...boxes.map((strokes) => ({ strokes, closed: isRuled(strokes, 'top', page) })),
    ...ticks.map((strokes) => ({ strokes: withEnds(strokes, page), closed: false })),
  ];
}

/** Upright strokes as long as a box is high, from left to right; leaning by a pixel here and there. */
function strokesOf(page: Grey, kind: Kind): Stroke[] {
  const { width, height, data } = page;
  const long = Math.max(width, height);
  const [shortest, longest] = [Math.ceil(long * kind.shortest), Math.ceil(long * kind.longest)];
  const isInk = (x: number, y: number): boolean => (data[y * width + x] as number) < kind.ink;
  const strokes: Stroke[] = [];
  // A stroke crosses one of these rows; most of the page need not be looked at.
  for (let y = shortest >> 1; y < height; y += shortest)
    for (let x = 1; x < width - 1; x++) {
      if (!isInk(x, y)) continue;
      let end = x;
      while (end < width - 1 && isInk(end + 1, y)) end += 1;
      const left = x;
      x = end;
      if (end - left >= long * kind.thickest) continue;
      const at = (left + end) >> 1;
      const [top, bottom] = [endOf(at, y, -1), endOf(at, y, 1)];
      const fits = bottom - top >= shortest && bottom - top <= longest;
      const isKnown = (one: Stroke): boolean =>
        one.top <= bottom && top <= one.bottom && one.left - 2 <= at && at <= one.right + 2;
      const stroke = { left, right: end, top, bottom };
      if (fits && kind.isOne(stroke, page) && !strokes.some(isKnown)) strokes.push(stroke);
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

export const middle = ({ left, right }: Stroke): number => (left + right) / 2;

/** Rows of strokes of one height at even steps. */
function combsAmong(strokes: readonly Stroke[], kind: Kind): Stroke[][] {
  const taken = new Set<Stroke>();
  return strokes.flatMap((first) => {
    if (taken.has(first)) return [];
    const high = first.bottom - first.top;
    const level = strokes.filter(
      (one) =>
        one.left >= first.left &&
        one.right - one.left < Math.max(2 * RULE, high / 4) &&
        Math.abs(one.bottom - one.top - high) < Math.max(RULE, high * kind.even) &&
        Math.abs(one.bottom - first.bottom) < Math.max(RULE, high * kind.even) + SINKS * (one.left - first.left),
    );
    const comb = evenFrom(level, high, kind);
    const within = level.filter(({ right }) => right <= (comb.at(-1)?.right ?? 0));
    if (comb.length < kind.least || within.length > (1 + kind.strays) * comb.length) return [];
    for (const one of comb) taken.add(one);
    return [comb];
  });
}

/** The strokes that follow the first at the step of the next that is a box away; strokes of letters between them are passed over. */
function evenFrom(level: readonly Stroke[], high: number, kind: Kind): Stroke[] {
  const [first] = level;
  if (!first) return [];
  let best: Stroke[] = [];
  for (const second of level.slice(1)) {
    const step = middle(second) - middle(first);
    if (step < high * kind.narrowest) continue;
    if (step > high * kind.widest) break;
    const comb = [first, second];
    for (let last = second; ; ) {
      const next = level.find((one) => Math.abs(middle(one) - middle(last) - step) <= Math.max(2, step * kind.even));
      if (!next) break;
      comb.push(next);
      last = next;
    }
    if (comb.length > best.length) best = comb;
  }
  return best;
}

/** Whether a rule runs along the heads or the feet of the strokes; letters stand free, and print in capitals has a gap in every cell. */
function isRuled(comb: readonly Stroke[], side: 'top' | 'bottom', { width, height, data }: Grey, ink = INK): boolean {
  const [left, right] = [(comb[0] as Stroke).left, (comb.at(-1) as Stroke).right];
  const isInked = (x: number): boolean => {
    const near = comb.reduce((a, b) => (Math.abs(middle(b) - x) < Math.abs(middle(a) - x) ? b : a))[side];
    for (let y = Math.max(0, near - RULE); y <= Math.min(height - 1, near + RULE); y++)
      if ((data[y * width + x] as number) < ink) return true;
    return false;
  };
  const gaps = Array.from({ length: right - left + 1 }, (_, i) => left + i).filter((x) => !isInked(x));
  const broken = comb.slice(1).filter((to, i) => gaps.some((x) => x > (comb[i] as Stroke).right && x < to.left));
  return gaps.length < (1 - RULED) * (right - left + 1) && broken.length <= comb.length * BROKEN;
}

/** A rule goes on from the foot of a tick for so many of its heights, and no ink is so near beside it. */
const GOES_ON = 0.8;
const CLEAR = 3;
const CLEARLY = 0.75;

/** A stroke that stands free on a rule; a letter's has more of the letter beside it. */
function isTick({ left, right, top, bottom }: Stroke, { width, height, data }: Grey): boolean {
  const isInk = (x: number, y: number) =>
    x >= 0 && x < width && y >= 0 && y < height && (data[y * width + x] as number) < HAIR;
  const reach = Math.round((bottom - top) * GOES_ON);
  const runs = (way: number, from: number) => {
    for (let step = 1; step <= reach; step++) {
      const x = from + way * step;
      if (!isInk(x, bottom) && !isInk(x, bottom - 1) && !isInk(x, bottom + 1)) return false;
    }
    return true;
  };
  if (!runs(-1, left) && !runs(1, right)) return false;
  let [free, rows] = [0, 0];
  for (let y = top; y < bottom - 2 * RULE; y++) {
    rows += 1;
    const isFree = (way: number, from: number) => {
      for (let step = 2; step < 2 + CLEAR; step++) if (isInk(from + way * step, y)) return false;
      return true;
    };
    if (isFree(-1, left) && isFree(1, right)) free += 1;
  }
  return free >= CLEARLY * rows;
}

/** Cells at the ends that no tick closes: there the rule itself ends. */
function withEnds(ticks: Stroke[], page: Grey): Stroke[] {
  const [first, last] = [ticks[0] as Stroke, ticks.at(-1) as Stroke];
  const step = (middle(last) - middle(first)) / (ticks.length - 1);
  const endFrom = ({ left, right, top, bottom }: Stroke, way: 1 | -1): Stroke[] => {
    let [x, y] = [way < 0 ? left : right, bottom];
    const { width, height, data } = page;
    const isInk = (row: number) =>
      row >= 0 && row < height && x + way >= 0 && x + way < width && (data[row * width + x + way] as number) < HAIR;
    for (let next: number | undefined = y; next !== undefined && Math.abs(x - (way < 0 ? left : right)) <= 2 * step; ) {
      next = [y, y - 1, y + 1].find(isInk);
      if (next === undefined) break;
      [x, y] = [x + way, next];
    }
    const cells = Math.abs(x - (way < 0 ? left : right)) / step;
    return Math.abs(cells - 1) < LAST_CELL ? [{ left: x, right: x, top, bottom }] : [];
  };
  return [...endFrom(first, -1), ...ticks, ...endFrom(last, 1)];
}
const LAST_CELL = 0.3;
