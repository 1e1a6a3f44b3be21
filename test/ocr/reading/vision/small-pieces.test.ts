import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPieces } from '../../../../ocr/reading/vision/connected.js';
import { smallPieces } from '../../../../ocr/reading/vision/small-pieces.js';

const WIDTH = 12;
const SIZE = { tall: 4, wide: 6 };

test('pieces found by rows are those found pixel by pixel, without the large ones', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 10 * WIDTH, maxLength: 10 * WIDTH }), (inked) => {
      const data = Uint8Array.from(inked, (ink) => (ink ? 0 : 255));
      const height = data.length / WIDTH;
      const whole = { left: 0, top: 0, right: WIDTH, bottom: height };
      const seen = new Uint8Array(data.length);
      const pieceAt = createPieces(WIDTH, whole, (at) => data[at] === 0, seen);
      const slow = [...data.keys()].flatMap((at) => {
        if (data[at] !== 0 || seen[at]) return [];
        const piece = pieceAt(at);
        return [{ ...piece, pixels: [...piece.pixels].sort((a, b) => a - b) }];
      });
      const quick = smallPieces({ width: WIDTH, height, data }, 128, SIZE);
      expect(quick.map((piece) => ({ ...piece, pixels: [...piece.pixels].sort((a, b) => a - b) }))).toEqual(
        slow.filter(({ left, top, right, bottom }) => bottom - top < SIZE.tall && right - left < SIZE.wide),
      );
    }),
  );
});
