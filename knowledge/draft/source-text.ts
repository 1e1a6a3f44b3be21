import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** Reads a scan, page after page; whoever opens the readers gives it. */
export type ReadScan = (bytes: Uint8Array, file: string) => Promise<string>;

/** What cannot be a source, and what to do instead. */
export class SourceFileError extends Error {
  override name = 'SourceFileError';
}

/** Fewer letters than this on all pages: a scan, or nothing at all. */
const LEAST_LETTERS = 40;
const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Text without the marks of its format: a quote is words, not tags or asterisks. Lines of tables stay lines. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<br\s*\/?>|<\/(?:li|p|tr|td)>|\|/gi, '\n')
    .replace(/<[^>\n]{1,80}>/g, '')
    .replace(/\[([^\]]+)\]\([^)\s]*\)/g, '$1')
    .replace(/\\([_*])/g, '$1')
    .replace(/\*+/g, '')
    .replace(/^#+ /gm, '')
    .replace(/^[-\s]+$/gm, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

async function pdfText(bytes: Buffer, file: string): Promise<string> {
  if (bytes.length === 0) throw new SourceFileError(`${file} is empty: get the document again`);
  const { PDFParse } = await import('pdf-parse');
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  try {
    const { text } = await parser.getText({ pageJoiner: '' });
    return text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceFileError(`${file} cannot be read as a PDF (${reason}): save it again, or give its text as .txt`);
  } finally {
    await parser.destroy();
  }
}

/** The text of an announcement, and whether it had to be read from a picture. Throws {@link SourceFileError}. */
export async function readSource(file: string, readScan?: ReadScan): Promise<{ text: string; scanned: boolean }> {
  const bytes = readFileSync(file);
  const isPdf = extname(file).toLowerCase() === '.pdf' || bytes.subarray(0, 5).toString('latin1') === '%PDF-';
  const own = cleanText(isPdf ? await pdfText(bytes, file) : bytes.toString('utf8'));
  if (letters(own) >= LEAST_LETTERS) return { text: own, scanned: false };
  if (!isPdf) throw new SourceFileError(`${file} holds no text: give the announcement as .pdf or .txt`);
  if (!readScan) throw new SourceFileError(`${file} is a scan: it holds pictures and no text`);
  const read = cleanText(await readScan(bytes, file));
  if (letters(read) < LEAST_LETTERS)
    throw new SourceFileError(`${file} is a scan that cannot be read: ask for the document itself, or type it as .txt`);
  return { text: read, scanned: true };
}
