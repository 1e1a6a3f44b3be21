import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { PDFDocument, PDFName, rgb, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecognisedPage } from '../../../ocr/page.js';
import { createPageReader, type PagesResult } from '../../../ocr/reading/read-pages.js';

const fixture = (name: string) => readFile(new URL(`../../fixtures/pages/${name}`, import.meta.url));
const reader = createPageReader({ settings: { maxPages: 3, pagesPerWorker: 5 } });
afterAll(() => reader.close());

let letter: Buffer;
beforeAll(async () => {
  letter = await fixture('letter.png');
});

function pagesOf(result: PagesResult) {
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
  return result.pages;
}

async function textOf(bytes: Uint8Array): Promise<string> {
  return pagesOf(await reader.readPages(bytes))
    .map((page) => page.text)
    .join('\n');
}

const LETTER = /CERTIFICAT DE MEMBRU[\s\S]*TESTESCU ANA-MARIA[\s\S]*2850312470007/;

test('a page that is no page is told, and the pages beside it are read', async () => {
  const file = await PDFDocument.create();
  for (const words of ['Se adevereste ca doamna este membra', 'of the middle', 'Valabil pana la sfarsitul anului'])
    file.addPage().drawText(words, { x: 60, y: 700, size: 14 });
  const leaf = file.getPage(1).node;
  for (const key of leaf.keys()) if (key.asString() !== '/Type') leaf.delete(key);
  leaf.set(PDFName.of('Type'), PDFName.of('Foo'));
  const pages = pagesOf(await reader.readPages(await file.save()));
  expect(pages.map(({ notes }) => notes)).toEqual([[], ['damaged-page'], []]);
  expect(pages[2]?.text).toContain('Valabil');
});

test('pages are told in their order, with pictures that are not kept until the end', async () => {
  const file = await PDFDocument.create();
  for (const words of ['Se adevereste ca doamna este membra', 'Valabil pana la sfarsitul anului'])
    file.addPage().drawText(words, { x: 60, y: 700, size: 14 });
  const told: RecognisedPage[] = [];
  const pages = pagesOf(await reader.readPages(await file.save(), { onPage: (page) => told.push(page) }));
  expect(told.map(({ number, image }) => [number, image !== undefined])).toEqual([
    [1, true],
    [2, true],
  ]);
  expect(pages).toEqual(told.map(({ image: _image, ...page }) => page));
});

describe('a picture is recognised by its content', () => {
  test.each([
    ['JPEG', () => sharp(letter).jpeg().toBuffer()],
    ['WebP', () => sharp(letter).webp().toBuffer()],
    ['AVIF', () => sharp(letter).avif({ effort: 0 }).toBuffer()],
    ['GIF', () => sharp(letter).gif({ effort: 1 }).toBuffer()],
    ['PNG', () => Promise.resolve(letter)],
    ['HEIC from a phone', () => fixture('letter.heic')],
  ])('%s', async (_, make) => {
    expect(await textOf(await make())).toMatch(LETTER);
  });

  test('every page of a TIFF is a page', async () => {
    const { width = 0, height = 0 } = await sharp(letter).metadata();
    const twice = await sharp(letter)
      .greyscale()
      .extend({ bottom: height, background: 'white' })
      .composite([{ input: letter, top: height, left: 0 }])
      .raw()
      .toBuffer({ resolveWithObject: true });
    const tiff = await sharp(twice.data, {
      raw: { width, height: height * 2, channels: twice.info.channels as 1 | 3, pageHeight: height },
    })
      .tiff()
      .toBuffer();
    const pages = pagesOf(await reader.readPages(tiff));
    expect(pages.map((page) => page.number)).toEqual([1, 2]);
    expect(pages[1]?.text).toMatch(LETTER);
  });
});

describe('a page is brought upright before it is read', () => {
  test.each([90, 180, 270])('turned by %i degrees', async (degrees) => {
    expect(await textOf(await sharp(letter).rotate(degrees).jpeg().toBuffer())).toMatch(LETTER);
  });

  test.each([-7, 5])('skewed by %i degrees', async (degrees) => {
    expect(await textOf(await sharp(letter).rotate(degrees, { background: 'white' }).jpeg().toBuffer())).toMatch(
      LETTER,
    );
  });

  test('by the orientation that the camera noted', async () => {
    const sideways = await sharp(letter).rotate(270).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await textOf(sideways)).toMatch(LETTER);
  });

  test('light text on a dark screen reads like dark on light', async () => {
    expect(await textOf(await sharp(letter).greyscale().negate().png().toBuffer())).toMatch(LETTER);
  });
});

describe('a photo of a page on a table', () => {
  test('gives the page, and boxes stand on the flattened page', async () => {
    const page = await sharp(letter).resize(900).rotate(4, { background: '#4a3728' }).toBuffer();
    const photo = await sharp({ create: { width: 1300, height: 1700, channels: 3, background: '#4a3728' } })
      .composite([{ input: page, left: 150, top: 180 }])
      .jpeg({ quality: 80 })
      .toBuffer();
    const [seen] = pagesOf(await reader.readPages(photo));
    expect(seen?.text).toMatch(LETTER);
    const title = seen?.lines.find((line) => line.text.includes('CERTIFICAT DE MEMBRU'));
    // On the sheet the heading stands 330 of 1754 pixels from the top; on the photo it would be lower.
    expect((title?.box.y ?? 0) + (title?.box.h ?? 0)).toBeCloseTo(330 / 1754, 1);
    expect(seen?.image?.width).toBeLessThan(seen?.image?.height ?? 0);
  });
});

test('sheets that lie beside each other in a photo are read one after the other', async () => {
  const sheet = await sharp(letter).resize(1000).extract({ left: 0, top: 0, width: 1000, height: 700 }).toBuffer();
  const turned = (degrees: number) => sharp(sheet).rotate(degrees, { background: '#4a3728' }).toBuffer();
  const photo = await sharp({ create: { width: 2400, height: 1000, channels: 3, background: '#4a3728' } })
    .composite([
      { input: await turned(2), left: 90, top: 100 },
      { input: await turned(-2), left: 1270, top: 120 },
    ])
    .jpeg({ quality: 85 })
    .toBuffer();
  const [page, ...more] = pagesOf(await reader.readPages(photo));
  expect(more).toEqual([]);
  const titles = page?.lines.filter(({ text }) => text.includes('CERTIFICAT DE MEMBRU')) ?? [];
  expect(titles.map(({ box }) => box.y < 0.5)).toEqual([true, false]);
});

test('comma-below letters, boxes within the page and confidence between 0 and 1', async () => {
  const [page] = pagesOf(await reader.readPages(letter));
  expect(page?.text).toContain('Bistrița-Năsăud');
  expect(page?.text).not.toMatch(/[şţŞŢ]/);
  for (const word of page?.lines.flatMap((line) => line.words) ?? []) {
    expect(word.confidence).toBeGreaterThanOrEqual(0);
    expect(word.confidence).toBeLessThanOrEqual(1);
    expect(Math.min(word.box.x, word.box.y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(word.box.x + word.box.w, word.box.y + word.box.h)).toBeLessThanOrEqual(1.001);
  }
});

test('an empty sheet is blank', async () => {
  const white = await sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#f4f2ee' } })
    .jpeg()
    .toBuffer();
  const [page] = pagesOf(await reader.readPages(white));
  expect(page).toMatchObject({ blank: true, text: '', lines: [] });
});

test('a picture too blurred to read says so', async () => {
  const blurred = await sharp(letter).greyscale().blur(9).jpeg().toBuffer();
  const [page] = pagesOf(await reader.readPages(blurred));
  expect(page?.faults).toContain('low-text-confidence');
  expect(page?.faults).toContain('blurred');
});

describe('PDF', () => {
  async function pdf(
    draw: (tools: {
      page: import('pdf-lib').PDFPage;
      write: (text: string, y: number, grey?: number) => void;
      scan: () => Promise<void>;
    }) => Promise<void> | void,
    count = 1,
  ) {
    const file = await PDFDocument.create();
    const font = await file.embedFont(StandardFonts.Helvetica);
    const image = await file.embedJpg(await sharp(letter).jpeg({ quality: 60 }).toBuffer());
    for (let i = 0; i < count; i++) {
      const page = file.addPage([595, 842]);
      await draw({
        page,
        write: (text, y, grey = 0) => page.drawText(text, { x: 60, y, size: 13, font, color: rgb(grey, grey, grey) }),
        scan: async () => page.drawImage(image, { x: 0, y: 0, width: 595, height: 842 }),
      });
    }
    return file.save();
  }
  const body = (write: (text: string, y: number) => void) => {
    write('ADEVERINTA', 760);
    write('Prin prezenta se adevereste ca doamna Testescu Ana', 730);
  };

  test('a text layer is read as it stands, with its places', async () => {
    const [page] = pagesOf(await reader.readPages(await pdf(({ write }) => body(write))));
    expect(page).toMatchObject({ method: 'text-layer', confidence: 1, faults: [] });
    expect(page?.lines[0]?.text).toBe('ADEVERINTA');
    expect(page?.lines[0]?.box.x).toBeCloseTo(60 / 595, 2);
    expect(page?.lines[0]?.box.y).toBeCloseTo((842 - 770) / 842, 1);
  });

  test('a scan with a typed header is read from its picture', async () => {
    const bytes = await pdf(async ({ write, scan }) => {
      await scan();
      write('Numar de inregistrare 1234 din 5 mai 2026', 825);
    });
    const [page] = pagesOf(await reader.readPages(bytes));
    expect(page?.method).toBe('ocr');
    expect(page?.text).toMatch(LETTER);
  });

  test('text that the page does not show is not believed', async () => {
    const bytes = await pdf(({ write }) => {
      body(write);
      write('Valabil pana la 31.12.2099', 400, 1);
    });
    expect(await textOf(bytes)).not.toContain('2099');
  });

  test('an owner password opens, a user password is encrypted', async () => {
    expect(await textOf(await fixture('owner-password.pdf'))).toContain('Testescu Ana');
    expect(await reader.readPages(await fixture('user-password.pdf'))).toMatchObject({ ok: false, code: 'encrypted' });
  });

  test('more pages than allowed are refused before any is drawn', async () => {
    expect(await reader.readPages(await pdf(({ write }) => body(write), 4))).toMatchObject({
      ok: false,
      code: 'too-many-pages',
    });
  });

  test('a page that says it is kilometres large is drawn within bounds', async () => {
    const file = await PDFDocument.create();
    file.addPage([14_000_000, 10]);
    file.addPage([0.5, 0.5]);
    expect(await reader.readPages(await file.save())).toBeDefined();
  });

  test('progress is told page by page', async () => {
    const shares: number[] = [];
    await reader.readPages(await pdf(({ write }) => body(write), 2), { onProgress: (share) => shares.push(share) });
    expect(shares.slice(-2)).toEqual([0.5, 1]);
  });
});

describe('what cannot be read is refused with its code', () => {
  const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200, 7)]);
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['no bytes', () => new Uint8Array(), 'corrupt'],
    ['random bytes', () => Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919 + 131) % 251)), 'corrupt'],
    ['a truncated JPEG', async () => (await sharp(letter).jpeg().toBuffer()).subarray(0, 20_000), 'corrupt'],
    ['a truncated PNG', () => letter.subarray(0, 9000), 'corrupt'],
    ['a PDF that is only a header', () => Buffer.from('%PDF-1.7\n%%EOF'), 'corrupt'],
    ['a ZIP or an office document', () => zip, 'unsupported-format'],
    [
      'an SVG with a script',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'unsupported-format',
    ],
    ['a text that calls itself a picture', () => Buffer.from('hello, I am scan.jpg\n'), 'unsupported-format'],
    ['a Windows program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]), 'unsupported-format'],
    ['a picture of 324 megapixels in a few kilobytes', () => bomb(), 'too-large'],
    ['more bytes than allowed', () => Buffer.alloc(21 * 1024 * 1024, 1), 'too-large'],
  ])('%s', async (_, make, code) => {
    expect(await reader.readPages(await make())).toMatchObject({ ok: false, code });
  });

  function bomb(): Promise<Buffer> {
    return sharp({
      limitInputPixels: false,
      create: { width: 18_000, height: 18_000, channels: 3, background: 'white' },
    })
      .png()
      .toBuffer();
  }
});

test('the next file is read after a bad one, and nothing is left on disk', async () => {
  const before = [await readdir(tmpdir()), await readdir('.')].map((names) =>
    names.filter((name) => /tesser|trained|parafa/i.test(name)),
  );
  await reader.readPages(Buffer.from('%PDF-1.7 nothing'));
  expect(await textOf(letter)).toMatch(LETTER);
  const after = [await readdir(tmpdir()), await readdir('.')].map((names) =>
    names.filter((name) => /tesser|trained|parafa/i.test(name)),
  );
  expect(after[1]).toEqual(before[1]);
});

test('a caller that gives up gets its own reason, and the reader goes on', async () => {
  const stop = new AbortController();
  const reading = reader.readPages(letter, { signal: stop.signal });
  setTimeout(() => stop.abort(new Error('the nurse left')), 50);
  await expect(reading).rejects.toThrow('the nurse left');
  expect(await textOf(letter)).toMatch(LETTER);
});

test('a page that takes longer than allowed is a timeout', async () => {
  const hasty = createPageReader({ settings: { pageTimeoutMs: 5 } });
  try {
    expect(await hasty.readPages(letter)).toMatchObject({ ok: false, code: 'timeout' });
  } finally {
    await hasty.close();
  }
});
