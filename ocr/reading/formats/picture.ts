import sharp from 'sharp';
import type { Rgb } from '../pixels.js';
import { ReadingFault } from '../reading-result.js';

export interface PictureLimits {
  maxPixels: number;
  /** Longer sides are scaled down while decoding: more helps no reader and costs memory. */
  longSide: number;
}

/** Number of pages of a picture file, and the check of its size before a pixel is decoded. */
export async function countPicturePages(bytes: Uint8Array, limits: PictureLimits): Promise<number> {
  const meta = await decode(() => sharp(bytes, { limitInputPixels: false }).metadata());
  if (!meta.width || !meta.height) throw new ReadingFault('corrupt', 'a picture with no size');
  if (meta.width * meta.height > limits.maxPixels) {
    throw new ReadingFault('too-large', `${meta.width} x ${meta.height} pixels`);
  }
  // Frames of a GIF or WebP are one moving picture; only the pages of a TIFF are pages.
  return meta.format === 'tiff' ? (meta.pages ?? 1) : 1;
}

export async function decodePicture(bytes: Uint8Array, page: number, limits: PictureLimits): Promise<Rgb> {
  const { data, info } = await decode(() =>
    sharp(bytes, { page: page - 1, limitInputPixels: limits.maxPixels, failOn: 'truncated' })
      .autoOrient()
      .resize({ width: limits.longSide, height: limits.longSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
  if (info.channels === 3) return { width: info.width, height: info.height, data };
  return { width: info.width, height: info.height, data: spread(data, info.channels) };
}

/** Grey pixels, with or without alpha, as RGB. */
function spread(data: Uint8Array, channels: number): Uint8Array {
  const count = data.length / channels;
  const out = new Uint8Array(count * 3);
  for (let i = 0; i < count; i++) out.fill(data[i * channels] ?? 0, i * 3, i * 3 + 3);
  return out;
}

/** What libvips says of a bad file is a fault of the file, not of ours. */
async function decode<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason.includes('pixel limit')) throw new ReadingFault('too-large', 'more pixels than allowed');
    throw new ReadingFault('corrupt', 'the picture cannot be decoded');
  }
}
