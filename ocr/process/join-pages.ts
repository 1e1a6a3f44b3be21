import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { readingSettingsSchema } from '../reading/settings.js';

/** Points to a pixel at which the reader gets a photo's own pixels back. */
const POINTS_PER_PIXEL = 72 / 300;

const { maxPixels } = readingSettingsSchema.parse({});
const JPEG_QUALITY = 95;

/**
 * pdf-lib decodes a PNG itself, without a limit, and never ends on one that was cut off; a JPEG it takes as it is. A PNG of a
 * few kilobytes may be gigabytes of pixels: the header is believed first.
 */
const asJpeg = (png: Uint8Array): Promise<Uint8Array> =>
  sharp(png, { limitInputPixels: maxPixels, failOn: 'error' })
    .flatten({ background: 'white' })
    .jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer();

const begins = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);
const isJpeg = (bytes: Uint8Array) => begins(bytes, 0xff, 0xd8, 0xff);
const isPng = (bytes: Uint8Array) => begins(bytes, 0x89, 0x50, 0x4e, 0x47);
const isPdf = (bytes: Uint8Array) => begins(bytes, 0x25, 0x50, 0x44, 0x46);

async function addPages(target: PDFDocument, bytes: Uint8Array): Promise<boolean> {
  if (isPdf(bytes)) {
    const source = await PDFDocument.load(bytes);
    for (const page of await target.copyPages(source, source.getPageIndices())) target.addPage(page);
    return true;
  }
  if (!isJpeg(bytes) && !isPng(bytes)) return false;
  const picture = await target.embedJpg(isPng(bytes) ? await asJpeg(bytes) : bytes);
  const [width, height] = [picture.width * POINTS_PER_PIXEL, picture.height * POINTS_PER_PIXEL];
  target.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
  return true;
}

/** Photos and PDFs as the pages of one PDF, in this order; undefined when one of them cannot be a page of it. */
export async function pagesAsPdf(papers: readonly Uint8Array[]): Promise<Uint8Array | undefined> {
  const pdf = await PDFDocument.create();
  try {
    // A copy of their own: pdf-lib looks at the memory behind the bytes, which a Buffer shares with others.
    for (const bytes of papers) if (!(await addPages(pdf, new Uint8Array(bytes)))) return undefined;
  } catch (error) {
    // What strangers sent is broken or locked in many ways; the library throws as many kinds of errors.
    if (error instanceof Error) return undefined;
    throw error;
  }
  return await pdf.save();
}
