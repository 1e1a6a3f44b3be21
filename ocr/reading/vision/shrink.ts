import type { Grey } from '../pixels.js';

/** A pixel's whole weight. */
const ONE = 256;

/** Makes a picture smaller, each new pixel the mean of those it covers. One that is small enough comes back as it is. */
export function shrinkGrey(picture: Grey, longSide: number): Grey {
  const { width, height, data } = picture;
  const scale = longSide / Math.max(width, height);
  if (scale >= 1) return picture;
  const across = spansOf(width, Math.max(1, Math.round(width * scale)));
  const down = spansOf(height, Math.max(1, Math.round(height * scale)));
  const [columns, rows] = [across.first.length, down.first.length];
  const whole = across.whole * down.whole;
  // Rounded weights may add up to a little more than white.
  const out = new Uint8ClampedArray(columns * rows);
  const sums = new Int32Array(width);
  for (let y = 0; y < rows; y++) {
    const [top, bottom] = [down.first[y] as number, down.last[y] as number];
    const [head, tail] = [down.head[y] as number, top === bottom ? 0 : (down.tail[y] as number)];
    for (let x = 0, a = top * width, b = bottom * width; x < width; x++)
      sums[x] = (data[a + x] as number) * head + (data[b + x] as number) * tail;
    for (let row = top + 1; row < bottom; row++)
      for (let x = 0, at = row * width; x < width; x++) sums[x] = (sums[x] as number) + (data[at + x] as number) * ONE;
    for (let x = 0; x < columns; x++) {
      const last = across.last[x] as number;
      let at = across.first[x] as number;
      let sum = (sums[at] as number) * (across.head[x] as number) + (sums[last] as number) * (across.tail[x] as number);
      for (at++; at < last; at++) sum += (sums[at] as number) * ONE;
      out[y * columns + x] = sum / whole;
    }
  }
  return { width: columns, height: rows, data: new Uint8Array(out.buffer) };
}

/** Which of `length` pixels each of `count` new ones covers: the first and the last in part, those between them whole. */
function spansOf(length: number, count: number) {
  const size = length / count;
  const [first, last, head, tail] = [0, 0, 0, 0].map(() => new Int32Array(count)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let i = 0; i < count; i++) {
    const [from, to] = [Math.floor(i * size), Math.min(length - 1, Math.ceil((i + 1) * size) - 1)];
    first[i] = from;
    last[i] = to;
    head[i] = Math.round((from + 1 - i * size) * ONE);
    tail[i] = Math.round(((i + 1) * size - to) * ONE);
  }
  return { first, last, head, tail, whole: size * ONE };
}
