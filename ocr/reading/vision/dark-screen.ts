import type { Grey } from '../pixels.js';

const DARK = 100;
const LIGHT = 140;
const MOSTLY = 0.6;
/** Of the long side: strokes of letters are thinner, a sheet or a card in the dark is not. */
const STROKE = 0.02;
const THICK_SHARE = 0.3;
/** Of all pixels: a page without any light has nothing to read on it. */
const SOME = 0.002;

/**
 * A dark screen: mostly dark, and what is light on it stands in thin strokes. A white sheet on a dark table is light in one broad piece;
 * counting dark marks would not tell, since the gaps between and inside light letters are dark marks too.
 */
export function isLightOnDark({ width, height, data }: Grey): boolean {
  let dark = 0;
  for (let i = 0; i < data.length; i++) if ((data[i] ?? 0) < DARK) dark += 1;
  if (dark <= data.length * MOSTLY) return false;
  const limit = Math.max(3, Math.round(Math.max(width, height) * STROKE));
  const across = runs(data, width, height, 1, width);
  const down = runs(data, height, width, width, 1);
  let light = 0;
  let thick = 0;
  for (let i = 0; i < data.length; i++) {
    if ((across[i] ?? 0) === 0) continue;
    light += 1;
    if ((across[i] ?? 0) > limit && (down[i] ?? 0) > limit) thick += 1;
  }
  return light > data.length * SOME && thick < light * THICK_SHARE;
}

/** For each light pixel the length of the run of light it stands in, along rows (`step` 1) or columns (`step` the width). */
function runs(data: Uint8Array, length: number, lines: number, step: number, next: number): Uint16Array {
  const out = new Uint16Array(data.length);
  for (let line = 0; line < lines; line++) {
    let from = 0;
    for (let at = 0; at <= length; at++) {
      if (at < length && (data[line * next + at * step] ?? 0) > LIGHT) continue;
      for (let i = from; i < at; i++) out[line * next + i * step] = at - from;
      from = at + 1;
    }
  }
  return out;
}
