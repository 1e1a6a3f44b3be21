import type { Field, Fields } from '../../../core/documents/document.js';
import type { PageBox, PageImage, RecognisedPage, Word } from '../../page.js';
import { combBoxes } from '../../reading/vision/without-combs.js';
import type { ExtractionContext } from '../definition.js';
import { clamp } from '../find/value.js';
import type { Token } from '../text/document-text.js';
import { hasPhrase } from '../text/phrases.js';
import { words } from '../words.js';
import { isArcOf } from './arc.js';
import { type Asked, askedAt, type Signer } from './asked-at.js';
import { DISC } from './disc.js';
import { foundInStamp, isAsOfStamp, isBeyondLetters } from './in-stamp.js';
import { type Blot, blotsIn, type InkMap, inkOf, MARGIN, withoutBoxes } from './ink.js';
import { withoutRules } from './rules.js';
import { colouredShare, findArc, findRing, isPieceOf, type Ring, toneOfPaper, toneOfRing } from './stamp.js';
import { isOneStroke, isPrintLike, strokeStrength } from './stroke.js';

const INK_OF_LINE = 0.72;

/** Below what the judge takes for a seen signature. */
export const UNVERIFIED_SIGNATURE = 0.7;

/**
 * Whether a signature (and a stamp) is to be seen: ink beside or under the words that ask for it, printed words set aside. Presence only:
 * whose it is, a person must judge. Without such words the signer's own `name` at the foot asks for it. "Not there" is said with confidence only where the place was found and is clean.
 */
export function signatureFields({ text, pages }: ExtractionContext, signer: Signer, name?: string): Fields {
  // Anybody can print that something was signed: said by words alone, a person looks.
  const told: Field | undefined = hasPhrase(text, ...words('signing.electronic'))
    ? { value: true, confidence: UNVERIFIED_SIGNATURE }
    : undefined;
  const fields: Fields = told ? { signed: told } : {};
  const asked = askedAt(text, signer, name);
  const { anchors } = asked;
  const page = pageOf(pages, anchors.at(-1)) ?? pages.at(-1);
  if (!page?.image) return fields;
  const { width, height, grey } = page.image;
  // The words of a comb were read side by side: its cells are wider than they are.
  const print = [...printedBoxes(page), ...combBoxes({ width, height, data: grey })];
  const ink = withoutBoxes(inkOf(page.image, 300), print);
  const ring = findRing(ink);
  const place = anchors.at(-1)?.box;
  // A scrawl may run along a piece of a circle: pieces of a stamp are looked for only where one is asked for.
  const piece = signer === 'manager' && !ring && place ? findArc(ink, aroundPlace(place)) : undefined;
  const arc = piece && isArcOf(withoutBoxes(inkOf(page.image, 900), print), piece) ? piece : undefined;
  // Only an employer is asked for a stamp; on a nurse's own paper it is no signature either.
  if (signer === 'manager') fields.stamped = stampField(page, ring, anchors);
  const seen = signedField(page, print, ring ?? arc, asked);
  fields.signed = told && !(seen.value && seen.confidence > told.confidence) ? told : seen;
  return fields;
}

/** Boxes of words that were surely read as print; a scrawl taken for letters has low confidence, odd characters, or stands too tall. */
function printedBoxes(page: RecognisedPage): PageBox[] {
  const words = page.lines.flatMap((line) => line.words);
  const heights = words.map((word) => word.box.h).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const boxes = words.filter((word) => isPrint(word, usual)).map((word) => word.box);
  // A layer's boxes leave room above the letters: with a margin they would cut in two what a hand wrote close over a name.
  const room = page.method === 'text-layer' ? MARGIN : 0;
  return boxes.map((box) => ({ ...box, y: box.y + box.h * room, h: box.h * (1 - room) }));
}

function isPrint(word: Word, usualHeight: number): boolean {
  if (/^[._…\-–—]{3,}$/.test(word.text)) return true;
  const letters = word.text.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 5 && word.box.h > usualHeight * 1.6) return false;
  return (
    letters.length >= 2 &&
    letters.length >= word.text.length * 0.6 &&
    word.confidence >= (letters.length >= 4 ? 0.55 : 0.7)
  );
}

const pageOf = (pages: readonly RecognisedPage[], token: Token | undefined): RecognisedPage | undefined =>
  pages.find((page) => page.number === token?.page);

/** Where the stamp of who signs stands. */
const aroundPlace = ({ x, y }: PageBox): PageBox => ({
  x: Math.max(0, x - 0.25),
  y: Math.max(0, y - 0.1),
  w: 0.5,
  h: 0.25,
});

function stampField(page: RecognisedPage, ring: Ring | undefined, anchors: readonly Token[]): Field {
  if (ring) {
    const tall = page.image ? page.image.width / page.image.height : 1;
    const box = [
      page.number,
      ring.x - ring.radius,
      ring.y - ring.radius * tall,
      ring.radius * 2,
      ring.radius * 2 * tall,
    ] as const;
    return { value: true, confidence: clamp(0.45 + ring.coverage / 2), box };
  }
  const anchor = anchors.at(-1);
  const around: PageBox = anchor ? aroundPlace(anchor.box) : { x: 0.1, y: 0.5, w: 0.8, h: 0.45 };
  const share = page.image ? colouredShare(page.image, around) : undefined;
  if (share !== undefined && share > 0.012) return { value: true, confidence: 0.6 };
  return { value: false, confidence: page.faults.length > 0 ? 0.4 : 0.6 };
}

const besideAndBelow = ({ x, y, w }: PageBox, tall: number): PageBox => ({
  x: Math.max(0.02, x - 0.14),
  y: Math.max(0, y - 0.03 / tall),
  w: Math.min(0.96, w + 0.44),
  h: 0.2 / tall,
});

/** To the right of a day, as high as a signature is. */
function rightOf({ x, y, w }: PageBox, tall: number): PageBox {
  const left = x + w + 0.01;
  return { x: left, y: Math.max(0, y - 0.05 / tall), w: Math.max(0, 0.96 - left), h: 0.14 / tall };
}

/** The stroke in some places of a picture that is most like a pen's, and passes for one. */
function strongestStroke(
  map: InkMap,
  { regions, ring, usual }: { regions: readonly PageBox[]; ring: Ring | undefined; usual: number },
  passes: (blot: Blot) => boolean,
): { strongest: number; bounds: Blot | undefined } {
  let strongest = 0;
  let bounds: Blot | undefined;
  for (const region of regions) {
    const blots = blotsIn(map, region, BEYOND);
    for (const blot of blots) {
      const isNoStroke = isPrintLike(blot, blots, map, usual) || (ring && isPieceOf(ring, blot, map));
      const strength = isNoStroke ? 0 : strokeStrength(blot, map);
      if (strength > strongest && passes(blot)) [strongest, bounds] = [strength, blot];
    }
  }
  return { strongest, bounds };
}

function signedField(page: RecognisedPage, print: readonly PageBox[], ring: Ring | undefined, asked: Asked): Field {
  const image = page.image;
  if (!image) return { value: false, confidence: 0.3 };
  const tall = image.height / image.width;
  const isHere = (token: Token | undefined): token is Token => token?.page === page.number;
  const anchors = asked.anchors.filter(isHere);
  const regions = [...anchors, asked.closing].filter(isHere).map(({ box }) => besideAndBelow(box, tall));
  if (isHere(asked.day)) regions.push(rightOf(asked.day.box, tall));
  // A stamp often covers the very words that ask for the signature: look around it too.
  if (ring)
    regions.push({ x: Math.max(0.02, ring.x - 0.2), y: Math.max(0, ring.y - 0.13 / tall), w: 0.5, h: 0.26 / tall });
  const place = { regions, ring, usual: usualHeight(page) };
  const inkIn = (picture: PageImage) => withoutBoxes(withoutRules(inkOf(picture, 900)), print);
  let map = withoutRing(inkIn(image), ring);
  let { strongest, bounds } = strongestStroke(
    map,
    place,
    (blot) => isOneStroke(image, blot, map) && !(ring && isAsOfStamp(ring, blot, map)),
  );
  if (ring && strongest < PLAIN)
    for (const { map: other, isWhole } of foundInStamp(image, ring, inkIn)) {
      const isPen = (blot: Blot) => isBeyondLetters(ring, blot, other, place.usual) && isWhole(blot);
      const found = strongestStroke(other, place, isPen);
      if (found.strongest > Math.max(strongest, 0.5)) [map, { strongest, bounds }] = [other, found];
    }
  if (strongest >= 0.5 && bounds) {
    const box = [
      page.number,
      bounds.left / map.width,
      bounds.top / map.height,
      (bounds.right - bounds.left) / map.width,
      (bounds.bottom - bounds.top) / map.height,
    ] as const;
    return { value: true, confidence: clamp(0.55 + strongest * 0.4), box };
  }
  if (anchors.length === 0) {
    // Of words that were not read, such as those that ask for it, the letters stay: no pen drew them.
    const lower = { ...place, regions: [{ x: 0.05, y: 0.35, w: 0.9, h: 0.6 }] };
    const stroke = strongestStroke(map, lower, (blot) => isOneStroke(image, blot, map));
    return stroke.strongest >= 0.5 ? { value: true, confidence: 0.6 } : { value: false, confidence: 0.45 };
  }
  // An empty form's dotted lines make poor words: the words that ask for the signature must be sure, not the whole page.
  const sure =
    page.method === 'text-layer' || (page.confidence >= 0.5 && anchors.some((anchor) => anchor.confidence >= 0.8));
  const clean = strongest < 0.2 && page.faults.length === 0 && sure;
  return { value: false, confidence: clean ? (ring ? 0.7 : 0.85) : 0.5 };
}

/** A stroke so strong is believed as it is seen. */
const PLAIN = 0.65;

/** How far beyond the place a stroke is followed that begins in it, as a share of the page's width: cut at its edge, a scrawl falls to scraps. */
const BEYOND = 0.08;

/** A stamp's ring and what is printed inside it is no signature; a stroke that leaves the ring stays, and so does a pen's darker ink. */
function withoutRing(map: InkMap, ring: Ring | undefined): InkMap {
  if (!ring) return map;
  const ink = map.ink.slice();
  const tone = toneOfRing(map, ring);
  const darkest = tone - Math.min(DARKER_THAN_STAMP, (toneOfPaper(map, ring) - tone) * DARKER_IN_SHADOW);
  const [cx, cy, r] = [ring.x * map.width, ring.y * map.height, ring.radius * map.width * DISC];
  for (let y = Math.max(0, Math.floor(cy - r)); y <= Math.min(map.height - 1, Math.ceil(cy + r)); y++) {
    for (let x = Math.max(0, Math.floor(cx - r)); x <= Math.min(map.width - 1, Math.ceil(cx + r)); x++) {
      const at = y * map.width + x;
      if ((x - cx) ** 2 + (y - cy) ** 2 <= r * r && (map.tone[at] as number) > darkest) ink[at] = 0;
    }
  }
  return { ...map, ink };
}

/** So much darker than a stamp's ring is what a pen drew across it; in shadow, where all tones lie closer, by this share of the ring's own contrast. */
const DARKER_THAN_STAMP = 34;
const DARKER_IN_SHADOW = 0.24;

/** Height of an ordinary printed word, as a share of the page's. */
function usualHeight({ lines, method }: RecognisedPage): number {
  const heights = lines.flatMap(({ words }) => words.map(({ box }) => box.h)).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  // The boxes of a text layer are as tall as its lines are apart; those of an engine end with the ink.
  return method === 'text-layer' ? usual * INK_OF_LINE : usual;
}
