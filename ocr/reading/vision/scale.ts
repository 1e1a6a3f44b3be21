import sharp, { type Sharp } from 'sharp';
import type { Grey, Rgb } from '../pixels.js';

/** Scales to a long side, same proportions. Asked for more pixels than there are, it returns the picture itself unless it may enlarge. */
export function resizeRgb(picture: Rgb, longSide: number, mayEnlarge = false): Promise<Rgb> {
  return resize(picture, 3, longSide, mayEnlarge);
}

export function resizeGrey(picture: Grey, longSide: number, mayEnlarge = false): Promise<Grey> {
  return resize(picture, 1, longSide, mayEnlarge);
}

/** Turns clockwise by any angle on white paper. */
export function rotateRgb(picture: Rgb, degrees: number): Promise<Rgb> {
  return pixelsOf(raw(picture, 3).rotate(degrees, { background: 'white' }), 3);
}

type Channels = 1 | 3;

async function resize(picture: Grey, channels: Channels, longSide: number, mayEnlarge: boolean): Promise<Grey> {
  if (!mayEnlarge && Math.max(picture.width, picture.height) <= longSide) return picture;
  return pixelsOf(
    raw(picture, channels).resize({
      width: longSide,
      height: longSide,
      fit: 'inside',
      withoutEnlargement: !mayEnlarge,
    }),
    channels,
  );
}

function raw({ data, width, height }: Grey, channels: Channels) {
  return sharp(data, { raw: { width, height, channels } });
}

async function pixelsOf(picture: Sharp, channels: Channels): Promise<Grey> {
  const plain = channels === 1 ? picture.toColourspace('b-w').extractChannel(0) : picture;
  const { data, info } = await plain.raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
