import type { PageBox } from '../../page.js';
import { crop, type Grey, type Rgb } from '../pixels.js';
import { enlargeGrey } from './enlarge.js';
import { resizeGrey } from './scale.js';

const WHITE = 255;
/** Shrinking by more than this skips pixels when only four of them are looked at: such pictures are shrunk first. */
const LEAST_SCALE = 0.9;
const LARGE_SCALE = 1.2;

/** Size of the upright paper that a picture needs when it is turned by an angle. */
export function turnedSize({ width, height }: Grey, degrees: number): { width: number; height: number } {
  const { sin, cos } = waves(degrees);
  return {
    width: Math.round(width * Math.abs(cos) + height * Math.abs(sin)),
    height: Math.round(width * Math.abs(sin) + height * Math.abs(cos)),
  };
}

/**
 * A part of the page, turned clockwise about its middle and scaled. `area` is a share of the turned page, white where the
 * paper ends. Scans take one step; `careful` turns first and enlarges with a finer kernel, which small letters need.
 */
export async function turnedPart(
  page: Grey,
  { degrees, area, scale, careful = false }: { degrees: number; area: PageBox; scale: number; careful?: boolean },
): Promise<Grey> {
  if (scale < LEAST_SCALE) {
    const long = Math.max(page.width, page.height);
    const smaller = await resizeGrey(page, Math.round(long * scale));
    return sample(smaller, degrees, area, (scale * long) / Math.max(smaller.width, smaller.height));
  }
  if (!careful && scale < LARGE_SCALE) return sample(page, degrees, area, scale);
  const part = degrees === 0 ? crop(page, area) : sample(page, degrees, area, 1);
  return enlargeGrey(part, scale);
}

/** The whole picture turned clockwise on white paper, each pixel the nearest one: good enough to look for stamps and pens. */
export function turnedWhole(
  picture: Grey | Rgb,
  degrees: number,
  channels: 1 | 3,
  roomOf: (length: number) => Uint8Array = (length) => new Uint8Array(length),
): Grey | Rgb {
  const { width: w, height: h, data } = picture;
  const { width, height } = turnedSize(picture, degrees);
  const { sin, cos } = waves(degrees);
  const out = roomOf(width * height * channels).fill(WHITE);
  for (let y = 0, to = 0; y < height; y++) {
    const [fromX, fromY] = [0.5 - width / 2, y + 0.5 - height / 2];
    let px = fromX * cos + fromY * sin + w / 2;
    let py = -fromX * sin + fromY * cos + h / 2;
    for (let x = 0; x < width; x++, px += cos, py -= sin, to += channels) {
      if (px < 0 || py < 0 || px >= w || py >= h) continue;
      const from = ((py | 0) * w + (px | 0)) * channels;
      out[to] = data[from] as number;
      if (channels === 1) continue;
      out[to + 1] = data[from + 1] as number;
      out[to + 2] = data[from + 2] as number;
    }
  }
  return { width, height, data: out };
}

/** Between the four nearest pixels, in fixed point: 16 bits of place, 8 of them weigh. */
function sample(page: Grey, degrees: number, area: PageBox, scale: number): Grey {
  const { width: w, height: h } = page;
  const turned = turnedSize(page, degrees);
  const { sin, cos } = waves(degrees);
  const width = Math.max(1, Math.round(area.w * turned.width * scale));
  const height = Math.max(1, Math.round(area.h * turned.height * scale));
  const out = new Uint8Array(width * height);
  const fixed = (value: number) => Math.round(value * 65536);
  const [stepX, stepY] = [fixed(cos / scale), fixed(-sin / scale)];
  for (let y = 0; y < height; y++) {
    const fromX = area.x * turned.width + 0.5 / scale - turned.width / 2;
    const fromY = area.y * turned.height + (y + 0.5) / scale - turned.height / 2;
    const sx = fixed(fromX * cos + fromY * sin + w / 2 - 0.5);
    const sy = fixed(-fromX * sin + fromY * cos + h / 2 - 0.5);
    const [across, down] = [within(sx, stepX, w - 1, width), within(sy, stepY, h - 1, width)];
    const from = Math.max(across.from, down.from);
    const to = Math.max(from, Math.min(across.to, down.to));
    const walk = { row: y * width, sx, sy, stepX, stepY };
    walkEdge(page, out, walk, 0, from);
    walkInside(page, out, walk, from, to);
    walkEdge(page, out, walk, to, width);
  }
  return { width, height, data: out };
}

interface Walk {
  row: number;
  sx: number;
  sy: number;
  stepX: number;
  stepY: number;
}

/** The steps of a walk that come between the first pixel and the last but one. */
function within(start: number, step: number, last: number, count: number): { from: number; to: number } {
  const end = last * 65536;
  if (step === 0) return { from: 0, to: start >= 0 && start < end ? count : 0 };
  const [first, past] =
    step > 0
      ? [Math.ceil(-start / step), Math.ceil((end - start) / step)]
      : [Math.floor((start - end) / -step) + 1, Math.floor(start / -step) + 1];
  return { from: Math.min(count, Math.max(0, first)), to: Math.min(count, Math.max(0, past)) };
}

/** Where all four neighbours are on the page. */
function walkInside({ width, data }: Grey, out: Uint8Array, walk: Walk, from: number, to: number): void {
  const { stepX, stepY } = walk;
  let [sx, sy] = [walk.sx + from * stepX, walk.sy + from * stepY];
  for (let at = walk.row + from; at < walk.row + to; at++) {
    const above = (sy >> 16) * width + (sx >> 16);
    const below = above + width;
    out[at] = between(data, above, above + 1, below, below + 1, (sx >> 8) & 255, (sy >> 8) & 255);
    sx += stepX;
    sy += stepY;
  }
}

/** Where the page may end: the nearest pixels of its edge go on for one more, then all is white. */
function walkEdge({ width, height, data }: Grey, out: Uint8Array, walk: Walk, from: number, to: number): void {
  const [lastX, lastY] = [width - 1, height - 1];
  for (let x = from; x < to; x++) {
    const sx = walk.sx + x * walk.stepX;
    const sy = walk.sy + x * walk.stepY;
    const px = sx >> 16;
    const py = sy >> 16;
    if (px < -1 || py < -1 || px > lastX || py > lastY) {
      out[walk.row + x] = WHITE;
      continue;
    }
    const [left, right] = [Math.max(0, px), Math.min(lastX, px + 1)];
    const [above, below] = [Math.max(0, py) * width, Math.min(lastY, py + 1) * width];
    const [fx, fy] = [(sx >> 8) & 255, (sy >> 8) & 255];
    out[walk.row + x] = between(data, above + left, above + right, below + left, below + right, fx, fy);
  }
}

/** The light between four pixels, by 256ths. */
function between(data: Uint8Array, a: number, b: number, c: number, d: number, fx: number, fy: number): number {
  const [left, lower] = [data[a] as number, data[c] as number];
  const top = (left << 8) + ((data[b] as number) - left) * fx;
  const bottom = (lower << 8) + ((data[d] as number) - lower) * fx;
  return ((top << 8) + (bottom - top) * fy + 32768) >> 16;
}

function waves(degrees: number): { sin: number; cos: number } {
  const radians = (degrees * Math.PI) / 180;
  return { sin: Math.sin(radians), cos: Math.cos(radians) };
}
