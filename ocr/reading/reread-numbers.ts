import type { Line, PageBox, Word } from '../page.js';
import type { RecognitionOptions } from './engine/engine.js';
import { crop, type Grey } from './pixels.js';
import { resizedPart } from './resized-part.js';
import {
  brokenDates,
  CODE_HEIGHTS,
  DATE_HEIGHTS,
  doubtfulNumbers,
  NUMBER_HEIGHTS,
  settledCode,
  settledNumber,
  votedDate,
} from './text/doubtful-numbers.js';
import { lineOf, linesFromTable } from './text/table.js';

/** Room around a word, as shares of its height. */
const SIDE = 0.25;
const ABOVE = 0.3;
/** How sure a date is that readings voted for: seen, not certain. */
const VOTED = 0.7;

type Recognise = (picture: Grey, options: RecognitionOptions) => Promise<string>;
type Again = { text: string; confidence: number };

/** Lines whose doubtful numbers and broken dates were read again, each cut out alone and brought to sizes that suit the engine. */
export async function rereadNumbers(lines: Line[], page: Grey, recognise: Recognise): Promise<Line[]> {
  const settled = new Map<Line, Line>();
  const settle = (of: Line, change: (word: Word, at: number) => Word[]): void => {
    const before = settled.get(of) ?? of;
    settled.set(of, { ...before, ...lineOf(before.words.flatMap(change), of.block), box: of.box });
  };
  for (const { line, word, box, isCode } of doubtfulNumbers(lines)) {
    const of = lines[line];
    if (!of?.words[word]) continue;
    const again = await readAgain(page, box, isCode ? CODE_HEIGHTS : NUMBER_HEIGHTS, recognise);
    const sure = (one: Word): Word => (isCode ? settledCode(one, again) : undefined) ?? settledNumber(one, again);
    settle(of, (one, i) => [i === word ? sure(one) : one]);
  }
  // Last word first: the places of those before stay.
  for (const { line, from, to, box } of brokenDates(lines).reverse()) {
    const of = lines[line];
    const text = of && votedDate((await readAgain(page, box, DATE_HEIGHTS, recognise)).map((one) => one.text));
    if (!text) continue;
    settle(of, (one, i) => (i < from || i > to ? [one] : i === from ? [{ text, confidence: VOTED, box }] : []));
  }
  return lines.map((line) => settled.get(line) ?? line);
}

async function readAgain(page: Grey, box: PageBox, heights: readonly number[], recognise: Recognise): Promise<Again[]> {
  const side = (SIDE * box.h * page.height) / page.width;
  const part = darkOnLight(
    crop(page, {
      x: Math.max(0, box.x - side),
      y: Math.max(0, box.y - ABOVE * box.h),
      w: box.w + 2 * side,
      h: (1 + 2 * ABOVE) * box.h,
    }),
  );
  const again: Again[] = [];
  for (const height of heights) {
    const picture = resizedPart(part, height / (box.h * page.height), { margin: 12 });
    const table = await recognise(picture, { segmentation: 'line', dpi: 300, whitelist: '0123456789.,/-' });
    const words = linesFromTable(table, picture.width, picture.height).flatMap((one) => one.words);
    again.push({
      text: words.map(({ text }) => text).join(''),
      confidence: Math.min(1, ...words.map(({ confidence }) => confidence)),
    });
  }
  return again;
}

/** The dark screens of telephones print white on black, which only whole pages are tried for. */
function darkOnLight(part: Grey): Grey {
  const mean = part.data.reduce((sum, grey) => sum + grey, 0) / Math.max(1, part.data.length);
  return mean < 110 ? { ...part, data: part.data.map((grey) => 255 - grey) } : part;
}
