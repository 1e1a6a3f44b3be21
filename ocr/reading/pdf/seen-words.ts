import type { PageBox } from '../../page.js';
import type { Grey } from '../pixels.js';
import { around } from '../text/table.js';
import type { Letter } from './letters.js';
import type { LetterWord } from './reading-order.js';

const MIN_CONTRAST = 24;
/** Share of the letters' ink that must be where it belongs. */
const MIN_INK_SEEN = 0.6;
const FAINTEST = 200;
const LIGHT = 240;
const MIN_INK = 4;
const OVERLAP = 0.4;
/** Kerned letters overlap a little; one over another, nearly whole. */
const SAME_LETTER = 0.8;
/** Letters of one size, give or take ascenders. */
const LIKE_SIZE = 1.6;
const OFF_LINE = 0.3;

export interface SeenWords {
  rows: LetterWord[][];
  /** Words that the file has and the page does not show. */
  concealed: LetterWord[];
  /** Different words stand in one place, both to be seen or one covered: only one of them can be what the paper said. */
  contested: boolean;
  /** A stamp's words stand over others, or a pen over them: what is left to be seen, the picture of the page tells. */
  overlaid: boolean;
}

/**
 * Parts what is to be seen from what is not: covered, transparent, cut away, off the page, white on white. `inks` are the
 * letters alone, those of lines and those of stamps and ornaments, `drawn` the page as it is; a word is seen where the page shows the letters' ink against its ground.
 */
export function seenWords(rows: LetterWord[][], inks: { level: Grey; slanting: Grey }, drawn: Grey): SeenWords {
  const concealed: LetterWord[] = [];
  let isAnyCrossed = false;
  const seen = rows
    .map((row) =>
      row.flatMap((word) => {
        const sights = word.map((letter) =>
          sightOf(letter, letter.quarter === undefined ? inks.slanting : inks.level, drawn),
        );
        const isCrossed = isCrossedStamp(word, sights);
        // Part of a word under a blot is a part that nobody sees: the word goes as a whole.
        if (
          isOnPage(word) &&
          word.every(({ hidden }) => !hidden) &&
          (isCrossed || sights.every((one) => one === 'seen'))
        ) {
          isAnyCrossed ||= isCrossed;
          return [word];
        }
        concealed.push(word);
        return [];
      }),
    )
    .filter((row) => row.length > 0);
  const overlaps = overlapsOf(placed(seen.flat()));
  const contested = overlaps.some((pair) => !pair.some(({ inRing }) => inRing) || pair.some(isFigure));
  return {
    rows: seen,
    concealed,
    contested: contested || rows.flat().some(isOverwritten),
    overlaid: overlaps.length > 0 || isAnyCrossed,
  };
}

function isOnPage(word: LetterWord): boolean {
  return word.every(({ box }) => {
    const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
    return x >= 0 && x <= 1 && y >= 0 && y <= 1;
  });
}

/** `blotted`: dark all over, as where a pen fills what is open in a small letter; a patch of paper leaves it light. */
type Sight = 'seen' | 'blotted' | 'gone';

/** A word within the ring of a stamp, no figures, of which a pen blots a few letters. */
function isCrossedStamp(word: LetterWord, sights: readonly Sight[]): boolean {
  const blotted = sights.filter((one) => one === 'blotted').length;
  return (
    blotted > 0 &&
    2 * blotted < word.length &&
    sights.every((one) => one !== 'gone') &&
    word.every(({ inRing, char }) => inRing && !/\p{Nd}/u.test(char))
  );
}

function sightOf({ box, char }: Letter, ink: Grey, drawn: Grey): Sight {
  let darkest = 255;
  eachPixel(box, drawn, 0.05, (i) => {
    darkest = Math.min(darkest, ink.data[i] as number);
  });
  // A full stop or a hair line at this size: nothing to measure, and its neighbours tell.
  if (darkest > FAINTEST) return /[\p{L}\p{N}]/u.test(char) ? 'gone' : 'seen';
  const dark = darkest + (255 - darkest) * 0.4;
  let [inkSum, inkCount, top, bottom] = [0, 0, drawn.height, 0];
  eachPixel(box, drawn, 0.05, (i) => {
    if ((ink.data[i] as number) >= dark) return;
    inkSum += drawn.data[i] as number;
    inkCount += 1;
    const row = Math.floor(i / drawn.width);
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
  });
  // The ground is what lies between the strokes: above and below them a blot may end.
  const ground: number[] = [];
  eachPixel(box, drawn, 0.05, (i) => {
    const row = Math.floor(i / drawn.width);
    if ((ink.data[i] as number) > LIGHT && row >= top && row <= bottom) ground.push(drawn.data[i] as number);
  });
  if (inkCount < MIN_INK || ground.length < MIN_INK) return 'seen';
  // Its lighter quarter: a pen that crosses the letter leaves some of the paper as it was.
  const paper = ground.sort((a, b) => b - a)[ground.length >> 2] as number;
  const inkMean = inkSum / inkCount;
  if (Math.abs(inkMean - paper) < MIN_CONTRAST) return paper < FAINTEST ? 'blotted' : 'gone';
  const border = (inkMean + paper) / 2;
  const darker = inkMean < paper;
  let there = 0;
  eachPixel(box, drawn, 0.05, (i) => {
    if ((ink.data[i] as number) < dark && (drawn.data[i] as number) < border === darker) there += 1;
  });
  return there >= inkCount * MIN_INK_SEEN ? 'seen' : 'gone';
}

interface Placed {
  box: PageBox;
  text: string;
  /** Within a stamp's ring as a whole. */
  inRing: boolean;
}

const placed = (words: readonly LetterWord[]): Placed[] =>
  words
    .filter((word) => word.every(({ quarter }) => quarter !== undefined))
    .map((word) => ({
      box: around(word.map(({ box }) => box)),
      text: word.map(({ char }) => char).join(''),
      inRing: word.every(({ inRing }) => inRing),
    }))
    .filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text))
    .sort((a, b) => a.box.y - b.box.y);

/** One figure over another makes no word of its own: a word that holds two in one place. */
const isOverwritten = (word: LetterWord): boolean => {
  const own = word
    .filter(({ quarter, char }) => quarter !== undefined && /^\p{Nd}/u.test(char))
    .map(({ box, char, inRing }) => ({ box, text: char, inRing }));
  return own.some((one, i) => own.slice(i + 1).some((other) => isOver(one, other, SAME_LETTER) && isAlike(one, other)));
};

const isAlike = (one: Placed, other: Placed): boolean =>
  Math.max(one.box.h, other.box.h) < LIKE_SIZE * Math.min(one.box.h, other.box.h);

const isOver = (one: Placed, other: Placed, overlap: number): boolean =>
  other.text !== one.text && shared(one.box, other.box) > overlap;

const isFigure = ({ text }: Placed): boolean => /\p{Nd}/u.test(text);

const bottom = ({ box }: Placed): number => box.y + box.h;

/** A stamp over the name of who signs is small and stands on no line of its own; what takes a word's place stands on its line. */
const isOnLine = (one: Placed, other: Placed): boolean =>
  isAlike(one, other) && Math.abs(bottom(one) - bottom(other)) < OFF_LINE * Math.min(one.box.h, other.box.h);

/** Two words, not the same, in one place, and both to be seen; `words` go down the page. */
function overlapsOf(words: readonly Placed[]): (readonly [Placed, Placed])[] {
  const pairs: (readonly [Placed, Placed])[] = [];
  for (const [i, one] of words.entries())
    for (let at = i + 1; at < words.length; at++) {
      const other = words[at] as Placed;
      if (other.box.y > bottom(one)) break;
      if (isOver(one, other, OVERLAP) && (isFigure(one) || isFigure(other) || isOnLine(one, other)))
        pairs.push([one, other]);
    }
  return pairs;
}

/** What two boxes share, by the smaller of them. */
export function shared(a: PageBox, b: PageBox): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w <= 0 || h <= 0 ? 0 : (w * h) / Math.max(1e-9, Math.min(a.w * a.h, b.w * b.h));
}

/** Pixels of a box made larger on each side by a share of its height. */
export function eachPixel(box: PageBox, { width, height }: Grey, grow: number, visit: (index: number) => void): void {
  const margin = box.h * grow * height;
  const top = Math.max(0, Math.floor(box.y * height - margin));
  const bottom = Math.min(height, Math.ceil((box.y + box.h) * height + margin));
  const left = Math.max(0, Math.floor(box.x * width - margin));
  const right = Math.min(width, Math.ceil((box.x + box.w) * width + margin));
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) visit(y * width + x);
}
