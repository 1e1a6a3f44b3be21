import { expect, test } from 'vitest';
import { withoutStampLetters } from '../../../ocr/documents/signature/stamp-letters.js';
import type { RecognisedPage } from '../../../ocr/page.js';
import { lineOf } from '../../../ocr/reading/text/table.js';

const [WIDTH, HEIGHT] = [850, 1200];
const STAMP = { x: 400, y: 800, r: 70 };

/** A request with a round stamp, and scraps that the engine read, each with its middle and height in pixels. */
function requestWith(...scraps: { text: string; x: number; y: number; h?: number }[]): RecognisedPage {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let t = 0; t < 2 * Math.PI; t += 0.002)
    for (const r of [STAMP.r, STAMP.r - 1, 45])
      grey[Math.round(STAMP.y + r * Math.sin(t)) * WIDTH + Math.round(STAMP.x + r * Math.cos(t))] = 60;
  const said = ['Solicităm înscrierea doamnei POPA ANA', ...scraps.map(({ text }) => text)];
  const boxes = [
    { x: 0.1, y: 0.2, w: 0.8, h: 0.012 },
    ...scraps.map(({ text, x, y, h = 11 }) => {
      const w = text.length * 9;
      return { x: (x - w / 2) / WIDTH, y: (y - h / 2) / HEIGHT, w: w / WIDTH, h: h / HEIGHT };
    }),
  ];
  const lines = said.map((text, at) => lineOf([{ text, confidence: 0.95, box: boxes[at] as (typeof boxes)[0] }], at));
  return {
    number: 1,
    method: 'ocr',
    text: said.join('\n'),
    lines,
    confidence: 0.95,
    blank: false,
    faults: [],
    mrzCandidates: [],
    image: { width: WIDTH, height: HEIGHT, grey },
  };
}
const kept = (...scraps: Parameters<typeof requestWith>) =>
  withoutStampLetters(requestWith(...scraps))
    .text.split('\n')
    .slice(1);

const onTop = { x: STAMP.x, y: STAMP.y - 57 };

test('letters of a stamp’s legend that were taken for words say nothing', () => {
  expect(kept({ text: 'NU', ...onTop })).toEqual([]);
  expect(kept({ text: 'NUL', ...onTop, y: STAMP.y + 57 })).toEqual([]);
});

test('the same word beside the stamp, in its middle, across it or behind a box is said, once more than on its legend', () => {
  expect(kept({ text: 'NU', x: 200, y: 600 }, { text: 'NU', ...onTop })).toEqual(['NU']);
  expect(kept({ text: 'NUL', x: STAMP.x, y: STAMP.y })).toEqual(['NUL']);
  expect(kept({ text: 'NU', ...onTop, h: 60 })).toEqual(['NU']);
  expect(kept({ text: '☒ NU', ...onTop })).toEqual(['☒ NU']);
});

test('whole words on a stamp are said', () => {
  expect(kept({ text: 'ANULAT', ...onTop })).toEqual(['ANULAT']);
});

test('of small letters that were read twice in one place only what has more of them is said', () => {
  const body = [300, 330, 360].map((y) => ({ text: 'Doamna', x: 200, y, h: 14 }));
  const middle = { x: 200, y: 600, h: 6 };
  const said = (other: { x?: number; h?: number }) =>
    kept(...body, { text: 'SANITARĂ', ...middle }, { text: 'FARĂ', ...middle, ...other }).slice(3);
  expect(said({ x: 205 })).toEqual(['SANITARĂ']);
  expect(said({ x: 300 })).toEqual(['SANITARĂ', 'FARĂ']);
  // As tall as other print it may be stamped across it.
  expect(said({ h: 14 })).toEqual(['SANITARĂ', 'FARĂ']);
});
