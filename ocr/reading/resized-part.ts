import type { Grey } from './pixels.js';
import { enlargeGrey } from './vision/enlarge.js';
import { shrinkGrey } from './vision/shrink.js';

const MAX_WIDTH = 4000;
const WHITE = 255;

/** A part of a page brought to another size and set on white paper with a margin, as the engine likes to get it. */
export function resizedPart(part: Grey, by: number, { margin }: { margin: number }): Grey {
  const scale = Math.min(by, MAX_WIDTH / part.width);
  const { width, height, data } =
    scale > 1 ? enlargeGrey(part, scale) : shrinkGrey(part, Math.max(1, scale * Math.max(part.width, part.height)));
  const out = new Uint8Array((width + 2 * margin) * (height + 2 * margin)).fill(WHITE);
  for (let y = 0; y < height; y++)
    out.set(data.subarray(y * width, (y + 1) * width), (y + margin) * (width + 2 * margin) + margin);
  return { width: width + 2 * margin, height: height + 2 * margin, data: out };
}
