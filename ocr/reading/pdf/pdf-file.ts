import type { PageBox } from '../../page.js';
import type { InnerFile } from '../containers/zip.js';
import type { Grey, Rgb } from '../pixels.js';
import { ReadingFault } from '../reading-result.js';
import { drawTyped, loadPlainFont, type TypedText, takeTypedTexts } from './annotations.js';
import { attachmentsOf } from './attachments.js';
import { loadPdfium, type Pdfium } from './pdfium.js';
import { signersOf } from './signatures.js';

/** Password, and what PDFium calls security: certificates. */
const LOCKED = [4, 5];
const XFA_FORM = 2;
const WIDGET = 20;
const FORM_INFO_BYTES = 256;
const FORM_INFO_VERSION = 2;
const FORMAT_GREY = 1;
const FORMAT_BGR = 2;
const FLAG_ANNOTATIONS = 0x01;
const FLAG_RGB_ORDER = 0x10;
const WHITE = 0xffffffff;
const POINTS_PER_INCH = 72;
const IMAGE = 3;
/** Shorter than an identity card's page, in points. */
const SMALL_PAGE = 230;

export interface PdfPage {
  pdfium: Pdfium;
  handle: number;
  /** Points, as turned by the page's own rotation. */
  width: number;
  height: number;
}

export interface PdfFile {
  pages: number;
  /** Who signed electronically, unverified. */
  signers: (string | undefined)[];
  attachments: InnerFile[];
  /** Opens a page for the time of the work only. */
  withPage<T>(number: number, work: (page: PdfPage) => T): T;
  close(): void;
}

interface OpenDocument {
  pdfium: Pdfium;
  document: number;
  /** Draws what filled fields hold. */
  form: number;
  font: number;
  /** Text typed over pages, by page. */
  typed: Map<number, TypedText[]>;
}

export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdfium = await loadPdfium();
  const data = pdfium._malloc(bytes.length);
  if (!data) throw new ReadingFault('too-large', 'no memory for the file');
  pdfium.HEAPU8.set(bytes, data);
  const noPassword = pdfium._malloc(1);
  pdfium.HEAPU8[noPassword] = 0;
  // An owner password alone locks printing and copying, not reading: the empty user password opens the file.
  const document = pdfium._FPDF_LoadMemDocument(data, bytes.length, noPassword);
  const error = document ? 0 : pdfium._FPDF_GetLastError();
  pdfium._free(noPassword);
  if (!document) {
    pdfium._free(data);
    if (LOCKED.includes(error)) throw new ReadingFault('encrypted', 'the PDF asks for a password or a certificate');
    throw new ReadingFault('corrupt', `PDFium refuses the file (${error})`);
  }
  const info = pdfium._malloc(FORM_INFO_BYTES);
  pdfium.HEAPU8.fill(0, info, info + FORM_INFO_BYTES);
  pdfium.HEAP32[info >> 2] = FORM_INFO_VERSION;
  const open: OpenDocument = {
    pdfium,
    document,
    form: pdfium._FPDFDOC_InitFormFillEnvironment(document, info),
    font: 0,
    typed: new Map(),
  };
  const close = () => {
    if (open.form) pdfium._FPDFDOC_ExitFormFillEnvironment(open.form);
    pdfium._FPDF_CloseDocument(document);
    pdfium._free(info);
    pdfium._free(data);
  };
  const pages = pdfium._FPDF_GetPageCount(document);
  if (pages === 0) {
    close();
    throw new ReadingFault('corrupt', 'a PDF with no page');
  }
  const attachments = attachmentsOf(pdfium, document);
  // Such a form is built by its own program; what its pages show is a request to wait.
  if (pdfium._FPDF_GetFormType(document) === XFA_FORM && !hasFields(open)) {
    close();
    throw new ReadingFault('form-not-shown', 'an XFA form');
  }
  const signers = signersOf(pdfium, document);
  return { pages, signers, attachments, withPage: (number, work) => withPage(open, number, work), close };
}

function withPage<T>(open: OpenDocument, number: number, work: (page: PdfPage) => T): T {
  const { pdfium, document, form } = open;
  let handle = loadPage(open, number);
  // What stands on a page beside its content (fields, remarks, pens, stamps) is given its drawing and becomes part of the page,
  // so that text and picture show what a reader sees. What is marked as hidden stays away.
  if (pdfium._FPDFPage_GetAnnotCount(handle) > 0) {
    if (!open.typed.has(number)) open.typed.set(number, takeTypedTexts(pdfium, handle));
    if (form) pdfium._FORM_OnAfterLoadPage(handle, form);
    drawNothing(pdfium, handle);
    const FLATTENED = 1;
    const flattened = pdfium._FPDFPage_Flatten(handle, 0) === FLATTENED;
    if (form) pdfium._FORM_OnBeforeClosePage(handle, form);
    if (flattened) {
      pdfium._FPDF_ClosePage(handle);
      handle = loadPage(open, number);
    }
  }
  try {
    const typed = open.typed.get(number) ?? [];
    if (typed.length > 0) {
      open.font ||= loadPlainFont(pdfium, document);
      drawTyped(pdfium, document, handle, open.font, typed);
    }
    const width = pdfium._FPDF_GetPageWidthF(handle);
    const height = pdfium._FPDF_GetPageHeightF(handle);
    if (!(width > 0 && height > 0)) throw new ReadingFault('corrupt', 'a page with no size');
    return work({ pdfium, handle, width, height });
  } finally {
    pdfium._FPDF_ClosePage(handle);
  }
}

/** PDFium makes the drawings that remarks lack when it first draws a page with them. */
function drawNothing(pdfium: Pdfium, handle: number): void {
  const bitmap = pdfium._FPDFBitmap_CreateEx(1, 1, FORMAT_GREY, 0, 0);
  pdfium._FPDF_RenderPageBitmap(bitmap, handle, 0, 0, 1, 1, 0, FLAG_ANNOTATIONS);
  pdfium._FPDFBitmap_Destroy(bitmap);
}

function hasFields(open: OpenDocument): boolean {
  const { pdfium } = open;
  const handle = loadPage(open, 1);
  let fields = 0;
  for (let i = 0; i < pdfium._FPDFPage_GetAnnotCount(handle); i++) {
    const annotation = pdfium._FPDFPage_GetAnnot(handle, i);
    if (annotation && pdfium._FPDFAnnot_GetSubtype(annotation) === WIDGET) fields += 1;
    pdfium._FPDFPage_CloseAnnot(annotation);
  }
  pdfium._FPDF_ClosePage(handle);
  return fields > 0;
}

function loadPage({ pdfium, document }: OpenDocument, number: number): number {
  const handle = pdfium._FPDF_LoadPage(document, number - 1);
  if (!handle) throw new ReadingFault('corrupt', `page ${number} cannot be opened`);
  return handle;
}

/** PDFium's memory for drawn pages: a new one for each page would cost more than drawing it. */
const canvas = { at: 0, bytes: 0 };

/**
 * Draws the page on white, at most `longSide` pixels long and at most `maxDpi` fine, however large the page says it is. The picture stands in
 * PDFium's memory and is good until PDFium is asked for anything else.
 */
export function renderPage(page: PdfPage, { longSide, maxDpi }: { longSide: number; maxDpi: number }): Rgb {
  const { pdfium, handle } = page;
  const long = Math.max(page.width, page.height);
  // What a page says of its size is a wish: a scan on a page as small as a stamp has the dots of its picture.
  const dotsPerPoint = Math.max(maxDpi / POINTS_PER_INCH, long < SMALL_PAGE ? pictureLongSide(page) / long : 0);
  const scale = Math.min(longSide / long, dotsPerPoint);
  const width = Math.max(1, Math.round(page.width * scale));
  const height = Math.max(1, Math.round(page.height * scale));
  const stride = width * 3;
  const buffer = canvasOf(pdfium, stride * height);
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, FORMAT_BGR, buffer, stride);
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium._FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, FLAG_ANNOTATIONS | FLAG_RGB_ORDER);
    return { width, height, data: pdfium.HEAPU8.subarray(buffer, buffer + stride * height) };
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
  }
}

function canvasOf(pdfium: Pdfium, bytes: number): number {
  if (bytes <= canvas.bytes) return canvas.at;
  if (canvas.at) pdfium._free(canvas.at);
  canvas.bytes = 0;
  canvas.at = pdfium._malloc(bytes);
  if (!canvas.at) throw new ReadingFault('too-large', 'no memory to draw the page');
  canvas.bytes = bytes;
  return canvas.at;
}

/** A part of the page on white, so many pixels to a whole page's height. */
export function renderPart({ pdfium, handle, width, height }: PdfPage, box: PageBox, wholeHeight: number): Grey {
  const wholeWidth = Math.round((wholeHeight * width) / height);
  const [left, top] = [Math.floor(box.x * wholeWidth), Math.floor(box.y * wholeHeight)];
  const w = Math.max(1, Math.ceil((box.x + box.w) * wholeWidth) - left);
  const h = Math.max(1, Math.ceil((box.y + box.h) * wholeHeight) - top);
  const buffer = pdfium._malloc(w * h);
  if (!buffer) throw new ReadingFault('too-large', 'no memory to draw a part of the page');
  const bitmap = pdfium._FPDFBitmap_CreateEx(w, h, FORMAT_GREY, buffer, w);
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, w, h, WHITE);
    const whole = [-left, -top, Math.round(wholeWidth), Math.round(wholeHeight)] as const;
    pdfium._FPDF_RenderPageBitmap(bitmap, handle, ...whole, 0, FLAG_ANNOTATIONS);
    return { width: w, height: h, data: pdfium.HEAPU8.slice(buffer, buffer + w * h) };
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
    pdfium._free(buffer);
  }
}

/** Dots of the largest picture on the page. */
function pictureLongSide({ pdfium, handle }: PdfPage): number {
  const size = pdfium._malloc(8);
  let longest = 0;
  for (let i = 0; i < Math.min(20, pdfium._FPDFPage_CountObjects(handle)); i++) {
    const object = pdfium._FPDFPage_GetObject(handle, i);
    if (pdfium._FPDFPageObj_GetType(object) !== IMAGE) continue;
    if (pdfium._FPDFImageObj_GetImagePixelSize(object, size, size + 4))
      longest = Math.max(longest, ...pdfium.HEAP32.slice(size >> 2, (size >> 2) + 2));
  }
  pdfium._free(size);
  return longest;
}
