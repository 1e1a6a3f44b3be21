import type { Line } from '../page.js';
import type { RecognitionOptions } from './engine/engine.js';
import { crop, type Grey } from './pixels.js';
import { resizedPart } from './resized-part.js';
import { doubtfulNumbers, NUMBER_HEIGHTS, settledNumber } from './text/doubtful-numbers.js';
import { lineOf, linesFromTable } from './text/table.js';

/** Room around a word, as shares of its height. */
const SIDE = 0.25;
const ABOVE = 0.3;

/** Lines whose doubtful numbers were read again, each cut out alone and brought to sizes that suit the engine. */
export async function rereadNumbers(
  lines: Line[],
  page: Grey,
  recognise: (picture: Grey, options: RecognitionOptions) => Promise<string>,
): Promise<Line[]> {
  const settled = new Map<Line, Line>();
  for (const { line, word, box } of doubtfulNumbers(lines)) {
    const of = lines[line];
    const read = of?.words[word];
    if (!of || !read) continue;
    const side = (SIDE * box.h * page.height) / page.width;
    const part = darkOnLight(
      crop(page, {
        x: Math.max(0, box.x - side),
        y: Math.max(0, box.y - ABOVE * box.h),
        w: box.w + 2 * side,
        h: (1 + 2 * ABOVE) * box.h,
      }),
    );
    const again: { text: string; confidence: number }[] = [];
    for (const height of NUMBER_HEIGHTS) {
      const picture = resizedPart(part, height / (box.h * page.height), { margin: 12 });
      const table = await recognise(picture, { segmentation: 'line', dpi: 300, whitelist: '0123456789.,/-' });
      const words = linesFromTable(table, picture.width, picture.height).flatMap((one) => one.words);
      again.push({
        text: words.map(({ text }) => text).join(''),
        confidence: Math.min(1, ...words.map(({ confidence }) => confidence)),
      });
    }
    const before = settled.get(of) ?? of;
    const words = before.words.map((one, i) => (i === word ? settledNumber(one, again) : one));
    settled.set(of, { ...before, ...lineOf(words, of.block), box: of.box });
  }
  return lines.map((line) => settled.get(line) ?? line);
}

/** The dark screens of telephones print white on black, which only whole pages are tried for. */
function darkOnLight(part: Grey): Grey {
  const mean = part.data.reduce((sum, grey) => sum + grey, 0) / Math.max(1, part.data.length);
  return mean < 110 ? { ...part, data: part.data.map((grey) => 255 - grey) } : part;
}
