import { openEnvelope } from '../containers/cms.js';
import { ReadingFault } from '../reading-result.js';
import type { Pdfium } from './pdfium.js';

const TIMESTAMP = 'ETSI.RFC3161';
const MAX_BYTES = 1024 * 1024;

/** People who signed the file electronically, as their certificates name them; nothing of it is verified. */
export function signersOf(pdfium: Pdfium, document: number): (string | undefined)[] {
  const count = Math.max(0, Math.min(20, pdfium._FPDF_GetSignatureCount(document)));
  const signers: (string | undefined)[] = [];
  for (let i = 0; i < count; i++) {
    const signature = pdfium._FPDF_GetSignatureObject(document, i);
    if (!signature) continue;
    const kind = Buffer.from(
      contentOf(pdfium, (to, size) => pdfium._FPDFSignatureObj_GetSubFilter(signature, to, size)),
    );
    if (kind.toString('latin1').startsWith(TIMESTAMP)) continue;
    const contents = contentOf(pdfium, (to, size) => pdfium._FPDFSignatureObj_GetContents(signature, to, size));
    // A field that waits for its signature is none.
    if (contents.length > 0 && contents.some((byte) => byte !== 0)) signers.push(signerOf(contents));
  }
  return signers;
}

function signerOf(contents: Uint8Array): string | undefined {
  try {
    return openEnvelope(contents)?.signer;
  } catch (error) {
    if (error instanceof ReadingFault) return undefined;
    throw error;
  }
}

/** What PDFium writes to a place of the size that it asked for. */
function contentOf(pdfium: Pdfium, write: (to: number, size: number) => number): Uint8Array {
  const size = write(0, 0);
  if (size <= 0 || size > MAX_BYTES) return new Uint8Array();
  const to = pdfium._malloc(size);
  try {
    write(to, size);
    return pdfium.HEAPU8.slice(to, to + size);
  } finally {
    pdfium._free(to);
  }
}
