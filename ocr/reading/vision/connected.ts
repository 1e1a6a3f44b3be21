/** A part of a picture in pixels; `right` and `bottom` are past its end. */
export interface Region {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The pixels of ink that hang together with `start`, neighbours across corners too, inside a region of a picture so wide. Marks them in `seen`, and
 * takes none that is marked.
 */
export function connectedFrom(
  start: number,
  width: number,
  { left, top, right, bottom }: Region,
  isInk: (at: number) => boolean,
  seen: Uint8Array,
): number[] {
  const found: number[] = [];
  const stack = [start];
  seen[start] = 1;
  while (stack.length > 0) {
    const at = stack.pop() as number;
    found.push(at);
    const [x, y] = [at % width, Math.floor(at / width)];
    for (let ny = Math.max(top, y - 1); ny <= Math.min(bottom - 1, y + 1); ny++) {
      for (let nx = Math.max(left, x - 1); nx <= Math.min(right - 1, x + 1); nx++) {
        const next = ny * width + nx;
        if (seen[next] || !isInk(next)) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
  }
  return found;
}
