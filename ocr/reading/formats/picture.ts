import sharp, { type Metadata } from 'sharp';
import type { Rgb } from '../pixels.js';
import { ReadingFault } from '../reading-result.js';
import { type Band, bandsOf, LONG_PICTURE, MIN_BAND_WIDTH } from './bands.js';
import { onPaper } from './on-paper.js';
import { tiffAspect } from './tiff-aspect.js';

export interface PictureLimits {
  /** Of a picture that stands in memory as a whole while it is decoded. */
  maxPixels: number;
  /** Of one that passes through row by row and is made smaller on the way. */
  maxStreamedPixels: number;
  /** Longer sides are scaled down while decoding: more helps no reader and costs memory. */
  longSide: number;
}

/** A page of a picture file: a page of a TIFF, or a band of a picture that is too long to be read in one piece. */
export interface PicturePage {
  page: number;
  band?: Band;
}

/** The end of a photo may be missing by so much; what is lost of it then is a strip at its foot. */
const MAX_LOST_ROWS = 0.03;
const FILLER = 128;

/** The pages of a picture file, and the check of its size before a pixel is decoded. */
export async function picturePages(bytes: Uint8Array, limits: PictureLimits): Promise<PicturePage[]> {
  const meta = await decode(() => sharp(bytes, { limitInputPixels: false }).metadata());
  if (!meta.width || !meta.height) throw new ReadingFault('corrupt', 'a picture with no size');
  if (meta.width * meta.height > (isStreamed(meta) ? limits.maxStreamedPixels : limits.maxPixels))
    throw new ReadingFault('too-large', `${meta.width} x ${meta.height} pixels`);
  // Frames of a GIF or WebP are one moving picture; only the pages of a TIFF are pages.
  const pages = meta.format === 'tiff' ? (meta.pages ?? 1) : 1;
  const isScreen = (meta.orientation ?? 1) < 5 && meta.width >= MIN_BAND_WIDTH;
  const isLong = isScreen && meta.height > LONG_PICTURE * meta.width && meta.width * meta.height <= limits.maxPixels;
  if (pages > 1 || !isLong) return Array.from({ length: pages }, (_, i) => ({ page: i + 1 }));
  const bands = await decode(() => bandsOf(bytes, { width: meta.width, height: meta.height }));
  return bands.map((band) => ({ page: 1, band }));
}

/** Formats that keep all pixels, or all coefficients, until the end. */
function isStreamed({ format, isProgressive }: Metadata): boolean {
  return (format === 'png' || format === 'jpeg' || format === 'tiff') && isProgressive !== true;
}

export async function decodePicture(
  bytes: Uint8Array,
  { page, band }: PicturePage,
  limits: PictureLimits,
): Promise<Rgb> {
  const aspect = tiffAspect(bytes, page);
  const work = (failOn: 'truncated' | 'none') => {
    const source = sharp(bytes, {
      page: page - 1,
      limitInputPixels: limits.maxStreamedPixels,
      failOn,
      sequentialRead: true,
    });
    const part = band ? source.extract(band) : source.autoOrient();
    const wide = { width: limits.longSide, height: limits.longSide, fit: 'inside', withoutEnlargement: true } as const;
    return part.resize(wide).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  };
  const decoded = await decode(() =>
    work('truncated').catch((error: unknown) => endLost(bytes, error, () => work('none'))),
  );
  const { width, height, channels } = decoded.info;
  const seen = onPaper({ width, height, data: decoded.data }, channels);
  return aspect === 1 ? seen : stretch(seen, aspect, limits.longSide);
}

/** Every viewer shows a photo that lacks its last bytes: taken when no more than a strip at its foot is lost. */
async function endLost<T extends { data: Buffer; info: { width: number; height: number; channels: number } }>(
  bytes: Uint8Array,
  error: unknown,
  again: () => Promise<T>,
): Promise<T> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw error;
  const decoded = await again();
  const { width, height, channels } = decoded.info;
  const isFiller = (row: number) => {
    const from = row * width * channels;
    for (let i = from; i < from + width * channels; i++)
      if (Math.abs((decoded.data[i] ?? 0) - FILLER) > 2) return false;
    return true;
  };
  let last = height;
  while (last > 0 && isFiller(last - 1)) last -= 1;
  if (height - last > height * MAX_LOST_ROWS) throw error;
  return decoded;
}

/** Dots of a fax are twice as high as wide: brought to the same size both ways. */
async function stretch({ width, height, data }: Rgb, aspect: number, longSide: number): Promise<Rgb> {
  const tall = {
    width: aspect > 1 ? width : Math.round(width / aspect),
    height: aspect > 1 ? Math.round(height * aspect) : height,
  };
  const scale = Math.min(1, longSide / Math.max(tall.width, tall.height));
  const { data: out, info } = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize({ width: Math.round(tall.width * scale), height: Math.round(tall.height * scale), fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: out };
}

/** What libvips says of a bad file is a fault of the file, not of ours. */
async function decode<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ReadingFault) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    if (reason.includes('pixel limit')) throw new ReadingFault('too-large', 'more pixels than allowed');
    throw new ReadingFault('corrupt', 'the picture cannot be decoded');
  }
}
