import libheif from 'libheif-js/wasm-bundle.js';
import sharp from 'sharp';
import type { Rgb } from '../pixels.js';
import { ReadingFault } from '../reading-result.js';
import type { PictureLimits } from './picture.js';

/** libheif runs in WebAssembly and applies the turn that the phone noted. */
export async function decodeHeicPicture(bytes: Uint8Array, limits: PictureLimits): Promise<Rgb> {
  const size = headerSize(bytes);
  if (size && size > limits.maxPixels) throw new ReadingFault('too-large', `${size} pixels`);
  const { width, height, data } = await decodePrimary(bytes);
  const scaled = await sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: limits.maxPixels })
    .resize({ width: limits.longSide, height: limits.longSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: scaled.info.width, height: scaled.info.height, data: scaled.data };
}

/** The picture that the file says is the one to show; a phone puts others (a burst, a thumbnail) beside it. */
async function decodePrimary(bytes: Uint8Array) {
  const { decoder, pictures } = decoded(bytes);
  try {
    const picture = pictures.find((one) => one.is_primary()) ?? pictures[0];
    if (!picture) throw new ReadingFault('corrupt', 'a HEIC file with no picture');
    const [width, height] = [picture.get_width(), picture.get_height()];
    const data = new Uint8ClampedArray(width * height * 4);
    const isDrawn = await new Promise<boolean>((resolve) => {
      picture.display({ data, width, height }, (drawn) => resolve(drawn !== null));
    });
    if (!isDrawn) throw new ReadingFault('corrupt', 'the HEIC picture cannot be decoded');
    return { width, height, data };
  } finally {
    for (const one of pictures) one.free();
    decoder.decoder.delete();
  }
}

function decoded(bytes: Uint8Array) {
  const decoder = new libheif.HeifDecoder();
  return { decoder, pictures: decoder.decode(bytes) };
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
