import { expect, test } from 'vitest';
import { borrow, giveBack, owned } from '../../../../ocr/reading/vision/spare-room.js';

test('memory that was given back is used again, and never by two at once', () => {
  const [one, other] = [borrow(1000), borrow(900)];
  expect(one.buffer).not.toBe(other.buffer);
  giveBack(one);
  const next = borrow(500);
  expect(next.buffer).toBe(one.buffer);
  expect(next).toHaveLength(500);
  expect(borrow(500).buffer).not.toBe(one.buffer);
});

test('what leaves is a copy of borrowed memory and of Buffers, and otherwise itself', () => {
  const own = new Uint8Array([1, 2, 3]);
  expect(owned(own)).toBe(own);
  const room = borrow(3);
  room.set(own);
  for (const copy of [owned(room), owned(Buffer.from(own))]) {
    expect([...copy]).toEqual([1, 2, 3]);
    expect(copy.buffer.byteLength).toBe(3);
  }
});
