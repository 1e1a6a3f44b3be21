import type { Line, PageBox } from '../../page.js';
import type { Grey } from '../pixels.js';
import { type Cluster, clustersOf, gridOf } from '../vision/clusters.js';
import { lineOf } from './table.js';

export interface LostRegion {
  box: PageBox;
  manyLines: boolean;
}

/** How many places are looked at, and how wide one is at least, in heights of a line. */
interface Bounds {
  most: number;
  narrowest: number;
}
/** Of what an engine read it loses few lines, and these are no short ones. */
const OF_READING: Bounds = { most: 8, narrowest: 2 };
/** A page of text may have each value as a picture, and boxes of its words are exact. */
export const OF_TEXT: Bounds = { most: 24, narrowest: 1.2 };
const MIN_MARKS = 25;
const OVERLAP = 0.3;

/**
 * Places with text-like marks where the engine gave no word. Its layout drops whole lines now and then, a name among
 * them, when a rule, a stamp or a pattern touches the letters. Marks and lines are of the same picture.
 */
export function findLostLines(marks: Grey, lines: Line[], { most, narrowest } = OF_READING): LostRegion[] {
  const heights = lines.map((line) => line.box.h * marks.height).sort((a, b) => a - b);
  const height = Math.max(8, Math.min(30, heights[heights.length >> 1] ?? 14));
  const left = { ...marks, data: new Uint8Array(marks.data) };
  for (const { box } of lines.flatMap((line) => line.words)) blot(left, box, height * 0.4);
  const grid = gridOf(left, Math.ceil(height / 2), Math.ceil(height / 3));
  const clusters = clustersOf(grid, 2, 3, 1).filter((cluster) => cluster.marks >= MIN_MARKS);
  return together(clusters)
    .map((cluster) => ({
      marks: cluster.marks,
      x: cluster.left * grid.cellWidth,
      y: cluster.top * grid.cellHeight,
      w: (cluster.right - cluster.left + 1) * grid.cellWidth,
      h: (cluster.bottom - cluster.top + 1) * grid.cellHeight,
    }))
    .filter(({ w, h }) => h >= height * 0.5 && h <= height * 14 && w >= height * narrowest)
    .sort((a, b) => b.marks - a.marks)
    .slice(0, most)
    .map(({ x, y, w, h }) => ({
      box: shares(marks, x - height, y - height * 0.4, w + 2 * height, h + height * 0.8),
      manyLines: h > height * 1.9,
    }));
}

/** Lines that slant lie over each other's boxes: they are one region. */
function together(clusters: readonly Cluster[]): Cluster[] {
  const whole: Cluster[] = [];
  for (const cluster of clusters) {
    const at = whole.findIndex((one) => isOver(one, cluster));
    const other = whole[at];
    if (!other) whole.push(cluster);
    else
      whole[at] = {
        marks: other.marks + cluster.marks,
        left: Math.min(other.left, cluster.left),
        top: Math.min(other.top, cluster.top),
        right: Math.max(other.right, cluster.right),
        bottom: Math.max(other.bottom, cluster.bottom),
      };
  }
  return whole;
}

function isOver(a: Cluster, b: Cluster): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  const shortest = Math.min(a.bottom - a.top, b.bottom - b.top) + 1;
  return wide > 0 && high >= shortest * OVERLAP;
}

function blot(marks: Grey, box: PageBox, around: number): void {
  const top = Math.max(0, Math.floor(box.y * marks.height - around));
  const bottom = Math.min(marks.height, Math.ceil((box.y + box.h) * marks.height + around));
  const left = Math.max(0, Math.floor(box.x * marks.width - around));
  const right = Math.min(marks.width, Math.ceil((box.x + box.w) * marks.width + around));
  for (let y = top; y < bottom; y++) marks.data.fill(0, y * marks.width + left, y * marks.width + right);
}

function shares({ width, height }: Grey, x: number, y: number, w: number, h: number): PageBox {
  const left = Math.max(0, x / width);
  const top = Math.max(0, y / height);
  return { x: left, y: top, w: Math.min(1, (x + w) / width) - left, h: Math.min(1, (y + h) / height) - top };
}

/** Puts found lines where they belong: into the line on the same height, otherwise after the last line above. */
export function insertLines(lines: Line[], found: Line[]): Line[] {
  const out = [...lines];
  for (const line of found) {
    const middle = line.box.y + line.box.h / 2;
    const same = out.findIndex(
      ({ box, words }) => middle > box.y && middle < box.y + box.h && words.every((word) => apart(word.box, line.box)),
    );
    const host = out[same];
    if (host) {
      out[same] = lineOf(
        [...host.words, ...line.words].sort((a, b) => a.box.x - b.box.x),
        host.block,
      );
      continue;
    }
    const after = out.findLastIndex(({ box }) => box.y + box.h / 2 < middle);
    out.splice(after + 1, 0, { ...line, block: out[after]?.block ?? 0 });
  }
  return out;
}

/** Beside each other and not one over the other. */
function apart(a: PageBox, b: PageBox): boolean {
  return a.x + a.w <= b.x + 0.01 || b.x + b.w <= a.x + 0.01;
}
