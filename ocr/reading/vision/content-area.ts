import type { PageBox } from '../../page.js';
import type { Grey } from '../pixels.js';
import { clustersOf, gridOf } from './clusters.js';

const CELL = 20;
const MIN_CELL_MARKS = 3;
const MIN_CLUSTER_MARKS = 40;
const MARGIN = 0.03;

const WHOLE: PageBox = { x: 0, y: 0, w: 1, h: 1 };

/** The part of the page on which something stands, specks of dust left out; the whole page when nothing can be told. */
export function findContentArea(marks: Grey): PageBox {
  const clusters = clustersOf(gridOf(marks, CELL, CELL), MIN_CELL_MARKS, 2, 2).filter(
    (cluster) => cluster.marks >= MIN_CLUSTER_MARKS,
  );
  if (clusters.length === 0) return WHOLE;
  const left = Math.min(...clusters.map((cluster) => cluster.left));
  const top = Math.min(...clusters.map((cluster) => cluster.top));
  const right = Math.max(...clusters.map((cluster) => cluster.right)) + 1;
  const bottom = Math.max(...clusters.map((cluster) => cluster.bottom)) + 1;
  const x = Math.max(0, (left * CELL) / marks.width - MARGIN);
  const y = Math.max(0, (top * CELL) / marks.height - MARGIN);
  return {
    x,
    y,
    w: Math.min(1, (right * CELL) / marks.width + MARGIN) - x,
    h: Math.min(1, (bottom * CELL) / marks.height + MARGIN) - y,
  };
}
