import type { Line, PageBox, Word } from '../../page.js';
import { foldRomanian, mendMojibake } from '../text/fold.js';
import { around, lineOf } from '../text/table.js';
import type { PdfPage } from './pdf-file.js';

const INVISIBLE = 3;
const FINE = 1_000_000;

export interface TextLayer {
  lines: Line[];
  /** Letters that the file cannot map to Unicode or maps to no letter at all, share of all. */
  unmapped: number;
  /** Letters that are in the layer and not drawn (the text under a scan). */
  invisible: number;
}

interface Letter {
  char: string;
  box: PageBox;
}

/** Words with their places, in the order of the file, which is the order of reading in what office programs write. */
export function readTextLayer(page: PdfPage): TextLayer {
  const { pdfium, handle } = page;
  const text = pdfium._FPDFText_LoadPage(handle);
  const scratch = pdfium._malloc(32);
  try {
    const count = pdfium._FPDFText_CountChars(text);
    const rows: Letter[][][] = [[[]]];
    let letters = 0;
    let unmapped = 0;
    let invisible = 0;
    const hidden = new Map<number, boolean>();
    for (let i = 0; i < count; i++) {
      const code = pdfium._FPDFText_GetUnicode(text, i);
      const row = rows.at(-1) ?? [];
      if (code === 10 || code === 13) {
        if (row.some((word) => word.length > 0)) rows.push([[]]);
        continue;
      }
      if (isSpace(code)) {
        if ((row.at(-1)?.length ?? 0) > 0) row.push([]);
        continue;
      }
      letters += 1;
      if (pdfium._FPDFText_HasUnicodeMapError(text, i) === 1 || isNoLetter(code)) unmapped += 1;
      const object = pdfium._FPDFText_GetTextObject(text, i);
      if (object && !hidden.has(object))
        hidden.set(object, pdfium._FPDFTextObj_GetTextRenderMode(object) === INVISIBLE);
      if (hidden.get(object)) {
        invisible += 1;
        continue;
      }
      const hyphen = pdfium._FPDFText_IsHyphen(text, i) === 1;
      row.at(-1)?.push({ char: hyphen ? '-' : String.fromCodePoint(code), box: letterBox(page, text, i, scratch) });
    }
    const lines = rows.map(wordsOf).filter((words) => words.length > 0);
    return {
      lines: inBlocks(lines),
      unmapped: letters ? unmapped / letters : 0,
      invisible: letters ? invisible / letters : 0,
    };
  } finally {
    pdfium._free(scratch);
    pdfium._FPDFText_ClosePage(text);
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0;
}

/** Control characters, the replacement character and the private area, where fonts keep glyphs that mean nothing elsewhere. */
function isNoLetter(code: number): boolean {
  return code < 32 || code === 0xfffd || code === 0xfffe || (code >= 0xe000 && code <= 0xf8ff);
}

function letterBox({ pdfium, handle }: PdfPage, text: number, index: number, scratch: number): PageBox {
  pdfium._FPDFText_GetLooseCharBox(text, index, scratch);
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
  const a = place(left, top);
  const b = place(right, bottom);
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };

  function place(x: number, y: number): { x: number; y: number } {
    const out = scratch + 16;
    pdfium._FPDF_PageToDevice(handle, 0, 0, FINE, FINE, 0, x, y, out, out + 4);
    return { x: (pdfium.HEAP32[out >> 2] ?? 0) / FINE, y: (pdfium.HEAP32[(out >> 2) + 1] ?? 0) / FINE };
  }
}

function wordsOf(row: Letter[][]): Word[] {
  return row
    .filter((letters) => letters.length > 0)
    .map((letters) => ({
      text: foldRomanian(mendMojibake(letters.map(({ char }) => char).join(''))),
      confidence: 1,
      box: around(letters.map(({ box }) => box)),
    }));
}

/** A new block begins where the next line does not follow closely below the last one. */
function inBlocks(rows: Word[][]): Line[] {
  let block = 0;
  let last: Line | undefined;
  return rows.map((words) => {
    const line = lineOf(words, block);
    if (last) {
      const gap = line.box.y - (last.box.y + last.box.h);
      if (gap > line.box.h * 0.9 || gap < -line.box.h) block += 1;
    }
    last = { ...line, block };
    return last;
  });
}
