import sharp, { type Sharp } from 'sharp';
import type { Grey, Rgb } from '../pixels.js';

/** Makes a picture smaller, to a long side, same proportions. One that is small enough comes back as it is. */
export function resizeRgb(picture: Rgb, longSide: number): Promise<Rgb> {
  return resize(picture, 3, longSide);
}

export function resizeGrey(picture: Grey, longSide: number): Promise<Grey> {
  return resize(picture, 1, longSide);
}

type Channels = 1 | 3;

async function resize(picture: Grey, channels: Channels, longSide: number): Promise<Grey> {
  if (Math.max(picture.width, picture.height) <= longSide) return picture;
  return pixelsOf(raw(picture, channels).resize({ width: longSide, height: longSide, fit: 'inside' }), channels);
}

function raw({ data, width, height }: Grey, channels: Channels) {
  return sharp(data, { raw: { width, height, channels } });
}

async function pixelsOf(picture: Sharp, channels: Channels): Promise<Grey> {
  const plain = channels === 1 ? picture.toColourspace('b-w').extractChannel(0) : picture;
  const { data, info } = await plain.raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
