import sharp from 'sharp';
import type { Line } from '../page.js';
import type { RecognitionOptions } from './engine/engine.js';
import { crop, type Grey } from './pixels.js';
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
      const picture = await resized(part, height / (box.h * page.height));
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

async function resized({ width, height, data }: Grey, by: number): Promise<Grey> {
  const { data: out, info } = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize({ width: Math.max(8, Math.min(4000, Math.round(width * by))), kernel: 'cubic' })
    .extend({ top: 12, bottom: 12, left: 12, right: 12, background: 'white' })
    .toColourspace('b-w')
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: out };
}
