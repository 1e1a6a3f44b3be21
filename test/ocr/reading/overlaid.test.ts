import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { createPageReader } from '../../../ocr/reading/read-pages.js';
import { overlaidOn } from '../../../ocr/reading/vision/other-inks.js';
import { asGreyScan, asPhoto, HEADING, type Stamp, stampedPage } from '../../support/stamped-page.js';

const reader = createPageReader({ settings: { maxPages: 3, pagesPerWorker: 40 } });
afterAll(() => reader.close());

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const result = await reader.readPages(bytes);
  if (!result.ok) throw new Error(result.code);
  return result.pages[0]?.text.split('\n') ?? [];
}

const ANULAT: Stamp = {
  words: ['ANULAT', 'Hotărârea nr. 118 din 14.03.2024'],
  colour: '#c01818',
  degrees: -20,
  framed: true,
};

test.each<[string, Stamp, (svg: Buffer) => Promise<Buffer>]>([
  ['a red stamp with a frame in a photo', ANULAT, asPhoto],
  ['the same level', { ...ANULAT, degrees: 0 }, asPhoto],
  ['the same in a grey scan', { ...ANULAT, degrees: 12 }, asGreyScan],
  ['a blue one', { words: ['RETRAS'], colour: '#2038a8', degrees: 35, size: 90 }, asPhoto],
  [
    'a small green one beside the text',
    { words: ['SPECIMEN'], colour: '#208040', degrees: -15, size: 60, at: [0.5, 0.78] },
    asPhoto,
  ],
  ['a pale watermark', { words: ['PROIECT'], colour: '#808080', degrees: -45, size: 170, opacity: 0.4 }, asGreyScan],
  [
    'black letters, much thicker than the text',
    { words: ['NUL'], colour: '#111', degrees: 12, size: 150, opacity: 1 },
    asGreyScan,
  ],
])(
  'what lies across the text is a line of its own: %s',
  async (_what, stamp, as) => {
    const lines = await linesOf(await as(stampedPage([stamp])));
    expect(lines).toContain(stamp.words[0]);
    expect(lines).toContain(HEADING);
  },
  60_000,
);

test('a stamp that is a picture on a page of text is read as well', async () => {
  const file = await PDFDocument.create();
  const page = file.addPage([595, 842]);
  const words = [
    'Se adevereste ca doamna Lastunaru Ilinca este membra',
    'a filialei si are dreptul de a profesa',
    'Valabil pana la 31.12.2026',
  ];
  for (const [i, line] of words.entries()) page.drawText(line, { x: 70, y: 600 - i * 30, size: 14 });
  const stamp = await sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"><text x="450" y="280" font-family="Liberation Sans" font-weight="bold" font-size="150" text-anchor="middle" fill="#b01020" opacity="0.8" transform="rotate(-20 450 250)">SUSPENDAT</text></svg>',
    ),
  )
    .png()
    .toBuffer();
  page.drawImage(await file.embedPng(stamp), { x: 90, y: 430, width: 400, height: 222 });
  expect(await linesOf(await file.save())).toContain('SUSPENDAT');
}, 60_000);

const RING = Array.from('UNIVERSITATEA DE ȘTIINȚE * TÂRGU NOU * ')
  .map(
    (letter, i) =>
      `<text transform="rotate(${i * 9.2}) translate(0 -88)" font-size="20" text-anchor="middle">${letter}</text>`,
  )
  .join('');
const ROUND = `<g transform="translate(620 1290)" fill="#3a4fb0" font-family="Liberation Sans"><circle r="115" fill="none" stroke="#3a4fb0" stroke-width="5"/><circle r="78" fill="none" stroke="#3a4fb0" stroke-width="3"/>${RING}</g>`;
const SCRAWL =
  '<path d="M210 1330 q30 -90 50 -10 t40 -20 q10 -60 30 10 t60 -10 t50 5 q40 -50 60 0" fill="none" stroke="#1b2f9a" stroke-width="4"/>';
const WAVES = Array.from(
  { length: 60 },
  (_, i) =>
    `<path d="M0 ${i * 30} q155 ${i % 2 ? 60 : -60} 310 0 t310 0 t310 0 t310 0" fill="none" stroke="#d9b8a8" stroke-width="2"/>`,
).join('');
const ARMS =
  '<g transform="translate(620 90)"><path d="M-40 -50 h80 v60 q0 40 -40 55 q-40 -15 -40 -55 z" fill="#b8902c"/><path d="M-25 -40 h50 v40 q0 30 -25 42 q-25 -12 -25 -42 z" fill="#2a4aa0"/><circle r="14" fill="#c02020"/></g>';

test.each<[string, { over?: string; under?: string }]>([
  ['a round stamp and signatures', { over: ROUND + SCRAWL }],
  ['a pattern behind the text and a coat of arms', { under: WAVES + ARMS }],
  [
    'coloured bands and a marked line',
    {
      under:
        '<rect y="1600" width="1240" height="80" fill="#2c5f9e"/><rect x="200" y="555" width="840" height="38" fill="#fff04a"/>',
    },
  ],
])(
  'nothing is made of %s',
  async (_what, drawn) => {
    const lines = await linesOf(await asPhoto(stampedPage([], drawn)));
    expect(lines).toContain(HEADING);
    expect(lines.at(-1)).toMatch(/^Nr\. 1184 din 18.09.2012$/);
  },
  60_000,
);

test('a page in one ink has no rows of another', () => {
  const [width, height] = [600, 800];
  const grey = new Uint8Array(width * height).fill(250);
  for (let y = 100; y < 700; y += 40)
    for (let x = 80; x < 520; x += 12)
      for (let row = y; row < y + 14; row++) grey.fill(30, row * width + x, row * width + x + 2);
  expect(overlaidOn({ width, height, grey })).toEqual([]);
});
