import type { Line, PageBox, PageImage, Word } from '../../page.js';
import type { Grey } from '../pixels.js';
import { hides } from '../text/contradiction.js';
import { around } from '../text/table.js';
import { textMap } from '../vision/text-map.js';
import { type LayerItem, type Letter, readLetters } from './letters.js';
import type { PdfPage } from './pdf-file.js';
import { inReadingOrder, type LetterWord, linesOf, rowsOfFile } from './reading-order.js';
import { areTooManyReplaced, type SampledWord, wordsToCheck } from './sampled-words.js';
import { eachPixel, seenWords } from './seen-words.js';
import { renderTextInk } from './text-ink.js';

const MIN_LETTERS = 12;
const MAX_SPOILT = 0.01;
/** Stamps, signatures and ornaments stand outside the words of an honest page; a scan with a typed header shows more. */
const MAX_MARKS_OUTSIDE = 0.45;
const MIN_MARKS_OUTSIDE = 25;

export interface TextLayer {
  items: LayerItem[];
  /** The page's height by its width, as it is shown. */
  tall: number;
}

/** The letters of a page, turned so that most of them stand upright; nothing when it has none. */
export function readTextLayer(page: PdfPage): TextLayer | undefined {
  let items = readLetters(page);
  if (lettersOf(items).length === 0) return undefined;
  const sideways = mostQuarter(items);
  if (sideways !== 0) {
    const { pdfium, handle } = page;
    pdfium._FPDFPage_SetRotation(handle, (pdfium._FPDFPage_GetRotation(handle) + 4 - sideways) % 4);
    page.width = pdfium._FPDF_GetPageWidthF(handle);
    page.height = pdfium._FPDF_GetPageHeightF(handle);
    items = readLetters(page);
  }
  return { items, tall: page.height / page.width };
}

export interface SeenLayer {
  lines: Line[];
  /** What the file has and the page does not show. */
  concealed: Word[];
  sample: SampledWord[];
  /** Text-like marks that no word of the layer explains (values as pictures, stamps, signatures), at the size of the picture. */
  marks: Grey | undefined;
}

/**
 * The lines of a text layer as far as the page shows them, or nothing when the page is better read from its picture: letters without a
 * meaning, most of the page a picture, words written over others. What a person would not see must not decide.
 */
export function seenLayer(
  page: PdfPage,
  { items, tall }: TextLayer,
  image: PageImage,
  { size, met }: { size: { longSide: number; maxDpi: number }; met: Set<string> },
): SeenLayer | 'contested' | undefined {
  const drawn: Grey = { width: image.width, height: image.height, data: image.grey };
  const spoken = offRings(items);
  const rows = rowsOfFile(
    spoken.filter((item) => typeof item === 'string' || !item.hidden),
    tall,
  );
  const objects = (slants: boolean) =>
    new Set(lettersOf(items).flatMap(({ quarter, object }) => ((quarter === undefined) === slants ? [object] : [])));
  const [levels, slanting] = [objects(false), objects(true)];
  const level = renderTextInk(page, size, slanting);
  const inks = { level, slanting: slanting.size === 0 ? level : renderTextInk(page, size, levels) };
  const { rows: shown, concealed, contested, overlaid } = seenWords(rows, inks, drawn);
  const seen = inReadingOrder(shown, tall);
  // Bullets and the like stand alone; a letter without a meaning within a word spoils the word.
  const spoilt = seen.flat().filter((word) => word.length > 1 && word.some(({ unmapped }) => unmapped));
  if (contested) return 'contested';
  const lines = linesOf(seen, tall);
  const hidden = rowsOfFile(
    spoken.filter((item) => typeof item === 'string' || item.hidden),
    tall,
  );
  // A faint word across the page hides nothing.
  const unseen = wordsOf(
    [...hidden, ...concealed.map((word) => [word])].map((row) => row.filter(isLevel)),
    tall,
  );
  const ring = lettersOf(items).flatMap(({ onRing, box }) => (onRing ? [widened(box)] : []));
  const { share, marks, left } = marksOutside([...lines.flatMap(({ words }) => words), ...ring], drawn);
  // Something else stands where words were hidden: what that is, the picture of the whole page tells best.
  const isOver = concealed.filter(isLevel).some((word) => marksWithin(word, marks) >= MIN_MARKS_OUTSIDE);
  // A stamp over one word is no leave to hide another.
  if (overlaid) return isOver || hides(unseen, { seen: lines, layer: lines }) ? 'contested' : undefined;
  if (spoilt.length > MAX_SPOILT * seen.flat().length || areTooManyReplaced(seen.flat())) return undefined;
  const text = lines.map((line) => line.text).join(' ');
  if (text.replace(/\s/g, '').length < MIN_LETTERS || !looksLikeLanguage(text)) return undefined;
  if (share > MAX_MARKS_OUTSIDE) return undefined;
  if (isOver) return 'contested';
  return {
    lines,
    concealed: unseen,
    sample: wordsToCheck(page, seen.flat(), met),
    marks: left >= MIN_MARKS_OUTSIDE ? marks : undefined,
  };
}

/** Every word of the layer, to be seen or not: what it claims. */
export function claimedWords({ items, tall }: TextLayer): Word[] {
  return wordsOf(inReadingOrder(rowsOfFile(offRings(items), tall), tall), tall);
}

/** A stamp's legend says nothing, as little as its pieces do where the engine reads them. */
const offRings = (items: LayerItem[]): LayerItem[] =>
  items.map((item) => (typeof item !== 'string' && item.onRing ? 'line' : item));

const lettersOf = (items: LayerItem[]): Letter[] => items.filter((item): item is Letter => typeof item !== 'string');

const isLevel = (word: LetterWord): boolean => word.every(({ quarter }) => quarter !== undefined);

const wordsOf = (rows: LetterWord[][], tall: number): Word[] =>
  linesOf(
    rows.filter((row) => row.length > 0),
    tall,
  ).flatMap((line) => line.words);

function mostQuarter(items: LayerItem[]): number {
  const counts = [0, 0, 0, 0];
  for (const { quarter } of lettersOf(items)) if (quarter !== undefined) counts[quarter] = (counts[quarter] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

/** Fonts with a false mapping give letters without vowels, or signs instead of letters. */
function looksLikeLanguage(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const tight = text.replace(/\s/g, '').length;
  if (letters < 40) return letters / tight > 0.2;
  const vowels = text.match(/[aeiouyăâîаеиоуыэюяё]/giu)?.length ?? 0;
  const share = vowels / letters;
  return letters / tight > 0.4 && share > 0.25 && share < 0.7;
}

/** With the lines of the ring between which a letter stands. */
const widened = ({ x, y, w, h }: PageBox): { box: PageBox } => ({ box: { x: x - w, y: y - h, w: 3 * w, h: 3 * h } });

function marksWithin(word: LetterWord, marks: Grey): number {
  let count = 0;
  eachPixel(around(word.map(({ box }) => box)), marks, 0, (i) => {
    count += marks.data[i] as number;
  });
  return count;
}

function marksOutside(known: readonly { box: PageBox }[], drawn: Grey): { share: number; marks: Grey; left: number } {
  const marks = textMap(drawn);
  let all = 0;
  for (let i = 0; i < marks.data.length; i++) all += marks.data[i] as number;
  let inside = 0;
  for (const { box } of known) {
    eachPixel(box, marks, 0.3, (i) => {
      inside += marks.data[i] as number;
      marks.data[i] = 0; // boxes overlap
    });
  }
  return { share: all === 0 ? 0 : (all - inside) / all, marks, left: all - inside };
}
