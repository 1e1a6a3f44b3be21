import type { Grey, Rgb } from '../pixels.js';

const REACH = 5;
const MIN_CONTRAST = 0.22;
const MIN_STEP = 16;
/** For each level, how light a neighbour must at least be: by a clear part of its own light. 256 for levels that no neighbour can outshine. */
const LIGHTER = Uint16Array.from({ length: 256 }, (_, here) => {
  let light = here;
  while (light < 256 && !(light - here > MIN_STEP && light - here > light * MIN_CONTRAST)) light++;
  return light;
});

/** Marks that may be text: narrow, clearly darker than the light on both sides, across and down. 1 for a mark, 0 for none. */
export function textMap({ width, height, data }: Grey): Grey {
  const out = new Uint8Array(width * height);
  for (let y = REACH; y < height - REACH; y++) {
    for (let x = REACH; x < width - REACH; x++) {
      const i = y * width + x;
      const lighter = LIGHTER[data[i] as number] as number;
      // Most of a page is paper.
      if (lighter === 256) continue;
      const across = isWithin(data, i, -1, lighter) && isWithin(data, i, 1, lighter);
      if (across && isWithin(data, i, -width, lighter) && isWithin(data, i, width, lighter)) out[i] = 1;
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

/** Something so light stands within reach in steps of the given kind. */
function isWithin(luma: Uint8Array, at: number, step: number, light: number): boolean {
  for (let d = 1, i = at + step; d <= REACH; d++, i += step) if ((luma[i] as number) >= light) return true;
  return false;
}
