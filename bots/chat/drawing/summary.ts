import { readFile } from 'node:fs/promises';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, type PDFFont, type PDFPage, rgb } from 'pdf-lib';
import { FONT_FILES } from './fonts.js';
import { MARK_COLOURS, MARK_SIGNS, type Sheet, wrapLines } from './sheet.js';

const A4 = { width: 595.28, height: 841.89 };
const MARGIN = 56;
const SIGN_WIDTH = 24;

function colour(hex: string) {
  const [r = 0, g = 0, b = 0] = (hex.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16) / 255);
  return rgb(r, g, b);
}

/** The sheet as a PDF of as many A4 pages as it needs, its text selectable. */
export async function drawSummary(sheet: Sheet, pageWord: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  pdf.setTitle(sheet.title);
  const [regular, bold] = await Promise.all(
    [FONT_FILES.regular, FONT_FILES.bold].map(async (file) => pdf.embedFont(await readFile(file), { subset: true })),
  );
  if (!regular || !bold) throw new Error('the fonts of the summary could not be embedded');
  let page: PDFPage = pdf.addPage([A4.width, A4.height]);
  let y = A4.height - MARGIN;
  const put = (
    text: string,
    font: PDFFont,
    size: number,
    hex: string,
    indent = 0,
    sign?: { text: string; hex: string },
  ): void => {
    const lines = wrapLines(text, A4.width - 2 * MARGIN - indent, (part) => font.widthOfTextAtSize(part, size));
    for (const [index, line] of lines.entries()) {
      y -= size * 1.4;
      if (y < MARGIN) {
        page = pdf.addPage([A4.width, A4.height]);
        y = A4.height - MARGIN - size * 1.4;
      }
      if (sign && index === 0) page.drawText(sign.text, { x: MARGIN, y, size, font: bold, color: colour(sign.hex) });
      page.drawText(line, { x: MARGIN + indent, y, size, font, color: colour(hex) });
    }
  };
  put(sheet.title, bold, 16, '#111827');
  for (const line of sheet.about) put(line, regular, 10, '#4b5563');
  y -= 8;
  for (const line of sheet.standing) put(line, bold, 12, '#111827');
  for (const { mark, name, notes } of sheet.rows) {
    y -= 7;
    put(name, regular, 12, '#111827', SIGN_WIDTH, { text: MARK_SIGNS[mark], hex: MARK_COLOURS[mark] });
    for (const note of notes) put(note, regular, 10, MARK_COLOURS[mark], SIGN_WIDTH);
  }
  y -= 12;
  put(sheet.footer, regular, 9, '#6b7280');
  const pages = pdf.getPages();
  for (const [index, each] of pages.entries()) {
    const label = `${pageWord} ${index + 1} / ${pages.length}`;
    each.drawText(label, { x: MARGIN, y: MARGIN / 2, size: 8, font: regular, color: colour('#6b7280') });
  }
  return pdf.save();
}
