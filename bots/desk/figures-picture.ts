import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { FAMILY, useFonts } from '../chat/drawing/canvas-fonts.js';
import { FIGURE_WORDS, type FiguresSheet, type Share, shareText } from './figures-text.js';

export const LOOKS = ['light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

interface Palette {
  ground: string;
  card: string;
  ink: string;
  soft: string;
  line: string;
  /** Approved, asked again, rejected: told apart without colour by their order and their numbers. */
  decisions: readonly [string, string, string];
  share: string;
}

const PALETTES: Record<Look, Palette> = {
  light: {
    ground: '#f4f5f7',
    card: '#ffffff',
    ink: '#16202c',
    soft: '#4d5a68',
    line: '#dfe4e9',
    decisions: ['#1b7f3b', '#b07900', '#b3261e'],
    share: '#0b5cad',
  },
  dark: {
    ground: '#10161d',
    card: '#1a222c',
    ink: '#e8edf2',
    soft: '#aab6c2',
    line: '#33404d',
    decisions: ['#5cc983', '#f0b94a', '#ff8a80'],
    share: '#8cc4ff',
  },
};

const WIDTH = 1000;
const MARGIN = 40;
const INNER = WIDTH - 2 * MARGIN;
const BAR_HEIGHT = 18;
const BAR_LEFT = MARGIN + 130;
const BAR_WIDTH = INNER - 330;

/** Draws from the top down; the same steps on a canvas of one pixel tell how high the picture will be. */
function draw(context: SKRSContext2D, sheet: FiguresSheet, palette: Palette): number {
  const { ink, soft, line, card, decisions, share: shareColour } = palette;
  let y = MARGIN;
  const put = (text: string, size: number, colour: string, x = MARGIN, weight: 'normal' | 'bold' = 'normal') => {
    context.font = `${weight} ${size}px "${FAMILY}"`;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  const box = (x: number, top: number, width: number, height: number, colour: string) => {
    context.fillStyle = colour;
    context.fillRect(x, top, width, height);
  };
  const heading = (text: string) => {
    y += 52;
    put(text, 22, ink, MARGIN, 'bold');
  };

  y += 26;
  put(sheet.title, 32, ink, MARGIN, 'bold');
  y += 30;
  put(sheet.since, 17, soft);

  const tile = (INNER - 3 * 16) / 4;
  y += 24;
  for (const [index, { label, value }] of sheet.tiles.entries()) {
    const x = MARGIN + index * (tile + 16);
    box(x, y, tile, 96, card);
    context.font = `bold 38px "${FAMILY}"`;
    context.fillStyle = ink;
    context.fillText(String(value), x + 16, y + 50);
    context.font = `normal 15px "${FAMILY}"`;
    context.fillStyle = soft;
    context.fillText(label, x + 16, y + 78, tile - 24);
  }
  y += 96;

  heading(FIGURE_WORDS.programmes);
  y += 28;
  let x = MARGIN;
  for (const [index, name] of Object.values(FIGURE_WORDS.decision).entries()) {
    box(x, y - 13, 14, 14, decisions[index] ?? ink);
    put(name, 16, soft, x + 22);
    x += context.measureText(name).width + 54;
  }
  const most = Math.max(1, ...sheet.programmes.map(({ week }) => week.reduce((sum, count) => sum + count, 0)));
  if (sheet.programmes.length === 0) {
    y += 30;
    put(FIGURE_WORDS.nothing, 17, soft);
  }
  const bar = (period: string, counts: number[]) => {
    y += 26;
    put(period, 15, soft, MARGIN + 16);
    let left = BAR_LEFT;
    for (const [index, count] of counts.entries()) {
      const width = (BAR_WIDTH * count) / most;
      box(left, y - 14, width, BAR_HEIGHT, decisions[index] ?? ink);
      left += width + (count > 0 ? 2 : 0);
    }
    put(counts.join(' · '), 16, ink, BAR_LEFT + BAR_WIDTH + 24);
  };
  for (const { name, day, week } of sheet.programmes) {
    y += 38;
    put(name, 18, ink);
    bar(FIGURE_WORDS.period.day, day);
    bar(FIGURE_WORDS.period.week, week);
  }

  heading(FIGURE_WORDS.machine);
  const shareBar = (each: Share) => {
    y += 28;
    put(shareText(each), 16, ink, MARGIN + 16);
    box(MARGIN + 480, y - 14, INNER - 480, BAR_HEIGHT, line);
    if (each.of > 0) box(MARGIN + 480, y - 14, ((INNER - 480) * each.right) / each.of, BAR_HEIGHT, shareColour);
  };
  for (const { period, shares, notes } of sheet.machine) {
    y += 38;
    put(period, 18, ink, MARGIN, 'bold');
    for (const each of shares) shareBar(each);
    y += 28;
    put(notes.join('  ·  '), 15, soft, MARGIN + 16);
  }

  if (sheet.mostWrong.length > 0) heading(FIGURE_WORDS.mostWrong);
  for (const { name, wrong, of } of sheet.mostWrong) {
    y += 28;
    put(name, 16, ink, MARGIN + 16);
    put(`${wrong} din ${of}`, 16, ink, BAR_LEFT + BAR_WIDTH + 24);
  }
  return y + MARGIN;
}

/** The figures as a PNG, light or dark. */
export async function drawFigures(sheet: FiguresSheet, look: Look): Promise<Uint8Array> {
  useFonts();
  const palette = PALETTES[look];
  const height = Math.ceil(draw(createCanvas(WIDTH, 1).getContext('2d'), sheet, palette));
  const canvas = createCanvas(WIDTH, height);
  const context = canvas.getContext('2d');
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, WIDTH, height);
  draw(context, sheet, palette);
  return canvas.encode('png');
}
