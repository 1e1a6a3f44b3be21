import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { FAMILY, useFonts } from './canvas-fonts.js';
import { MARK_COLOURS, MARK_SIGNS, type Sheet, wrapLines } from './sheet.js';

const WIDTH = 900;
const MARGIN = 48;
const SIGN_WIDTH = 44;

interface Stroke {
  text: string;
  font: string;
  colour: string;
  x: number;
  /** Baseline. */
  y: number;
}

/** Sets every line from the top down; gives the strokes and the height that they need. */
function layOut(sheet: Sheet, context: SKRSContext2D): { strokes: Stroke[]; height: number } {
  const strokes: Stroke[] = [];
  let y = MARGIN;
  const put = (text: string, size: number, weight: 'normal' | 'bold', colour: string, indent = 0): void => {
    const font = `${weight} ${size}px "${FAMILY}"`;
    context.font = font;
    for (const line of wrapLines(text, WIDTH - 2 * MARGIN - indent, (part) => context.measureText(part).width)) {
      y += Math.round(size * 1.4);
      strokes.push({ text: line, font, colour, x: MARGIN + indent, y });
    }
  };
  put(sheet.title, 32, 'bold', '#111827');
  for (const line of sheet.about) put(line, 20, 'normal', '#4b5563');
  y += 12;
  for (const line of sheet.standing) put(line, 24, 'bold', '#111827');
  for (const { mark, name, notes } of sheet.rows) {
    y += 14;
    const colour = MARK_COLOURS[mark];
    const top = y;
    put(name, 24, 'normal', '#111827', SIGN_WIDTH);
    strokes.push({ text: MARK_SIGNS[mark], font: `bold 26px "${FAMILY}"`, colour, x: MARGIN, y: top + 34 });
    for (const note of notes) put(note, 19, 'normal', colour, SIGN_WIDTH);
  }
  y += 18;
  put(sheet.footer, 16, 'normal', '#6b7280');
  return { strokes, height: y + MARGIN };
}

/** The sheet as a PNG that reads well on a phone. */
export async function drawPicture(sheet: Sheet): Promise<Uint8Array> {
  useFonts();
  const { strokes, height } = layOut(sheet, createCanvas(1, 1).getContext('2d'));
  const canvas = createCanvas(WIDTH, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, WIDTH, height);
  for (const { text, font, colour, x, y } of strokes) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }
  return canvas.encode('png');
}
