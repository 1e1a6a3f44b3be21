import { deflateSync } from 'node:zlib';
import { PDFDocument, StandardFonts } from 'pdf-lib';

/** A page of plain text, such as any honest PDF holds. */
export async function textPdf(lines: string[], pages = 1): Promise<Buffer> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let i = 0; i < pages; i++) {
    const page = pdf.addPage([595, 842]);
    for (const [row, line] of lines.entries()) page.drawText(line, { x: 60, y: 760 - row * 24, size: 14, font });
  }
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}

type Body = string | Buffer;

/** Writes objects 1..n as they are, with a right cross-reference table: what is hostile is in the objects. */
export function rawPdf(objects: Body[]): Buffer {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  const push = (body: Body) => {
    const chunk = Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1');
    chunks.push(chunk);
    length += chunk.length;
  };
  objects.forEach((object, i) => {
    offsets.push(length);
    push(`${i + 1} 0 obj\n`);
    push(object);
    push('\nendobj\n');
  });
  const xref = length;
  push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}`,
  );
  push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`);
  return Buffer.concat(chunks);
}

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const stream = (dictionary: string, data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);

/** A page tree that is its own child. */
export const loopingPages = () => rawPdf([CATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2000000000 >>']);

/** A tree of ten levels of ten kids each that all lead to one page: ten thousand million pages in 2 KB. */
export function multipliedPages(): Buffer {
  const levels = Array.from({ length: 10 }, (_, i) => {
    const child = `${i + 3} 0 R`;
    return `<< /Type /Pages /Kids [${Array(10).fill(child).join(' ')}] /Count ${10 ** (10 - i)} >>`;
  });
  return rawPdf([CATALOG, ...levels, '<< /Type /Page /MediaBox [0 0 595 842] >>']);
}

/** 200 MB of zeros that deflate packs into 200 KB, as the content of a page. */
export const streamBomb = () =>
  rawPdf([
    CATALOG,
    PAGES,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    stream('/Filter /FlateDecode', deflateSync(Buffer.alloc(200 * 1024 * 1024), { level: 9 })),
  ]);

/** A form that draws itself. */
export const selfDrawingForm = () =>
  rawPdf([
    CATALOG,
    PAGES,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>',
    stream('', Buffer.from('/F Do')),
    stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F 5 0 R >> >>',
      Buffer.from('/F Do /F Do'),
    ),
  ]);

/** Arrays in arrays, a hundred thousand deep. */
export const deepNesting = () =>
  rawPdf([
    CATALOG,
    PAGES,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Deep ${'['.repeat(100_000)}${']'.repeat(100_000)} >>`,
  ]);

/** A page of forty kilometres: as a picture it would be larger than any memory. */
export const giantPage = () =>
  rawPdf([CATALOG, PAGES, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99999999 99999999] >>']);

export const scriptedPdf = () =>
  rawPdf([
    '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while\\(true\\){app.alert\\(1\\)}) >> /AA << /O << /S /Launch /F (/bin/sh) >> >> >>',
    PAGES,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ]);

/** A picture on the page that claims sixty thousand pixels each way, with a handful of bytes behind it. */
export const pictureBombPdf = () =>
  rawPdf([
    CATALOG,
    PAGES,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
    stream('', Buffer.from('q 595 0 0 842 0 0 cm /I Do Q')),
    stream(
      '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode',
      deflateSync(Buffer.alloc(1000)),
    ),
  ]);
