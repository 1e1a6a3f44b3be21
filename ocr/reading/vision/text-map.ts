import type { Grey, Rgb } from '../pixels.js';

const REACH = 5;
const MIN_CONTRAST = 0.22;
const MIN_STEP = 16;
/** So light that no neighbour can be lighter by the least contrast: most of a page. */
const NEVER_A_MARK = 255 * (1 - MIN_CONTRAST);

/** Marks that may be text: narrow, clearly darker than the light on both sides, across and down. 1 for a mark, 0 for none. */
export function textMap({ width, height, data }: Grey): Grey {
  const out = new Uint8Array(width * height);
  for (let y = REACH; y < height - REACH; y++) {
    for (let x = REACH; x < width - REACH; x++) {
      const i = y * width + x;
      const here = data[i] ?? 0;
      if (here >= NEVER_A_MARK) continue;
      if (isMark(data, i, 1, here) && isMark(data, i, width, here)) out[i] = 1;
    }
  }
  return { width, height, data: out };
}

/** Quick grey for looking around; what the engine reads is made with more care. */
export function lumaOf({ width, height, data }: Rgb): Grey {
  const out = new Uint8Array(width * height);
  for (let i = 0; i < out.length; i++) {
    out[i] = ((data[i * 3] ?? 0) * 77 + (data[i * 3 + 1] ?? 0) * 150 + (data[i * 3 + 2] ?? 0) * 29) >> 8;
  }
  return { width, height, data: out };
}

/** Lighter within reach on both sides along the given step, by a clear part of the lesser light. */
function isMark(luma: Uint8Array, at: number, stride: number, here: number): boolean {
  let before = 0;
  let after = 0;
  for (let d = 1; d <= REACH; d++) {
    before = Math.max(before, luma[at - d * stride] ?? 0);
    after = Math.max(after, luma[at + d * stride] ?? 0);
  }
  const lighter = Math.min(before, after);
  return lighter - here > MIN_STEP && lighter - here > lighter * MIN_CONTRAST;
}
