import type { PageImage } from '../../page.js';
import { type Disc, discOf } from './disc.js';
import type { InkMap } from './ink.js';
import type { Ring } from './stamp.js';

/** Directions in which a stroke may run, and how far each way, in radii of a ring, it runs nearly straight. */
const TURNS = 24;
const STRAIGHT = 0.055;
/** Ink is darker than the paper by this share of what the darkest ink is. */
const INK = 0.4;
/** A ring is found where so much of a circle is ink; within so many turns of its own direction, what runs there is the ring. */
const RING = 0.45;
const ALONG = 2.6;
/** Near the edge everything is ring. */
const INNER = 0.98;
/** How far from where a ring was found its place may be, in radii. */
const ASTRAY = 0.09;
/** Of a stamp's ring so much is found again pixel by pixel: cells of a table or a frame that passed for one on a small map are none, and all in them would run on. */
const CIRCLE = 0.5;
/** How near to a stamp's middle, and how far from it, in radii, a stroke runs that goes through it. */
const MIDDLE = 0.42;
const LEGEND = 0.7;

/**
 * The ink of strokes that run on smoothly from a stamp's middle into its legend, through rings and letters: no part of a stamp does, and
 * hardly a letter of what is printed under it. What runs along a ring is none.
 */
export function strokesThrough(image: PageImage, ring: Ring): InkMap {
  const { width, height, grey } = image;
  const found = discOf(ring, image, 2);
  const inkAt = inkIn(grey, found);
  const circle = centred(ring, image, inkAt);
  const ink = new Uint8Array(width * height);
  if (circle.coverage < CIRCLE) return { width, height, ink, tone: grey };
  const disc = discOf(circle, image, 2);
  for (const places of strokesIn(runsIn(disc, width, inkAt), width)) {
    const far = places.map((at) => disc.farOnPage(at));
    if (far.some((one) => one <= MIDDLE) && far.some((one) => one >= LEGEND)) for (const at of places) ink[at] = 1;
  }
  return { width, height, ink, tone: grey };
}

type IsInk = (at: number) => boolean;

function inkIn(grey: Uint8Array, { inside, onPage }: Disc): IsInk {
  const tones = inside.map((at) => grey[onPage(at)] as number).sort((a, b) => a - b);
  const [dark, paper] = [0.02, 0.6].map((share) => tones[Math.floor(tones.length * share)] ?? 0) as [number, number];
  return (at) => (grey[at] ?? 255) < paper - (paper - dark) * INK;
}

/** Steps round a circle: places on it are told by its middle and radius. */
const ROUND = Array.from(
  { length: 90 },
  (_, i) => [Math.cos((i * Math.PI) / 45), Math.sin((i * Math.PI) / 45)] as const,
);

function onCircle(isInk: IsInk, width: number, x: number, y: number, r: number): number {
  let found = 0;
  for (const [across, down] of ROUND) if (isInk(Math.round(y + r * down) * width + Math.round(x + r * across))) found++;
  return found / ROUND.length;
}

/** The ring where its ink lies, pixel by pixel. */
function centred(ring: Ring, { width, height }: PageImage, isInk: IsInk): Ring {
  const [x, y, r] = [ring.x * width, ring.y * height, ring.radius * width];
  const far = Math.round(r * ASTRAY);
  let best = { x, y, r, share: -1 };
  for (let wider = -far; wider <= far; wider++)
    for (let down = -far; down <= far; down++)
      for (let across = -far; across <= far; across++) {
        const share = onCircle(isInk, width, x + across, y + down, r + wider);
        if (share > best.share) best = { x: x + across, y: y + down, r: r + wider, share };
      }
  return { x: best.x / width, y: best.y / height, radius: best.r / width, coverage: best.share };
}

/** Where ink runs on in a direction, nearly straight: the place on the page and the direction in one number. */
function runsIn(disc: Disc, width: number, isInk: IsInk): Set<number> {
  const { middle, radius, inside, onPage } = disc;
  const isRing = new Uint8Array(Math.ceil(radius) + 4);
  for (let far = 6; far < radius; far++)
    if (onCircle(isInk, width, middle.x, middle.y, far) >= RING) isRing.fill(1, far - 2, far + 3);
  const reach = Math.max(3, Math.round(radius * STRAIGHT));
  const lines = Array.from({ length: TURNS }, (_, turn) => lineOf((turn * Math.PI) / TURNS, reach, width));
  const runs = new Set<number>();
  for (const at of inside.map(onPage)) {
    const far = disc.farOnPage(at);
    if (far > INNER || !isInk(at)) continue;
    const around = isRing[Math.round(far * radius)] ? directionAround(middle, at, width) : undefined;
    for (const [turn, line] of lines.entries())
      if ((around === undefined || apart(turn, around) >= ALONG) && isAllInk(line, at, isInk))
        runs.add(at * TURNS + turn);
  }
  return runs;
}

const lineOf = (angle: number, reach: number, width: number): number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach).map(
    (step) => Math.round(step * Math.sin(angle)) * width + Math.round(step * Math.cos(angle)),
  );

/** A speck may be missing. */
function isAllInk(line: readonly number[], at: number, isInk: IsInk): boolean {
  let missing = 0;
  for (const step of line) if (!isInk(at + step) && ++missing > 1) return false;
  return true;
}

/** The direction, in turns, in which a circle around the middle passes a place. */
const directionAround = ({ x, y }: { x: number; y: number }, at: number, width: number): number =>
  (Math.atan2(Math.floor(at / width) - y, (at % width) - x) + Math.PI / 2) * (TURNS / Math.PI);

function apart(one: number, other: number): number {
  const off = Math.abs(one - other) % TURNS;
  return Math.min(off, TURNS - off);
}

/** Places on the page that hang together when one goes on nearly as one came. */
function strokesIn(runs: Set<number>, width: number): number[][] {
  const steps = Array.from({ length: TURNS }, (_, turn) => stepsAlong((turn * Math.PI) / TURNS, width));
  const strokes: number[][] = [];
  for (const start of runs) {
    runs.delete(start);
    const found = [start];
    for (const run of found) {
      const [at, turn] = [Math.floor(run / TURNS), run % TURNS];
      for (const step of steps[turn] as number[])
        for (const next of [turn, (turn + 1) % TURNS, (turn + TURNS - 1) % TURNS])
          if (runs.delete((at + step) * TURNS + next)) found.push((at + step) * TURNS + next);
    }
    strokes.push([...new Set(found.map((run) => Math.floor(run / TURNS)))]);
  }
  return strokes;
}

const stepsAlong = (angle: number, width: number): number[] =>
  [-1, 0, 1].flatMap((down) =>
    [-1, 0, 1]
      .filter((across) => Math.abs(across * Math.cos(angle) + down * Math.sin(angle)) > 0.7 * Math.hypot(across, down))
      .map((across) => down * width + across),
  );
