import type { Line, PageBox, Word } from '../../page.js';
import { foldRomanian } from './fold.js';

/**
 * Lines from Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
 * Level 4 is a line, level 5 a word; places in pixels of a picture of the given size.
 */
export function linesFromTable(table: string, width: number, height: number): Line[] {
  const lines: Line[] = [];
  let words: Word[] = [];
  let key = '';
  let block = 0;
  for (const row of table.split('\n')) {
    const cells = row.split('\t');
    if (cells[0] !== '5') continue;
    const [, , blockNumber, paragraph, line, , left, top, w, h, confidence] = cells.map(Number) as number[];
    const text = foldRomanian(cells.slice(11).join('\t').trim());
    if (text === '') continue;
    const rowKey = `${blockNumber}.${paragraph}.${line}`;
    if (rowKey !== key) {
      if (words.length > 0 && !isOrnament(words)) lines.push(lineOf(words, block));
      words = [];
      key = rowKey;
      block = (blockNumber ?? 1) - 1;
    }
    const box = { x: (left ?? 0) / width, y: (top ?? 0) / height, w: (w ?? 0) / width, h: (h ?? 0) / height };
    words.push({ text, confidence: Math.min(1, Math.max(0, (confidence ?? 0) / 100)), box });
  }
  if (words.length > 0 && !isOrnament(words)) lines.push(lineOf(words, block));
  return lines;
}

/** Frames of circles and waves come as long rows of O and 0. */
function isOrnament(words: Word[]): boolean {
  const text = words.map((word) => word.text).join('');
  return text.length >= 12 && /^[\p{L}\p{N}()|]+$/u.test(text) && new Set(text.toLowerCase()).size <= 3;
}

export function lineOf(words: Word[], block: number): Line {
  return { text: words.map((word) => word.text).join(' '), words, box: around(words.map((word) => word.box)), block };
}

export function around(boxes: PageBox[]): PageBox {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const bottom = Math.max(...boxes.map((box) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}

/** Mean confidence, long words counting more: specks read as single letters should not decide. */
export function meanConfidence(lines: Line[]): number {
  let sum = 0;
  let weight = 0;
  for (const { text, confidence } of lines.flatMap((line) => line.words)) {
    sum += confidence * text.length;
    weight += text.length;
  }
  return weight === 0 ? 0 : sum / weight;
}
