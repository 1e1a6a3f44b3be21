import type { Line, PageBox, Word } from '../../page.js';
import { lineOf } from './table.js';

/** So far, as a share of a word's height, may the middles of words of one row lie from each other. */
const LEVEL = 0.35;

/**
 * Words of one row that the engine dealt out to two (`nătură t:` before `Sem …`, between rows of the column beside them) are one line
 * again, from left to right.
 */
export function rejoined(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last && (isAmong(line.words, last.words) || isAmong(last.words, line.words)))
      whole[whole.length - 1] = lineOf(
        [...last.words, ...line.words].sort((a, b) => a.box.x - b.box.x),
        last.block,
      );
    else whole.push(line);
  }
  return whole;
}

/** Room between two words of a sentence at most, in heights of its print. */
const WORD_SPACE = 1;
/** So many lines parted at one place, each by no more than a word's space, were no columns: what ends a column is ragged. */
const LEAST_PARTED = 3;
/** Share of the page's width. */
const ALIGNED = 0.008;

/** Two lines of which the second may go on with the first. */
interface Pair {
  begun: Line;
  rest: Line;
}

/**
 * Sentences whose line the engine parted where the columns of a table above them part, or where wide spaces of a few lines happen to stand
 * one below the other, are whole again: what goes on in small letters, or is parted like its neighbours, a space from a line that ends
 * nothing, follows it. `aspect` is the height of the page by its width.
 */
export function unparted(lines: readonly Line[], aspect: number): Line[] {
  const left = [...lines];
  const pairs = lines.flatMap((rest): Pair[] => {
    const begun = lines.find((line) => line !== rest && goesOn(line.words.at(-1), rest.words[0], aspect));
    return begun ? [{ begun, rest }] : [];
  });
  const whole = new Map<Line, Line>();
  for (const { begun, rest } of pairs.filter((pair) => isOneSentence(pair, pairs))) {
    const before = whole.get(begun) ?? begun;
    const joined = lineOf([...before.words, ...rest.words], rest.block);
    whole.set(rest, joined);
    left[left.indexOf(rest)] = joined;
    left.splice(left.indexOf(before), 1);
  }
  return left;
}

const endOf = ({ box }: Line): number => box.x + box.w;

const isOneSentence = ({ begun, rest }: Pair, pairs: readonly Pair[]): boolean =>
  /^\p{Ll}/u.test(rest.text) ||
  pairs.filter(
    (other) =>
      Math.abs(other.rest.box.x - rest.box.x) <= ALIGNED && Math.abs(endOf(other.begun) - endOf(begun)) <= ALIGNED,
  ).length >= LEAST_PARTED;

function goesOn(last: Word | undefined, first: Word | undefined, aspect: number): boolean {
  if (!last || !first || !/[\p{L}\d,]$/u.test(last.text)) return false;
  const [{ box }, { box: next }] = [last, first];
  const space = gap(box, next);
  return (
    next.x > box.x &&
    space >= 0 &&
    space <= WORD_SPACE * Math.max(box.h, next.h) * aspect &&
    Math.abs(middleOf(box) - middleOf(next)) <= LEVEL * Math.max(box.h, next.h)
  );
}

/** Some stand between words of the other, none over another, each on a level with the word beside it: so do neither columns nor rows. */
const isAmong = (some: readonly Word[], row: readonly Word[]): boolean =>
  some.some(({ box }) => row.some((word) => word.box.x > box.x) && row.some((word) => word.box.x < box.x)) &&
  some.every(({ box }) => {
    const [nearest] = row.map((word) => word.box).sort((a, b) => gap(a, box) - gap(b, box));
    return (
      nearest !== undefined &&
      gap(nearest, box) >= 0 &&
      Math.abs(middleOf(nearest) - middleOf(box)) <= LEVEL * nearest.h
    );
  });

const middleOf = ({ y, h }: PageBox): number => y + h / 2;

/** Room between two boxes from left to right; less than nothing when they lie over each other. */
const gap = (a: PageBox, b: PageBox): number => Math.max(b.x - a.x - a.w, a.x - b.x - b.w);
