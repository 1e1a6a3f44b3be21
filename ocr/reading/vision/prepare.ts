import type { PageImage } from '../../page.js';
import { crop, type Grey, type Rgb, turn } from '../pixels.js';
import { findContentArea } from './content-area.js';
import { evenLight } from './even-light.js';
import { findSheet } from './find-sheet.js';
import { flatten } from './flatten.js';
import { loadOpenCv } from './opencv.js';
import type { VisiblePage } from './protocol.js';
import { resizeRgb, rotateRgb, toGrey } from './scale.js';
import { findTextDirection } from './text-direction.js';
import { lumaOf, textMap } from './text-map.js';

const SEARCH_LONG_SIDE = 640;
const DIRECTION_LONG_SIDE = 900;
const TEXT_LONG_SIDE = 2200;
export const IMAGE_LONG_SIDE = 1600;
const BLANK_MARKS = 150;
const MAX_ZOOM = 1.5;
const MIN_SKEW_DEGREES = 0.3;

/** Brings a page as it came to what the engine reads best: alone, flat, straight, evenly lit, of the right size. */
export async function preparePage(picture: Rgb, { mayBePhoto }: { mayBePhoto: boolean }): Promise<VisiblePage> {
  const sheet = mayBePhoto ? await cutOut(picture) : picture;
  const marks = await marksOf(sheet);
  const blank = isBlank(marks);
  const straight = blank ? sheet : await straighten(sheet, marks);
  const straightMarks = straight === sheet ? marks : await marksOf(straight);
  const area = findContentArea(straightMarks);
  const content = crop(straight, area, 3);
  const even = evenLight(await toGrey(await resizeRgb(content, textSize(straight, content), true)));
  const text = isLightOnDark(even) ? inverted(even) : even;
  const image = await pageImage(straight);
  return {
    method: 'ocr',
    text,
    dpi: 200,
    area,
    marks: crop(straightMarks, area),
    cut: sheet !== picture,
    image,
    blank,
    faults: [],
  };
}

/** A dark screen: paper is bright, however dim the photo, once the light is evened. */
function isLightOnDark({ data }: Grey): boolean {
  let dark = 0;
  for (let i = 0; i < data.length; i++) if ((data[i] ?? 0) < 110) dark += 1;
  return dark > data.length * 0.6;
}

function inverted({ width, height, data }: Grey): Grey {
  return { width, height, data: data.map((value) => 255 - value) };
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

/** A few specks of dust are nothing; the shortest stamp or line of print leaves more marks. */
function isBlank(marks: Grey): boolean {
  let count = 0;
  for (let i = 0; i < marks.data.length; i++) count += marks.data[i] ?? 0;
  return count < BLANK_MARKS;
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
