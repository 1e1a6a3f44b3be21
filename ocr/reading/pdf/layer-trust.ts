import type { Line, PageBox, Word } from '../../page.js';
import type { Grey } from '../pixels.js';
import { lineOf } from '../text/table.js';
import { textMap } from '../vision/text-map.js';
import type { TextLayer } from './text-layer.js';

const MIN_LETTERS = 12;
const MAX_UNMAPPED = 0.05;
const MIN_CONTRAST = 24;
/** Stamps, signatures and ornaments stand outside the words of an honest page; a scan with a typed header shows more. */
const MAX_MARKS_OUTSIDE = 0.45;

/**
 * The lines of a text layer, if the page shows them: words that are drawn, mapped to letters, and most of what is to be
 * seen. Otherwise nothing, and the page is read from its picture: what a person would not see must not decide.
 */
export function trustedLines(layer: TextLayer, drawn: Grey): Line[] | undefined {
  if (layer.unmapped > MAX_UNMAPPED) return undefined;
  const lines = layer.lines
    .map((line) => ({ block: line.block, words: line.words.filter((word) => isDrawn(word, drawn)) }))
    .filter(({ words }) => words.length > 0)
    .map(({ words, block }) => lineOf(words, block));
  const text = lines.map((line) => line.text).join(' ');
  if (text.replace(/\s/g, '').length < MIN_LETTERS || !looksLikeLanguage(text)) return undefined;
  return marksOutside(lines, drawn) <= MAX_MARKS_OUTSIDE ? lines : undefined;
}

/** White on white, or under a picture: nothing dark and nothing light where the word should be. */
function isDrawn({ box }: Word, drawn: Grey): boolean {
  let [darkest, lightest] = [255, 0];
  eachPixel(box, drawn, 0, (i) => {
    const value = drawn.data[i] ?? 0;
    darkest = Math.min(darkest, value);
    lightest = Math.max(lightest, value);
  });
  return lightest - darkest >= MIN_CONTRAST;
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

function marksOutside(lines: Line[], drawn: Grey): number {
  const marks = textMap(drawn);
  let all = 0;
  for (let i = 0; i < marks.data.length; i++) all += marks.data[i] as number;
  let inside = 0;
  for (const { box } of lines.flatMap((line) => line.words)) {
    eachPixel(box, marks, 0.3, (i) => {
      inside += marks.data[i] as number;
      marks.data[i] = 0; // boxes overlap
    });
  }
  return all === 0 ? 0 : (all - inside) / all;
}

/** Pixels of a box made larger on each side by a share of its height. */
function eachPixel(box: PageBox, { width, height }: Grey, grow: number, visit: (index: number) => void): void {
  const margin = box.h * grow * height;
  const top = Math.max(0, Math.floor(box.y * height - margin));
  const bottom = Math.min(height, Math.ceil((box.y + box.h) * height + margin));
  const left = Math.max(0, Math.floor(box.x * width - margin));
  const right = Math.min(width, Math.ceil((box.x + box.w) * width + margin));
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) visit(y * width + x);
}
