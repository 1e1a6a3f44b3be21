import { type Grey, type Rgb, stacked } from '../pixels.js';
import { findSheets } from './find-sheet.js';
import { flattenGrey, flattenRgb, longSideOf } from './flatten.js';
import { loadOpenCv } from './opencv.js';
import { levelAt } from './quality.js';
import { resizeRgb } from './scale.js';

const SEARCH_LONG_SIDE = 640;
const MIN_PAPER_LIGHT = 185;
const MAX_PAPER_SHADE = 20;
const MAX_PAPER_TINT = 40;
/** Of the longest sheet, between one sheet and the next. */
const GAP = 0.03;

export interface SheetsInPhoto {
  count: number;
  /** The sheets as seen from above, one below the other; the longest is at most `longSide` long. */
  flatGrey(picture: Grey, longSide: number): Grey;
  flatRgb(picture: Rgb, longSide: number): Rgb;
}

/** Sheets of paper or cards in a photo; undefined where none is sure. */
export async function sheetsIn(picture: Rgb): Promise<SheetsInPhoto | undefined> {
  const small = await resizeRgb(picture, SEARCH_LONG_SIDE);
  if (reachesTheBorder(small)) return undefined;
  const { cv } = await loadOpenCv();
  const sheets = findSheets(cv, small);
  if (sheets.length === 0) return undefined;
  const lengths = sheets.map(({ corners }) => longSideOf(picture, corners));
  const longest = Math.max(...lengths);
  const flat = (flatten: typeof flattenGrey, channels: number) => (layer: Grey, longSide: number) => {
    const scale = Math.min(1, longSide / longest);
    const parts = sheets.map(({ corners }, i) => flatten(cv, layer, corners, (lengths[i] ?? longest) * scale));
    return stacked(parts, Math.round(longest * scale * GAP), channels);
  };
  return { count: sheets.length, flatGrey: flat(flattenGrey, 1), flatRgb: flat(flattenRgb, 3) };
}

/**
 * Paper all around: a scan or a screenshot, where there is no table to cut away.
 * A white table is darker than the sheet on it; the scanner's own grey is not.
 */
function reachesTheBorder({ width, height, data }: Rgb): boolean {
  const all = new Uint32Array(256);
  const border = new Uint32Array(256);
  let pale = 0;
  let length = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 3;
      const [r, g, b] = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
      const level = (r * 77 + g * 150 + b * 29) >> 8;
      all[level] = (all[level] ?? 0) + 1;
      if (x > 4 && x < width - 5 && y > 4 && y < height - 5) continue;
      border[level] = (border[level] ?? 0) + 1;
      length += 1;
      if (Math.max(r, g, b) - Math.min(r, g, b) < MAX_PAPER_TINT) pale += 1;
    }
  }
  const paper = levelAt(all, 0.9);
  const dimmest = levelAt(border, 0.1);
  return dimmest >= MIN_PAPER_LIGHT && dimmest >= paper - MAX_PAPER_SHADE && pale >= length * 0.9;
}
