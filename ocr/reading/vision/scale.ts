import sharp, { type Sharp } from 'sharp';
import type { Grey, Rgb } from '../pixels.js';

export async function resizeRgb(picture: Rgb, longSide: number, mayEnlarge = false): Promise<Rgb> {
  if (!mayEnlarge && Math.max(picture.width, picture.height) <= longSide) return picture;
  const { data, info } = await raw(picture, 3)
    .resize({ width: longSide, height: longSide, fit: 'inside', withoutEnlargement: !mayEnlarge })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

export function toGrey(picture: Rgb): Promise<Grey> {
  return greyOf(raw(picture, 3));
}

/** Turns clockwise by any angle on white paper. */
export async function rotateRgb(picture: Rgb, degrees: number): Promise<Rgb> {
  const { data, info } = await raw(picture, 3)
    .rotate(degrees, { background: 'white' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

function raw({ data, width, height }: Grey, channels: 1 | 3) {
  return sharp(data, { raw: { width, height, channels } });
}

async function greyOf(picture: Sharp): Promise<Grey> {
  const { data, info } = await picture
    .toColourspace('b-w')
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
