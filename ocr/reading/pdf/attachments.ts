import { isJunkName } from '../containers/junk.js';
import type { InnerFile } from '../containers/zip.js';
import type { Pdfium } from './pdfium.js';

const MAX_FILES = 20;
const MAX_BYTES = 40 * 1024 * 1024;
const MAX_NAME_BYTES = 2048;

/** Files that lie within a PDF (a portfolio, papers attached to a letter). */
export function attachmentsOf(pdfium: Pdfium, document: number): InnerFile[] {
  const count = Math.min(MAX_FILES, pdfium._FPDFDoc_GetAttachmentCount(document));
  const files: InnerFile[] = [];
  let room = MAX_BYTES;
  const length = pdfium._malloc(8);
  try {
    for (let i = 0; i < count; i++) {
      const attachment = pdfium._FPDFDoc_GetAttachment(document, i);
      if (!attachment || !pdfium._FPDFAttachment_GetFile(attachment, 0, 0, length)) continue;
      const size = pdfium.HEAP32[length >> 2] ?? 0;
      const name = nameOf(pdfium, attachment);
      if (size <= 0 || size > room || isJunkName(name)) continue;
      const to = pdfium._malloc(size);
      if (!to) continue;
      if (pdfium._FPDFAttachment_GetFile(attachment, to, size, length))
        files.push({ name, bytes: pdfium.HEAPU8.slice(to, to + size) });
      pdfium._free(to);
      room -= size;
    }
  } finally {
    pdfium._free(length);
  }
  return files;
}

function nameOf(pdfium: Pdfium, attachment: number): string {
  const to = pdfium._malloc(MAX_NAME_BYTES);
  const size = Math.min(MAX_NAME_BYTES, pdfium._FPDFAttachment_GetName(attachment, to, MAX_NAME_BYTES));
  const name = Buffer.from(pdfium.HEAPU8.slice(to, to + size))
    .toString('utf16le')
    .replace(/\0/g, '');
  pdfium._free(to);
  return name.split(/[\\/]/).at(-1) ?? '';
}
