import { isFragment, isScribble, type Line, type PageBox, type RecognisedPage } from '../../page.js';
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
  const { image, lines, method } = page;
  const scraps = lines.filter(
    (line) => isFragment(line.words) && !BOX.test(line.text) && (method === 'ocr' || !isFromLayer(line)),
  );
  if (!image || scraps.length === 0) return page;
  const print = lines.filter((line) => !scraps.includes(line)).flatMap(({ words }) => words.map(({ box }) => box));
  const ring = findRing(withoutBoxes(inkOf(image, 300), print));
  if (!ring) return page;
  const isOnStamp = (line: Line) => line.words.every(({ box }) => isOnLegend(box, ring, image.height / image.width));
  const pieces = scraps.filter(isOnStamp);
  if (pieces.length === 0) return page;
  const left = lines.filter((line) => !pieces.includes(line));
  const said = left.filter(({ words }) => !isScribble(words));
  return { ...page, lines: left, text: said.map(({ text }) => text).join('\n') };
}

function isOnLegend({ x, y, w, h }: PageBox, ring: Ring, aspect: number): boolean {
  const far = [x, x + w].flatMap((across) =>
    [y, y + h].map((down) => Math.hypot(across - ring.x, (down - ring.y) * aspect) / ring.radius),
  );
  return h * aspect <= LETTER * ring.radius && far.every((one) => one >= BAND.from && one <= BAND.to);
}
