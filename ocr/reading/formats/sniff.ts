import { fileTypeFromBuffer } from 'file-type';
import { ReadingFault } from '../reading-result.js';

/** How the bytes are opened: by sharp, by libheif, by PDFium. */
export type SourceKind = 'picture' | 'heic' | 'pdf';

const PICTURES = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'image/tiff',
  'image/apng',
]);
const HEIC = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence']);

/** Tells what the bytes are by what they hold: the name of an upload proves nothing. */
export async function sniffSource(bytes: Uint8Array): Promise<SourceKind> {
  if (bytes.length === 0) throw new ReadingFault('corrupt', 'the file has no bytes');
  const found = await fileTypeFromBuffer(bytes);
  if (found && PICTURES.has(found.mime)) return 'picture';
  if (found && HEIC.has(found.mime)) return 'heic';
  if (found?.mime === 'application/pdf' || hasPdfHeader(bytes)) return 'pdf';
  if (found) throw new ReadingFault('unsupported-format', `a file of the kind ${found.mime}`);
  if (isText(bytes)) throw new ReadingFault('unsupported-format', 'a text file');
  throw new ReadingFault('corrupt', 'bytes of no known kind');
}

/** Readers accept a PDF header within the first kilobyte; mail programs and scanners put bytes before it. */
function hasPdfHeader(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}

function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 2048);
  return head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
