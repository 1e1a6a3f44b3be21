import decodeHeic from 'heic-decode';
import sharp from 'sharp';
import type { Rgb } from '../pixels.js';
import { ReadingFault } from '../reading-result.js';
import { withMajorBrand } from './brand.js';
import type { PictureLimits } from './picture.js';

/** libheif runs in WebAssembly and applies the turn that the phone noted. */
export async function decodeHeicPicture(bytes: Uint8Array, limits: PictureLimits): Promise<Rgb> {
  const size = headerSize(bytes);
  if (size && size > limits.maxPixels) throw new ReadingFault('too-large', `${size} pixels`);
  const { width, height, data } = await decodeFirst(bytes);
  const scaled = await sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: limits.maxPixels })
    .resize({ width: limits.longSide, height: limits.longSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: scaled.info.width, height: scaled.info.height, data: scaled.data };
}

async function decodeFirst(bytes: Uint8Array) {
  try {
    return await decodeHeic({ buffer: withMajorBrand(bytes, 'heic') });
  } catch {
    throw new ReadingFault('corrupt', 'the HEIC picture cannot be decoded');
  }
}

/** Largest `ispe` box (image spatial extents): width and height as the header declares them, before anything is decoded. */
function headerSize(bytes: Uint8Array): number {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 262_144));
  let largest = 0;
  for (let at = head.indexOf('ispe'); at >= 0 && at + 16 <= head.length; at = head.indexOf('ispe', at + 4)) {
    largest = Math.max(largest, head.readUInt32BE(at + 8) * head.readUInt32BE(at + 12));
  }
  return largest;
}
