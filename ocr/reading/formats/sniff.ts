import { ReadingFault } from '../reading-result.js';

/** How the bytes are opened: by sharp, by libheif, by PDFium, as an archive, as a signed envelope. */
export type SourceKind = 'picture' | 'heic' | 'pdf' | 'zip' | 'cms';

const PICTURES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/tiff', 'image/apng']);
const AVIF_BRANDS = ['avif', 'avis'];
const HEIF_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'mif2', 'msf1'];

/** Nearly all that comes is one of these, told by its first bytes: what tells all others apart need not be loaded. */
const USUAL: [SourceKind, number[]][] = [
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  // Before a PDF is looked for within the first kilobyte: an archive that does not compress shows its papers' headers.
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
];
/** `1.2.840.113549.1.7`, the contents of signed and sealed envelopes. */
const CMS_KIND = Buffer.from([0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07]);

/** Tells what the bytes are by what they hold: the name of an upload proves nothing. */
export async function sniffSource(bytes: Uint8Array): Promise<SourceKind> {
  if (bytes.length === 0) throw new ReadingFault('corrupt', 'the file has no bytes');
  for (const [kind, start] of USUAL) if (start.every((byte, i) => bytes[i] === byte)) return kind;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  if (isEnvelope(head)) return 'cms';
  const brands = brandsOf(head);
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return 'picture';
  if (brands.some((brand) => HEIF_BRANDS.includes(brand))) return 'heic';
  // Readers accept a PDF header within the first kilobyte; mail programs and scanners put bytes before it.
  if (head.includes('%PDF-')) return 'pdf';
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes);
  if (found && PICTURES.has(found.mime)) return 'picture';
  if (found) throw new ReadingFault('unsupported-format', `a file of the kind ${found.mime}`);
  if (isText(bytes)) throw new ReadingFault('unsupported-format', 'a text file');
  throw new ReadingFault('corrupt', 'bytes of no known kind');
}

function isEnvelope(head: Buffer): boolean {
  if (head[0] === 0x30) return head.subarray(0, 20).includes(CMS_KIND);
  return /^\s*-----BEGIN (PKCS7|CMS|SIGNED)/.test(head.toString('latin1'));
}

/** All kinds that an ISO media file names, the first one and those it is compatible with: phones put any of them first. */
function brandsOf(head: Buffer): string[] {
  if (head.toString('latin1', 4, 8) !== 'ftyp') return [];
  const end = Math.min(head.readUInt32BE(0), head.length);
  const brands = [head.toString('latin1', 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(head.toString('latin1', at, at + 4));
  return brands;
}

function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 2048);
  return head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
