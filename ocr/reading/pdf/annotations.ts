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
const MAX_LINES = 40;
/** Bytes of a text that is not there: its end. */
const EMPTY = 2;

/** Text that was typed over a page and has no drawing of its own: reader programs draw it from its words, and so do we. */
export interface TypedText {
  text: string;
  size: number;
  left: number;
  top: number;
}

/**
 * Takes them off the page, since what PDFium would draw for them lacks the letters that Western fonts lack; and with them what is marked as not
 * to be shown, which it would make part of the page.
 */
export function takeTypedTexts(pdfium: Pdfium, page: number): TypedText[] {
  const typed: TypedText[] = [];
  for (let i = pdfium._FPDFPage_GetAnnotCount(page) - 1; i >= 0; i--) {
    const annotation = pdfium._FPDFPage_GetAnnot(page, i);
    if (!annotation) continue;
    const isTyped = pdfium._FPDFAnnot_GetSubtype(annotation) === FREE_TEXT;
    const isHidden = (pdfium._FPDFAnnot_GetFlags(annotation) & HIDDEN) !== 0;
    const isOurs = isTyped && !isHidden && pdfium._FPDFAnnot_GetAP(annotation, NORMAL, 0, 0) <= EMPTY;
    if (isOurs) {
      const size = Number(/([\d.]+)\s+Tf/.exec(stringOf(pdfium, annotation, 'DA'))?.[1]) || DEFAULT_SIZE;
      typed.push({ text: stringOf(pdfium, annotation, 'Contents'), size, ...boxOf(pdfium, annotation) });
    }
    pdfium._FPDFPage_CloseAnnot(annotation);
    if (isOurs || isHidden) pdfium._FPDFPage_RemoveAnnot(page, i);
  }
  return typed.filter(({ text }) => text.trim() !== '');
}

/** Draws them as text of a page that is open; once it is closed they are gone. */
export function drawTyped(pdfium: Pdfium, document: number, page: number, font: number, typed: TypedText[]): void {
  for (const { text, size, left, top } of typed) {
    const lines = text.split(/\r\n|\r|\n/).slice(0, MAX_LINES);
    for (const [i, line] of lines.entries()) {
      if (!line.trim()) continue;
      const object = pdfium._FPDFPageObj_CreateTextObj(document, font, size);
      const wide = wideString(pdfium, line);
      pdfium._FPDFText_SetText(object, wide);
      pdfium._free(wide);
      pdfium._FPDFPageObj_Transform(object, 1, 0, 0, 1, left + INSET, top - INSET - size * (1 + LINE_STEP * i));
      pdfium._FPDFPage_InsertObject(page, object);
    }
  }
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
