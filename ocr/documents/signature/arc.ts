import type { InkMap } from './ink.js';
import { fitted, type Ring } from './stamp.js';

const STEPS = 192;
/** So much of a circle has ink in one piece where a stamp was; strokes that cross it lie on it here and there. */
const LEAST = 0.2;

/**
 * Whether a piece of a stamp's ring that was found on a small map runs along its circle on a larger one too: on the small one the strokes of a
 * scrawl and of a frame lie so near to each other that they pass for an arc.
 */
export function isArcOf(map: InkMap, ring: Ring): boolean {
  const { x, y, radius } = fitted(map, ring);
  const isInk = (turn: number) =>
    [-1, 0, 1].some((reach) => {
      const r = radius + reach;
      const at = Math.round(y + r * Math.sin(turn)) * map.width + Math.round(x + r * Math.cos(turn));
      return map.ink[at] === 1;
    });
  let run = 0;
  // Twice round: a piece may lie across the beginning.
  for (let step = 0; step < 2 * STEPS; step++) {
    run = isInk((step * 2 * Math.PI) / STEPS) ? run + 1 : 0;
    if (run >= LEAST * STEPS) return true;
  }
  return false;
}
