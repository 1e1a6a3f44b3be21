import type { Grey } from '../pixels.js';
import { levelAt } from './quality.js';

/** Where the darkest part of an evened page lies between these, its print is pale; lighter still, it is only what shines through an empty one. */
const PALE = 120;
const LIGHTEST = 224;
const DARKEST_SHARE = 0.004;
/** Print is darker than paper by so many times what neighbouring pixels of the paper differ by. */
const OVER_NOISE = 6;
/** Nine in ten neighbours differ by less than the noise. */
const NOISE_SHARE = 0.9;
const INK = 25;
const PAPER = 245;

/** What gives a page of pale print its darkness back; nothing is changed on any other. Takes the page after its light was evened. */
export function darkener(even: Grey): (picture: Grey) => Grey {
  const counts = new Uint32Array(256);
  for (let i = 0; i < even.data.length; i++) (counts[even.data[i] as number] as number)++;
  const darkest = levelAt(counts, DARKEST_SHARE);
  if (darkest < PALE || darkest > LIGHTEST || PAPER - darkest < OVER_NOISE * noiseOf(even)) return (picture) => picture;
  const levels = Uint8Array.from({ length: 256 }, (_, level) =>
    Math.max(0, Math.min(255, INK + ((level - darkest) * (PAPER - INK)) / (PAPER - darkest))),
  );
  return ({ width, height, data }) => {
    const out = new Uint8Array(data.length);
    for (let i = 0; i < data.length; i++) out[i] = levels[data[i] as number] as number;
    return { width, height, data: out };
  };
}

function noiseOf({ width, data }: Grey): number {
  const steps = new Uint32Array(256);
  for (let i = 1; i < data.length; i++) {
    const step = i % width === 0 ? 0 : Math.abs((data[i] as number) - (data[i - 1] as number));
    steps[step] = (steps[step] ?? 0) + 1;
  }
  return levelAt(steps, NOISE_SHARE);
}
