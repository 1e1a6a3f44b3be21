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

/** Nearly all that comes is one of these (JPEG, PNG, PDF), told by its first bytes: what tells all others apart need not be loaded. */
const USUAL: [SourceKind, number[]][] = [
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** Tells what the bytes are by what they hold: the name of an upload proves nothing. */
export async function sniffSource(bytes: Uint8Array): Promise<SourceKind> {
  if (bytes.length === 0) throw new ReadingFault('corrupt', 'the file has no bytes');
  for (const [kind, start] of USUAL) if (start.every((byte, i) => bytes[i] === byte)) return kind;
  const { fileTypeFromBuffer } = await import('file-type');
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
