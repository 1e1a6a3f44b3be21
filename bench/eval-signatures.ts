import { readFileSync } from 'node:fs';
import type { Field } from '../core/documents/document.js';
import { isSeen } from '../core/dossier/paper.js';
import { documentMessages } from '../ocr/documents/messages/index.js';
import { understandPages } from '../ocr/documents/understand.js';
import type { PageBox, PageImage, RecognisedPage } from '../ocr/page.js';
import { createPageReader } from '../ocr/reading/read-pages.js';

/**
 * Signed papers of the fixtures, each as it is and with its signature wiped from the picture in several ways. What is wiped is said by
 * geometry alone (below the words that ask for it, or below the last line of the text), not by what the reader found.
 *
 *     npm run eval:signatures -- [--level L0|L1|L2|L3] [--every N] [--failures]
 */
const FOLDERS = ['documents', 'documents-fresh', 'documents-fresh-2', 'documents-fresh-3'];
const TYPES = ['data-consent', 'employer-request', 'employment-proof'];
const ASKS = /semn[aă]tur|manager|director|reprezentant|conduc[aă]tor|administrator|primar|pre[sș]edinte|stim[aă]/i;

interface Truth {
  file: string;
  type: string;
  level: string;
  fields: { signed?: boolean };
}

const args = process.argv.slice(2);
const level = args.includes('--level') ? args[args.indexOf('--level') + 1] : undefined;
const every = args.includes('--every') ? Number(args[args.indexOf('--every') + 1]) : 1;
const showsFailures = args.includes('--failures');

function truths(): { path: string; truth: Truth }[] {
  return FOLDERS.flatMap((folder) => {
    const root = new URL(`../test/fixtures/${folder}/`, import.meta.url);
    return readFileSync(new URL('truth.jsonl', root), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Truth)
      .filter(({ type, fields }) => TYPES.includes(type) && fields.signed !== undefined)
      .filter((truth) => level === undefined || truth.level === level)
      .map((truth) => ({ path: new URL(truth.file, root).pathname, truth }));
  }).filter((_, at) => at % every === 0);
}

/** Where a hand signs: from the lowest short line that asks for it, or from below the last long line, to the foot of the page. */
function signingZone(page: RecognisedPage): PageBox {
  const asking = page.lines.filter(({ text }) => ASKS.test(text) && text.split(' ').length <= 8).at(-1);
  const last = page.lines.filter(({ words }) => words.length >= 4).at(-1);
  const below = last ? last.box.y + last.box.h : 0.55;
  const top = asking ? Math.max(0, asking.box.y - 0.06) : below;
  return { x: 0, y: top, w: 1, h: 1 - top };
}

type Wipe = (page: RecognisedPage, zone: PageBox) => RecognisedPage;

function painted(image: PageImage, zone: PageBox, kept: readonly PageBox[], tone: (at: number) => number): PageImage {
  const { width, height } = image;
  const grey = image.grey.slice();
  const rgb = image.rgb?.slice();
  const keep = kept.map(
    ({ x, y, w, h }) => [x * width - 1, y * height - 1, (x + w) * width + 1, (y + h) * height + 1] as const,
  );
  for (let y = Math.floor(zone.y * height); y < Math.min(height, (zone.y + zone.h) * height); y++)
    for (let x = Math.floor(zone.x * width); x < Math.min(width, (zone.x + zone.w) * width); x++) {
      if (keep.some(([l, t, r, b]) => x >= l && x <= r && y >= t && y <= b)) continue;
      const at = y * width + x;
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

const within = ({ x, y, w, h }: PageBox, zone: PageBox): boolean =>
  y + h / 2 >= zone.y && y + h / 2 <= zone.y + zone.h && x + w / 2 >= zone.x && x + w / 2 <= zone.x + zone.w;

const sure = (page: RecognisedPage) =>
  page.lines
    .flatMap(({ words }) => words)
    .filter(({ text, confidence }) => confidence >= 0.6 && /\p{L}{2}/u.test(text));

/** Print stays, everything else in the zone goes. */
const printOnly =
  (tone: (image: PageImage, zone: PageBox) => (at: number) => number): Wipe =>
  (page, zone) =>
    page.image
      ? {
          ...page,
          image: painted(
            page.image,
            zone,
            sure(page).map(({ box }) => box),
            tone(page.image, zone),
          ),
        }
      : page;

/** All below the zone's beginning goes, words too. */
const gone =
  (tone: (image: PageImage, zone: PageBox) => (at: number) => number): Wipe =>
  (page, zone) => {
    const lines = page.lines.filter(({ box }) => !within(box, zone));
    const text = lines.map((line) => line.text).join('\n');
    return page.image ? { ...page, lines, text, image: painted(page.image, zone, [], tone(page.image, zone)) } : page;
  };

const paper = (image: PageImage, zone: PageBox) => {
  const tone = paperTone(image, zone);
  return () => tone;
};
/** Grain, as a scanner or a phone leaves it. */
const grain = (image: PageImage, zone: PageBox) => {
  const tone = paperTone(image, zone);
  return (at: number) => Math.max(0, Math.min(255, tone + (((at * 2654435761) >>> 24) % 9) - 4));
};

/** A patch of another tone over the signature alone, its edges showing: the middle of the zone, words left. */
const patch =
  (shade: number): Wipe =>
  (page, zone) =>
    page.image
      ? {
          ...page,
          image: painted(printOnly(grain)(page, zone).image ?? page.image, patchIn(page, zone), [], () => shade),
        }
      : page;

function patchIn(page: RecognisedPage, zone: PageBox): PageBox {
  const asking = page.lines.filter(({ text, box }) => ASKS.test(text) && within(box, zone)).at(-1)?.box;
  return asking
    ? { x: asking.x, y: Math.min(0.97, asking.y + asking.h * 1.2), w: Math.min(0.3, 1 - asking.x), h: 0.07 }
    : { x: 0.55, y: Math.min(0.9, zone.y + 0.05), w: 0.3, h: 0.07 };
}

const WIPES: Record<string, Wipe> = {
  'print only, paper-coloured': printOnly(paper),
  'print only, with grain': printOnly(grain),
  'print only, white': printOnly(() => () => 255),
  'block gone': gone(paper),
  'block gone, white': gone(() => () => 255),
  'grey patch': patch(205),
  'white patch': patch(255),
};

function signedOf(page: RecognisedPage, type: string): Field | undefined {
  const { parts } = understandPages([page], documentMessages.ro);
  return parts.find((part) => part.type === type)?.fields.signed;
}
const seen = (field: Field | undefined): boolean =>
  field !== undefined && isSeen({ fields: { signed: field } } as never, 'signed');

const reader = createPageReader();
const tally = new Map<string, { yes: number; all: number }>();
const count = (name: string, isYes: boolean) => {
  const { yes, all } = tally.get(name) ?? { yes: 0, all: 0 };
  tally.set(name, { yes: yes + (isYes ? 1 : 0), all: all + 1 });
};
try {
  for (const { path, truth } of truths()) {
    const result = await reader.readPages(readFileSync(path));
    const page = result.ok ? result.pages[0] : undefined;
    if (!page?.image) continue;
    const field = signedOf(page, truth.type);
    count(`signed ${truth.fields.signed} ${truth.level}: said signed`, seen(field));
    if (showsFailures && seen(field) !== truth.fields.signed)
      console.log(`${truth.file}: ${truth.fields.signed}, read ${field?.value} ${field?.confidence}`);
    if (!truth.fields.signed) continue;
    const zone = signingZone(page);
    for (const [name, wipe] of Object.entries(WIPES)) {
      const wiped = signedOf(wipe(page, zone), truth.type);
      count(`wiped, ${name}: said signed`, seen(wiped));
      count('wiped, all ways: said signed', seen(wiped));
      if (showsFailures && seen(wiped)) console.log(`${truth.file}: ${name} ${wiped?.confidence} ${wiped?.box}`);
    }
  }
} finally {
  await reader.close();
}
for (const [name, { yes, all }] of [...tally].sort())
  console.log(`${name.padEnd(60)} ${yes}/${all}  ${((100 * yes) / all).toFixed(1)} %`);
