import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { PageBox, PageImage, RecognisedPage } from '../../ocr/page.js';

/** Draws around a place on A4, its middle at the origin, one millimetre being `mm` pixels and a line of print `line`. */
type Draw = (context: SKRSContext2D, mm: number, line: number) => void;

GlobalFonts.registerFromPath(
  fileURLToPath(new URL('../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif-Italic.ttf', import.meta.url)),
  'Italics',
);
GlobalFonts.registerFromPath(
  fileURLToPath(new URL('../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf', import.meta.url)),
  'Condensed',
);

const INK = '#1c2a6e';
const STAMP = '#4a57a8';
const PRINT = '#222';

const text =
  (family: string, ...rows: string[]): Draw =>
  (context, mm, line) => {
    context.fillStyle = PRINT;
    context.font = `${line}px ${family}`;
    for (const [at, row] of rows.entries()) context.fillText(row, -24 * mm, (at * 1.6 - 0.5) * line);
  };

/** Two rings with words along them and across, here and there without ink. */
const roundStamp =
  (colour: string, wear: number, radiusMm = 17): Draw =>
  (context, mm) => {
    const radius = radiusMm * mm;
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = 0.5 * mm;
    for (const r of [radius, radius * 0.62])
      for (let i = 0; i < 24; i++) {
        if ((i * 7 + 3) % 24 < wear) continue;
        context.beginPath();
        context.arc(0, 0, r, (i * Math.PI) / 12, ((i + 1.05) * Math.PI) / 12);
        context.stroke();
      }
    context.font = `${radius * 0.2}px Condensed`;
    context.textAlign = 'center';
    const words = 'SPITALUL MUNICIPAL INVENTAT * ROMÂNIA * ';
    for (const [at, letter] of [...words].entries()) {
      context.save();
      context.rotate((at / words.length) * 2 * Math.PI);
      context.fillText(letter, 0, -radius * 0.72);
      context.restore();
    }
    context.rotate(-0.18);
    context.fillText('MANAGER', 0, radius * 0.06);
  };

/** A doctor's: name, speciality, code, within a frame or without. */
const squareStamp =
  (framed: boolean, turned: number): Draw =>
  (context, mm) => {
    context.fillStyle = STAMP;
    context.strokeStyle = STAMP;
    context.lineWidth = 0.4 * mm;
    context.rotate(turned);
    if (framed) context.strokeRect(-20 * mm, -7 * mm, 40 * mm, 14 * mm);
    context.font = `${3 * mm}px Condensed`;
    for (const [at, row] of ['Dr. RADU ÎNCHIPUITU', 'medic primar chirurgie', 'cod 412233'].entries())
      context.fillText(row, -18 * mm, (at * 4 - 2.5) * mm);
  };

const rules: Draw = (context, mm) => {
  context.fillStyle = PRINT;
  context.fillRect(-30 * mm, 0, 60 * mm, Math.max(1, 0.25 * mm));
  for (let x = -30; x < 25; x += 1.2) context.fillRect(x * mm, 7 * mm, 0.4 * mm, 0.4 * mm);
};

/** A dark fold or the shadow of an edge across the place. */
const fold: Draw = (context, mm) => {
  context.strokeStyle = '#777';
  context.lineWidth = 0.5 * mm;
  context.beginPath();
  context.moveTo(-40 * mm, -3 * mm);
  context.lineTo(40 * mm, 5 * mm);
  context.stroke();
};

/** A pen's way: `turns` loops that grow smaller, and a tail. */
const scrawl =
  (turns: number, tall: number, colour = INK, long = 38): Draw =>
  (context, mm) => {
    context.strokeStyle = colour;
    context.lineWidth = 0.5 * mm;
    context.lineCap = 'round';
    context.beginPath();
    const [left, base] = [(-long / 2) * mm, 3 * mm];
    context.moveTo(left, base);
    for (let i = 0; i < turns; i++) {
      const step = (long * mm) / (turns + 1);
      const from = left + i * step;
      const rise = tall * mm * (1 - (i * 0.6) / turns);
      context.bezierCurveTo(
        from + step * 0.9,
        base - rise * 1.3,
        from - step * 0.2,
        base - rise,
        from + step * 0.5,
        base,
      );
      context.quadraticCurveTo(from + step * 0.7, base + rise * 0.35, from + step, base - rise * 0.1);
    }
    context.lineTo(-left, base - mm);
    context.stroke();
  };

const both =
  (...draws: Draw[]): Draw =>
  (...place) => {
    for (const draw of draws) {
      place[0].save();
      draw(...place);
      place[0].restore();
    }
  };

/** What no hand signed, drawn where a signature is asked for: none of it may be said signed. */
export const NO_SIGNATURE: Record<string, Draw> = {
  'a round stamp': roundStamp(STAMP, 0),
  'a small round stamp': roundStamp(STAMP, 0, 12),
  'a worn round stamp': roundStamp(STAMP, 7),
  'a grey round stamp': roundStamp('#666', 3),
  'a framed stamp of a doctor': squareStamp(true, 0.04),
  'a stamp of a doctor without frame': squareStamp(false, -0.08),
  'unread print': text('Condensed', 'Ec. Ștefana Plăsmuitoru', 'L.S.'),
  'unread slanting print': text('Italics', 'Prof. univ. dr. Ioan Imaginatu'),
  'a rule and a dotted line': rules,
  'a fold': fold,
};

/** What a hand wrote, or a picture of it that was pasted. */
export const SIGNATURES: Record<string, Draw> = {
  'a small scrawl': scrawl(5, 6),
  'a tall scrawl': scrawl(3, 14, INK, 30),
  'a black scrawl': scrawl(4, 9, '#161616'),
  'a scrawl across a stamp': both(roundStamp(STAMP, 2), scrawl(4, 10, INK, 50)),
  'a scrawl across a grey stamp': both(roundStamp('#777', 2), scrawl(4, 10, '#161616')),
};

/** As far as any drawing reaches from its middle, in millimetres. */
const REACH = { across: 75, down: 45 };

/** The page with a drawing in a place of it, as ink on paper: the darker of both stays. */
export function marked(page: RecognisedPage, place: PageBox, draw: Draw): RecognisedPage {
  const { image } = page;
  if (!image) return page;
  const { width, height } = image;
  const heights = page.lines.flatMap(({ words }) => words.map(({ box }) => box.h)).sort((a, b) => a - b);
  const line = Math.max(8, (heights[heights.length >> 1] ?? 0.013) * height);
  const mm = width / 210;
  const within = (at: number, most: number) => Math.max(22 * mm, Math.min(most - 22 * mm, at));
  const middle = {
    x: within((place.x + place.w / 2) * width, width),
    y: within((place.y + place.h / 2) * height, height),
  };
  const [left, top] = [
    Math.max(0, Math.floor(middle.x - REACH.across * mm)),
    Math.max(0, Math.floor(middle.y - REACH.down * mm)),
  ];
  const across = Math.min(width - left, Math.ceil(2 * REACH.across * mm));
  const down = Math.min(height - top, Math.ceil(2 * REACH.down * mm));
  const canvas = createCanvas(across, down);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, across, down);
  context.translate(middle.x - left, middle.y - top);
  draw(context, mm, line);
  return { ...page, image: darkened(image, context.getImageData(0, 0, across, down), left, top) };
}

function darkened(
  image: PageImage,
  { data, width }: { data: Uint8ClampedArray; width: number },
  left: number,
  top: number,
): PageImage {
  const grey = image.grey.slice();
  const rgb = image.rgb?.slice();
  for (let of = 0; of < data.length / 4; of++) {
    const [r, g, b] = [data[of * 4] ?? 255, data[of * 4 + 1] ?? 255, data[of * 4 + 2] ?? 255];
    if (r > 250 && g > 250 && b > 250) continue;
    const at = (top + Math.floor(of / width)) * image.width + left + (of % width);
    grey[at] = Math.min(grey[at] ?? 255, Math.round(0.299 * r + 0.587 * g + 0.114 * b));
    for (const [channel, value] of [r, g, b].entries())
      if (rgb) rgb[at * 3 + channel] = Math.min(rgb[at * 3 + channel] ?? 255, value);
  }
  return { ...image, grey, ...(rgb ? { rgb } : {}) };
}
