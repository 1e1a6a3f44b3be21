import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream } from 'pdf-lib';

const MAX_UNPRINTABLE = 0.1;
/** Content of an honest page that draws nothing is a few kilobytes; a few kilobytes may unpack to all the memory there is. */
const MAX_CONTENT_BYTES = 4 * 1024 * 1024;
const MAX_PACKED_BYTES = 64 * 1024;
/** Operators that show something: text, pictures, forms, fills and strokes. */
const SHOWS = /(?:^|[\s)\]>])(Tj|TJ|'|"|Do|f\*?|F|S|s|B\*?|b\*?|sh|EI)(?=[\s]|$)/;

/**
 * Whether a page on which nothing is drawn should have something: content that cannot be unpacked, that is no content, or that
 * draws and yet gave nothing. PDFium shows such a page as an empty one and says nothing.
 */
export async function isDamagedPage(bytes: Uint8Array, number: number): Promise<boolean> {
  let file: PDFDocument;
  try {
    file = await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      throwOnInvalidObject: false,
      updateMetadata: false,
    });
  } catch {
    return false; // what pdf-lib cannot follow says nothing of this page
  }
  if (file.isEncrypted) return false;
  const node = pagesOf(file.catalog.get(PDFName.of('Pages')), file)[number - 1];
  if (!node) return false;
  if (node.get(PDFName.of('Type')) !== PDFName.of('Page')) return true;
  const entry = node.get(PDFName.of('Contents'));
  if (!entry) return false;
  const contents = file.context.lookup(entry);
  const streams: (PDFObject | undefined)[] =
    contents instanceof PDFArray ? contents.asArray().map((one) => file.context.lookup(one)) : [contents];
  return streams.some((stream) => !(stream instanceof PDFRawStream) || isBroken(stream));
}

/** The leaves of the tree of pages, whatever they call themselves. */
function pagesOf(branch: PDFObject | undefined, file: PDFDocument, depth = 0): PDFDict[] {
  const node = branch && file.context.lookup(branch);
  if (!(node instanceof PDFDict) || depth > 20) return [];
  const kids = node.lookup(PDFName.of('Kids'));
  return kids instanceof PDFArray ? kids.asArray().flatMap((kid) => pagesOf(kid, file, depth + 1)) : [node];
}

function isBroken(stream: PDFRawStream): boolean {
  let content: Uint8Array | undefined;
  try {
    content = contentOf(stream);
  } catch (error) {
    return !isTooLarge(error);
  }
  if (!content) return false;
  if (content.length === 0) return stream.contents.length > 0;
  const unprintable = content.reduce(
    (count, byte) => count + (byte > 126 || (byte < 32 && ![9, 10, 12, 13, 0].includes(byte)) ? 1 : 0),
    0,
  );
  return unprintable > content.length * MAX_UNPRINTABLE || SHOWS.test(Buffer.from(content).toString('latin1'));
}

/** Unpacked, as far as that is known to stay small: the other ways of packing have decoders without a limit. */
function contentOf(stream: PDFRawStream): Uint8Array | undefined {
  if (stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode'))
    return inflateSync(stream.contents, { maxOutputLength: MAX_CONTENT_BYTES });
  return stream.contents.length > MAX_PACKED_BYTES ? undefined : decodePDFRawStream(stream).decode();
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
