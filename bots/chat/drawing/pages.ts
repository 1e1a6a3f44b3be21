import { readFile } from 'node:fs/promises';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, type PDFFont, type PDFPage, rgb } from 'pdf-lib';
import { FONT_FILES } from './fonts.js';
import { wrapLines } from './sheet.js';

const A4 = { width: 595.28, height: 841.89 };
const MARGIN = 56;
/** Raised and smaller, for the numbers of notes. */
const RAISED = { size: 0.62, rise: 0.38 };

export interface LineStyle {
  weight?: 'regular' | 'bold';
  size: number;
  colour: string;
  indent?: number;
  isCentred?: boolean;
  /** Before the first line, in the indent. */
  sign?: { text: string; colour: string };
  /** Behind the last line, raised. */
  note?: string;
}

/** Text set from the top down on as many A4 pages as it needs; it stays selectable. */
export interface Pages {
  put(text: string, style: LineStyle): void;
  gap(height: number): void;
  /** `below`: a line at the foot of every page. */
  finish(below: (page: number, pages: number) => string): Promise<Uint8Array>;
}

function colourOf(hex: string) {
  const [r = 0, g = 0, b = 0] = (hex.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16) / 255);
  return rgb(r, g, b);
}

/** Fonts that come with us are embedded: what is printed looks the same everywhere, ș and ț included. */
export async function openPages(title: string): Promise<Pages> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  pdf.setTitle(title);
  const embed = async (file: string): Promise<PDFFont> => pdf.embedFont(await readFile(file), { subset: true });
  const fonts = { regular: await embed(FONT_FILES.regular), bold: await embed(FONT_FILES.bold) };
  let page: PDFPage = pdf.addPage([A4.width, A4.height]);
  let y = A4.height - MARGIN;

  function put(text: string, { weight = 'regular', size, colour, indent = 0, isCentred, sign, note }: LineStyle): void {
    const font = fonts[weight];
    const widthOf = (part: string) => font.widthOfTextAtSize(part, size);
    const room = A4.width - 2 * MARGIN - indent;
    const lines = wrapLines(text, room, widthOf);
    for (const [index, line] of lines.entries()) {
      y -= size * 1.4;
      if (y < MARGIN) {
        page = pdf.addPage([A4.width, A4.height]);
        y = A4.height - MARGIN - size * 1.4;
      }
      if (sign && index === 0)
        page.drawText(sign.text, { x: MARGIN, y, size, font: fonts.bold, color: colourOf(sign.colour) });
      const x = MARGIN + indent + (isCentred ? Math.max(0, (room - widthOf(line)) / 2) : 0);
      page.drawText(line, { x, y, size, font, color: colourOf(colour) });
      if (!note || index < lines.length - 1) continue;
      const raised = { x: x + widthOf(line) + 1.5, y: y + size * RAISED.rise, size: size * RAISED.size };
      page.drawText(note, { ...raised, font, color: colourOf(colour) });
    }
  }

  return {
    put,
    gap: (height) => {
      y -= height;
    },
    finish(below) {
      const pages = pdf.getPages();
      for (const [index, each] of pages.entries()) {
        const style = { size: 8, font: fonts.regular, color: colourOf('#6b7280') };
        each.drawText(below(index + 1, pages.length), { x: MARGIN, y: MARGIN / 2, ...style });
      }
      return pdf.save();
    },
  };
}
