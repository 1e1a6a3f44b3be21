import type { QualityFault } from '../../page.js';
import type { Grey } from '../pixels.js';

const DARK_PAPER = 70;
const BURNT = 250;
const BURNT_SHARE = 0.03;
const DIM_PAPER = 215;
const SOFT_EDGE = 0.22;
const SMALL_SIDE = 700;
/** Every so many rows tell as much of the edges as all of them. */
const ROW_STEP = 6;
const EDGE_SHARE = 0.015;
const EDGE_MARKS = 0.04;

/**
 * What may be wrong with the picture, strongest first. Suspicions only: a page that reads well nevertheless has no fault,
 * so whoever reads it decides. `small` is the sheet on a coarser scale, `even` what the engine gets.
 */
export function suspectFaults(sheet: Grey, small: Grey, even: Grey, marks: Grey): QualityFault[] {
  const levels = histogram(small);
  const faults: QualityFault[] = [];
  if (levelAt(levels, 0.9) < DARK_PAPER) faults.push('too-dark');
  if (shareAbove(levels, BURNT) > BURNT_SHARE && levelAt(levels, 0.5) < DIM_PAPER) faults.push('glare');
  if (Math.max(sheet.width, sheet.height) < SMALL_SIDE) faults.push('too-small');
  if (edgeSharpness(even) < SOFT_EDGE) faults.push('blurred');
  if (runsOff(marks)) faults.push('cut-off');
  return faults;
}

function histogram({ data }: Grey): Uint32Array {
  const counts = new Uint32Array(256);
  for (let i = 0; i < data.length; i++) counts[data[i] ?? 0] = (counts[data[i] ?? 0] ?? 0) + 1;
  return counts;
}

/** The level below which a share of all counted pixels lies. */
export function levelAt(counts: Uint32Array, share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += counts[level] ?? 0;
    if (seen >= total * share) return level;
  }
  return 255;
}

function shareAbove(counts: Uint32Array, level: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.slice(level).reduce((sum, count) => sum + count, 0) / (total || 1);
}

/** How much of the way from paper to ink the steepest edges take within two pixels: 1 is a cut, 0.2 a blur. */
function edgeSharpness({ width, height, data }: Grey): number {
  const steps = new Uint32Array(256);
  const levels = new Uint32Array(256);
  for (let y = 1; y < height - 1; y += ROW_STEP) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const level = data[i] ?? 0;
      levels[level] = (levels[level] ?? 0) + 1;
      const step = Math.abs((data[i + 1] ?? 0) - (data[i - 1] ?? 0));
      if (step > 8) steps[step] = (steps[step] ?? 0) + 1;
    }
  }
  const contrast = 250 - levelAt(levels, 0.005);
  return contrast < 10 ? 0 : levelAt(steps, 0.97) / contrast;
}

/** Text up to the very edge of the picture. */
function runsOff({ width, height, data }: Grey): boolean {
  const mx = Math.max(8, Math.round(width * EDGE_SHARE));
  let all = 0;
  let atEdge = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[y * width + x] !== 1) continue;
      all += 1;
      if (x < mx || x >= width - mx) atEdge += 1;
    }
  }
  return all > 0 && atEdge / all > EDGE_MARKS;
}
