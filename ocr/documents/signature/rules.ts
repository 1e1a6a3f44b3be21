import type { InkMap } from './ink.js';

/**
 * Wipes the frames of tables and other ruled lines: nothing that a hand draws runs so straight for so long. Where ink goes on at both sides
 * of a line, a stroke crosses it and stays whole.
 */
export function withoutRules({ width, height, ink, tone }: InkMap): InkMap {
  const kept = ink.slice();
  const long = Math.round(width * RULE);
  // How far ink has run down each column; rows are gone through once for both directions.
  const down = new Uint16Array(width);
  for (let y = 0; y <= height; y++) {
    for (let x = 0, across = 0; x <= width; x++) {
      const at = y * width + x;
      const isInk = x < width && y < height && ink[at] === 1;
      if (isInk) across++;
      else {
        if (across >= long) kept.fill(0, at - across, at);
        across = 0;
      }
      const run = down[x] as number;
      if (isInk) down[x] = run + 1;
      else if (run > 0) {
        if (run >= long) for (let back = 1; back <= run; back++) kept[at - back * width] = 0;
        down[x] = 0;
      }
    }
  }
  return { width, height, ink: withCrossings({ width, height, ink, tone }, kept), tone };
}

/** No line is thicker, as a share of the page's width: about 1 mm of an A4. */
const THICKEST = 0.005;

/** Gives back what was wiped between two ends of ink, one above the other or as far aslant as the line is thick. */
function withCrossings({ width, height, ink }: InkMap, kept: Uint8Array): Uint8Array {
  const most = Math.round(width * THICKEST);
  const whole = kept.slice();
  for (let y = 1; y < height; y++)
    for (let x = most; x < width - most; x++) {
      const at = y * width + x;
      if (!ink[at] || kept[at] || !kept[at - width]) continue;
      let thick = 0;
      while (thick < most && ink[at + thick * width] && !kept[at + thick * width]) thick++;
      const below = at + thick * width;
      for (let aside = -thick; aside <= thick; aside++)
        if (kept[below + aside])
          for (let row = at; row < below; row += width)
            whole.fill(1, row + Math.min(0, aside), row + Math.max(0, aside) + 1);
    }
  return whole;
}

/** Share of the page's width: about 9 mm of an A4. */
const RULE = 0.042;
