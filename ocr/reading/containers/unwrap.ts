import { sniffSource } from '../formats/sniff.js';
import { ReadingFault } from '../reading-result.js';
import { openEnvelope } from './cms.js';
import { type InnerFile, openZip } from './zip.js';

export interface Unwrapped {
  files: InnerFile[];
  /** People whose signatures lie around the papers; `undefined` for one whose name is not told. */
  signers: (string | undefined)[];
}

const MAX_DEPTH = 2;

/** What lies in an archive or a signed envelope, one within another too; nothing for a file that is itself a paper. */
export async function unwrap(bytes: Uint8Array, depth = 0): Promise<Unwrapped | undefined> {
  const kind = await wrapOf(bytes);
  if (!kind) return undefined;
  if (depth > MAX_DEPTH) throw new ReadingFault('unsupported-format', 'archives within archives');
  if (kind === 'cms') {
    const envelope = openEnvelope(bytes);
    if (!envelope?.content || envelope.content.length === 0)
      throw new ReadingFault('unsupported-format', 'a signature without its document');
    const inner = await unwrap(envelope.content, depth + 1);
    const files = inner?.files ?? [{ name: '', bytes: envelope.content }];
    return { files, signers: [envelope.signer, ...(inner?.signers ?? [])] };
  }
  const archive = await openZip(bytes);
  const out: Unwrapped = { files: [], signers: archive.signed ? [undefined] : [] };
  for (const file of archive.files) {
    const inner = await unwrap(file.bytes, depth + 1);
    out.files.push(...(inner?.files ?? [file]));
    out.signers.push(...(inner?.signers ?? []));
  }
  if (out.files.length === 0)
    throw new ReadingFault('unsupported-format', 'an archive without papers', 'archive-without-papers');
  return out;
}

/** Bytes of no kind that we know get their answer when they are read. */
export async function wrapOf(bytes: Uint8Array): Promise<'zip' | 'cms' | undefined> {
  try {
    const kind = await sniffSource(bytes);
    return kind === 'zip' || kind === 'cms' ? kind : undefined;
  } catch (error) {
    if (error instanceof ReadingFault) return undefined;
    throw error;
  }
}
