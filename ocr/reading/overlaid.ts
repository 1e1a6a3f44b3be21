import type { Line, PageBox, PageImage, Word } from '../page.js';
import type { RecognitionOptions } from './engine/engine.js';
import { stacked } from './pixels.js';
import { resizedPart } from './resized-part.js';
import { lineOf, linesFromTable, meanConfidence } from './text/table.js';
import type { SlantingRow } from './vision/slanting-rows.js';

type Recognise = (picture: SlantingRow['picture'], options: RecognitionOptions) => Promise<string>;

/** Rows are read together, each with letters so high, and once more smaller: scribbles never read twice alike. */
const LETTER_HEIGHT = 34;
const OTHER_SIZE = 0.7;
const MOST_WIDTH = 1500;
const MOST_ROWS = 6;
/** Letters of a row that is not high. */
const LEAST_SMALL = 6;
const GAP = 24;
/** What the engine read itself: a word that it was so sure of, in this ink mostly and not much lower, holds most of the row. */
const SURE = 0.5;
const OWN_INK = 0.5;
const LOW = 0.4;
const EXPLAINED = 0.7;
const DARK = 200;
/** A row that reads well keeps words that were doubted. */
const READS = 0.65;
/** One that is level and no higher than others the engine would have read, were it print. */
const SURELY = 0.8;
const BARELY = 0.5;
/** In degrees: what slants less may be a line of the page. */
const SLANTS = 3;
/** Three letters say nothing unless they are so much higher than lines are. */
const HIGH = 1.6;
/** How high a line usually is, of a page. */
const USUAL = 0.012;
const SAME = 0.6;

/** Lines that stand on a page in another ink than its text, which the engine left out: stamps across it, watermarks. */
export async function readOverlaid(
  rows: readonly SlantingRow[],
  { lines, image }: { lines: readonly Line[]; image: PageImage },
  recognise: Recognise,
): Promise<Line[]> {
  const words = lines.flatMap((line) => line.words);
  const usual = heightOf(lines);
  const isHigh = (row: SlantingRow) => row.height > usual * HIGH;
  const left = rows
    .filter((row) => (isHigh(row) || row.count >= LEAST_SMALL) && !isExplained(row, words, image))
    .sort((a, b) => b.ink.length - a.ink.length)
    .slice(0, MOST_ROWS);
  if (left.length === 0) return [];
  const first = await readRows(left, 1, recognise);
  const isUsual = (row: SlantingRow) => !isHigh(row) && Math.abs(row.degrees) < SLANTS;
  const told = left.flatMap((row, i) =>
    first[i]?.some((word) => word.confidence >= READS && isTelling(word, isHigh(row))) ? [{ row, read: first[i] }] : [],
  );
  if (told.length === 0) return [];
  const again = await readRows(
    told.map(({ row }) => row),
    OTHER_SIZE,
    recognise,
  );
  const added: Word[] = [];
  return told.flatMap(({ row, read }, i) => {
    const twice = new Set(again[i]?.map(({ text }) => text));
    const found = printOf(read, { twice, isHigh: isHigh(row), sure: isUsual(row) ? SURELY : READS });
    const own = found.filter((word) => !isReadAt(word, row, lines) && !added.some((other) => isSame(other, word, row)));
    if (!own.some((word) => isTelling(word, isHigh(row)))) return [];
    const line = lineAt(own, row);
    added.push(...line.words);
    return [line];
  });
}

async function readRows(rows: readonly SlantingRow[], size: number, recognise: Recognise): Promise<Word[][]> {
  const pictures = rows.map(({ picture, letters }) => {
    const scale = Math.min(LETTER_HEIGHT / letters, MOST_WIDTH / picture.width) * size;
    return resizedPart(picture, scale, { margin: 4 });
  });
  const sheet = resizedPart(stacked(pictures, GAP), 1, { margin: 16 });
  const read = linesFromTable(await recognise(sheet, { segmentation: 'block', dpi: 200 }), sheet.width, sheet.height);
  let top = 16 - GAP / 2;
  return pictures.map(({ height }) => {
    const bottom = top + height + GAP;
    const inside = read.filter(({ box }) => {
      const middle = (box.y + box.h / 2) * sheet.height;
      return middle >= top && middle < bottom;
    });
    top = bottom;
    return inside.flatMap((line) => line.words);
  });
}

const isLong = ({ text }: Pick<Word, 'text'>): boolean => /[\p{L}]{4}|\d{4}/u.test(text);

const isTelling = (word: Word, isHigh: boolean): boolean => isLong(word) || (isHigh && /^\p{Lu}{3}$/u.test(word.text));

function printOf(
  words: readonly Word[],
  { twice, isHigh, sure }: { twice: ReadonlySet<string>; isHigh: boolean; sure: number },
): Word[] {
  const isTold = (word: Word) => twice.has(word.text) && isTelling(word, isHigh);
  const isRead = meanConfidence([lineOf([...words], 0)]) >= sure;
  if (!words.some((word) => isTold(word) && word.confidence >= sure) || (sure > READS && !isRead)) return [];
  // Digits that were read once are no number.
  const isBare = ({ text, confidence }: Word) => confidence >= BARELY && !/\d/.test(text);
  return words.filter((word) => twice.has(word.text) || (isRead && isBare(word)));
}

/** Most of its ink lies in words that the engine read, and these have no other ink. */
function isExplained({ ink, height }: SlantingRow, words: readonly Word[], image: PageImage): boolean {
  const { width, grey } = image;
  const own = new Uint8Array(grey.length);
  for (const at of ink) own[at] = 1;
  let inside = 0;
  for (const { text, box, confidence } of words) {
    // Pieces of slanting letters come out as short words.
    if (confidence < SURE || box.h < height * LOW || !/[\p{L}\p{N}]{3}/u.test(text)) continue;
    const [left, right] = [Math.floor(box.x * width), Math.ceil((box.x + box.w) * width)];
    const [top, bottom] = [Math.floor(box.y * image.height), Math.ceil((box.y + box.h) * image.height)];
    let [ours, dark] = [0, 0];
    for (let y = top; y < bottom; y++)
      for (let at = y * width + left; at < y * width + right; at++) {
        if (own[at] === 1) ours++;
        if (own[at] === 1 || (grey[at] as number) < DARK) dark++;
      }
    if (ours >= dark * OWN_INK) inside += ours;
  }
  return inside >= ink.length * EXPLAINED;
}

const heightOf = (lines: readonly Line[]): number => middleOf(lines.map(({ box }) => box.h)) || USUAL;

const middleOf = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

/** The engine read it at its place, in a line of its own: where a stamp stands in a spoilt line among lower letters it is not read yet. */
function isReadAt(word: Word, row: SlantingRow, lines: readonly Line[]): boolean {
  const over = lines.filter(({ box }) => !isApart(box, row.box));
  if (Math.abs(row.degrees) >= SLANTS) return over.some((line) => bare(line.text) === bare(word.text));
  const like = over.filter((line) => middleOf(line.words.map(({ box }) => box.h)) >= row.height * LOW);
  return isPartOf(bare(word.text), like.map((line) => bare(line.text)).join(' '));
}

/** Most of its pairs of letters stand there: the one reading or the other errs in a few. */
function isPartOf(word: string, text: string): boolean {
  const pairs = Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
  return pairs.filter((pair) => text.includes(pair)).length >= pairs.length * SAME;
}

const isSame = (other: Word, word: Word, row: SlantingRow): boolean =>
  !isApart(other.box, row.box) && bare(other.text) === bare(word.text);

const isApart = (a: PageBox, b: PageBox): boolean =>
  a.x > b.x + b.w || b.x > a.x + a.w || a.y > b.y + b.h || b.y > a.y + a.h;

function lineAt(words: readonly Word[], { box }: SlantingRow): Line {
  const share = box.w / words.length;
  return lineOf(
    words.map((word, i) => ({ ...word, box: { ...box, x: box.x + i * share, w: share } })),
    0,
  );
}
