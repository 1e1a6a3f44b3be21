import type { PageImage } from '../../page.js';
import { crop, type Grey, type Rgb, turn } from '../pixels.js';
import { findContentArea } from './content-area.js';
import { evenLight } from './even-light.js';
import { findSheet } from './find-sheet.js';
import { flatten } from './flatten.js';
import { loadOpenCv } from './opencv.js';
import type { VisiblePage } from './protocol.js';
import { suspectFaults } from './quality.js';
import { resizeRgb, rotateRgb, toGrey } from './scale.js';
import { findTextDirection } from './text-direction.js';
import { lumaOf, textMap } from './text-map.js';

const SEARCH_LONG_SIDE = 640;
const DIRECTION_LONG_SIDE = 900;
const TEXT_LONG_SIDE = 2200;
export const IMAGE_LONG_SIDE = 1600;
const BLANK_MARKS = 150;
const MAX_ZOOM = 1.5;
const EDGE_SHARE = 0.06;
const MIN_SKEW_DEGREES = 0.3;

/** Brings a page as it came to what the engine reads best: alone, flat, straight, evenly lit, of the right size. */
export async function preparePage(picture: Rgb, { mayBePhoto }: { mayBePhoto: boolean }): Promise<VisiblePage> {
  const sheet = mayBePhoto ? await cutOut(picture) : picture;
  const small = lumaOf(await resizeRgb(sheet, DIRECTION_LONG_SIDE));
  const page = isLightOnDark(small) ? inverted(sheet) : sheet;
  const even = evenLight(page === sheet ? small : inverted(small));
  const marks = textMap(even);
  const blank = isBlank(marks, even);
  const straight = blank ? page : await straighten(page, marks);
  const straightMarks = straight === page ? marks : await marksOf(straight);
  const area = findContentArea(straightMarks);
  const content = crop(straight, area, 3);
  const text = evenLight(await toGrey(await resizeRgb(content, textSize(straight, content), true)));
  return {
    method: 'ocr',
    text,
    dpi: 200,
    area,
    marks: crop(straightMarks, area),
    cut: sheet !== picture,
    image: await pageImage(straight),
    blank,
    faults: blank ? [] : suspectFaults(sheet, text, straightMarks),
  };
}

/** A dark screen: mostly dark, with more light marks on it than dark ones. */
function isLightOnDark(small: Grey): boolean {
  let dark = 0;
  for (let i = 0; i < small.data.length; i++) if ((small.data[i] ?? 0) < 100) dark += 1;
  return dark > small.data.length * 0.6 && countMarks(textMap(inverted(small))) > 2 * countMarks(textMap(small));
}

function inverted<T extends Grey>(picture: T): T {
  return { ...picture, data: picture.data.map((value) => 255 - value) };
}

function countMarks({ data }: Grey): number {
  let count = 0;
  for (let i = 0; i < data.length; i++) count += data[i] ?? 0;
  return count;
}

/** Long side for the engine. What stands small on a large page (a card on a sheet) is enlarged, but not beyond what its pixels hold. */
function textSize(page: Rgb, content: Rgb): number {
  const pageScale = TEXT_LONG_SIDE / Math.max(page.width, page.height);
  const long = Math.max(content.width, content.height);
  return Math.round(Math.min(TEXT_LONG_SIDE, long * pageScale * MAX_ZOOM));
}

async function marksOf(picture: Rgb): Promise<Grey> {
  return textMap(evenLight(lumaOf(await resizeRgb(picture, DIRECTION_LONG_SIDE))));
}

/** A few specks of dust are nothing. A blurred page has no sharp marks either, but it has darkness away from its edges. */
function isBlank(marks: Grey, even: Grey): boolean {
  if (countMarks(marks) >= BLANK_MARKS) return false;
  const mx = Math.round(even.width * EDGE_SHARE);
  const my = Math.round(even.height * EDGE_SHARE);
  let dark = 0;
  for (let y = my; y < even.height - my; y++) {
    for (let x = mx; x < even.width - mx; x++) if ((even.data[y * even.width + x] ?? 255) < 205) dark += 1;
  }
  return dark < even.data.length * 0.003;
}

async function cutOut(picture: Rgb): Promise<Rgb> {
  const small = await resizeRgb(picture, SEARCH_LONG_SIDE);
  if (hasPaperMargins(small)) return picture;
  const { cv } = await loadOpenCv();
  const sheet = findSheet(cv, small);
  if (!sheet) return picture;
  return flatten(cv, picture, sheet.corners, TEXT_LONG_SIDE);
}

/** White all around: a scan or a screenshot, where there is no table to cut away. */
function hasPaperMargins({ width, height, data }: Rgb): boolean {
  let white = 0;
  let all = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x > 4 && x < width - 5 && y > 4 && y < height - 5) continue;
      all += 1;
      const i = (y * width + x) * 3;
      if (Math.min(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0) > 215) white += 1;
    }
  }
  return white / all > 0.9;
}

async function straighten(picture: Rgb, marks: Grey): Promise<Rgb> {
  const { skew, sideways } = findTextDirection(marks);
  const upright = sideways ? turn(picture, 270, 3) : picture;
  return Math.abs(skew) < MIN_SKEW_DEGREES ? upright : rotateRgb(upright, -skew);
}

export async function pageImage(picture: Rgb): Promise<PageImage> {
  const small = await resizeRgb(picture, IMAGE_LONG_SIDE);
  const { data } = await toGrey(small);
  return { width: small.width, height: small.height, grey: data, rgb: small.data };
}
