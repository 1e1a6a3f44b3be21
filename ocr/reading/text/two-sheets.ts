import type { Line, Word } from '../../page.js';
import { lineOf } from './table.js';

/** Of a page so wide to its height two sheets may lie beside each other. */
const WIDE = 1.15;
/** Where the room between them may be, and how wide it is at least, as shares of the page's width. */
const FROM = 0.4;
const TO = 0.6;
const ROOM = 0.02;
const STEP = 0.005;
/** Each sheet has so many words and lines; less is a column of a table. */
const LEAST_WORDS = 20;
const LEAST_LINES = 8;
/** A stamp's letter or a speck. */
const DOUBTED = 0.5;

/**
 * Two papers that were copied beside each other onto one page: lines that run over both are parted, the left sheet's first. A page whose title
 * or any other word stands across the room between its halves is one paper.
 */
export function sheetBySheet(lines: Line[], widthToHeight: number): Line[] {
  if (widthToHeight < WIDE) return lines;
  const words = lines.flatMap((line) => line.words).filter(({ confidence }) => confidence >= DOUBTED);
  const at = roomBetween(words);
  if (at === undefined) return lines;
  const isLeft = ({ box }: Word): boolean => box.x + box.w / 2 < at;
  const [left, right] = [isLeft, (word: Word) => !isLeft(word)].map((side) =>
    lines.flatMap(({ words: all, block }) => {
      const own = all.filter(side);
      return own.length > 0 ? [lineOf(own, block)] : [];
    }),
  ) as [Line[], Line[]];
  const isSheet = (side: readonly Line[]): boolean =>
    side.length >= LEAST_LINES && side.reduce((sum, line) => sum + line.words.length, 0) >= LEAST_WORDS;
  return isSheet(left) && isSheet(right) ? [...left, ...right] : lines;
}

/** The middle of the widest upright strip near the page's middle that no word touches. */
function roomBetween(words: readonly Word[]): number | undefined {
  const isFree = (at: number): boolean => words.every(({ box }) => box.x + box.w <= at || box.x >= at);
  let [best, run] = [[] as number[], [] as number[]];
  for (let at = FROM; at <= TO; at += STEP) {
    run = isFree(at) ? [...run, at] : [];
    if (run.length > best.length) best = run;
  }
  const [first, last] = [best[0], best.at(-1)];
  return first === undefined || last === undefined || last - first < ROOM ? undefined : (first + last) / 2;
}
