import type { PageBox, PageImage, RecognisedPage, Word } from '../../ocr/page.js';

/** Takes what was signed away from a page; what goes is said by geometry alone, not by what the reader found. */
export type Wipe = (page: RecognisedPage, zone: PageBox) => RecognisedPage;

const ASKS = /semn[aă]tur|manage|director|reprezentant|conduc[aă]tor|administrator|primar|pre[sș]edinte|stim[aă]/i;
const SURE = 0.6;
/** A word is print when it is no taller than its neighbours, and level: a scrawl taken for letters is taller, the ring of a stamp turns. */
const TALLEST = 1.5;
const NARROWEST = 0.34;

const isSure = ({ text, confidence }: Word): boolean => confidence >= SURE && /\p{L}{2}/u.test(text);

/** Where a hand signs: from the lowest short line that asks for it, or from below the last long line, to the foot of the page. */
export function signingZone(page: RecognisedPage): PageBox {
  const asking = page.lines.filter(({ text }) => ASKS.test(text) && text.split(' ').length <= 8).at(-1);
  const last = page.lines.filter(({ words }) => words.filter(isSure).length >= 4).at(-1);
  const below = last ? last.box.y + last.box.h : 0.55;
  const top = asking ? Math.max(0, asking.box.y - 0.06) : below;
  return { x: 0, y: top, w: 1, h: 1 - top };
}

const within = ({ x, y, w, h }: PageBox, zone: PageBox): boolean =>
  y + h / 2 >= zone.y && y + h / 2 <= zone.y + zone.h && x + w / 2 >= zone.x && x + w / 2 <= zone.x + zone.w;

function printed({ lines, image }: RecognisedPage): PageBox[] {
  const words = lines.flatMap((line) => line.words).filter(isSure);
  const heights = words.map(({ box }) => box.h).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  const aspect = image ? image.width / image.height : 1;
  return words
    .filter(({ text, box }) => box.h <= usual * TALLEST && box.w * aspect >= box.h * text.length * NARROWEST)
    .map(({ box }) => box);
}

/** The page's picture with a zone painted over, boxes left out. */
export function painted(
  image: PageImage,
  zone: PageBox,
  kept: readonly PageBox[],
  tone: (at: number) => number,
): PageImage {
  const { width, height } = image;
  const grey = image.grey.slice();
  const rgb = image.rgb?.slice();
  const isKept = new Uint8Array(width * height);
  for (const { x, y, w, h } of kept)
    for (let row = Math.max(0, Math.floor(y * height - 1)); row <= Math.min(height - 1, (y + h) * height + 1); row++)
      isKept.fill(
        1,
        row * width + Math.max(0, Math.floor(x * width - 1)),
        row * width + Math.min(width, (x + w) * width + 1),
      );
  for (let y = Math.floor(zone.y * height); y < Math.min(height, (zone.y + zone.h) * height); y++)
    for (let x = Math.floor(zone.x * width); x < Math.min(width, (zone.x + zone.w) * width); x++) {
      const at = y * width + x;
      if (isKept[at]) continue;
      const value = tone(at);
      grey[at] = value;
      if (rgb) rgb.fill(value, at * 3, at * 3 + 3);
    }
  return { ...image, grey, ...(rgb ? { rgb } : {}) };
}

/** The commonest tone of the paper in the zone. */
function paperTone({ grey, width, height }: PageImage, zone: PageBox): number {
  const counts = new Uint32Array(256);
  for (let y = Math.floor(zone.y * height); y < Math.min(height, (zone.y + zone.h) * height); y += 2)
    for (let x = 0; x < width; x += 2)
      counts[grey[y * width + x] ?? 255] = (counts[grey[y * width + x] ?? 255] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

type Tone = (image: PageImage, zone: PageBox) => (at: number) => number;

const paper: Tone = (image, zone) => {
  const tone = paperTone(image, zone);
  return () => tone;
};
const white: Tone = () => () => 255;
/** Grain, as a scanner or a phone leaves it. */
const grain: Tone = (image, zone) => {
  const tone = paperTone(image, zone);
  return (at) => Math.max(0, Math.min(255, tone + (((at * 2654435761) >>> 24) % 9) - 4));
};

/** Print stays, everything else in the zone goes. */
const printOnly =
  (tone: Tone): Wipe =>
  (page, zone) =>
    page.image ? { ...page, image: painted(page.image, zone, printed(page), tone(page.image, zone)) } : page;

/** All below the zone's beginning goes, words too. */
const gone =
  (tone: Tone): Wipe =>
  (page, zone) => {
    const lines = page.lines.filter(({ box }) => !within(box, zone));
    const text = lines.map((line) => line.text).join('\n');
    return page.image ? { ...page, lines, text, image: painted(page.image, zone, [], tone(page.image, zone)) } : page;
  };

/** A patch of another tone over the signature alone, its edges showing: the middle of the zone, words left. */
const patch =
  (shade: number): Wipe =>
  (page, zone) => {
    const wiped = printOnly(grain)(page, zone);
    return wiped.image ? { ...wiped, image: painted(wiped.image, placeToSign(page, zone), [], () => shade) } : wiped;
  };

/** Below the words that ask, as wide as a signature. */
export function placeToSign(page: RecognisedPage, zone: PageBox): PageBox {
  const line = page.lines.filter(({ text, box }) => ASKS.test(text) && within(box, zone)).at(-1);
  const asking = line?.words.find(({ text }) => ASKS.test(text))?.box ?? line?.box;
  return asking
    ? { x: asking.x, y: Math.min(0.91, asking.y + asking.h * 1.2), w: Math.min(0.3, 0.98 - asking.x), h: 0.07 }
    : { x: 0.55, y: Math.min(0.9, zone.y + 0.05), w: 0.3, h: 0.07 };
}

/** Print kept and grain of the page below it: what marks are drawn upon. */
export const wiped: Wipe = printOnly(grain);

export const WIPES: Record<string, Wipe> = {
  'print only, paper-coloured': printOnly(paper),
  'print only, with grain': wiped,
  'print only, white': printOnly(white),
  'block gone': gone(paper),
  'block gone, white': gone(white),
  'grey patch': patch(205),
  'white patch': patch(255),
};
