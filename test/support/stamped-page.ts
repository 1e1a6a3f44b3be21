import sharp from 'sharp';

/** Writing that lies across a page or beside its text. */
export interface Stamp {
  words: readonly string[];
  colour: string;
  /** Clockwise. */
  degrees: number;
  opacity?: number;
  /** The height of the first line's font; the others are smaller. */
  size?: number;
  /** Its middle, in shares of the page. */
  at?: readonly [x: number, y: number];
  framed?: boolean;
}

const [WIDTH, HEIGHT] = [1240, 1754];

const BODY = [
  'Se certifică prin prezenta că doamna',
  'LĂSTUNARU ILINCA-MARIA',
  'născută la data de 14 aprilie 1989 în orașul Tășnad, județul Satu Mare',
  'a absolvit programul de studii de licență în domeniul Sănătate,',
  'specializarea Asistență Medicală Generală, cu durata de patru ani,',
  'promoția iulie 2012, având media generală de absolvire 8,94',
  'și a obținut 240 de credite transferabile în toți anii de studiu.',
  'Prezentul certificat s-a eliberat spre a-i servi titularei la nevoie',
  'și este valabil împreună cu actul de identitate al acesteia.',
];

const text = (x: number, y: number, size: number, words: string, more = '') =>
  `<text x="${x}" y="${y}" font-size="${size}" text-anchor="middle" ${more}>${words}</text>`;

export const HEADING = 'CERTIFICAT DE ABSOLVIRE';

function bodyOf(): string {
  const lines = BODY.map((line, i) => text(WIDTH / 2, 520 + i * 62, 30, line, i === 1 ? 'font-weight="bold"' : ''));
  return [
    text(WIDTH / 2, 220, 34, 'Școala Postliceală „Sfânta Paraschiva” Tășnad'),
    text(WIDTH / 2, 360, 54, HEADING),
    ...lines,
    text(300, 1240, 28, 'Director,'),
    text(920, 1240, 28, 'Secretar,'),
    text(WIDTH / 2, 1500, 28, 'Nr. 1184 din 18.09.2012'),
  ].join('');
}

function stampOf({
  words,
  colour,
  degrees,
  opacity = 0.75,
  size = 120,
  at = [0.5, 0.47],
  framed = false,
}: Stamp): string {
  const [first = '', ...others] = words;
  const small = Math.max(24, size / 4);
  const wide = Math.max(first.length * size * 0.78, ...others.map((line) => line.length * small * 0.62));
  const high = size + others.length * small * 1.5;
  const box = framed
    ? `<rect x="${-wide / 2}" y="${-high / 2 - size * 0.2}" width="${wide}" height="${high + size * 0.35}" rx="14" fill="none" stroke="${colour}" stroke-width="7"/>`
    : '';
  const lines = others.map((line, i) =>
    text(0, -high / 2 + size * 0.85 + (i + 1) * small * 1.4, small, line, 'font-weight="bold"'),
  );
  return `<g transform="translate(${at[0] * WIDTH} ${at[1] * HEIGHT}) rotate(${degrees})" fill="${colour}" opacity="${opacity}" font-family="Liberation Sans, Arial, sans-serif">${box}${text(0, -high / 2 + size * 0.85, size, first, 'font-weight="bold" letter-spacing="4"')}${lines.join('')}</g>`;
}

/** A certificate of an invented person, with what is drawn over it; `over` is drawn as it is. */
export function stampedPage(stamps: readonly Stamp[], { over = '', under = '' } = {}): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#fffdf8"/>${under}<g fill="#16161c" font-family="Liberation Serif, Times, serif">${bodyOf()}</g>${over}${stamps.map(stampOf).join('')}</svg>`,
  );
}

export const asScan = (svg: Buffer): Promise<Buffer> =>
  sharp(svg).flatten({ background: '#fff' }).jpeg({ quality: 80 }).toBuffer();
export const asGreyScan = (svg: Buffer): Promise<Buffer> =>
  sharp(svg).flatten({ background: '#fff' }).greyscale().jpeg({ quality: 75 }).toBuffer();

/** On a table, a little askew, in the light of a lamp from one side. */
export async function asPhoto(svg: Buffer): Promise<Buffer> {
  const shade = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><linearGradient id="g" x2="1" y2="1"><stop offset="0" stop-color="#fff3dc"/><stop offset="1" stop-color="#b5a78f"/></linearGradient><rect width="100%" height="100%" fill="url(#g)"/></svg>`,
  );
  const sheet = await sharp(svg)
    .flatten({ background: '#fff' })
    .composite([{ input: shade, blend: 'multiply' }])
    .png()
    .toBuffer();
  const table = { r: 58, g: 52, b: 50 };
  const turned = await sharp(sheet)
    .rotate(1.5, { background: table })
    .extend({ top: 90, bottom: 90, left: 80, right: 80, background: table })
    .png()
    .toBuffer();
  return sharp(turned).blur(0.6).jpeg({ quality: 82 }).toBuffer();
}
