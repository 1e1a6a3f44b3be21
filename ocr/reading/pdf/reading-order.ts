import type { Line, Word } from '../../page.js';
import { foldRomanian, mendLookAlikes, mendMojibake } from '../text/fold.js';
import { joinSpacedLetters } from '../text/spaced-letters.js';
import { around, lineOf } from '../text/table.js';
import type { LayerItem, Letter } from './letters.js';

/** Letters of one word. */
export type LetterWord = Letter[];

/** Shares of a letter's height. */
const SAME_LINE = 0.35;
const WORD_GAP = 0.16;
const BACKWARDS = 0.5;
const COPY_APART = 0.2;
const COPY_WIDTH = 0.45;
const LEAST_GAP = 0.05;
/** A page is Latin when it has so many times as many Latin letters as Cyrillic ones. */
const MOSTLY = 2;

/**
 * Words in lines as a reader's eye meets them. What office programs write stands in the file in that order and keeps its
 * own spaces; a file that jumps about (labels first, values later, letters one by one) is sorted by place.
 * `tall` is the page's height by its width.
 */
export function inReadingOrder(rows: LetterWord[][], tall: number): LetterWord[][] {
  const once = withoutCopies(rows, tall);
  // What slants (a word across the page, the ring of a stamp) belongs to no line and stands behind them.
  const slants = (word: LetterWord) => word.some(({ quarter }) => quarter !== 0);
  const level = filledRows(once.map((row) => row.filter((word) => !slants(word))));
  const slanting = filledRows(once.map((row) => row.filter(slants)));
  return [...(inOrder(level, tall) ? level : rowsByPlace(level.flat(), tall)), ...slanting];
}

export function linesOf(rows: LetterWord[][], tall: number): Line[] {
  const words = rows.map((row) => row.map(wordOf));
  const text = words
    .flat()
    .map((word) => word.text)
    .join('');
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const isLatin = count(/\p{Script=Latin}/gu) > MOSTLY * count(/\p{Script=Cyrillic}/gu);
  const mended = words.map((row) => row.map((word) => ({ ...word, text: mendLookAlikes(word.text, isLatin) })));
  return inBlocks(mended.map((row) => joinSpacedLetters(row, tall)));
}

function wordOf(letters: LetterWord): Word {
  return {
    text: foldRomanian(mendMojibake(letters.map(({ char }) => char).join(''))),
    confidence: 1,
    box: around(letters.map(({ box }) => box)),
  };
}

/** Words in lines as the file has them; what is written over a word that stands there is a word of its own. */
export function rowsOfFile(items: LayerItem[], tall: number): LetterWord[][] {
  const rows: LetterWord[][] = [[[]]];
  for (const item of items) {
    const row = rows.at(-1) as LetterWord[];
    if (item === 'line') rows.push([[]]);
    else if (item === 'space') row.push([]);
    else if (isElsewhere(row.at(-1)?.at(-1), item, tall)) row.push([item]);
    else row.at(-1)?.push(item);
  }
  return rows.map((row) => row.filter((word) => word.length > 0)).filter((row) => row.length > 0);
}

function isElsewhere(last: Letter | undefined, { object, x, box }: Letter, tall: number): boolean {
  return last !== undefined && last.object !== object && x < last.x - BACKWARDS * box.h * tall;
}

/** Bold made by drawing a letter twice, a little apart, is one letter. */
function withoutCopies(rows: LetterWord[][], tall: number): LetterWord[][] {
  const seen = new Map<string, Letter[]>();
  const isCopy = (letter: Letter) => {
    const row = Math.round(letter.baseline / Math.max(letter.box.h, 1e-4));
    const near = [row - 1, row, row + 1].flatMap((key) => seen.get(`${letter.char}:${key}`) ?? []);
    // Two letters of a word (`Detalii`) stand a whole letter apart, and are drawn by one object or side by side.
    const isOver = ({ x, baseline, object }: Letter) =>
      object !== letter.object &&
      Math.abs(x - letter.x) < Math.min(COPY_APART * letter.box.h * tall, COPY_WIDTH * letter.box.w) &&
      Math.abs(baseline - letter.baseline) < COPY_APART * letter.box.h;
    if (near.some(isOver)) return true;
    const key = `${letter.char}:${row}`;
    seen.set(key, [...(seen.get(key) ?? []), letter]);
    return false;
  };
  return rows
    .map((row) => row.map((word) => word.filter((letter) => !isCopy(letter))).filter((word) => word.length > 0))
    .filter((row) => row.length > 0);
}

/** Within a line to the right, from line to line down, or to the right on the same height. */
function inOrder(rows: LetterWord[][], tall: number): boolean {
  let last: Letter | undefined;
  for (const row of rows) {
    let start = true;
    for (const letter of row.flat()) {
      if (last) {
        const reach = BACKWARDS * letter.box.h;
        const down = letter.baseline - last.baseline;
        const right = letter.x - last.x;
        if (down < -reach) return false;
        if (Math.abs(down) < reach * SAME_LINE && right < -reach * tall) return false;
        if (!start && down > 2 * reach) return false;
      }
      last = letter;
      start = false;
    }
  }
  return true;
}

const filledRows = (rows: LetterWord[][]): LetterWord[][] => rows.filter((row) => row.length > 0);

/** The spaces of the file are kept where there is room for one: in justified lines they are narrower than any rule. */
function rowsByPlace(words: LetterWord[], tall: number): LetterWord[][] {
  const rows: Letter[][] = [];
  const letters = words.flat();
  const starts = new Set(words.map((word) => word[0] as Letter));
  for (const letter of [...letters].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && letter.baseline - first.baseline < SAME_LINE * Math.min(letter.box.h, first.box.h))
      row.push(letter);
    else rows.push([letter]);
  }
  return rows.map((row) =>
    wordsByGaps(
      row.sort((a, b) => a.box.x - b.box.x),
      starts,
      tall,
    ),
  );
}

function wordsByGaps(row: Letter[], starts: Set<Letter>, tall: number): LetterWord[] {
  const words: LetterWord[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const letter of row) {
    const gap = (letter.box.x - end) / (letter.box.h * tall);
    if (gap > (starts.has(letter) ? LEAST_GAP : WORD_GAP)) words.push([letter]);
    else words.at(-1)?.push(letter);
    end = Math.max(end, letter.box.x + letter.box.w);
  }
  return words;
}

/** A new block begins where the next line does not follow closely below the last one. */
function inBlocks(rows: Word[][]): Line[] {
  let block = 0;
  let last: Line | undefined;
  return rows.map((words) => {
    const line = lineOf(words, block);
    if (last) {
      const gap = line.box.y - (last.box.y + last.box.h);
      if (gap > line.box.h * 0.9 || gap < -line.box.h) block += 1;
    }
    last = { ...line, block };
    return last;
  });
}
