import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit from '@pdf-lib/fontkit';
import {
  decodePDFRawStream,
  degrees,
  drawObject,
  PDFDict,
  PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFString,
  rgb,
} from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { createPageReader } from '../../../ocr/reading/read-pages.js';

const fontFile = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const letterFile = new URL('../../fixtures/pages/letter.png', import.meta.url);
const reader = createPageReader();
afterAll(() => reader.close());

interface Tools {
  file: PDFDocument;
  page: PDFPage;
  font: PDFFont;
  write: (text: string, y: number, options?: { opacity?: number; x?: number }) => void;
  cover: (y: number) => void;
}

async function pdf(draw: (tools: Tools) => Promise<void> | void): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.registerFontkit(fontkit);
  const font = await file.embedFont(await readFile(fontFile));
  const page = file.addPage([595, 842]);
  const write: Tools['write'] = (text, y, { opacity = 1, x = 60 } = {}) =>
    page.drawText(text, { x, y, size: 12, font, opacity });
  const cover = (y: number) => page.drawRectangle({ x: 50, y: y - 4, width: 480, height: 18, color: rgb(1, 1, 1) });
  write('AVIZ ANUAL', 780);
  write('Se adeverește că doamna Țesătoru Șerbana este membră a ordinului.', 750);
  write('Locul de muncă: spitalul orășenesc', 720);
  await draw({ file, page, font, write, cover });
  return file.save();
}

async function read(bytes: Uint8Array) {
  const result = await reader.readPages(bytes);
  if (!result.ok) throw new Error(result.code);
  const [page] = result.pages;
  return { text: page?.text ?? '', notes: page?.notes ?? [], method: page?.method, signers: result.signers };
}

test('an honest page is believed, letters with comma below and all', async () => {
  const page = await read(await pdf(({ write }) => write('Valabil până la 31.12.2026', 690)));
  expect(page).toMatchObject({ method: 'text-layer', notes: [] });
  expect(page.text).toContain('doamna Țesătoru Șerbana');
  expect(page.text).toContain('31.12.2026');
});

test('a faint word across the page and letters in a ring neither hide nor disorder what is written', async () => {
  const bytes = await pdf(({ page, font, write }) => {
    write('Detalii: plății și taxe', 690);
    page.drawText('SPECIMEN', { x: 150, y: 600, size: 80, font, opacity: 0.1, rotate: degrees(35) });
    for (const [i, letter] of [...'ROMÂNIA'].entries())
      page.drawText(letter, {
        x: 300 + 40 * Math.sin(i),
        y: 715 + 40 * Math.cos(i),
        size: 8,
        font,
        rotate: degrees(-57 * i),
      });
  });
  const page = await read(bytes);
  expect(page).toMatchObject({ method: 'text-layer', notes: [] });
  expect(page.text).toContain('Detalii: plății și taxe');
  expect(page.text).toContain('Se adeverește că doamna Țesătoru Șerbana este membră a ordinului.');
});

test('a stamp over the name of who signs, and a pen over the stamp, hide nothing', async () => {
  const bytes = await pdf(({ page, font, write }) => {
    write('Director,', 690);
    write('Ileana Ficțiunescu', 670);
    for (const [i, letter] of [...'SPITALUL MUNICIPAL'].entries()) {
      const angle = -120 + 14 * i;
      const [x, y] = [90 + 34 * Math.sin((angle * Math.PI) / 180), 665 + 34 * Math.cos((angle * Math.PI) / 180)];
      page.drawText(letter, { x, y, size: 9, font, color: rgb(0.3, 0.4, 0.8), rotate: degrees(-angle) });
    }
    page.drawText('CLINIC', { x: 70, y: 667, size: 6, font, color: rgb(0.3, 0.4, 0.8) });
    page.drawText('SECȚIA', { x: 70, y: 640, size: 8, font, color: rgb(0.5, 0.6, 0.9) });
    page.drawSvgPath('M 0 0 L 4 -18 L 8 4 L 12 -16 L 16 3 L 20 -20 L 24 2 L 60 -6', {
      x: 66,
      y: 648,
      borderColor: rgb(0, 0, 0),
      borderWidth: 1.6,
    });
  });
  const page = await read(bytes);
  expect(page).toMatchObject({ method: 'text-layer', notes: [] });
  expect(page.text).toContain('Ileana Ficțiunescu');
});

test('a pen that blots a letter within the ring of a stamp hides nothing: the page is read from its picture', async () => {
  const bytes = await pdf(({ page, font, write }) => {
    write('Director,', 690);
    for (const [i, letter] of [...'SPITALUL MUNICIPAL'].entries()) {
      const angle = -120 + 14 * i;
      const [x, y] = [90 + 34 * Math.sin((angle * Math.PI) / 180), 645 + 34 * Math.cos((angle * Math.PI) / 180)];
      page.drawText(letter, { x, y, size: 9, font, color: rgb(0.3, 0.4, 0.8), rotate: degrees(-angle) });
    }
    page.drawText('CONDUCERE', { x: 68, y: 645, size: 7, font, color: rgb(0.3, 0.4, 0.8) });
    const [from, to] = ['CONDU', 'CONDUC'].map((text) => 68 + font.widthOfTextAtSize(text, 7)) as [number, number];
    const middle = (from + to) / 2;
    const pen = { thickness: to - from + 1, color: rgb(0.28, 0.38, 0.78) };
    page.drawLine({ start: { x: middle, y: 638 }, end: { x: middle, y: 656 }, ...pen });
  });
  expect(await read(bytes)).toMatchObject({ method: 'ocr', notes: [] });
});

test('light letters on a coloured band are read as dark ones are', async () => {
  const bytes = await pdf(({ page, font }) => {
    page.drawRectangle({ x: 50, y: 600, width: 480, height: 40, color: rgb(0.07, 0.49, 0.47) });
    page.drawText('Filiala Exemplu, nr. 20815 din 05.11.2025', { x: 60, y: 614, size: 12, font, color: rgb(1, 1, 1) });
  });
  const page = await read(bytes);
  expect(page).toMatchObject({ method: 'text-layer', notes: [] });
  expect(page.text).toContain('nr. 20815 din 05.11.2025');
});

describe('what nobody sees counts for nothing, and is told', () => {
  test.each<[string, (tools: Tools) => void]>([
    ['covered by a white box', ({ write, cover }) => [write('Valabil până la 31.12.2031', 690), cover(690)]],
    [
      'in letters that let everything through',
      ({ write }) => write('Valabil până la 31.12.2031', 690, { opacity: 0.01 }),
    ],
    ['beside the page', ({ write }) => write('Valabil până la 31.12.2031', 690, { x: 700 })],
  ])('%s', async (_, draw) => {
    const page = await read(await pdf(draw));
    expect(page.text).not.toContain('2031');
    expect(page.notes).toContain('text-differs');
  });

  test('a day written over another', async () => {
    const bytes = await pdf(({ write, cover }) => {
      write('Valabil până la 31.12.2031', 690);
      cover(690);
      write('Valabil până la 31.12.2024', 690);
    });
    const page = await read(bytes);
    expect(page.text).toContain('31.12.2024');
    expect(page.text).not.toContain('2031');
    expect(page.notes).toContain('text-differs');
  });

  test.each([
    ['a year that is a word of its own', 'până la 31 decembrie ', '2024', '2026', 12],
    ['a name, by one in larger letters', 'Titular: ', 'POPOVESCU', 'TECUCEANU', 20],
  ])('%s, over a white patch', async (_, before, was, becomes, size) => {
    const bytes = await pdf(({ page, font, write }) => {
      write(`${before}${was}`, 690);
      const x = 60 + font.widthOfTextAtSize(before, 12);
      page.drawRectangle({ x, y: 685, width: font.widthOfTextAtSize(becomes, size), height: 16, color: rgb(1, 1, 1) });
      page.drawText(becomes, { x, y: 690, size, font });
    });
    expect((await read(bytes)).notes).toContain('text-differs');
  });

  test('words that are covered and said otherwise elsewhere', async () => {
    const bytes = await pdf(({ write, cover }) => {
      write('Către: Ministerul Sănătății', 690);
      cover(690);
      write('Către: Institutul Național de Management', 660);
    });
    expect((await read(bytes)).notes).toContain('text-differs');
  });

  test('slanting under a picture', async () => {
    const bytes = await pdf(({ page, font }) => {
      page.drawText('Valabil până la 31.12.2031', { x: 60, y: 600, size: 12, font, rotate: degrees(10) });
      page.drawRectangle({ x: 40, y: 590, width: 300, height: 60, color: rgb(1, 1, 1) });
    });
    expect((await read(bytes)).text).not.toContain('2031');
  });

  test('one figure of a year, over a white patch of its size', async () => {
    const bytes = await pdf(({ page, font, write }) => {
      const before = 'din data de 14 ianuarie 202';
      const x = 60 + font.widthOfTextAtSize(before, 12);
      write(`${before}5`, 690);
      page.drawRectangle({ x, y: 687, width: font.widthOfTextAtSize('5', 12), height: 12, color: rgb(1, 1, 1) });
      write('6', 690, { x });
    });
    expect((await read(bytes)).notes).toContain('text-differs');
  });

  test('text under the picture of a page', async () => {
    const bytes = await pdf(async ({ file, page, write }) => {
      write('Valabil până la 31.12.2031', 690);
      const scan = await file.embedJpg(
        await sharp(await readFile(letterFile))
          .jpeg()
          .toBuffer(),
      );
      page.drawImage(scan, { x: 0, y: 0, width: 595, height: 842 });
    });
    const page = await read(bytes);
    expect(page.method).toBe('ocr');
    expect(page.text).toContain('CERTIFICAT DE MEMBRU');
    expect(page.text).not.toContain('2031');
  });
});

test.each([
  ['a digit', '4', '6', 'Valabil până la 31.12.2024', '31.12.2024'],
  ['a letter', 'Ș', 'B', 'Titular: ȘERBAN ȘTEFANIA', 'ȘTEFANIA'],
])('a font that calls %s by another name is not believed', async (_, drawn, called, line, wanted) => {
  const bytes = await pdf(async ({ file, font, write }) => {
    write(line, 690);
    await file.flush();
    const dict = file.context.lookup(font.ref, PDFDict);
    const map = dict.lookup(PDFName.of('ToUnicode'));
    if (!(map instanceof PDFRawStream)) throw new Error('the font has no map');
    const hex = (char: string) => `<${char.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}>`;
    const text = Buffer.from(decodePDFRawStream(map).decode()).toString('latin1');
    const lying = text.replaceAll(new RegExp(` ${hex(drawn)}$`, 'gim'), ` ${hex(called)}`);
    expect(lying).not.toBe(text);
    dict.set(PDFName.of('ToUnicode'), file.context.register(file.context.stream(lying)));
  });
  const page = await read(bytes);
  expect(page.method).toBe('ocr');
  expect(page.text).toContain(wanted);
});

describe('letters that the file gives another meaning than their drawing (small capitals, signs)', () => {
  /** Letter by letter within a form of another scale, as browsers write them. */
  const meant =
    (drawn: string, meaning: string) =>
    async ({ file, page, font }: Tools) => {
      const letters = [...drawn].map((letter, i) => {
        const x = 100 + 11 * i;
        const says = PDFHexString.fromText(meaning[i] ?? '').toString();
        return `/Span <</ActualText ${says}>> BDC BT /F 12 Tf ${x} 1150 Td ${font.encodeText(letter)} Tj ET EMC`;
      });
      const form = file.context.stream(letters.join('\n'), {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 1000, 1400],
        Matrix: [0.6, 0, 0, 0.6, 0, 0],
        Resources: { Font: { F: font.ref } },
      });
      page.pushOperators(drawObject(page.node.newXObject('X', file.context.register(form))));
      await file.flush();
    };

  test('small capitals are seen where they stand', async () => {
    const page = await read(await pdf(meant('TECUCEANU', 'Tecuceanu')));
    expect(page).toMatchObject({ method: 'text-layer', notes: [] });
    expect(page.text).toContain('Tecuceanu');
  });

  test.each([
    ['is read from the picture', 'Tecuceanu', []],
    ['hides no other name', 'Popovescu', ['text-differs']],
  ])('a name that a pen crosses %s', async (_, meaning, notes) => {
    const bytes = await pdf(async (tools) => {
      await meant('TECUCEANU', meaning)(tools);
      tools.page.drawSvgPath('M 0 0 L 7 -14 L 14 4 L 21 -14 L 28 3 L 35 -14 L 42 2 L 60 -6', {
        x: 58,
        y: 689,
        borderColor: rgb(0, 0, 0),
        borderWidth: 1.6,
      });
    });
    expect(await read(bytes)).toMatchObject({ method: 'ocr', notes });
  });

  test('another name is not believed', async () => {
    const page = await read(await pdf(meant('TECUCEANU', 'Popovescu')));
    expect(page).toMatchObject({ method: 'ocr', notes: ['text-differs'] });
    expect(page.text).toContain('TECUCEANU');
    expect(page.text).not.toContain('Popovescu');
  });
});

test('labels first in the file and values later are read by place', async () => {
  const bytes = await pdf(({ write }) => {
    for (const [i, label] of ['Titular', 'Număr', 'Emis la'].entries()) write(label, 680 - 24 * i);
    for (const [i, value] of ['ȚESĂTORU ȘERBANA', '4711', '18.11.2025'].entries())
      write(value, 680 - 24 * i, { x: 250 });
  });
  expect((await read(bytes)).text).toMatch(/Titular ȚESĂTORU ȘERBANA\nNumăr 4711\nEmis la 18\.11\.2025/);
});

test('text typed over a page is drawn from its words when it has no drawing, unless it is hidden', async () => {
  const typed = (y: number, words: string, flags: number) => (file: PDFDocument) =>
    file.context.register(
      file.context.obj({
        Type: 'Annot',
        Subtype: 'FreeText',
        Rect: [200, y, 400, y + 18],
        F: flags,
        DA: PDFString.of('/Helv 11 Tf 0 g'),
        Contents: PDFHexString.fromText(words),
      }),
    );
  const bytes = await pdf(({ file, page }) => {
    const notes = [typed(640, 'Țesătoru Ana', 4), typed(600, 'nimeni nu vede', 2)].map((make) => make(file));
    page.node.set(PDFName.of('Annots'), file.context.obj(notes));
  });
  const { text } = await read(bytes);
  expect(text).toContain('Țesătoru Ana');
  expect(text).not.toContain('nimeni');
});
