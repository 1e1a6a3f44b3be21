import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { PageView, RecognisedPage } from '../../../ocr/page.js';
import { createPageReader } from '../../../ocr/reading/read-pages.js';
import { createPageShower } from '../../../ocr/reading/show-pages.js';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');
const reader = createPageReader();
const shower = createPageShower();
afterAll(() => Promise.all([reader.close(), shower.close()]));

const viewOf = ({ view, method }: RecognisedPage): PageView =>
  view ?? { turned: 0, way: method === 'text-layer' ? 'drawn' : 'straightened' };

/** Mean darkness of the box of a word, against that of the strip of the same size above the page's first line. */
async function inkIn(jpeg: Uint8Array, box: { x: number; y: number; w: number; h: number }): Promise<number> {
  const { width, height } = await sharp(jpeg).metadata();
  const part = {
    left: Math.max(0, Math.floor(box.x * width)),
    top: Math.max(0, Math.floor(box.y * height)),
    width: Math.max(1, Math.floor(box.w * width)),
    height: Math.max(1, Math.floor(box.h * height)),
  };
  const { channels } = await sharp(await sharp(jpeg).extract(part).greyscale().toBuffer()).stats();
  return 255 - (channels[0]?.min ?? 255);
}

test.each(['diploma.calificare-form.L0.pdf', 'consent.formular.L1.pdf', 'consent.formular.L2.jpg'])(
  '%s: boxes of the reading stand on ink of the page that is shown',
  async (name) => {
    const bytes = await readFile(join(FIXTURES, 'documents', name));
    const read = await reader.readPages(bytes);
    const page = read.pages[0] as RecognisedPage;
    const shown = await shower.show(bytes, 1, viewOf(page));
    if (!shown.ok) throw new Error('not shown');
    const words = page.lines.flatMap((line) => line.words).filter(({ text }) => /\p{L}{4}/u.test(text));
    expect(words.length).toBeGreaterThan(10);
    let inked = 0;
    for (const { box } of words) if ((await inkIn(shown.jpeg, box)) > 60) inked += 1;
    expect(inked / words.length).toBeGreaterThan(0.95);
  },
);

test('a page photographed upside down is shown upright, as it was read', async () => {
  const upright = await readFile(join(FIXTURES, 'documents', 'consent.formular.L1.pdf'));
  const first = await shower.show(upright, 1, { turned: 0, way: 'straightened' });
  if (!first.ok) throw new Error('not shown');
  const turned = new Uint8Array(await sharp(first.jpeg).rotate(180).png().toBuffer());
  const page = (await reader.readPages(turned)).pages[0] as RecognisedPage;
  expect(page.view?.turned).toBe(180);
});

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a web page', '<!doctype html><script>alert(1)</script>'],
  ['nothing', ''],
])('%s is never shown', async (_what, text) => {
  expect(await shower.show(new TextEncoder().encode(text), 1, { turned: 0, way: 'straightened' })).toEqual({
    ok: false,
  });
});
