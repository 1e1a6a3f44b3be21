import type { PageImage } from '../../page.js';
import { DISC } from './disc.js';
import type { Blot, InkMap } from './ink.js';
import { strokesThrough } from './long-stroke.js';
import { withoutStampInk } from './other-ink.js';
import { withoutRules } from './rules.js';
import type { Ring } from './stamp.js';
import { isOneStroke } from './stroke.js';

/** In radii of a stamp: how far its middle reaches, where arms and dates stand, where its legend begins, and how much longer than its letters a stroke is. */
const MIDDLE = 0.68;
const LEGEND = 0.62;
const LARGE = 0.36;
/** As tall as so many printed words: what is printed under a stamp has letters of every colour. */
const TALL = 1.5;

/** Whether ink lies in a stamp as the stamp's own does: in its middle alone, in its legend alone, or no larger than letters. */
export function isAsOfStamp(ring: Ring, blot: Blot, map: InkMap): boolean {
  const far = blot.places.map(
    ([x, y]) => Math.hypot(x - ring.x * map.width, y - ring.y * map.height) / (ring.radius * map.width),
  );
  const nearest = far.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const farthest = far.reduce((one, other) => Math.max(one, other), 0);
  return farthest < DISC && (farthest < MIDDLE || nearest > LEGEND || !isLarge(ring, blot, map));
}

/** Whether ink that may be of another colour than the stamp lies neither as its own does (a date is red in many) nor as print under it. */
export const isBeyondLetters = (ring: Ring, blot: Blot, map: InkMap, usual: number): boolean =>
  !isAsOfStamp(ring, blot, map) && blot.bottom - blot.top + 1 >= TALL * usual * map.height;

const isLarge = ({ radius }: Ring, { left, right, top, bottom }: Blot, { width }: InkMap): boolean =>
  Math.hypot(right - left, bottom - top) >= LARGE * radius * width;

/** The ink of a picture, and which of it holds together. */
interface Seen {
  map: InkMap;
  isWhole(blot: Blot): boolean;
}

/** What may be seen of a pen whose ink is no darker than the stamp's: what has another colour, then what runs on through the stamp. */
export function* foundInStamp(image: PageImage, ring: Ring, inkIn: (picture: PageImage) => InkMap): Generator<Seen> {
  const apart = withoutStampInk(image, ring);
  if (apart) {
    const map = inkIn(apart);
    yield { map, isWhole: (blot) => isOneStroke(apart, blot, map) };
  }
  yield { map: withoutRules(strokesThrough(image, ring)), isWhole: () => true };
}
