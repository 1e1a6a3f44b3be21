import type { Line, PageImage } from '../../page.js';
import { inkBelow } from './gap-ink.js';
import { around } from './table.js';

/** A rule is looked for in pieces so wide (in pixels), each of which it fills so far, in so many of them; lines lean. */
const PIECE = 12;
const FILLED = 0.85;
const PIECES = 0.85;
/** In heights of the print: room between lines of a cell, from a row to the rule that ends it, and how far a rule may reach into a word's box. */
const LINES_APART = 1;
const TO_RULE = 1.5;
const INTO = 0.15;
/** The light of every so many columns tells the paper's. */
const SAMPLED = 3;
/** More lines are no row. */
const MOST = 8;

/** Lines of a page of which some hold cells that upright rules part. */
interface Sheet {
  lines: readonly Line[];
  ruled: ReadonlySet<Line>;
  image: PageImage;
}

/**
 * The lines of a page with those marked that go on the row above them: cells broken over lines, between two level rules and with none
 * between them. Tables without rules stay as they are.
 */
export function withRuledRows({ lines, ruled, image }: Sheet): Line[] {
  if (ruled.size === 0 || image.grey.length === 0) return [...lines];
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row && isOneRow(row, line, image)) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => {
    const isRow = row.length > 1 && row.length <= MOST && row.some((line) => ruled.has(line)) && isBetween(row, image);
    return isRow ? row.map((line, at) => (at === 0 ? line : { ...line, goesOn: true as const })) : row;
  });
}

function isOneRow(row: readonly Line[], line: Line, image: PageImage): boolean {
  const above = around(row.map(({ box }) => box));
  const from = above.y + above.h;
  if (line.box.y - from > LINES_APART * line.box.h || line.box.y + line.box.h < from) return false;
  const whole = around([above, line.box]);
  return !hasRule(image, { ...whole, y: Math.min(from, line.box.y), h: Math.abs(line.box.y - from) }, line.box.h);
}

function isBetween(row: readonly Line[], image: PageImage): boolean {
  const { x, y, w, h } = around(row.map(({ box }) => box));
  const tall = Math.max(...row.map(({ box }) => box.h));
  return [y - TO_RULE * tall, y + h].every((at) => hasRule(image, { x, y: at, w, h: TO_RULE * tall }, tall));
}

/** Whether a level line runs through a band of the picture from end to end. */
function hasRule(image: PageImage, band: Line['box'], tall: number): boolean {
  const { width, height, grey } = image;
  const top = Math.max(1, Math.round((band.y - INTO * tall) * height));
  const bottom = Math.min(height - 2, Math.round((band.y + band.h + INTO * tall) * height));
  const [left, right] = [Math.round(band.x * width), Math.round((band.x + band.w) * width)];
  const ink = inkBelow(image, { left, right, top, bottom: bottom + 1 }, SAMPLED);
  const isInk = (x: number, y: number): boolean => [y - 1, y, y + 1].some((at) => (grey[at * width + x] ?? 255) < ink);
  const fills = (from: number): boolean => {
    for (let y = top; y <= bottom; y++) {
      let dark = 0;
      for (let x = from; x < from + PIECE; x++) if (isInk(x, y)) dark += 1;
      if (dark >= FILLED * PIECE) return true;
    }
    return false;
  };
  let [all, ruled] = [0, 0];
  for (let from = left; from + PIECE <= right; from += PIECE) {
    all += 1;
    if (fills(from)) ruled += 1;
  }
  return all > 0 && ruled >= PIECES * all;
}
