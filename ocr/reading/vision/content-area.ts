import type { PageBox } from '../../page.js';
import type { Grey } from '../pixels.js';

const CELL = 20;
const MIN_CELL_MARKS = 3;
const MIN_CLUSTER_MARKS = 40;
const MARGIN = 0.03;

const WHOLE: PageBox = { x: 0, y: 0, w: 1, h: 1 };

/** The part of the page on which something stands, specks of dust left out; the whole page when nothing can be told. */
export function findContentArea(marks: Grey): PageBox {
  const columns = Math.ceil(marks.width / CELL);
  const rows = Math.ceil(marks.height / CELL);
  const cells = new Uint32Array(columns * rows);
  for (let y = 0; y < marks.height; y++) {
    for (let x = 0; x < marks.width; x++) {
      if (marks.data[y * marks.width + x] !== 1) continue;
      const cell = Math.floor(y / CELL) * columns + Math.floor(x / CELL);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
  }
  let [left, top, right, bottom] = [columns, rows, -1, -1];
  for (const cluster of clusters(cells, columns, rows)) {
    if (cluster.reduce((sum, cell) => sum + (cells[cell] ?? 0), 0) < MIN_CLUSTER_MARKS) continue;
    for (const cell of cluster) {
      left = Math.min(left, cell % columns);
      right = Math.max(right, cell % columns);
      top = Math.min(top, Math.floor(cell / columns));
      bottom = Math.max(bottom, Math.floor(cell / columns));
    }
  }
  if (right < 0) return WHOLE;
  const x = Math.max(0, (left * CELL) / marks.width - MARGIN);
  const y = Math.max(0, (top * CELL) / marks.height - MARGIN);
  return {
    x,
    y,
    w: Math.min(1, ((right + 1) * CELL) / marks.width + MARGIN) - x,
    h: Math.min(1, ((bottom + 1) * CELL) / marks.height + MARGIN) - y,
  };
}

/** Cells with marks that touch one another, corners and one empty cell between them included. */
function clusters(cells: Uint32Array, columns: number, rows: number): number[][] {
  const seen = new Uint8Array(cells.length);
  const found: number[][] = [];
  for (let start = 0; start < cells.length; start++) {
    if (seen[start] || (cells[start] ?? 0) < MIN_CELL_MARKS) continue;
    const cluster: number[] = [];
    const open = [start];
    seen[start] = 1;
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      cluster.push(cell);
      const cx = cell % columns;
      const cy = Math.floor(cell / columns);
      for (let y = Math.max(0, cy - 2); y <= Math.min(rows - 1, cy + 2); y++) {
        for (let x = Math.max(0, cx - 2); x <= Math.min(columns - 1, cx + 2); x++) {
          const next = y * columns + x;
          if (seen[next] || (cells[next] ?? 0) < MIN_CELL_MARKS) continue;
          seen[next] = 1;
          open.push(next);
        }
      }
    }
    found.push(cluster);
  }
  return found;
}
