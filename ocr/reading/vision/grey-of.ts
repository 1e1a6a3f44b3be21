import type { Grey, Rgb } from '../pixels.js';

const FINE = 4095;
/** Whole numbers of 1/4096 of a step are added up: faster than fractions, and exact enough for the tables. */
const FRACTION_BITS = 12;
const LINEAR = Array.from({ length: 256 }, (_, level) => toLinear(level / 255));
const weighted = (weight: number) =>
  Int32Array.from(LINEAR, (light) => Math.round(light * weight * FINE * 2 ** FRACTION_BITS));
const [RED, GREEN, BLUE] = [weighted(0.2126), weighted(0.7152), weighted(0.0722)] as const;
const LEVELS = Uint8Array.from({ length: FINE + 2 }, (_, light) =>
  Math.round(255 * fromLinear(Math.min(1, light / FINE))),
);

/** Grey as bright as the eye sees the colour (sRGB luminance): letters under a blue stamp stay apart from the stamp. */
export function greyOf({ width, height, data }: Rgb, out: Uint8Array = new Uint8Array(width * height)): Grey {
  for (let i = 0, at = 0; i < out.length; i++, at += 3) {
    const r = data[at] as number;
    const g = data[at + 1] as number;
    const b = data[at + 2] as number;
    // Most of a page is white or grey already.
    if (r === g && g === b) out[i] = r;
    else {
      const light = (RED[r] as number) + (GREEN[g] as number) + (BLUE[b] as number);
      out[i] = LEVELS[(light + (1 << (FRACTION_BITS - 1))) >> FRACTION_BITS] as number;
    }
  }
  return { width, height, data: out };
}

function toLinear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function fromLinear(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}
