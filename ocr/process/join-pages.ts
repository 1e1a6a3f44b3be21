import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import {
  PICTURE_LONG_SIDE,
  type PictureKind,
  pagesOfPicture,
  pixelsOfPicture,
} from '../reading/formats/picture-file.js';
import { sniffSource } from '../reading/formats/sniff.js';
import type { Rgb } from '../reading/pixels.js';
import { ReadingFault } from '../reading/reading-result.js';
import { readingSettingsSchema } from '../reading/settings.js';

/** Points to a pixel at which the reader gets a photo's own pixels back. */
const POINTS_PER_PIXEL = 72 / 300;

const { maxPixels, maxStreamedPixels, maxPages } = readingSettingsSchema.parse({});
const LIMITS = { maxPixels, maxStreamedPixels, longSide: PICTURE_LONG_SIDE };
const JPEG_QUALITY = 95;

const asJpeg = ({ width, height, data }: Rgb): Promise<Uint8Array> =>
  sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer();

/** A JPEG that lies upright goes into a PDF as it is. */
async function isReadyJpeg(bytes: Uint8Array): Promise<boolean> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return false;
  const { orientation = 1, space } = await sharp(bytes, { limitInputPixels: false }).metadata();
  return orientation === 1 && (space === 'srgb' || space === 'b-w');
}

/** What the reader would see of a picture of any format that it opens, each page a JPEG. */
async function* jpegsOf(kind: PictureKind, bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const pages = await pagesOfPicture(kind, bytes, LIMITS);
  if (pages.length > maxPages) throw new ReadingFault('too-many-pages', `${pages.length} pages`);
  if (pages.length === 1 && (await isReadyJpeg(bytes))) yield bytes;
  else for (const page of pages) yield await asJpeg(await pixelsOfPicture(kind, bytes, page, LIMITS));
}

async function addPages(target: PDFDocument, bytes: Uint8Array): Promise<void> {
  const kind = await sniffSource(bytes);
  if (kind === 'zip' || kind === 'cms') throw new ReadingFault('unsupported-format', 'a file that wraps others');
  if (kind === 'pdf') {
    const source = await PDFDocument.load(bytes);
    for (const page of await target.copyPages(source, source.getPageIndices())) target.addPage(page);
    return;
  }
  for await (const jpeg of jpegsOf(kind, bytes)) {
    const picture = await target.embedJpg(jpeg);
    const [width, height] = [picture.width * POINTS_PER_PIXEL, picture.height * POINTS_PER_PIXEL];
    target.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
  }
}

/** Photos and PDFs as the pages of one PDF, in this order; undefined when one of them cannot be a page of it. */
export async function pagesAsPdf(papers: readonly Uint8Array[]): Promise<Uint8Array | undefined> {
  const pdf = await PDFDocument.create();
  try {
    // A copy of their own: pdf-lib looks at the memory behind the bytes, which a Buffer shares with others.
    for (const bytes of papers) {
      await addPages(pdf, new Uint8Array(bytes));
      // Joined, they would be refused by the reader: apart, most of them are read.
      if (pdf.getPageCount() > maxPages) return undefined;
    }
  } catch (error) {
    // What strangers sent is broken or locked in many ways; the libraries throw as many kinds of errors.
    if (error instanceof Error) return undefined;
    throw error;
  }
  return await pdf.save();
}
