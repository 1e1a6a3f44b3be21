import type { Rgb } from '../pixels.js';
import { ReadingFault } from '../reading-result.js';
import { loadPdfium, type Pdfium } from './pdfium.js';

const ERROR_PASSWORD = 4;
const FORMAT_BGR = 2;
const FLAG_ANNOTATIONS = 0x01;
const FLAG_RGB_ORDER = 0x10;
const WHITE = 0xffffffff;
const POINTS_PER_INCH = 72;

export interface PdfPage {
  pdfium: Pdfium;
  handle: number;
  /** Points, as turned by the page's own rotation. */
  width: number;
  height: number;
}

export interface PdfFile {
  pages: number;
  /** Opens a page for the time of the work only. */
  withPage<T>(number: number, work: (page: PdfPage) => T): T;
  close(): void;
}

export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdfium = await loadPdfium();
  const data = pdfium._malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, data);
  const noPassword = pdfium._malloc(1);
  pdfium.HEAPU8[noPassword] = 0;
  // An owner password alone locks printing and copying, not reading: the empty user password opens the file.
  const document = pdfium._FPDF_LoadMemDocument(data, bytes.length, noPassword);
  const error = document ? 0 : pdfium._FPDF_GetLastError();
  pdfium._free(noPassword);
  if (!document) {
    pdfium._free(data);
    if (error === ERROR_PASSWORD) throw new ReadingFault('encrypted', 'the PDF asks for a password');
    throw new ReadingFault('corrupt', `PDFium refuses the file (${error})`);
  }
  const pages = pdfium._FPDF_GetPageCount(document);
  const close = () => {
    pdfium._FPDF_CloseDocument(document);
    pdfium._free(data);
  };
  if (pages === 0) {
    close();
    throw new ReadingFault('corrupt', 'a PDF with no page');
  }
  return { pages, withPage: (number, work) => withPage(pdfium, document, number, work), close };
}

function withPage<T>(pdfium: Pdfium, document: number, number: number, work: (page: PdfPage) => T): T {
  let handle = loadPage(pdfium, document, number);
  // Filled form fields and remarks become part of the page, so that text and picture show what a reader sees.
  const FLATTENED = 1;
  if (pdfium._FPDFPage_Flatten(handle, 0) === FLATTENED) {
    pdfium._FPDF_ClosePage(handle);
    handle = loadPage(pdfium, document, number);
  }
  try {
    const width = pdfium._FPDF_GetPageWidthF(handle);
    const height = pdfium._FPDF_GetPageHeightF(handle);
    if (!(width > 0 && height > 0)) throw new ReadingFault('corrupt', 'a page with no size');
    return work({ pdfium, handle, width, height });
  } finally {
    pdfium._FPDF_ClosePage(handle);
  }
}

function loadPage(pdfium: Pdfium, document: number, number: number): number {
  const handle = pdfium._FPDF_LoadPage(document, number - 1);
  if (!handle) throw new ReadingFault('corrupt', `page ${number} cannot be opened`);
  return handle;
}

/** Draws the page on white, at most `longSide` pixels long and at most `maxDpi` fine, however large the page says it is. */
export function renderPage(page: PdfPage, { longSide, maxDpi }: { longSide: number; maxDpi: number }): Rgb {
  const { pdfium, handle } = page;
  const scale = Math.min(longSide / Math.max(page.width, page.height), maxDpi / POINTS_PER_INCH);
  const width = Math.max(1, Math.round(page.width * scale));
  const height = Math.max(1, Math.round(page.height * scale));
  const stride = width * 3;
  const buffer = pdfium._malloc(stride * height);
  if (!buffer) throw new ReadingFault('too-large', 'no memory to draw the page');
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, FORMAT_BGR, buffer, stride);
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium._FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, FLAG_ANNOTATIONS | FLAG_RGB_ORDER);
    return { width, height, data: pdfium.HEAPU8.slice(buffer, buffer + stride * height) };
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
    pdfium._free(buffer);
  }
}
