import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { withTickBoxes } from '../../../ocr/documents/signature/tick-boxes.js';
import type { Line, RecognisedPage, Word } from '../../../ocr/page.js';

const WIDTH = 1200;
const HEIGHT = 800;
const TALL = 24;

/** A line as an engine gives it: words from left to right, of the height of the print. */
function lineAt(y: number, words: readonly (readonly [text: string, x: number])[]): Line {
  const boxes = words.map(
    ([text, x]): Word => ({
      text,
      confidence: 0.9,
      box: { x: x / WIDTH, y: y / HEIGHT, w: (text.length * 12) / WIDTH, h: TALL / HEIGHT },
    }),
  );
  const text = words.map(([word]) => word).join(' ');
  return { text, words: boxes, box: { x: 0, y: y / HEIGHT, w: 1, h: TALL / HEIGHT }, block: 0 };
}

async function pageWith(drawing: string, lines: Line[]): Promise<RecognisedPage> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#fff"/><g fill="none" stroke="#222" stroke-width="2">${drawing}</g></svg>`;
  const grey = await sharp(Buffer.from(svg)).greyscale().toColourspace('b-w').raw().toBuffer();
  return {
    number: 1,
    method: 'ocr',
    text: lines.map(({ text }) => text).join('\n'),
    lines,
    confidence: 0.9,
    blank: false,
    faults: [],
    mrzCandidates: [],
    image: { width: WIDTH, height: HEIGHT, grey: new Uint8Array(grey) },
  };
}

const square = (x: number, y: number, tick = '') => `<rect x="${x}" y="${y}" width="24" height="24"/>${tick}`;
const cross = (x: number, y: number) => `<path stroke-width="3" d="M${x + 4} ${y + 4}l16 16m0 -16l-16 16"/>`;
const check = (x: number, y: number) => `<path stroke-width="4" d="M${x + 3} ${y + 12}l7 8l12 -18"/>`;
const ring = (x: number, y: number, dot = '') => `<circle cx="${x + 12}" cy="${y + 12}" r="12"/>${dot}`;
const dot = (x: number, y: number) => `<circle cx="${x + 12}" cy="${y + 12}" r="7" fill="#222"/>`;

const YES = lineAt(200, [
  ['DA,', 140],
  ['sunt', 190],
  ['de', 250],
  ['acord', 290],
]);
const NO = lineAt(260, [
  ['Cl', 100],
  ['NU', 140],
  ['sunt', 190],
  ['de', 250],
  ['acord', 290],
]);

describe('boxes before answers', () => {
  test.each([
    ['a cross', square(100, 200, cross(100, 200)) + square(100, 260)],
    ['a tick', square(100, 200, check(100, 200)) + square(100, 260)],
    ['a filled ring', ring(100, 200, dot(100, 200)) + ring(100, 260)],
  ])('%s is told from an empty one', async (_, drawing) => {
    const page = withTickBoxes(await pageWith(drawing, [YES, NO]));
    expect(page.lines.map(({ text }) => text)).toEqual(['☒ DA, sunt de acord', '☐ NU sunt de acord']);
    expect(page.text).toBe('☒ DA, sunt de acord\n☐ NU sunt de acord');
  });

  test('the round letters of a word that was dealt to another line are no box', async () => {
    const answer = lineAt(200, [['consimt', 140]]);
    const before = lineAt(200, [['formulardo', 10]]);
    const page = withTickBoxes(await pageWith(ring(104, 200), [before, answer]));
    expect(page.lines.map(({ text }) => text)).toEqual(['formulardo', 'consimt']);
  });

  test('a ticked box that is read as an answer is a box, far before the words as well', async () => {
    const line = lineAt(200, [
      ['[DĂ', 90],
      ['SUNT', 190],
      ['DE', 250],
      ['ACORD', 290],
    ]);
    const page = withTickBoxes(await pageWith(square(94, 200, cross(94, 200)), [line]));
    expect(page.lines[0]?.text).toBe('☒ SUNT DE ACORD');
  });

  test('the round of a letter in an answer is no box', async () => {
    const before = await pageWith('<path d="M140 200h18l4 4v16l-4 4h-18z"/>', [YES]);
    expect(withTickBoxes(before).lines[0]?.text).toBe('DA, sunt de acord');
  });

  test('a refusal on the same line as the agreement is seen', async () => {
    const line = lineAt(200, [
      ['Ol', 100],
      ['Sunt', 140],
      ['de', 200],
      ['acord', 240],
      ['Nu', 400],
      ['sunt', 440],
      ['de', 500],
      ['acord', 540],
    ]);
    const page = withTickBoxes(await pageWith(square(100, 200) + square(360, 200, cross(360, 200)), [line]));
    expect(page.lines[0]?.text).toBe('☐ Sunt de acord ☒ Nu sunt de acord');
  });

  test('a box that is neither empty nor ticked stays what the engine made of it', async () => {
    const speck = '<path stroke-width="3" d="M110 212l3 3"/>';
    const page = withTickBoxes(await pageWith(square(100, 200, speck), [YES]));
    expect(page.lines[0]?.text).toBe('DA, sunt de acord');
  });

  test('prose and letters are no boxes', async () => {
    const line = lineAt(200, [
      ['datele', 140],
      ['sunt', 220],
      ['ale', 280],
      ['mele', 330],
    ]);
    const before = await pageWith('<path d="M100 224v-24h14v12h-14"/>', [line, YES]);
    expect(withTickBoxes(before)).toBe(before);
  });
});

/** Names of a form's list, 60 pixels below each other, behind what an engine made of their boxes. */
const offered = (names: readonly (readonly [scrap: string, name: string])[]): Line[] =>
  names.map(([scrap, name], at) => lineAt(200 + 60 * at, [...(scrap ? [[scrap, 100] as const] : []), [name, 140]]));

describe('boxes before programmes', () => {
  test('the ticked one is told from the empty ones, whatever was made of them', async () => {
    const lines = offered([
      ['CI', 'Cardiologie'],
      ['', 'Oncologie'],
      ['Nu', 'Diabet'],
    ]);
    const page = withTickBoxes(
      await pageWith(square(100, 200) + square(100, 260, cross(100, 260)) + square(100, 320), lines),
    );
    expect(page.text).toBe('☐ Cardiologie\n☒ Oncologie\n☐ Diabet');
  });

  test('a box that is taller than its word is seen whole, and no other line’s is taken for it', async () => {
    const lines = offered([
      ['CI', 'Cardiologie'],
      ['CI', 'Diabet'],
    ]);
    const tall = '<rect x="96" y="188" width="34" height="36"/>';
    expect(withTickBoxes(await pageWith(tall, lines)).text).toBe('☐ Cardiologie\nCI Diabet');
  });

  test('a frame that is taller than two letters which are taken for an answer is no box of theirs', async () => {
    const before = await pageWith('<rect x="96" y="184" width="36" height="40"/>', [lineAt(200, [['nu', 140]])]);
    expect(withTickBoxes(before)).toBe(before);
  });

  test('a ticked box before a misread name of the list is seen too', async () => {
    const lines = offered([
      ['CI', 'Cardiologie'],
      ['CI', 'Diabet'],
      ['CI', 'Onrlgie'],
    ]);
    const page = withTickBoxes(
      await pageWith(square(100, 200) + square(100, 260) + square(100, 320, check(100, 320)), lines),
    );
    expect(page.text).toBe('☐ Cardiologie\n☐ Diabet\n☒ Onrlgie');
  });

  test('a programme in a sentence has no box', async () => {
    const before = await pageWith(ring(104, 200), [lineAt(200, [['Cardiologie', 140]])]);
    expect(withTickBoxes(before)).toBe(before);
  });
});

describe('boxes behind answers', () => {
  const ROW = lineAt(200, [
    ['Arhivarea', 100],
    ['dosarului', 260],
    ['DA', 500],
    ['NUD', 600],
  ]);
  const drawn = (yes: string, no: string) => pageWith(square(540, 200, yes) + square(628, 200, no), [ROW]);
  test.each([
    ['yes', cross(540, 200), '', 'Arhivarea dosarului DA ☒ NU ☐'],
    ['no', '', check(628, 200), 'Arhivarea dosarului DA ☐ NU ☒'],
    ['neither', '', '', 'Arhivarea dosarului DA ☐ NU ☐'],
  ])('%s is ticked', async (_, yes, no, text) => {
    expect(withTickBoxes(await drawn(yes, no)).text).toBe(text);
  });

  test('a word that begins like an answer has none', async () => {
    const line = lineAt(200, [
      ['îmi', 440],
      ['dau', 500],
      ['acordul', 600],
    ]);
    const before = await pageWith(square(560, 200, cross(560, 200)), [line]);
    expect(withTickBoxes(before).lines[0]?.text).toBe('îmi dau acordul');
  });
});
