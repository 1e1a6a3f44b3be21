export interface Point {
  x: number;
  y: number;
}

/** Corners in order: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point];

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function quadArea(quad: Quad): number {
  let twice = 0;
  for (let i = 0; i < 4; i++) {
    const a = quad[i] as Point;
    const b = quad[(i + 1) % 4] as Point;
    twice += a.x * b.y - b.x * a.y;
  }
  return Math.abs(twice) / 2;
}

/** Orders four corners clockwise from the top left one. */
export function orderCorners(points: Point[]): Quad {
  const cx = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const cy = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const round = [...points].sort((a, b) => Math.atan2(a.y - cy, a.x - cx) - Math.atan2(b.y - cy, b.x - cx));
  const first = round.reduce((best, p, i) => (p.x + p.y < (round[best]?.x ?? 0) + (round[best]?.y ?? 0) ? i : best), 0);
  return [0, 1, 2, 3].map((i) => round[(first + i) % 4]) as unknown as Quad;
}

/** Convex, and no corner far from a right angle: how a sheet looks from above, even from a slant. */
export function looksLikeSheet(quad: Quad): boolean {
  return [0, 1, 2, 3].every((i) => {
    const before = quad[(i + 3) % 4] as Point;
    const at = quad[i] as Point;
    const after = quad[(i + 1) % 4] as Point;
    const turn = (at.x - before.x) * (after.y - at.y) - (at.y - before.y) * (after.x - at.x);
    const cosine =
      ((before.x - at.x) * (after.x - at.x) + (before.y - at.y) * (after.y - at.y)) /
      (distance(before, at) * distance(after, at) || 1);
    return turn > 0 && Math.abs(cosine) < 0.5;
  });
}

export function isInside(quad: Quad, x: number, y: number): boolean {
  for (let i = 0; i < 4; i++) {
    const a = quad[i] as Point;
    const b = quad[(i + 1) % 4] as Point;
    if ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) < 0) return false;
  }
  return true;
}
