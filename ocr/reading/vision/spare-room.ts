/** Enough for the steps of one page that are under way at once. */
const MOST = 4;
const spare: Uint8Array[] = [];

/**
 * Memory for a step whose pixels nobody keeps; what it held before is still in it. New memory costs more than what is written on it, so it is
 * given back after use. Always part of a larger one: see {@link owned}.
 */
export function borrow(length: number): Uint8Array {
  const fits = spare.filter((one) => one.length > length).sort((a, b) => a.length - b.length)[0];
  if (fits) spare.splice(spare.indexOf(fits), 1);
  return (fits ?? new Uint8Array(length + 8)).subarray(0, length);
}

export function giveBack(data: Uint8Array): void {
  spare.push(new Uint8Array(data.buffer as ArrayBuffer));
  if (spare.length > MOST) spare.sort((a, b) => b.length - a.length).pop();
}

/** Pixels that may leave the thread: a copy, where they lie in borrowed memory or in that of a library. */
export const owned = (data: Uint8Array): Uint8Array =>
  data.length === data.buffer.byteLength && !Buffer.isBuffer(data) ? data : new Uint8Array(data);
