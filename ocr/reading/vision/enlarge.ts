import type { Grey } from '../pixels.js';

const WEIGHT_BITS = 8;
/** Between the two passes a sixteenth of a level is kept. */
const KEPT_BITS = 4;

/** Makes a picture larger along cubic curves through its pixels: letters stay sharper than between straight lines. */
export function enlargeGrey({ width, height, data }: Grey, scale: number): Grey {
  const outWidth = Math.max(1, Math.round(width * scale));
  const outHeight = Math.max(1, Math.round(height * scale));
  const across = tapsOf(width, outWidth);
  const down = tapsOf(height, outHeight);
  // The last four rows made wide: no new one needs others.
  const wide = [0, 1, 2, 3].map(() => new Int16Array(outWidth)) as [Int16Array, Int16Array, Int16Array, Int16Array];
  // A row with its ends repeated, so that every place has four neighbours.
  const row = new Uint8Array(width + 4);
  const widen = (y: number) => {
    const into = wide[y & 3] as Int16Array;
    row.set(data.subarray(y * width, (y + 1) * width), 2);
    row.fill(row[2] as number, 0, 2);
    row.fill(row[width + 1] as number, width + 2);
    for (let x = 0, t = 0; x < outWidth; x++, t += 4) {
      const at = (across.before[x] as number) + 1;
      const sum =
        (row[at] as number) * (across.weights[t] as number) +
        (row[at + 1] as number) * (across.weights[t + 1] as number) +
        (row[at + 2] as number) * (across.weights[t + 2] as number) +
        (row[at + 3] as number) * (across.weights[t + 3] as number);
      into[x] = sum >> (WEIGHT_BITS - KEPT_BITS);
    }
  };
  const out = new Uint8ClampedArray(outWidth * outHeight);
  const rowAt = (y: number) => wide[Math.min(height - 1, Math.max(0, y)) & 3] as Int16Array;
  for (let y = 0, done = 0; y < outHeight; y++) {
    const before = down.before[y] as number;
    while (done <= Math.min(height - 1, before + 2)) widen(done++);
    const [a, b, c, d] = [rowAt(before - 1), rowAt(before), rowAt(before + 1), rowAt(before + 2)];
    const [wa, wb, wc, wd] = [0, 1, 2, 3].map((i) => down.weights[y * 4 + i]) as [number, number, number, number];
    for (let x = 0; x < outWidth; x++) {
      const sum =
        Math.imul(a[x] as number, wa) +
        Math.imul(b[x] as number, wb) +
        Math.imul(c[x] as number, wc) +
        Math.imul(d[x] as number, wd);
      out[y * outWidth + x] = (sum + (1 << (WEIGHT_BITS + KEPT_BITS - 1))) >> (WEIGHT_BITS + KEPT_BITS);
    }
  }
  return { width: outWidth, height: outHeight, data: new Uint8Array(out.buffer) };
}

/** For each new pixel the old one before it (from -1 on) and the weights of the four around it, after Catmull and Rom. */
function tapsOf(length: number, count: number): { before: Int32Array; weights: Int32Array } {
  const before = new Int32Array(count);
  const weights = new Int32Array(count * 4);
  for (let i = 0; i < count; i++) {
    const place = ((i + 0.5) * length) / count - 0.5;
    const t = place - Math.floor(place);
    before[i] = Math.floor(place);
    const [a, c, d] = [(-t + 2 * t ** 2 - t ** 3) / 2, (t + 4 * t ** 2 - 3 * t ** 3) / 2, (t ** 3 - t ** 2) / 2].map(
      (weight) => Math.round(weight * 2 ** WEIGHT_BITS),
    ) as [number, number, number];
    weights.set([a, 2 ** WEIGHT_BITS - a - c - d, c, d], i * 4);
  }
  return { before, weights };
}
