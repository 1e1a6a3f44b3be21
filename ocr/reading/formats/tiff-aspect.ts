const ACROSS = 282;
const DOWN = 283;
const RATIONAL = 5;
const MOST = 4;

/** How much higher than wide the dots of a page of a TIFF are, by the resolutions that it names; 1 for every other picture. */
export function tiffAspect(bytes: Uint8Array, page: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49 && bytes[1] === 0x49;
  if (bytes.length < 16 || !(little || (bytes[0] === 0x4d && bytes[1] === 0x4d)) || view.getUint16(2, little) !== 42)
    return 1;
  let at = view.getUint32(4, little);
  for (let i = 1; i < page && at > 0; i++) at = nextDirectory(view, at, little);
  if (at <= 0 || at + 2 > bytes.length) return 1;
  const across = resolution(view, at, little, ACROSS);
  const down = resolution(view, at, little, DOWN);
  const aspect = across && down ? across / down : 1;
  return aspect > 1 / MOST && aspect < MOST && Math.abs(aspect - 1) > 0.05 ? aspect : 1;
}

function nextDirectory(view: DataView, at: number, little: boolean): number {
  if (at + 2 > view.byteLength) return 0;
  const next = at + 2 + 12 * view.getUint16(at, little);
  return next + 4 <= view.byteLength ? view.getUint32(next, little) : 0;
}

function resolution(view: DataView, at: number, little: boolean, tag: number): number | undefined {
  const count = view.getUint16(at, little);
  for (let entry = at + 2; entry < at + 2 + 12 * count && entry + 12 <= view.byteLength; entry += 12) {
    if (view.getUint16(entry, little) !== tag || view.getUint16(entry + 2, little) !== RATIONAL) continue;
    const place = view.getUint32(entry + 8, little);
    if (place + 8 > view.byteLength) return undefined;
    return view.getUint32(place, little) / (view.getUint32(place + 4, little) || 1);
  }
  return undefined;
}
