import type { PageBox } from '../../page.js';
import type { PdfPage } from './pdf-file.js';
import { type ReplacedPlace, replacedText } from './replaced-text.js';
import { markRings } from './ring-letters.js';

const INVISIBLE = new Set([3, 7]);
const FAINTEST = 40;
/** Device units a page, fine enough for any letter. */
const FINE = 1_000_000;

/** One letter of a text layer, with what its place and its font tell. */
export interface Letter {
  char: string;
  /** Height of the line, width of the step to the next letter. */
  box: PageBox;
  /** Where it stands on the line, and how large it is, as shares of the page's width and height. */
  x: number;
  baseline: number;
  /** Direction of writing on the page as shown, in quarter turns clockwise; undefined for a letter that slants or stands on a ring. */
  quarter: number | undefined;
  /** One of many that stand around a middle: of a stamp's legend. */
  onRing: boolean;
  /** Within the ring of a round stamp. */
  inRing: boolean;
  /** Page object that draws it. */
  object: number;
  /** Font and glyph as far as they can be told apart: the same key is the same drawing. */
  glyph: string;
  /** The file maps its drawing to no letter. */
  unmapped: boolean;
  /** Drawn with no ink at all. */
  hidden: boolean;
  /** The file says what it means, whatever is drawn. */
  replaced: boolean;
}

/** `undefined` stands for a space or an end of line that the file has there. */
export type LayerItem = Letter | 'space' | 'line';

/** All letters of the page in the order of the file. */
export function readLetters(page: PdfPage): LayerItem[] {
  const { pdfium, handle } = page;
  const text = pdfium._FPDFText_LoadPage(handle);
  const scratch = pdfium._malloc(64);
  const turns = new Map<Letter, number>();
  const objects = new Map<number, { hidden: boolean; font: number }>();
  const objectOf = (object: number) => {
    let known = objects.get(object);
    if (!known) {
      known = { hidden: !hasInk(page, object, scratch), font: pdfium._FPDFTextObj_GetFont(object) };
      objects.set(object, known);
    }
    return known;
  };
  try {
    const items: LayerItem[] = [];
    const count = pdfium._FPDFText_CountChars(text);
    for (let i = 0; i < count; i++) {
      const code = pdfium._FPDFText_GetUnicode(text, i);
      if (code === 10 || code === 13) items.push('line');
      else if (isSpace(code)) items.push('space');
      else {
        const { letter, turned } = letterAt(page, text, i, code, scratch, objectOf);
        turns.set(letter, turned);
        items.push(letter);
      }
    }
    markRings(items, turns, page.height / page.width);
    return placeReplaced(page, items, scratch);
  } finally {
    pdfium._free(scratch);
    pdfium._FPDFText_ClosePage(text);
  }
}

function letterAt(
  page: PdfPage,
  text: number,
  i: number,
  code: number,
  scratch: number,
  objectOf: (object: number) => { hidden: boolean; font: number },
): { letter: Letter; turned: number } {
  const { pdfium } = page;
  const object = pdfium._FPDFText_GetTextObject(text, i);
  const { hidden, font } = object ? objectOf(object) : { hidden: false, font: 0 };
  const hyphen = pdfium._FPDFText_IsHyphen(text, i) === 1;
  const at = scratch >> 2;
  pdfium._FPDFText_GetLooseCharBox(text, i, scratch);
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.slice(at, at + 4);
  const a = place(page, left, top, scratch);
  const b = place(page, right, bottom, scratch);
  pdfium._FPDFText_GetCharOrigin(text, i, scratch, scratch + 8);
  const [originX = 0, originY = 0] = pdfium.HEAPF64.slice(scratch >> 3, (scratch >> 3) + 2);
  const origin = place(page, originX, originY, scratch);
  pdfium._FPDFText_GetMatrix(text, i, scratch);
  const [ma = 1, mb = 0] = pdfium.HEAPF32.slice(at, at + 2);
  const along = place(page, originX + ma, originY + mb, scratch);
  const size = pdfium._FPDFText_GetFontSize(text, i) || 1;
  const turned = quarters((along.x - origin.x) * page.width, (along.y - origin.y) * page.height);
  const letter: Letter = {
    char: hyphen ? '-' : String.fromCodePoint(code),
    box: { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) },
    x: origin.x,
    baseline: origin.y,
    quarter: quarterOf(turned),
    onRing: false,
    inRing: false,
    object,
    glyph: `${font}:${code}:${shapeOf(page, text, i, { originX, originY, size }, scratch)}`,
    unmapped: pdfium._FPDFText_HasUnicodeMapError(text, i) === 1 || isNoLetter(code),
    hidden,
    replaced: false,
  };
  // What the text engine calls the box of a slanting letter is as large as the page.
  return {
    letter: letter.quarter === undefined ? { ...letter, box: tightBox(page, text, i, scratch) } : letter,
    turned,
  };
}

function tightBox(page: PdfPage, text: number, i: number, scratch: number): PageBox {
  const { pdfium } = page;
  pdfium._FPDFText_GetCharBox(text, i, scratch, scratch + 8, scratch + 16, scratch + 24);
  const [left = 0, right = 0, bottom = 0, top = 0] = pdfium.HEAPF64.slice(scratch >> 3, (scratch >> 3) + 4);
  const a = place(page, left, top, scratch);
  const b = place(page, right, bottom, scratch);
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
}

/** The drawn letter's own box in thousandths of its size: two drawings under one letter are told apart by it. */
function shapeOf(
  { pdfium }: PdfPage,
  text: number,
  i: number,
  { originX, originY, size }: { originX: number; originY: number; size: number },
  scratch: number,
): string {
  pdfium._FPDFText_GetCharBox(text, i, scratch, scratch + 8, scratch + 16, scratch + 24);
  const [left = 0, right = 0, bottom = 0, top = 0] = pdfium.HEAPF64.slice(scratch >> 3, (scratch >> 3) + 4);
  const part = (value: number) => Math.round((value / size) * 200);
  return [left - originX, right - originX, bottom - originY, top - originY].map(part).join(',');
}

/** Letters that stand for a drawing, side by side over the whole of it. */
function placeReplaced(page: PdfPage, items: LayerItem[], scratch: number): LayerItem[] {
  const places = replacedText(page);
  if (places.size === 0) return items;
  const counts = new Map<number, number>();
  const nextOf = (object: number) => {
    const next = counts.get(object) ?? 0;
    counts.set(object, next + 1);
    return next;
  };
  const numbered = items.map((item) => ({ item, index: typeof item === 'string' ? 0 : nextOf(item.object) }));
  return numbered.map(({ item, index }) => {
    const at = typeof item === 'string' ? undefined : places.get(item.object);
    if (typeof item === 'string' || !at) return item;
    return { ...item, ...partOf(page, at, index, counts.get(item.object) ?? 1, scratch) };
  });
}

function partOf(page: PdfPage, at: ReplacedPlace, index: number, count: number, scratch: number) {
  const a = place(page, at.left, at.top, scratch);
  const b = place(page, at.right, at.bottom, scratch);
  const origin = place(page, at.originX, at.originY, scratch);
  const [w, h] = [Math.abs(a.x - b.x) / count, Math.abs(a.y - b.y)];
  const x = Math.min(a.x, b.x) + index * w;
  return { box: { x, y: Math.min(a.y, b.y), w, h }, x, baseline: origin.y, replaced: true };
}

const quarters = (dx: number, dy: number): number => Math.atan2(dy, dx) / (Math.PI / 2);

function quarterOf(turned: number): number | undefined {
  const nearest = Math.round(turned);
  return Math.abs(turned - nearest) < 0.08 ? (nearest + 4) % 4 : undefined;
}

function place({ pdfium, handle }: PdfPage, x: number, y: number, scratch: number): { x: number; y: number } {
  const out = scratch + 48;
  pdfium._FPDF_PageToDevice(handle, 0, 0, FINE, FINE, 0, x, y, out, out + 4);
  return { x: (pdfium.HEAP32[out >> 2] ?? 0) / FINE, y: (pdfium.HEAP32[(out >> 2) + 1] ?? 0) / FINE };
}

/** Neither drawn as nothing nor in a colour that lets everything through. */
function hasInk({ pdfium }: PdfPage, object: number, scratch: number): boolean {
  if (INVISIBLE.has(pdfium._FPDFTextObj_GetTextRenderMode(object))) return false;
  if (!pdfium._FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return true;
  return (pdfium.HEAP32[(scratch + 12) >> 2] ?? 255) >= FAINTEST;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f
  );
}

/** Control characters, the replacement character and the private area, where fonts keep glyphs that mean nothing elsewhere. */
function isNoLetter(code: number): boolean {
  return code < 32 || code === 0xfffd || code === 0xfffe || (code >= 0xe000 && code <= 0xf8ff);
}
