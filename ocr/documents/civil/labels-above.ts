import type { Piece } from '../text/pieces.js';
import { type Cues, isOfName, isWhose } from './told.js';

type Cell = readonly Piece[];

/** Rows that may lie between a label and its value (scraps of a frame), and how many heights of it the value stands below at most. */
const ROWS = 2;
const NEAR = 2.5;

/**
 * The rows of a form whose labels stand side by side above their values: each value behind the labels of its own column. Where such a table has
 * a row for each spouse, the labels go with every row.
 */
export function labelsBefore(rows: readonly Piece[][][], cues: Cues, isValue: (cell: Cell) => boolean): Piece[][][] {
  const rolesOf = (cell: Cell = []) => cell.map(({ token }) => cues.get(token.index)?.list);
  const isLabel = (cell: Cell): boolean => rolesOf(cell).some(isOfName) && !rolesOf(cell).some(isWhose);
  const isPlain = (cell: Cell): boolean => rolesOf(cell).every((role) => !role) && isValue(cell);
  const all = rows.map((cells) => [...cells]);
  let labels: { cell: Cell; row: number }[] = [];
  let isUsed = false;
  for (const [row, cells] of rows.entries()) {
    const own = cells.filter(isLabel);
    if (own.length > 0) {
      const goesOn = !isUsed && labels.at(-1)?.row === row - 1;
      const isHead = cells.length > 1 && cells.every((cell) => !isPlain(cell) || isOverCode(cell, rows[row + 1]));
      labels = isHead ? [...(goesOn ? labels : []), ...own.map((cell) => ({ cell, row }))] : [];
      isUsed = false;
      continue;
    }
    if (isUsed ? !rolesOf(cells[0]).some(isWhose) : row - (labels.at(-1)?.row ?? row) > ROWS) labels = [];
    const above = cells.map((cell) =>
      labels.filter((label) => isPlain(cell) && isUnder(cell, label.cell) && (isUsed || isNear(cell, label.cell))),
    );
    if (above.every((some) => some.length === 0)) continue;
    for (const label of labels) all[label.row] = (all[label.row] ?? []).filter((cell) => cell !== label.cell);
    // A label is read anew with each row.
    all[row] = cells.flatMap((cell, at) => [
      ...(above[at] ?? []).map((label) => label.cell.map(({ text, token }) => ({ text, token: { ...token } }))),
      cell,
    ]);
    isUsed = true;
  }
  return all;
}

/** What stands above a personal code is its label, whatever was read of it. */
const isOverCode = (cell: Cell, below: readonly Cell[] = []): boolean =>
  below.some((other) => isUnder(other, cell) && /^\d{13}$/.test(other.map(({ text }) => text).join('')));

/** So near each other two cells of a column begin, or have their middles, as a share of the page. */
const SAME_PLACE = 0.015;

function isUnder(cell: Cell, above: Cell): boolean {
  const [a, b] = [extentOf(cell), extentOf(above)];
  return Math.min(Math.abs(a.left - b.left), Math.abs(a.left + a.right - b.left - b.right) / 2) < SAME_PLACE;
}

/** Where the words of a cell stand, strokes of its frame aside. */
function extentOf(cell: Cell): { left: number; right: number } {
  const boxes = cell.filter(({ text }) => /[\p{L}\d]/u.test(text)).map(({ token }) => token.box);
  return { left: Math.min(...boxes.map(({ x }) => x)), right: Math.max(...boxes.map(({ x, w }) => x + w)) };
}

function isNear(cell: Cell, above: Cell): boolean {
  const [a, b] = [cell[0]?.token, above[0]?.token];
  return (
    a !== undefined && b !== undefined && a.page === b.page && a.box.y - b.box.y < NEAR * Math.max(a.box.h, b.box.h)
  );
}
