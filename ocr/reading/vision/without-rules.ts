import type { Grey } from '../pixels.js';

/** Pale rules are ink too. */
const INK = 210;
const PAPER = 250;
/** Shares of the width: a rule runs so far in one piece, and where it steps up or down (a worn scanner, a fold) it goes on in such pieces. */
const LONG = 0.05;
const PIECE = 0.012;
/** Pixels that a rule is thick at most, and that it steps. */
const THICK = 7;
const STEP = 3;
/** So much of a stretch of it may run through letters: what runs through more strikes words out, and that must show. */
const CROSSED = 0.12;
/** Pixels from a row of it within which letters stand that it runs through. */
const CLOSE = { from: 3, to: 9 };

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
  const reach = 2 * PIECE * width;
  const parts = rules.flatMap((run) => stretches(run, reach));
  const kept = parts.filter((part) => isThroughLetters(picture, part));
  // A line strikes out with all of its rows, and a little beyond the word.
  const isKept = ({ y, from, to }: Run): boolean =>
    kept.some((one) => Math.abs(one.y - y) < THICK && one.from < to + reach && one.to > from - reach);
  const free = parts.filter((part) => !isKept(part));
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

/** By row, runs of ink along it, so many pixels long at least: every one of them passes a place out of so many. */
function runsOf({ width, height, data }: Grey, least: number): Run[][] {
  return Array.from({ length: height }, (_, y) => {
    const runs: Run[] = [];
    const isInk = (x: number) => (data[y * width + x] as number) < INK;
    for (let x = least - 1; x < width; x += least) {
      if (!isInk(x)) continue;
      let [from, to] = [x, x + 1];
      while (from > 0 && isInk(from - 1)) from--;
      while (to < width && isInk(to)) to++;
      if (to - from >= least) runs.push({ y, from, to });
      x = Math.max(x, to - least);
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

/** Ink stands close above it as well as close below it. */
function isThroughLetters({ width, height, data }: Grey, { y, from, to }: Run): boolean {
  const share = (step: 1 | -1): number => {
    let inked = 0;
    for (let x = from; x < to; x++)
      for (let d = CLOSE.from; d <= CLOSE.to; d++) {
        const at = y + step * d;
        if (at < 0 || at >= height || (data[at * width + x] as number) >= INK) continue;
        inked++;
        break;
      }
    return inked / (to - from);
  };
  return share(-1) > CROSSED && share(1) > CROSSED;
}
