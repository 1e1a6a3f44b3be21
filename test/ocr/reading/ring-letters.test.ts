import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, expect, test } from 'vitest';
import { createPageReader } from '../../../ocr/reading/read-pages.js';

const reader = createPageReader({ settings: { workers: 1 } });
afterAll(() => reader.close());

const BODY = ['Numele: TESTESCU ANA-MARIA', 'Numarul 123 din 07.09.2026', 'Se elibereaza spre a servi la INMSS'];
const MIDDLE = { x: 420, y: 200 };

interface Legend {
  text: string;
  radius: number;
  size: number;
  /** Turns of the clock, from nine. */
  from: number;
  to: number;
  /** Along the bottom, read from the left. */
  inside?: boolean;
}

type Words = { text: string; x: number; y: number; turned?: number }[];

/** A page of text with letters set on circles, each drawn by itself. */
async function pageWith(legends: Legend[], words: Words = []) {
  const file = await PDFDocument.create();
  const page = file.addPage([595, 842]);
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const [i, text] of BODY.entries()) page.drawText(text, { x: 60, y: 760 - 24 * i, size: 12, font });
  for (const { text, radius, size, from, to, inside } of legends)
    for (const [i, letter] of [...text].entries()) {
      if (letter === ' ') continue;
      const at = Math.PI - 2 * Math.PI * (from + ((to - from) * i) / text.length);
      const turned = inside ? at + Math.PI / 2 : at - Math.PI / 2;
      const half = font.widthOfTextAtSize(letter, size) / 2;
      const x = MIDDLE.x + radius * Math.cos(at) - half * Math.cos(turned);
      const y = MIDDLE.y + radius * Math.sin(at) - half * Math.sin(turned);
      page.drawText(letter, { x, y, size, font, rotate: degrees((turned * 180) / Math.PI) });
    }
  for (const { text, x, y, turned = 0 } of words) page.drawText(text, { x, y, size: 9, font, rotate: degrees(turned) });
  const read = await reader.readPages(await file.save());
  if (!read.ok) throw new Error(read.code);
  return read.pages[0];
}

async function textWith(legends: Legend[], words: Words = []) {
  const page = await pageWith(legends, words);
  expect(page?.method).toBe('text-layer');
  return page?.text.split('\n').slice(BODY.length);
}

test.each([
  ['all round', [{ text: 'COLEGIUL TEHNIC MEDICAL EXEMPLU ', radius: 42, size: 8, from: 0, to: 1 }]],
  ['turned a little', [{ text: 'SPITALUL CLINIC MODEL * ROMANIA * ', radius: 50, size: 9, from: 0.04, to: 1.04 }]],
  [
    'above, and below the other way',
    [
      { text: 'SCOALA POSTLICEALA MODEL', radius: 40, size: 8, from: 0.02, to: 0.5 },
      { text: 'IASI', radius: 44, size: 8, from: -0.18, to: -0.33, inside: true },
    ],
  ],
] satisfies [string, Legend[]][])(
  'letters of a layer that stand on a ring, %s, are no words',
  async (_how, legends) => {
    expect(await textWith(legends)).toEqual([]);
  },
);

test('what stands in the ring, close to it or slants is said', async () => {
  const ring = { text: 'SPITALUL CLINIC MODEL * ROMANIA * ', radius: 50, size: 9, from: 0, to: 1 };
  const words = [
    { text: 'MANAGER', x: 400, y: 197 },
    { text: 'Director, ION PROBESCU', x: 375, y: 262 },
    { text: 'SUSPENDAT', x: 100, y: 300, turned: 30 },
  ];
  const said = (await textWith([ring], words))?.join(' ');
  for (const { text } of words) expect(said).toContain(text);
});

test('a word in the ring over the name of who signs takes nobody’s place: the picture tells what it leaves of it', async () => {
  const ring = { text: 'SPITALUL CLINIC MODEL * ROMANIA * ', radius: 50, size: 9, from: 0, to: 1 };
  const words = [
    { text: 'Probescu', x: 402, y: 197 },
    { text: 'MODEL', x: 404, y: 199.2 },
  ];
  expect(await pageWith([ring], words)).toMatchObject({ method: 'ocr', notes: [] });
  const beside = { text: '31.12.2031', x: 700, y: 400 };
  expect(await pageWith([ring], [...words, beside])).toMatchObject({ notes: ['text-differs'] });
});

test('a heading on a wide arc is said', async () => {
  const wide = { text: 'COLEGIUL TEHNIC MEDICAL', radius: 200, size: 14, from: 0.14, to: 0.36 };
  const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
  expect(letters((await textWith([wide]))?.join('') ?? '')).toBe(letters(wide.text));
});
