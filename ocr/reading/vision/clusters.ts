import type { Grey } from '../pixels.js';

export interface MarkGrid {
  columns: number;
  rows: number;
  cellWidth: number;
  cellHeight: number;
  /** Marks in each cell, row by row. */
  cells: Uint32Array;
}

/** Marks of a text map counted in cells. */
export function gridOf(marks: Grey, cellWidth: number, cellHeight: number): MarkGrid {
  const columns = Math.ceil(marks.width / cellWidth);
  const rows = Math.ceil(marks.height / cellHeight);
  const cells = new Uint32Array(columns * rows);
  for (let y = 0; y < marks.height; y++) {
    const row = Math.floor(y / cellHeight) * columns;
    for (let x = 0; x < marks.width; x++) {
      if (marks.data[y * marks.width + x] !== 1) continue;
      const cell = row + Math.floor(x / cellWidth);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
  }
  return { columns, rows, cellWidth, cellHeight, cells };
}

export interface Cluster {
  /** In cells, both ends included. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  marks: number;
}

/** Cells with enough marks, joined when they lie within the given reach of one another. */
export function clustersOf(grid: MarkGrid, minMarks: number, reachX: number, reachY: number): Cluster[] {
  const { columns, rows, cells } = grid;
  const seen = new Uint8Array(cells.length);
  const found: Cluster[] = [];
  for (let start = 0; start < cells.length; start++) {
    if (seen[start] || (cells[start] ?? 0) < minMarks) continue;
    const cluster: Cluster = { left: columns, top: rows, right: -1, bottom: -1, marks: 0 };
    const open = [start];
    seen[start] = 1;
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      const cx = cell % columns;
      const cy = Math.floor(cell / columns);
      cluster.left = Math.min(cluster.left, cx);
      cluster.right = Math.max(cluster.right, cx);
      cluster.top = Math.min(cluster.top, cy);
      cluster.bottom = Math.max(cluster.bottom, cy);
      cluster.marks += cells[cell] ?? 0;
      for (let y = Math.max(0, cy - reachY); y <= Math.min(rows - 1, cy + reachY); y++) {
        for (let x = Math.max(0, cx - reachX); x <= Math.min(columns - 1, cx + reachX); x++) {
          const next = y * columns + x;
          if (seen[next] || (cells[next] ?? 0) < minMarks) continue;
          seen[next] = 1;
          open.push(next);
        }
      }
    }
    found.push(cluster);
  }
  return found;
}
