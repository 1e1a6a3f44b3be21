import type { Line, Word } from '../../page.js';
import { lineOf } from './table.js';

/** The side of a frame of rings or rosettes is read as many single signs one under the other, most of them one sign (`O`, and `5`, `e)` here and there). */
const LEAST_SIGNS = 12;
const MOST_LETTERS = 2;
const ALIKE = 0.5;
/** Shares of the page's width: how far its signs stand apart, and how near to the page's edge. */
const LEVEL = 0.01;
const EDGE = 0.15;

/** Words without a frame of ornaments, and without what stands beyond it. Only both sides together are a frame: a form has ticks and numbers at one. */
export function withoutFrame(lines: readonly Line[]): Line[] {
  const outermost = (side: 'left' | 'right'): Word[] =>
    lines.flatMap(({ words }) => {
      const [first, ...others] = words;
      if (!first) return [];
      const isFurther = (one: Word, other: Word): boolean =>
        side === 'left' ? one.box.x < other.box.x : endOf(one) > endOf(other);
      return others.reduce((most, one) => (isFurther(one, most) ? one : most), first);
    });
  const left = sideOf(outermost('left'), endOf);
  const right = sideOf(outermost('right'), ({ box }) => box.x);
  if (left === undefined || right === undefined || left > EDGE || right < 1 - EDGE) return [...lines];
  return lines.flatMap((line) => {
    const within = line.words.filter((word) => endOf(word) > left + LEVEL && word.box.x < right - LEVEL);
    if (within.length === line.words.length) return line;
    return within.length > 0 ? lineOf(within, line.block) : [];
  });
}

const endOf = ({ box }: Word): number => box.x + box.w;

/** Where most of the signs at one side have their inner edge, if they are a frame's. */
function sideOf(words: readonly Word[], inner: (word: Word) => number): number | undefined {
  const signs = words.filter(({ text }) => text.length <= MOST_LETTERS);
  const places = signs.map(inner).sort((a, b) => a - b);
  const middle = places[places.length >> 1];
  if (middle === undefined) return undefined;
  const row = signs.filter((word) => Math.abs(inner(word) - middle) <= LEVEL).map(({ text }) => text.toLowerCase());
  const most = Math.max(0, ...[...new Set(row)].map((sign) => row.filter((other) => other === sign).length));
  return row.length >= LEAST_SIGNS && most >= row.length * ALIKE ? middle : undefined;
}
