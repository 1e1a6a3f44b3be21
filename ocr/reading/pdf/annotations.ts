import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Pdfium } from './pdfium.js';

const FREE_TEXT = 3;
const NORMAL = 0;
const HIDDEN = 0x02 | 0x20;
const TRUETYPE = 2;
const MAX_TEXT_BYTES = 8192;
const DEFAULT_SIZE = 11;
const LINE_STEP = 1.2;
const INSET = 2;

/**
 * Text that was typed over a page and has no drawing of its own: reader programs draw it from its words, and so do we, as text
 * of the page. Gives the number of what was drawn.
 */
export function drawTypedText(pdfium: Pdfium, document: number, page: number, fontOf: () => number): number {
  let drawn = 0;
  for (let i = 0; i < pdfium._FPDFPage_GetAnnotCount(page); i++) {
    const annotation = pdfium._FPDFPage_GetAnnot(page, i);
    if (!annotation) continue;
    const isTyped = pdfium._FPDFAnnot_GetSubtype(annotation) === FREE_TEXT;
    const isHidden = (pdfium._FPDFAnnot_GetFlags(annotation) & HIDDEN) !== 0;
    if (isTyped && !isHidden && pdfium._FPDFAnnot_GetAP(annotation, NORMAL, 0, 0) <= 2) {
      const text = stringOf(pdfium, annotation, 'Contents');
      const size = Number(/([\d.]+)\s+Tf/.exec(stringOf(pdfium, annotation, 'DA'))?.[1]) || DEFAULT_SIZE;
      if (text.trim())
        drawn += drawLines(pdfium, { document, page, font: fontOf(), size, box: boxOf(pdfium, annotation) }, text);
    }
    pdfium._FPDFPage_CloseAnnot(annotation);
  }
  if (drawn > 0) pdfium._FPDFPage_GenerateContent(page);
  return drawn;
}

interface Place {
  document: number;
  page: number;
  font: number;
  size: number;
  box: { left: number; top: number };
}

function drawLines(pdfium: Pdfium, { document, page, font, size, box }: Place, text: string): number {
  const lines = text.split(/\r\n|\r|\n/).slice(0, 40);
  lines.forEach((line, i) => {
    if (!line.trim()) return;
    const object = pdfium._FPDFPageObj_CreateTextObj(document, font, size);
    const wide = wideString(pdfium, line);
    pdfium._FPDFText_SetText(object, wide);
    pdfium._free(wide);
    pdfium._FPDFPageObj_Transform(object, 1, 0, 0, 1, box.left + INSET, box.top - INSET - size * (1 + LINE_STEP * i));
    pdfium._FPDFPage_InsertObject(page, object);
  });
  return lines.length;
}

function boxOf(pdfium: Pdfium, annotation: number): { left: number; top: number } {
  const rect = pdfium._malloc(16);
  pdfium._FPDFAnnot_GetRect(annotation, rect);
  const [left = 0, top = 0, , bottom = 0] = pdfium.HEAPF32.slice(rect >> 2, (rect >> 2) + 4);
  pdfium._free(rect);
  return { left, top: Math.max(top, bottom) };
}

function stringOf(pdfium: Pdfium, annotation: number, key: string): string {
  const name = pdfium._malloc(key.length + 1);
  pdfium.HEAPU8.set(Buffer.from(`${key}\0`, 'latin1'), name);
  const to = pdfium._malloc(MAX_TEXT_BYTES);
  const size = Math.min(MAX_TEXT_BYTES, pdfium._FPDFAnnot_GetStringValue(annotation, name, to, MAX_TEXT_BYTES));
  const text = Buffer.from(pdfium.HEAPU8.slice(to, to + size))
    .toString('utf16le')
    .replace(/\0/g, '');
  pdfium._free(name);
  pdfium._free(to);
  return text;
}

function wideString(pdfium: Pdfium, text: string): number {
  const bytes = Buffer.from(`${text}\0`, 'utf16le');
  const to = pdfium._malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, to);
  return to;
}

/** A font with all letters of Romanian and Russian, loaded into the document that needs it. */
export function loadPlainFont(pdfium: Pdfium, document: number): number {
  const bytes = readFileSync(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
  const data = pdfium._malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, data);
  const font = pdfium._FPDFText_LoadFont(document, data, bytes.length, TRUETYPE, 1);
  pdfium._free(data);
  return font;
}
