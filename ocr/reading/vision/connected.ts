/** A part of a picture in pixels; `right` and `bottom` are past its end. */
export interface Region {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels that hang together, with the box around them (its ends included). They are good until the next piece is asked for. */
export interface Piece extends Region {
  pixels: Int32Array;
}

/**
 * Asked for a pixel of ink, gives those that hang together with it, neighbours across corners too, inside a region of a picture so wide. Marks
 * them in `seen`, and takes none that is marked: where paper is marked before, nothing else need be asked. A page has thousands of pieces: one list serves for all.
 */
export function createPieces(
  width: number,
  { left, top, right, bottom }: Region,
  seen: Uint8Array,
  isInk: (at: number) => boolean = () => true,
): (start: number) => Piece {
  let found = new Int32Array(4096);
  return (start) => {
    const box = { left: right, top: bottom, right: left, bottom: top };
    let count = 1;
    found[0] = start;
    seen[start] = 1;
    for (let i = 0; i < count; i++) {
      const at = found[i] as number;
      const y = (at / width) | 0;
      const x = at - y * width;
      if (x < box.left) box.left = x;
      if (x > box.right) box.right = x;
      if (y < box.top) box.top = y;
      if (y > box.bottom) box.bottom = y;
      if (count + 8 > found.length) {
        const longer = new Int32Array(2 * found.length);
        longer.set(found);
        found = longer;
      }
      const [fromX, toX] = [x > left ? x - 1 : x, x < right - 1 ? x + 1 : x];
      const [fromY, toY] = [y > top ? y - 1 : y, y < bottom - 1 ? y + 1 : y];
      for (let ny = fromY; ny <= toY; ny++) {
        for (let next = ny * width + fromX; next <= ny * width + toX; next++) {
          if (seen[next] || !isInk(next)) continue;
          seen[next] = 1;
          found[count++] = next;
        }
      }
    }
    return { ...box, pixels: found.subarray(0, count) };
  };
}
