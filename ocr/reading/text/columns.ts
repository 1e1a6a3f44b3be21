import type { Line, Word } from '../../page.js';
import { lineOf } from './table.js';

/** Shares of the page's width: the least room between two columns, and how far the lines of the right one may begin apart. */
const GUTTER = 0.03;
const ALIGNED = 0.008;
const MOST = 0.75;
/** So many lines with words on both sides are two columns. */
const LEAST_LINES = 6;
/** A table has a word or two to a cell, in capitals and digits; sentences have more, in small letters. */
const LEAST_WORDS = 2.5;
const SMALL_LETTERS = 0.5;

interface Split {
  left: Word[];
  right: Word[];
}

/** Two columns of sentences that the engine read across are read one after the other. Tables stay rows. */
export function inColumns(lines: Line[]): Line[] {
  for (const at of beginnings(lines)) {
    const splits = lines.map((line) => splitAt(line, at));
    for (let from = 0; from < lines.length; from++) {
      if (!splits[from]) continue;
      const end = splits.findIndex((split, i) => i > from && !split);
      const to = end < 0 ? lines.length : end;
      const run = splits.slice(from, to) as Split[];
      if (areColumns(run, at)) {
        const side = (of: keyof Split): Line[] =>
          run.flatMap((split, i) => (split[of].length > 0 ? [lineOf(split[of], lines[from + i]?.block ?? 0)] : []));
        return [...lines.slice(0, from), ...side('left'), ...side('right'), ...inColumns(lines.slice(to))];
      }
      from = to;
    }
  }
  return lines;
}

/** Where words begin after a wide gap, in many lines. */
function beginnings(lines: readonly Line[]): number[] {
  const counts = new Map<number, number>();
  for (const { words } of lines) {
    const sorted = [...words].sort((a, b) => a.box.x - b.box.x);
    for (const [i, { box }] of sorted.entries()) {
      const before = sorted[i - 1]?.box;
      if (!before || box.x - before.x - before.w < GUTTER) continue;
      const at = Math.round(box.x / ALIGNED);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([at]) => at * ALIGNED);
}

/** The words left and right of it; undefined when one stands across. */
function splitAt({ words }: Line, at: number): Split | undefined {
  const left = words.filter(({ box }) => box.x < at - ALIGNED);
  const right = words.filter(({ box }) => box.x >= at - ALIGNED);
  return left.every(({ box }) => box.x + box.w < at - ALIGNED) ? { left, right } : undefined;
}

function areColumns(run: readonly Split[], at: number): boolean {
  const both = run.filter(({ left, right }) => left.length > 0 && right.length > 0);
  if (both.length < LEAST_LINES) return false;
  const aligned = both.filter(({ right }) => Math.abs(Math.min(...right.map(({ box }) => box.x)) - at) <= ALIGNED);
  return aligned.length >= both.length * MOST && (['left', 'right'] as const).every((side) => isProse(both, side));
}

function isProse(both: readonly Split[], side: keyof Split): boolean {
  const words = both.flatMap((split) => split[side]);
  const small = words.filter(({ text }) => /^\p{P}*\p{Ll}/u.test(text));
  return words.length >= both.length * LEAST_WORDS && small.length >= words.length * SMALL_LETTERS;
}
