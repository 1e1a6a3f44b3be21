import type { Piece } from '../text/pieces.js';
import { type Cues, isOfName } from './told.js';

type Cell = readonly Piece[];

/** A form whose labels stand in the middle, his value left and hers right of them, as if they stood left of both; a label's second line below belongs to it. */
export function labelsBetween(rows: readonly Piece[][][], cues: Cues): Piece[][][] {
  const roles = (cell: Cell = []) => cell.flatMap(({ token }) => cues.get(token.index)?.list ?? []);
  const goesOn = new Set<Piece[][]>();
  return rows.map((cells, row) => {
    const [left, label = [], right] = cells;
    if (goesOn.has(cells)) return [];
    const isPlain = roles(left).length === 0 && roles(right).length === 0;
    if (cells.length !== 3 || !left || !right || !isPlain || !roles(label).some(isOfName)) return [...cells];
    const [below] = rows[row + 1]?.length === 1 ? (rows[row + 1] ?? []) : [];
    const isRest = below && isSmall(below[0]) && isRightBelow(below, label);
    if (isRest) goesOn.add(rows[row + 1] ?? []);
    return [[...label, ...(isRest ? below : [])], left, right];
  });
}

const isSmall = (piece: Piece | undefined): boolean => /^[(\p{Ll}]/u.test(piece?.text ?? '');

/** So far below, in heights of its letters, a label goes on at most. */
const NEXT = 2.5;

function isRightBelow(below: Cell, label: Cell): boolean {
  const [a, b, last] = [below[0]?.token, label[0]?.token, label.at(-1)?.token];
  const end = below.at(-1)?.token;
  if (!a || !b || !last || !end || a.page !== b.page) return false;
  const isUnder = a.box.x < last.box.x + last.box.w && end.box.x + end.box.w > b.box.x;
  return isUnder && a.box.y - b.box.y < NEXT * Math.max(a.box.h, b.box.h);
}
