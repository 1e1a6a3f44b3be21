import type { PageImage } from '../../page.js';
import { type Disc, discOf } from './disc.js';
import type { Ring } from './stamp.js';

/** Ink takes so much of the paper's light at least: what takes less has no colour to speak of. */
const INK = 0.18;
/** Half of the paper is lighter than so many of its places. */
const PAPER = 0.6;
/** Colours are taken together over so many pixels each way: pictures are often kept with colours coarser than their light. */
const SPREAD = 2;
/** Angles between colours, in radians, that are another ink's: wider than this, and than the stamp's own ink varies on its ring. */
const OTHER = 0.1;
const VARIES = 1.5;
/** Beside what surely is another ink, so much of that angle suffices: a pen that crosses the stamp's letters is mixed with them. */
const MIXED = 0.55;
/** So near to the ring, in radii, its ink is looked at; fewer pixels of it tell nothing, and so little of another ink, in squared radii, is none. */
const NEAR_RING = 0.06;
const LEAST_RING = 50;
const LEAST_OTHER = 0.012;

type Light = readonly [number, number, number];

/**
 * The page's picture without the ink of a round stamp, where colours tell it from another that lies over or under it; undefined where
 * none is seen. What stays in the stamp's disc still has to look like a stroke: names are printed under stamps too.
 */
export function withoutStampInk({ width, height, grey, rgb }: PageImage, ring: Ring): PageImage | undefined {
  if (!rgb) return undefined;
  const disc = discOf(ring, { width, height }, SPREAD);
  const byArea = lightTaken(rgb, disc, (share) => 1 - share);
  const inks = disc.inside.filter((at) => Math.hypot(...lightAt(byArea, at)) >= INK * Math.sqrt(3));
  const inArea = otherInk(byArea, disc, inks);
  // Where a stamp's ink lies thick its colour is deeper, as thick glass is.
  const inDepth =
    inArea &&
    otherInk(
      lightTaken(rgb, disc, (share) => -Math.log(Math.max(0.02, share))),
      disc,
      inks,
    );
  if (!inArea || !inDepth) return undefined;
  const left = grey.slice();
  const paper = nth(
    disc.inside.map((at) => grey[disc.onPage(at)] as number),
    PAPER,
  );
  for (const at of disc.inside) if (!inArea.has(at) || !inDepth.has(at)) left[disc.onPage(at)] = paper;
  return { width, height, grey: left };
}

/** Places of ink whose colour is not that of the ring, if there are enough of them. */
function otherInk(taken: Float32Array, disc: Disc, inks: readonly number[]): Set<number> | undefined {
  const around = takenTogether(taken, disc);
  const colours = new Map(inks.map((at) => [at, unit(lightAt(around, at))]));
  const coloursOf = (some: readonly number[]) => some.map((at) => colours.get(at) as Light);
  const onRing = coloursOf(inks.filter((at) => Math.abs(disc.farOnPage(disc.onPage(at)) - 1) < NEAR_RING));
  if (onRing.length < LEAST_RING) return undefined;
  const stamp = middleOf(onRing);
  const apart = (colour: Light) => Math.acos(Math.min(1, dot(colour, stamp)));
  const bound = Math.max(OTHER, VARIES * nth(onRing.map(apart), 0.9));
  const other = coloursOf(inks).filter((colour) => apart(colour) > bound);
  if (other.length < LEAST_OTHER * disc.radius ** 2) return undefined;
  // Noise differs every way, another ink one way.
  const way = unit(minus(middleOf(other), stamp));
  return new Set(inks.filter((at) => dot(minus(colours.get(at) as Light, stamp), way) > bound * MIXED));
}

/** How much of each colour of the paper's light ink takes, around a disc, by the share that it leaves. */
function lightTaken(rgb: Uint8Array, { w, h, onPage }: Disc, by: (share: number) => number): Float32Array {
  const taken = new Float32Array(w * h * 3);
  for (const colour of [0, 1, 2]) {
    const values = Array.from({ length: w * h }, (_, at) => rgb[onPage(at) * 3 + colour] as number);
    const paper = Math.max(1, nth(values, PAPER));
    for (const [at, value] of values.entries()) taken[at * 3 + colour] = by(value / paper);
  }
  return taken;
}

function takenTogether(own: Float32Array, { w, inside }: Disc): Float32Array {
  const around = new Float32Array(own.length);
  for (const at of inside)
    for (let down = -SPREAD; down <= SPREAD; down++)
      for (let across = -SPREAD; across <= SPREAD; across++)
        for (let colour = 0; colour < 3; colour++)
          around[at * 3 + colour] =
            (around[at * 3 + colour] as number) + (own[(at + down * w + across) * 3 + colour] ?? 0);
  return around;
}

const lightAt = (of: Float32Array, at: number): Light => [of[at * 3] ?? 0, of[at * 3 + 1] ?? 0, of[at * 3 + 2] ?? 0];
const dot = (a: Light, b: Light): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const minus = (a: Light, b: Light): Light => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
function unit([r, g, b]: Light): Light {
  const long = Math.hypot(r, g, b) || 1;
  return [r / long, g / long, b / long];
}
const nth = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;
const middleOf = (colours: readonly Light[]): Light => {
  const half = (of: 0 | 1 | 2) =>
    nth(
      colours.map((colour) => colour[of]),
      0.5,
    );
  return unit([half(0), half(1), half(2)]);
};
