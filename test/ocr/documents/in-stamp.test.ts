import { describe, expect, test } from 'vitest';
import { signatureFields } from '../../../ocr/documents/signature/signature-fields.js';
import { documentText } from '../../../ocr/documents/text/document-text.js';

import { imageOf } from '../../../ocr/reading/vision/prepare.js';
import { consentPage } from './consent-page.js';

const [WIDTH, HEIGHT] = [850, 1200];
type Colour = readonly [number, number, number];
type Paint = (dot: (x: number, y: number, colour: Colour) => void) => void;

const STAMP = { x: 200, y: 545, r: 70 };
const VIOLET: Colour = [96, 70, 160];
const GREY: Colour = [120, 120, 120];
const BLUE: Colour = [40, 80, 190];

/** Whether a paper that asks for a signature is said to be signed, by what is painted below the word. */
function signed(...paints: Paint[]): boolean {
  const data = new Uint8Array(WIDTH * HEIGHT * 3).fill(255);
  for (const paint of paints)
    paint((x, y, colour) => {
      for (const [dx, dy] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const)
        data.set(colour, (Math.round(y + dy) * WIDTH + Math.round(x + dx)) * 3);
    });
  const page = consentPage(imageOf({ width: WIDTH, height: HEIGHT, data }));
  const { signed: field } = signatureFields({ text: documentText([page]), pages: [page], kind: '' }, 'holder');
  return field?.value === true && field.confidence >= 0.8;
}

/** Two rings with strokes between them as of letters. */
const stamp =
  (colour: Colour, { x, y, r } = STAMP): Paint =>
  (dot) => {
    for (let t = 0; t < 2 * Math.PI; t += 0.005)
      for (const ring of [r, 0.63 * r]) dot(x + ring * Math.cos(t), y + ring * Math.sin(t), colour);
    for (let letter = 0; letter < 24; letter++)
      for (let far = 0.73 * r; far < 0.89 * r; far += 0.5) {
        const turn = (letter * Math.PI) / 12 + (far > 0.8 * r ? 0.08 : 0);
        dot(x + far * Math.cos(turn), y + far * Math.sin(turn), colour);
      }
  };

/** Loops that a pen drew, so many pixels wide, around the middle of the stamp. */
const loops =
  (colour: Colour, wide: number): Paint =>
  (dot) => {
    for (let t = 0; t < 1; t += 0.0004)
      dot(
        STAMP.x + wide * (t - 0.5) + 0.06 * wide * Math.sin(t * 26),
        STAMP.y + 0.16 * wide * Math.cos(t * 26) * (1 - 0.5 * t),
        colour,
      );
  };

/** Letters of print in a row, through the stamp. */
const print =
  (colour: Colour): Paint =>
  (dot) => {
    for (let letter = 0; letter < 16; letter++)
      for (let d = 0; d < 12; d += 0.5) {
        dot(130 + letter * 9, 540 + d, colour);
        dot(130 + letter * 9 + d / 2, 540 + (letter % 2 ? d : 12 - d), colour);
      }
  };

/** Cells of a table: as far across and down as a stamp, so that a circle of ink is found among their rules. */
const cells =
  (wide: number, tall: number, slope: number): Paint =>
  (dot) => {
    for (let row = 0; row <= 4; row++)
      for (let x = 0; x < 4 * wide; x++) dot(120 + x, 480 + row * tall + slope * x, GREY);
    for (let column = 0; column <= 4; column++)
      for (let y = 0; y < 4 * tall; y++) dot(120 + column * wide - slope * y, 480 + y + slope * column * wide, GREY);
  };

const line =
  (colour: Colour): Paint =>
  (dot) => {
    for (let x = 60; x < 340; x++) dot(x, 530 + x / 30, colour);
  };

test.each([
  [30, 50, 0],
  [40, 20, 0.02],
  [40, 36, 0.04],
  [60, 28, 0],
])('cells of a table, %i by %i and sloping by %d, are no stamp with strokes in it', (wide, tall, slope) => {
  expect(signed(cells(wide, tall, slope))).toBe(false);
});

describe('in a stamp', () => {
  test('a pen of another colour is seen, however light', () => {
    expect(signed(stamp(VIOLET), loops(BLUE, 100))).toBe(true);
    expect(signed(stamp(BLUE), loops([150, 90, 90], 100))).toBe(true);
  });

  test('a stroke that runs on through rings and letters is seen, though the stamp has its ink', () => {
    expect(signed(stamp(GREY), loops(GREY, 122))).toBe(true);
    expect(signed(stamp(VIOLET), loops(VIOLET, 122))).toBe(true);
  });

  test.each<[string, Paint[]]>([
    ['the stamp alone', [stamp(VIOLET)]],
    ['arms in its middle, darker than its rings', [stamp(VIOLET), loops([40, 20, 90], 70)]],
    ['the same in grey', [stamp(GREY), loops([40, 40, 40], 70)]],
    ['what is printed under it', [stamp(VIOLET), print([40, 40, 40])]],
    ['what is printed under it, as light as the stamp', [stamp(GREY), print(GREY)]],
    ['a line that crosses it', [stamp(VIOLET), line(BLUE)]],
    ['a line of its own ink', [stamp(GREY), line(GREY)]],
    ['another stamp across it', [stamp(GREY), stamp(GREY, { x: 250, y: 560, r: 70 })]],
    ['another stamp of another colour across it', [stamp(VIOLET), stamp(BLUE, { x: 250, y: 560, r: 70 })]],
  ])('%s is no signature', (_, paints) => {
    expect(signed(...paints)).toBe(false);
  });
});
