import type { Line, PageBox } from '../page.js';
import { makeCheckSheet } from './check-sheet.js';
import type { RecognitionOptions } from './engine/engine.js';
import type { KnownLetters } from './known-letters.js';
import type { SampledWord } from './pdf/sampled-words.js';
import type { Grey } from './pixels.js';
import { resizedPart } from './resized-part.js';
import { agrees, isSurelyRead, judgeSample, readWithin } from './text/agreement.js';
import { lineOf, linesFromTable, meanConfidence } from './text/table.js';
import { turnedPart } from './vision/resample.js';
import { findTextDirection } from './vision/text-direction.js';
import { textMap } from './vision/text-map.js';

type Recognise = (picture: Grey, options: RecognitionOptions) => Promise<string>;

const SURE_ENOUGH = 0.6;
const READS = 0.45;
const BARELY = 0.15;
/** Sizes at which a word is looked at again: each errs elsewhere. */
const AGAIN = [0.57, 0.8, 1.3];
const MAX_AGAIN = 12;
/** Degrees from which lines are lost to the engine. */
const SLANTS = 2;
const WHOLE: PageBox = { x: 0, y: 0, w: 1, h: 1 };
/** How much smaller a doubted part is read a second time. */
const OTHER_SIZE = 0.7;

/** `contested`: the file says of a drawing that it means something else than it shows. */
export type LayerVerdict = 'true' | 'false' | 'contested';

/**
 * Whether the words of a layer are what the page shows, by a sample of them. Words drawn of known letters need not be read again; what is
 * doubted is looked at again, alone and at other sizes.
 */
export async function judgeLayer(
  words: readonly SampledWord[],
  { recognise, letters }: { recognise: Recognise; letters: KnownLetters },
): Promise<LayerVerdict> {
  const unknown = words.filter((word) => word.replaced || !letters.knows(word));
  if (unknown.length === 0) return 'true';
  const { picture, boxes } = makeCheckSheet(unknown);
  const table = await recognise(picture, { segmentation: 'block', dpi: 300 });
  const lines = linesFromTable(table, picture.width, picture.height);
  const read = unknown.map((word, i) => ({ ...word, ...readWithin(lines, boxes[i] as PageBox) }));
  const known = words.filter((word) => !unknown.includes(word));
  const { doubtful } = judgeSample([...read, ...known.map((word) => ({ ...word, read: word.text, confidence: 1 }))]);
  if (doubtful.length > MAX_AGAIN) return 'false';
  let isCrossed = false;
  for (const index of doubtful) {
    const word = unknown[index];
    if (!word || (await readsAs(word, recognise))) continue;
    if (!word.replaced) return 'false';
    // A pen over the name of who signs spoils its reading, not what the file says of it.
    if (!word.alone || !(await readsAs({ ...word, picture: word.alone }, recognise))) return 'contested';
    isCrossed = true;
  }
  if (isCrossed) return 'false';
  for (const word of read) if (isSurelyRead(word)) letters.learn(word);
  return 'true';
}

async function readsAs(word: SampledWord, recognise: Recognise): Promise<boolean> {
  for (const scale of AGAIN) {
    const alone = resizedPart(word.picture, scale, { margin: 16 });
    const words = linesFromTable(
      await recognise(alone, { segmentation: 'line', dpi: 300 }),
      alone.width,
      alone.height,
    ).flatMap((line) => line.words);
    if (agrees({ ...word, read: words.map(({ text }) => text).join(''), confidence: 1 })) return true;
  }
  return false;
}

export interface Part {
  box: PageBox;
  picture: Grey;
  manyLines: boolean;
}

/**
 * What the engine left out in the page's reading, read part by part. Scribbles of signatures come out unsure and are left, unless a reading at
 * another size has the same words: scribbles never read twice alike.
 */
export async function readParts(parts: Part[], dpi: number, recognise: Recognise): Promise<Line[]> {
  const found: Line[] = [];
  for (const { box, picture, manyLines } of parts) {
    const segmentation = manyLines ? 'block' : 'line';
    const read = async (one: Grey) =>
      linesFromTable(await recognise(one, { segmentation, dpi }), one.width, one.height);
    const straight = await read(picture);
    const lines = reads(straight) ? straight : ((await readLevel(picture, read)) ?? straight);
    const again = lines.some(isDoubted) ? await read(resizedPart(picture, OTHER_SIZE, { margin: 16 })) : [];
    const twice = new Set(again.flatMap((line) => line.words).map(({ text }) => text));
    for (const line of lines) {
      // A line that reads well keeps a word that was doubted; scribbles have none that did not.
      const isRead = meanConfidence([line]) >= READS;
      const words = line.words.filter(
        ({ text, confidence }) =>
          (isLong(text) && twice.has(text)) ||
          (confidence >= (isRead ? BARELY : SURE_ENOUGH) && (isRead || /[\p{L}\p{N}]{2}/u.test(text))),
      );
      if (words.some((word) => /[\p{L}\p{N}]{2}/u.test(word.text))) found.push(within(lineOf(words, 0), box));
    }
  }
  return found;
}

const reads = (lines: Line[]): boolean => lines.some((line) => meanConfidence([line]) >= READS);

/** A stamp's lines may slant (`SUSPENDAT`, across the paper): made level, if they read better so. */
async function readLevel(picture: Grey, read: (one: Grey) => Promise<Line[]>): Promise<Line[] | undefined> {
  const { skew, sideways } = findTextDirection(textMap(picture));
  if (sideways || Math.abs(skew) < SLANTS) return undefined;
  const lines = await read(await turnedPart(picture, { degrees: -skew, area: WHOLE, scale: 1 }));
  return reads(lines) ? lines : undefined;
}

const isLong = (text: string): boolean => /[\p{L}\p{N}]{4}/u.test(text);

const isDoubted = (line: Line): boolean =>
  meanConfidence([line]) < READS && line.words.some(({ text, confidence }) => confidence < SURE_ENOUGH && isLong(text));

/** Values that stand as pictures on a page of text. */
export const readUnexplained = (parts: Part[], recognise: Recognise): Promise<Line[]> =>
  readParts(parts, 250, recognise);

/** A line of a part as a line of what the part was cut from. */
export function within(line: Line, area: PageBox): Line {
  const move = ({ x, y, w, h }: PageBox): PageBox => ({
    x: area.x + x * area.w,
    y: area.y + y * area.h,
    w: w * area.w,
    h: h * area.h,
  });
  return { ...line, box: move(line.box), words: line.words.map((word) => ({ ...word, box: move(word.box) })) };
}
