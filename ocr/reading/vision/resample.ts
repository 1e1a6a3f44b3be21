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
export function turnedRgb(picture: Rgb, degrees: number): Rgb {
  const { width: w, height: h, data } = picture;
  const { width, height } = turnedSize(picture, degrees);
  const { sin, cos } = waves(degrees);
  const out = new Uint8Array(width * height * 3).fill(WHITE);
  for (let y = 0, to = 0; y < height; y++) {
    const [fromX, fromY] = [0.5 - width / 2, y + 0.5 - height / 2];
    let px = fromX * cos + fromY * sin + w / 2;
    let py = -fromX * sin + fromY * cos + h / 2;
    for (let x = 0; x < width; x++, px += cos, py -= sin, to += 3) {
      if (px < 0 || py < 0 || px >= w || py >= h) continue;
      const from = ((py | 0) * w + (px | 0)) * 3;
      out[to] = data[from] as number;
      out[to + 1] = data[from + 1] as number;
      out[to + 2] = data[from + 2] as number;
    }
  }
  return { width, height, data: out };
}

/** Between the four nearest pixels, in fixed point: 16 bits of place, 8 of them weigh. */
function sample(page: Grey, degrees: number, area: PageBox, scale: number): Grey {
  const { width: w, height: h, data } = page;
  const turned = turnedSize(page, degrees);
  const { sin, cos } = waves(degrees);
  const width = Math.max(1, Math.round(area.w * turned.width * scale));
  const height = Math.max(1, Math.round(area.h * turned.height * scale));
  const out = new Uint8Array(width * height);
  const fixed = (value: number) => Math.round(value * 65536);
  const [stepX, stepY] = [fixed(cos / scale), fixed(-sin / scale)];
  const [lastX, lastY] = [w - 1, h - 1];
  for (let y = 0; y < height; y++) {
    const fromX = area.x * turned.width + 0.5 / scale - turned.width / 2;
    const fromY = area.y * turned.height + (y + 0.5) / scale - turned.height / 2;
    let sx = fixed(fromX * cos + fromY * sin + w / 2 - 0.5);
    let sy = fixed(-fromX * sin + fromY * cos + h / 2 - 0.5);
    const row = y * width;
    for (let x = 0; x < width; x++, sx += stepX, sy += stepY) {
      const px = sx >> 16;
      const py = sy >> 16;
      if (px < -1 || py < -1 || px > lastX || py > lastY) {
        out[row + x] = WHITE;
        continue;
      }
      const left = px < 0 ? 0 : px;
      const right = px < lastX ? px + 1 : lastX;
      const above = (py < 0 ? 0 : py) * w;
      const below = (py < lastY ? py + 1 : lastY) * w;
      const fx = (sx >> 8) & 255;
      const fy = (sy >> 8) & 255;
      const a = data[above + left] as number;
      const b = data[above + right] as number;
      const c = data[below + left] as number;
      const d = data[below + right] as number;
      const top = (a << 8) + (b - a) * fx;
      const bottom = (c << 8) + (d - c) * fx;
      out[row + x] = ((top << 8) + (bottom - top) * fy + 32768) >> 16;
    }
  }
  return { width, height, data: out };
}

function waves(degrees: number): { sin: number; cos: number } {
  const radians = (degrees * Math.PI) / 180;
  return { sin: Math.sin(radians), cos: Math.cos(radians) };
}
