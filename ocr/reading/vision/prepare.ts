import type { PageBox, PageImage } from '../../page.js';
import { crop, type Grey, type Rgb, turn } from '../pixels.js';
import { findContentArea } from './content-area.js';
import { darkPanels, isTinted, lit } from './dark-panels.js';
import { isLightOnDark } from './dark-screen.js';
import { evenLight } from './even-light.js';
import { greyOf } from './grey-of.js';
import { overlaidOn } from './other-inks.js';
import { darkener } from './pale-print.js';
import type { VisiblePage } from './protocol.js';
import { suspectFaults } from './quality.js';
import { turnedPart, turnedSize, turnedWhole } from './resample.js';
import { resizeRgb } from './scale.js';
import { sheetsIn } from './sheets-in-photo.js';
import { shrinkGrey } from './shrink.js';
import { borrow, giveBack, owned } from './spare-room.js';
import { findTextDirection } from './text-direction.js';
import { textMap } from './text-map.js';
import { withoutCombs } from './without-combs.js';
import { withoutLeaders } from './without-leaders.js';
import { withoutMarker } from './without-marker.js';

const DIRECTION_LONG_SIDE = 900;
const TEXT_LONG_SIDE = 2200;
const IMAGE_LONG_SIDE = 1600;
const BLANK_MARKS = 150;
const MAX_ZOOM = 1.5;
const WIDE_CONTENT = 0.7;
const MAX_WIDE_ZOOM = 1.2;
const EDGE_SHARE = 0.06;
const MIN_SKEW_DEGREES = 0.3;
/** Paler and greyer than what is looked for as a stamp's or a pen's colour. */
const INK_LIGHT = 180;
const INK_TINT = 50;
const WHOLE: PageBox = { x: 0, y: 0, w: 1, h: 1 };

/** A page on its way: what shows the page to people, in colour and grey, and what is read, grey and finer. */
interface Layers {
  image: Rgb;
  grey: Grey;
  fine: Grey;
}

/**
 * Brings a page as it came to what the engine reads best: alone, flat, straight, evenly lit, of the right size.
 * Only the grey goes through the steps at full size; colour serves stamps and pens and is kept at the size of the image.
 */
export async function preparePage(picture: Rgb, { mayBePhoto }: { mayBePhoto: boolean }): Promise<VisiblePage> {
  const sheets = mayBePhoto ? await sheetsIn(picture) : undefined;
  const plain = greyOf(picture, borrow(picture.width * picture.height));
  const fine = withoutMarker(picture, plain);
  const came = sheets
    ? layersOf(sheets.flatRgb(picture, IMAGE_LONG_SIDE), sheets.flatGrey(fine, TEXT_LONG_SIDE))
    : layersOf(await resizeRgb(picture, IMAGE_LONG_SIDE), fine);
  const { small, dark, darken, marks, blank, sideways, degrees } = direction(came.grey);
  const page = dark ? eachLayer(came, inverted) : came;
  const upright = sideways ? eachLayer(page, (layer, channels) => turn(layer, 270, channels)) : page;
  const coarse = dark || sideways ? shrinkGrey(upright.grey, DIRECTION_LONG_SIDE) : small;
  const straightMarks = degrees === 0 && !sideways ? marks : await marksOf(coarse, degrees, darken);
  const area = findContentArea(straightMarks);
  const scale = textScale(turnedSize(upright.fine, degrees), area, sheets?.count);
  const level = await turnedPart(upright.fine, { degrees, area, scale, careful: sheets !== undefined });
  giveBack(plain.data);
  const found = dark || darkPanels(small).length === 0 ? [] : darkPanels(level);
  // What is dark on a photographed sheet may be a shadow, which has no colour of its own.
  const panels = sheets && found.length > 0 ? tinted(turnedWhole(upright.image, degrees, 3), found, area) : found;
  const lighted = lit(level, panels);
  const darkened = darken(evenLight(lighted, lighted.data));
  const text = withoutCombs(withoutLeaders(darkened));
  const areaMarks = crop(straightMarks, area);
  const image = degrees === 0 ? shown(upright.image, upright.grey) : shownTurned(upright, degrees);
  return {
    method: 'ocr',
    text,
    dpi: 200,
    area,
    // Lines that were taken away are no lost text, letters that were dark only now are.
    marks:
      text === darkened && panels.length === 0
        ? areaMarks
        : textMap(shrinkGrey(text, Math.max(areaMarks.width, areaMarks.height))),
    cut: sheets !== undefined,
    image,
    overlaid: blank ? [] : overlaidOn(image),
    blank,
    faults: blank ? [] : suspectFaults(came.fine, small, text, straightMarks),
  };
}

/** The panels, in shares of an area of the page, whose dark ground has a colour. */
const tinted = (page: Rgb, panels: readonly PageBox[], area: PageBox): PageBox[] =>
  panels.filter(({ x, y, w, h }) =>
    isTinted(page, { x: area.x + x * area.w, y: area.y + y * area.h, w: w * area.w, h: h * area.h }),
  );

/** The same page for people: the picture that boxes stand on, in its own colours, and nothing that only the engine needs. */
export async function showPage(picture: Rgb, { mayBePhoto }: { mayBePhoto: boolean }): Promise<Rgb> {
  const sheets = mayBePhoto ? await sheetsIn(picture) : undefined;
  const image = sheets?.flatRgb(picture, IMAGE_LONG_SIDE) ?? (await resizeRgb(picture, IMAGE_LONG_SIDE));
  const { sideways, degrees } = direction(greyOf(image));
  const upright = sideways ? turn(image, 270, 3) : image;
  return degrees === 0 ? upright : turnedWhole(upright, degrees, 3);
}

/** How a page has to be turned for its lines to be level, and what was seen on the way. */
function direction(grey: Grey) {
  const small = shrinkGrey(grey, DIRECTION_LONG_SIDE);
  const dark = isLightOnDark(small);
  const evened = evenLight(dark ? inverted(small) : small);
  const darken = darkener(evened);
  const even = darken(evened);
  const marks = textMap(even);
  const blank = isBlank(marks, even);
  const { skew, sideways } = blank ? { skew: 0, sideways: false } : findTextDirection(marks);
  const degrees = Math.abs(skew) < MIN_SKEW_DEGREES ? 0 : -skew;
  return { small, dark, darken, marks, blank, sideways, degrees };
}

function layersOf(image: Rgb, fine: Grey): Layers {
  return { image, fine, grey: greyOf(image) };
}

function eachLayer({ image, grey, fine }: Layers, change: (layer: Grey, channels: number) => Grey): Layers {
  return { image: change(image, 3), grey: change(grey, 1), fine: change(fine, 1) };
}

function inverted(picture: Grey): Grey {
  return { ...picture, data: picture.data.map((value) => 255 - value) };
}

function countMarks({ data }: Grey): number {
  let count = 0;
  for (let i = 0; i < data.length; i++) count += data[i] ?? 0;
  return count;
}

async function marksOf(small: Grey, degrees: number, darken: (picture: Grey) => Grey): Promise<Grey> {
  return textMap(
    darken(evenLight(degrees === 0 ? small : await turnedPart(small, { degrees, area: WHOLE, scale: 1 }))),
  );
}

/**
 * How much larger the engine gets the page. What stands small on it (a card on a sheet) is enlarged further, but not beyond what its pixels
 * hold. Lines across the page are of a usual size, however little of the page they fill: enlarged as much, they only take longer.
 */
function textScale(page: { width: number; height: number }, area: PageBox, sheets: number | undefined): number {
  const long = Math.max(page.width * area.w, page.height * area.h);
  const wanted = TEXT_LONG_SIDE * (sheets ?? 1);
  const pageScale = wanted / Math.max(page.width, page.height);
  const zoom = area.w >= WIDE_CONTENT ? MAX_WIDE_ZOOM : MAX_ZOOM;
  return Math.min(wanted / long, pageScale * zoom);
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

/** What the rest of the programme sees of the page. */
export function imageOf(image: Rgb): PageImage {
  return shown(image, greyOf(image));
}

function shown({ width, height, data }: Rgb, grey: Grey): PageImage {
  return { width, height, grey: grey.data, ...(hasColour(data) ? { rgb: owned(data) } : {}) };
}

function shownTurned({ image, grey }: Layers, degrees: number): PageImage {
  const level = turnedWhole(grey, degrees, 1);
  if (!hasColour(image.data, 1)) return { width: level.width, height: level.height, grey: level.data };
  const turned = turnedWhole(image, degrees, 3, borrow);
  const seen = shown(turned, level);
  giveBack(turned.data);
  return seen;
}

/** Whether any ink is blue or red, at every third pixel or all: a page without is kept at a quarter of the size. */
function hasColour(rgb: Uint8Array, every = 3): boolean {
  for (let i = 0; i < rgb.length; i += 3 * every) {
    const [r, g, b] = [rgb[i] as number, rgb[i + 1] as number, rgb[i + 2] as number];
    if (r === g && g === b) continue;
    const least = Math.min(r, g, b);
    if (least < INK_LIGHT && Math.max(r, g, b) - least > INK_TINT) return true;
  }
  return false;
}
