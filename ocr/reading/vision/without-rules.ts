import type { Grey } from '../pixels.js';

/** Pale rules are ink too. */
const INK = 210;
const PAPER = 250;
/** Shares of the width: a rule runs so far in one piece, and where it steps up or down (a worn scanner, a fold) it goes on in such pieces. */
const LONG = 0.05;
const PIECE = 0.012;
/** Pixels that a rule is thick at most, and that it steps. */
const THICK = 7;
const BEYOND = 6;
const STEP = 3;
/** So much of a stretch of it may run through letters: what runs through more strikes words out, and that must show. */
const CROSSED = 0.12;

interface Run {
  y: number;
  from: number;
  to: number;
}

/**
 * Takes level rules away, as tables have them between their rows: the engine takes one that steps or slants a little for a part of the
 * letters below it. Rules that run through letters stay.
 */
export function withoutRules(picture: Grey): Grey {
  const { width, height, data } = picture;
  const runs = runsOf(picture, Math.round(width * PIECE));
  const long = width * LONG;
  const rules = runs.flat().filter(({ from, to }) => to - from >= long);
  const seen = new Set(rules);
  // What goes on from a rule at either end is the rule.
  for (let i = 0; i < rules.length; i++) {
    const { y, from, to } = rules[i] as Run;
    for (const other of runs.slice(Math.max(0, y - STEP), y + STEP + 1).flat()) {
      if (seen.has(other) || Math.min(Math.abs(other.from - to), Math.abs(other.to - from)) > STEP) continue;
      seen.add(other);
      rules.push(other);
    }
  }
  const free = rules.flatMap((run) => stretches(run, long)).filter((run) => !isThroughLetters(picture, run));
  if (free.length === 0) return picture;
  const out = new Uint8Array(data);
  for (const { y, from, to } of free)
    for (let x = from; x < to; x++) {
      const [top, bottom] = [edge(picture, x, y, -1), edge(picture, x, y, 1)];
      if (bottom - top >= THICK) continue;
      // The pale edge of the rule goes with it.
      for (let at = Math.max(0, top - 1); at <= Math.min(height - 1, bottom + 1); at++) out[at * width + x] = PAPER;
    }
  return { width, height, data: out };
}

/** By row, runs of ink along it, so many pixels long at least. */
function runsOf({ width, height, data }: Grey, least: number): Run[][] {
  return Array.from({ length: height }, (_, y) => {
    const runs: Run[] = [];
    let from = -1;
    for (let x = 0; x <= width; x++) {
      const isInk = x < width && (data[y * width + x] as number) < INK;
      if (isInk && from < 0) from = x;
      if (isInk || from < 0) continue;
      if (x - from >= least) runs.push({ y, from, to: x });
      from = -1;
    }
    return runs;
  });
}

/** Where the ink that stands at a place of a rule ends, upwards or downwards. */
function edge({ width, height, data }: Grey, x: number, y: number, step: 1 | -1): number {
  let at = y;
  while (
    Math.abs(at - y) < THICK &&
    at + step >= 0 &&
    at + step < height &&
    (data[(at + step) * width + x] as number) < INK
  )
    at += step;
  return at;
}

/** A run in pieces of so many pixels. */
function stretches({ y, from, to }: Run, length: number): Run[] {
  const count = Math.max(1, Math.round((to - from) / length));
  const at = (i: number) => Math.round(from + ((to - from) * i) / count);
  return Array.from({ length: count }, (_, i) => ({ y, from: at(i), to: at(i + 1) }));
}

/** Ink goes on above it and below it. */
function isThroughLetters(picture: Grey, { y, from, to }: Run): boolean {
  let crossed = 0;
  for (let x = from; x < to; x++)
    if (y - edge(picture, x, y, -1) >= BEYOND && edge(picture, x, y, 1) - y >= BEYOND) crossed++;
  return crossed > CROSSED * (to - from);
}
