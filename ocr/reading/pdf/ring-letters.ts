import type { LayerItem, Letter } from './letters.js';

/** Quarter turns that letters of one straight word may differ by. */
const STRAIGHT = 0.015;
/** Quarter turns from a letter of a ring to the next one, at most. */
const STEP = 0.7;
/** Letters one after the other that turn the same way, and how far in all, are an arc; fewer may be the rest of one. */
const ARC = { letters: 5, turn: 0.5 };
const SCRAP = 3;
/** Radius of a round stamp's legend at most, as a share of the page's shorter side: a heading may stand on an arc too, a wider one. */
const WIDEST = 0.16;
/** How far from a circle, as shares of its radius, letters of its ring stand. */
const ASTRAY = 0.3;

interface Circle {
  x: number;
  y: number;
  r: number;
}

/**
 * Letters on the ring of a stamp are no words of a line. Some of them stand upright by chance: what tells a ring is that each letter is turned
 * further than the one before. `turns` are quarter turns, `tall` the page's height by its width.
 */
export function markRings(items: readonly LayerItem[], turns: ReadonlyMap<Letter, number>, tall: number): void {
  for (const word of wordsOf(items)) {
    const away = word.map((letter) => turned(turns, word[0], letter));
    if (Math.max(...away) - Math.min(...away) > STRAIGHT) for (const letter of word) letter.quarter = undefined;
  }
  const letters = items.filter((item) => typeof item !== 'string');
  const runs = runsOf(letters, turns);
  const place = ({ box }: Letter) => [box.x + box.w / 2, (box.y + box.h / 2) * tall] as const;
  const rings: Circle[] = [];
  const mark = (run: readonly Letter[]) => {
    for (const letter of run) Object.assign(letter, { quarter: undefined, onRing: true });
  };
  for (const run of runs) {
    const whole = Math.abs(run.slice(1).reduce((sum, letter, i) => sum + turned(turns, run[i], letter), 0));
    if (run.length < ARC.letters || whole < ARC.turn) continue;
    const circle = circleThrough(run.map(place));
    if (!circle || circle.r > WIDEST * Math.min(1, tall) || !run.every((letter) => isNear(circle, place(letter))))
      continue;
    rings.push(circle);
    mark(run);
  }
  const isOnRing = (letter: Letter) => rings.some((ring) => isNear(ring, place(letter)));
  for (const run of runs) if (run.every(isOnRing)) mark(run);
  for (const letter of letters) if (letter.quarter === undefined && isOnRing(letter)) mark([letter]);
  // One that stands upright or on its head by chance has its neighbours on the ring.
  for (const gap of gapsIn(letters)) if (gap.length < SCRAP && gap.every(isOnRing)) mark(gap);
  for (const letter of letters) letter.inRing = rings.some((ring) => isWithin(ring, place(letter)));
}

/** What is between letters of a ring, in the order of the file. */
function gapsIn(letters: readonly Letter[]): Letter[][] {
  const gaps: Letter[][] = [];
  let open: Letter[] | undefined;
  for (const letter of letters) {
    if (!letter.onRing) open?.push(letter);
    else {
      if (open && open.length > 0) gaps.push(open);
      open = [];
    }
  }
  return gaps;
}

function wordsOf(items: readonly LayerItem[]): Letter[][] {
  const words: Letter[][] = [[]];
  for (const item of items)
    if (typeof item === 'string') words.push([]);
    else words.at(-1)?.push(item);
  return words.filter((word) => word.length > 0);
}

/** How much further a letter is turned than another, the shorter way. */
function turned(turns: ReadonlyMap<Letter, number>, from: Letter | undefined, to: Letter): number {
  const far = (turns.get(to) ?? 0) - ((from && turns.get(from)) ?? 0);
  return far - Math.round(far / 4) * 4;
}

/** Letters in the order of the file that go on turning one way, step by step; what stands on its head, PDFium gives from the other end. */
function runsOf(letters: readonly Letter[], turns: ReadonlyMap<Letter, number>): Letter[][] {
  const runs: Letter[][] = [];
  let way = 0;
  letters.forEach((letter, i) => {
    const step = turned(turns, letters[i - 1], letter);
    const goesOn = i > 0 && Math.abs(step) > STRAIGHT && Math.abs(step) < STEP;
    const run = runs.at(-1);
    if (run && goesOn && (way === 0 || Math.sign(step) === way)) {
      run.push(letter);
      way = Math.sign(step);
      return;
    }
    runs.push([letter]);
    way = 0;
  });
  return runs.filter((run) => run.length >= SCRAP);
}

const isNear = ({ x, y, r }: Circle, [px, py]: readonly [number, number]): boolean =>
  Math.abs(Math.hypot(px - x, py - y) - r) <= ASTRAY * r;

const isWithin = ({ x, y, r }: Circle, [px, py]: readonly [number, number]): boolean => Math.hypot(px - x, py - y) < r;

/** The circle nearest to all places, by least squares. */
function circleThrough(places: readonly (readonly [number, number])[]): Circle | undefined {
  const n = places.length;
  const [mx, my] = [0, 1].map((axis) => places.reduce((sum, place) => sum + (place[axis] as number), 0) / n) as [
    number,
    number,
  ];
  let [uu, uv, vv, uuu, vvv] = [0, 0, 0, 0, 0];
  for (const [x, y] of places) {
    const [u, v] = [x - mx, y - my];
    const far = u * u + v * v;
    uu += u * u;
    uv += u * v;
    vv += v * v;
    uuu += u * far;
    vvv += v * far;
  }
  const det = uu * vv - uv * uv;
  if (Math.abs(det) < 1e-16) return undefined;
  const [cu, cv] = [(uuu * vv - vvv * uv) / det / 2, (vvv * uu - uuu * uv) / det / 2];
  return { x: mx + cu, y: my + cv, r: Math.sqrt(cu * cu + cv * cv + (uu + vv) / n) };
}
