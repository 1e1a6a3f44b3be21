import type { Rgb } from '../pixels.js';

const OPAQUE = 128;
/** Ink so light would vanish on white paper. */
const LIGHT_INK = 170;
const MIN_CLEAR = 0.2;

/** Pixels as they came (grey or colour, with or without alpha) on paper: white, or black where light letters stand on nothing. */
export function onPaper(picture: { width: number; height: number; data: Uint8Array }, channels: number): Rgb {
  const { width, height, data } = picture;
  if (channels === 3) return { width, height, data };
  const count = width * height;
  const isGrey = channels < 3;
  const hasAlpha = channels === 2 || channels === 4;
  const paper = hasAlpha ? paperFor(data, channels, count) : 255;
  const out = new Uint8Array(count * 3);
  for (let i = 0; i < count; i++) {
    const alpha = hasAlpha ? (data[i * channels + channels - 1] ?? 255) : 255;
    for (let c = 0; c < 3; c++) {
      const value = data[i * channels + (isGrey ? 0 : c)] ?? 0;
      out[i * 3 + c] = paper + ((value - paper) * alpha) / 255;
    }
  }
  return { width, height, data: out };
}

function paperFor(data: Uint8Array, channels: number, count: number): 0 | 255 {
  let [clear, inked, light] = [0, 0, 0];
  for (let i = 0; i < count; i += 3) {
    const at = i * channels;
    if ((data[at + channels - 1] ?? 255) < OPAQUE) clear += 1;
    else {
      inked += 1;
      light += channels === 2 ? (data[at] ?? 0) : ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
    }
  }
  const isOnNothing = clear > (clear + inked) * MIN_CLEAR;
  return isOnNothing && inked > 0 && light / inked > LIGHT_INK ? 0 : 255;
}
