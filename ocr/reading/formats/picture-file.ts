import type { Rgb } from '../pixels.js';
import { isIsoMedia, namedAvif } from './brand.js';
import { decodePicture, type PictureLimits, type PicturePage, picturePages } from './picture.js';

/** Pictures are read no larger than an A4 page at 300 dots an inch. */
export const PICTURE_LONG_SIDE = 3508;

/** Files that are pictures, by what opens them. */
export type PictureKind = 'picture' | 'heic';

const asPicture = (bytes: Uint8Array): Uint8Array => (isIsoMedia(bytes) ? namedAvif(bytes) : bytes);

/** The pages of a file that is a picture, of whatever format; what is too large is told before a pixel is decoded. */
export const pagesOfPicture = async (
  kind: PictureKind,
  bytes: Uint8Array,
  limits: PictureLimits,
): Promise<PicturePage[]> => (kind === 'heic' ? [{ page: 1 }] : await picturePages(asPicture(bytes), limits));

/** One page of it as pixels, upright. The decoder of HEIC is large and comes with the first such picture. */
export const pixelsOfPicture = async (
  kind: PictureKind,
  bytes: Uint8Array,
  page: PicturePage,
  limits: PictureLimits,
): Promise<Rgb> =>
  kind === 'heic'
    ? (await import('./heic.js')).decodeHeicPicture(bytes, limits)
    : await decodePicture(asPicture(bytes), page, limits);
