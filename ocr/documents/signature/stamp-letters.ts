import { isFragment, type Line, type PageBox, printedText, type RecognisedPage } from '../../page.js';
import { inkOf, withoutBoxes } from './ink.js';
import { findRing, type Ring } from './stamp.js';

/** Between these shares of a round stamp's radius runs its legend, in letters no taller than that. */
const BAND = { from: 0.55, to: 1.05 };
const LETTER = 0.4;

/** A box that waits for an answer, or has it, is on no stamp. */
const BOX = /[☐☒]/;

/** A layer gives its words surely, and has left out what it has on a ring; the engine read what it shows beside them. */
const isFromLayer = ({ words }: Line): boolean => words.every(({ confidence }) => confidence === 1);

/**
 * The page without lines that are but pieces of a stamp's legend, taken for words (`NU` of MUNICIPAL, `NUL` of ORDINUL): they say nothing.
 * What is stamped or written in a stamp's middle, beside it or across it is no such piece.
 */
export function withoutStampLetters(page: RecognisedPage): RecognisedPage {
  return withoutLegend(withoutLines(page, readTwice(page.lines)));
}

function withoutLegend(page: RecognisedPage): RecognisedPage {
  const { image, lines, method } = page;
  const scraps = lines.filter(
    (line) => isFragment(line.words) && !BOX.test(line.text) && (method === 'ocr' || !isFromLayer(line)),
  );
  if (!image || scraps.length === 0) return page;
  const print = lines.filter((line) => !scraps.includes(line)).flatMap(({ words }) => words.map(({ box }) => box));
  const ring = findRing(withoutBoxes(inkOf(image, 300), print));
  if (!ring) return page;
  const isOnStamp = (line: Line) => line.words.every(({ box }) => isOnLegend(box, ring, image.height / image.width));
  return withoutLines(page, scraps.filter(isOnStamp));
}

function withoutLines(page: RecognisedPage, some: readonly Line[]): RecognisedPage {
  if (some.length === 0) return page;
  const left = page.lines.filter((line) => !some.includes(line));
  return { ...page, lines: left, text: printedText(left) };
}

/** Small print is no taller than so, by the page's usual words; words over one another cover so much of the one. */
const SMALL = 0.7;
const OVER = 0.4;

/**
 * Small letters that were read twice in one place, as in the middle of a stamp between its rings: print can stand there but once, and what has
 * more letters that the engine believes is said.
 */
function readTwice(lines: readonly Line[]): Line[] {
  const heights = lines.flatMap(({ words }) => words.map(({ box }) => box.h)).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  const small = lines.filter(({ words }) => words.every(({ box }) => box.h < usual * SMALL));
  const ghosts = new Set<Line>();
  for (const line of small) {
    const others = small.filter((other) => other !== line && !ghosts.has(other) && believed(other) > believed(line));
    const over = line.words.filter(({ box }) =>
      others.some(({ words }) => words.some((word) => isOver(box, word.box))),
    );
    if (lettersOf(over) * 2 > lettersOf(line.words)) ghosts.add(line);
  }
  return [...ghosts];
}

const lettersOf = (words: Line['words']): number => words.reduce((sum, { text }) => sum + text.length, 0);
const believed = ({ words }: Line): number =>
  words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);

function isOver(a: PageBox, b: PageBox): boolean {
  const wide = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return wide > 0 && high > 0 && wide * high >= OVER * Math.min(a.w * a.h, b.w * b.h);
}

function isOnLegend({ x, y, w, h }: PageBox, ring: Ring, aspect: number): boolean {
  const far = [x, x + w].flatMap((across) =>
    [y, y + h].map((down) => Math.hypot(across - ring.x, (down - ring.y) * aspect) / ring.radius),
  );
  return h * aspect <= LETTER * ring.radius && far.every((one) => one >= BAND.from && one <= BAND.to);
}
