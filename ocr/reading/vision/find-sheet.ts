import type { Grey, Rgb } from '../pixels.js';
import { isInside, looksLikeSheet, orderCorners, type Point, type Quad, quadArea } from './geometry.js';
import type { OpenCv } from './opencv.js';
import { withScope } from './opencv.js';
import { levelAt } from './quality.js';
import { sideSupport } from './side-support.js';
import { lumaOf, textMap } from './text-map.js';

const MIN_AREA_SHARE = 0.1;
const MAX_TEXT_LOST = 0.04;
const MIN_SUPPORT = 0.55;
/** One sheet of several: seen on its weakest side too, and with some of the text. */
const PLAIN = 0.7;
const MIN_TEXT_HELD = 0.1;
const MORE_THAN_HALF = 0.5 + 1e-6;

type Mat = InstanceType<OpenCv['Mat']>;
type Keep = <M extends { delete(): void }>(thing: M) => M;

export interface Sheet {
  /** Corners as shares of the picture. */
  corners: Quad;
}

/**
 * The sheet of paper or the card in a photo, several that lie beside each other, or none when none is sure.
 * Brightness, colour and edges each propose outlines; the one best seen all round wins, but an outline that cuts
 * text away is no sheet: a shadow's edge looks like paper's edge, and text goes on behind it.
 */
export function findSheets(cv: OpenCv, small: Rgb): Sheet[] {
  const { width, height } = small;
  const text = marksOf(textMap(lumaOf(small)));
  const found = withScope((keep) => proposeOutlines(cv, keep, small))
    .flatMap((quad) => {
      const area = quadArea(quad) / (width * height);
      if (area < MIN_AREA_SHARE || area > 0.985 || !looksLikeSheet(quad)) return [];
      const { mean, weakest } = sideSupport(small, quad);
      if (mean < MIN_SUPPORT) return [];
      const textLost = lost(text, [quad]);
      return [{ quad, textLost, weakest, score: mean + 0.5 * weakest + 0.15 * area - 3 * textLost }];
    })
    .sort((a, b) => b.score - a.score);
  const alone = found.find(({ textLost }) => textLost <= MAX_TEXT_LOST);
  const chosen = alone ? [alone.quad] : besideEachOther(found, text);
  return chosen.map((quad) => ({
    corners: quad.map(({ x, y }) => ({ x: x / width, y: y / height })) as unknown as Quad,
  }));
}

/** Sheets plainly seen all round that hold all the text together, from above down. */
function besideEachOther(found: readonly { quad: Quad; textLost: number; weakest: number }[], text: Marks): Quad[] {
  const apart: Quad[] = [];
  for (const { quad, textLost, weakest } of found)
    if (weakest >= PLAIN && textLost < 1 - MIN_TEXT_HELD && apart.every((other) => !overlap(quad, other)))
      apart.push(quad);
  const isAll = apart.length > 1 && lost(text, apart) <= MAX_TEXT_LOST;
  return isAll ? apart.sort((a, b) => middle(a).y - middle(b).y || middle(a).x - middle(b).x) : [];
}

function middle(quad: Quad): Point {
  return { x: quad.reduce((sum, { x }) => sum + x, 0) / 4, y: quad.reduce((sum, { y }) => sum + y, 0) / 4 };
}

const overlap = (one: Quad, other: Quad): boolean =>
  [[one, other] as const, [other, one] as const].some(([a, b]) =>
    [...a, middle(a)].some(({ x, y }) => isInside(b, x, y)),
  );

/** Share of the text's marks that none of the sheets holds. */
function lost(text: Marks, quads: readonly Quad[]): number {
  const { xs, ys } = text;
  let inside = 0;
  for (let i = 0; i < xs.length; i++)
    if (quads.some((quad) => isInside(quad, xs[i] as number, ys[i] as number))) inside += 1;
  return xs.length === 0 ? 0 : 1 - inside / xs.length;
}

/** Where the marks of a text map stand: most of a picture has none, and every outline is asked about them. */
interface Marks {
  xs: Int16Array;
  ys: Int16Array;
}

function marksOf({ width, data }: Grey): Marks {
  const [xs, ys]: number[][] = [[], []];
  for (let i = 0; i < data.length; i++) {
    if (data[i] === 0) continue;
    xs?.push(i % width);
    ys?.push(Math.floor(i / width));
  }
  return { xs: Int16Array.from(xs ?? []), ys: Int16Array.from(ys ?? []) };
}

function proposeOutlines(cv: OpenCv, keep: Keep, { width, height, data }: Rgb): Quad[] {
  const rgb = keep(new cv.Mat(height, width, cv.CV_8UC3));
  rgb.data.set(data);
  const lab = keep(new cv.Mat());
  cv.cvtColor(rgb, lab, cv.COLOR_RGB2Lab);
  cv.GaussianBlur(lab, lab, new cv.Size(5, 5), 0);
  const channels = keep(new cv.MatVector());
  cv.split(lab, channels);
  const light = keep(channels.get(0));
  const hsv = keep(new cv.Mat());
  cv.cvtColor(rgb, hsv, cv.COLOR_RGB2HSV);
  const hsvChannels = keep(new cv.MatVector());
  cv.split(hsv, hsvChannels);
  const saturation = keep(hsvChannels.get(1));
  cv.GaussianBlur(saturation, saturation, new cv.Size(5, 5), 0);

  const threshold = (source: Mat, level: number, kind: number) => {
    const mask = keep(new cv.Mat());
    return { mask, level: cv.threshold(source, mask, level, 255, kind) as unknown as number };
  };
  const square = keep(cv.getStructuringElement(cv.MORPH_RECT, new cv.Size(9, 9)));
  const withoutSmall = (mask: Mat) => {
    cv.morphologyEx(mask, mask, cv.MORPH_CLOSE, square);
    cv.morphologyEx(mask, mask, cv.MORPH_OPEN, square);
    return mask;
  };
  const otsu = threshold(light, 0, cv.THRESH_BINARY + cv.THRESH_OTSU);
  // What is small goes from the light before the thresholds: the masks are the same, and it is done once for all of them.
  const broad = withoutSmall(keep(light.clone()));
  const masks = [otsu.level, 60, 85, 110, 135, 160, 185, 210].map((at) => threshold(broad, at, cv.THRESH_BINARY).mask);
  const colourless = threshold(saturation, 0, cv.THRESH_BINARY_INV + cv.THRESH_OTSU);
  const unlike = threshold(unlikeBorder(cv, keep, lab), 0, cv.THRESH_BINARY + cv.THRESH_OTSU);
  masks.push(withoutSmall(colourless.mask), withoutSmall(unlike.mask));
  for (const [low, high] of [
    [20, 60],
    [50, 150],
  ] as const) {
    const edges = keep(new cv.Mat());
    cv.Canny(light, edges, low, high);
    const wide = keep(cv.getStructuringElement(cv.MORPH_RECT, new cv.Size(5, 5)));
    cv.dilate(edges, edges, wide);
    masks.push(edges);
  }
  return masks.flatMap((mask) => outlinesOf(cv, keep, mask, width * height));
}

/** Distance of each pixel's colour from the colours at the border of the picture, where the table shows. */
function unlikeBorder(cv: OpenCv, keep: Keep, lab: Mat): Mat {
  const { rows, cols, data } = lab;
  const border = [0, 1, 2].map(() => new Uint32Array(256));
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < cols; x++) {
      if (x > 6 && x < cols - 7 && y > 6 && y < rows - 7) x = cols - 7;
      border.forEach((counts, c) => {
        (counts[data[(y * cols + x) * 3 + c] as number] as number)++;
      });
    }
  }
  const [l, a, b] = border.map((counts) => levelAt(counts, MORE_THAN_HALF)) as [number, number, number];
  const out = keep(new cv.Mat(rows, cols, cv.CV_8UC1));
  // The view is made anew at each mention.
  const distances = out.data;
  for (let i = 0; i < rows * cols; i++) {
    const far =
      Math.abs((data[i * 3] as number) - l) +
      2 * (Math.abs((data[i * 3 + 1] as number) - a) + Math.abs((data[i * 3 + 2] as number) - b));
    distances[i] = far < 255 ? far : 255;
  }
  return out;
}

function outlinesOf(cv: OpenCv, keep: Keep, mask: Mat, area: number): Quad[] {
  const contours = keep(new cv.MatVector());
  const hierarchy = keep(new cv.Mat());
  cv.findContours(mask, contours, hierarchy, cv.RETR_EXTERNAL, cv.CHAIN_APPROX_SIMPLE);
  const found: { size: number; hull: Mat }[] = [];
  // The types say that a vector's size is a picture's size; it is a number.
  const count = Number(contours.size());
  for (let i = 0; i < count; i++) {
    const contour = contours.get(i);
    const { width, height } = cv.boundingRect(contour);
    // A noisy picture has thousands: most are told by their bounds alone.
    if (width * height <= area * MIN_AREA_SHARE) {
      contour.delete();
      continue;
    }
    const hull = keep(new cv.Mat());
    cv.convexHull(keep(contour), hull);
    const size = cv.contourArea(hull);
    if (size > area * MIN_AREA_SHARE) found.push({ size, hull });
  }
  return found
    .sort((a, b) => b.size - a.size)
    .slice(0, 3)
    .flatMap(({ hull }) => cornersOf(cv, keep, hull));
}

/** Simplifies the outline until four corners are left; more or fewer are no sheet. */
function cornersOf(cv: OpenCv, keep: Keep, hull: Mat): Quad[] {
  const length = cv.arcLength(hull, true);
  for (const share of [0.01, 0.02, 0.03, 0.05, 0.08]) {
    const simple = keep(new cv.Mat());
    cv.approxPolyDP(hull, simple, share * length, true);
    if (simple.rows < 4) return [];
    if (simple.rows > 4) continue;
    const points: Point[] = [0, 1, 2, 3].map((i) => ({
      x: simple.data32S[i * 2] ?? 0,
      y: simple.data32S[i * 2 + 1] ?? 0,
    }));
    return [orderCorners(points)];
  }
  return [];
}
