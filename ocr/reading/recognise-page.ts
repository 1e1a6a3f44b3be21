import {
  type Line,
  type PageBox,
  type PageImage,
  type PageNote,
  printedText,
  type QualityFault,
  type RecognisedPage,
} from '../page.js';
import type { RecognitionOptions } from './engine/engine.js';
import type { KnownLetters } from './known-letters.js';
import { judgeLayer, readParts, readUnexplained, within } from './layer-check.js';
import { findMrzZones, MRZ_LETTER_HEIGHTS, mrzLines } from './mrz-zone.js';
import { readOverlaid } from './overlaid.js';
import { crop, type Grey, mirror, type QuarterTurn, turn } from './pixels.js';
import { rereadNumbers } from './reread-numbers.js';
import { resizedPart } from './resized-part.js';
import { inCells } from './text/cells.js';
import { inColumns } from './text/columns.js';
import { contradicts, hides } from './text/contradiction.js';
import { findLostLines, insertLines } from './text/lost-lines.js';
import { withoutFrame } from './text/ornament-frame.js';
import { type Readability, readability, readsWell } from './text/readable.js';
import { rejoined, unparted } from './text/rejoined.js';
import { linesFromTable, meanConfidence } from './text/table.js';
import { sheetBySheet } from './text/two-sheets.js';
import { overlaidOn } from './vision/other-inks.js';
import type { VisiblePage, Way } from './vision/protocol.js';

type Prepared = Extract<VisiblePage, { method: 'ocr' }>;

export interface RecognitionTools {
  recognise(picture: Grey, options: RecognitionOptions): Promise<string>;
  /** The same page again, in another way. */
  see(way: Way): Promise<VisiblePage>;
  /** What was learned of layers before. */
  letters: KnownLetters;
  /** The text layer of this file says something else than its pages show. */
  distrust(): void;
}

interface Reading {
  seen: Prepared;
  degrees: QuarterTurn;
  /** Boxes on `seen.text`, turned. */
  lines: Line[];
  readable: Readability;
}

const POOR_CONFIDENCE = 0.5;
const POOR_SHARE = 0.25;

/** Text of one prepared page. What reads badly is tried upside down, sideways, and whole, and the best reading counts. */
export async function recognisePage(
  number: number,
  seen: VisiblePage,
  tools: RecognitionTools,
): Promise<RecognisedPage> {
  if (seen.method === 'text-layer') {
    const verdict = await judgeLayer(seen.sample, tools);
    if (verdict !== 'true') {
      tools.distrust();
      const picture = await tools.see('picture');
      const contested = verdict === 'contested' && picture.method === 'ocr';
      return recognisePage(number, contested ? { ...picture, contested } : picture, tools);
    }
    const found = insertLines(seen.lines, await readUnexplained(seen.unexplained, tools.recognise));
    const printed = sheetBySheet(found, seen.image.width / seen.image.height);
    const lines = [
      ...printed,
      ...(await readOverlaid(seen.overlaid, { lines: printed, image: seen.image }, tools.recognise)),
    ];
    const differs = hides(seen.concealed, { seen: lines, layer: seen.lines });
    const notes: PageNote[] = differs ? ['text-differs'] : [];
    return page(number, lines, { method: 'text-layer', confidence: 1, blank: false, image: seen.image, notes });
  }
  const { image, blank } = seen;
  if (blank) return page(number, [], { method: 'ocr', confidence: 0, blank, image });
  const best = await readBestWay(seen, tools);
  const text = turn(best.seen.text, best.degrees);
  const area = turnBox(best.seen.area, best.degrees);
  const mrzCandidates = await readMrz(best.lines, text, tools);
  const found = best.readable.sure > 0 ? await readLost(best, text, tools) : [];
  const sure = await rereadNumbers(best.lines, text, tools.recognise);
  const sheets = sheetBySheet(insertLines(sure, found), text.width / text.height);
  const whole = unparted(rejoined(inColumns(withoutFrame(sheets))), text.height / text.width);
  const printed = whole.map((line) => within(line, area));
  const shown = turnImage(best.seen.image, best.degrees);
  const rows = best.degrees === 0 && best.seen.overlaid ? best.seen.overlaid : overlaidOn(shown);
  const over = await readOverlaid(rows, { lines: printed, image: shown }, tools.recognise);
  const lines = [...printed, ...over];
  const confidence = meanConfidence(printed);
  const differs = seen.contested === true || (seen.claimed !== undefined && contradicts(seen.claimed, lines));
  const readsBadly = confidence < POOR_CONFIDENCE || best.readable.share < POOR_SHARE;
  const faults: QualityFault[] = readsBadly ? [...best.seen.faults, 'low-text-confidence'] : [];
  return page(number, lines, {
    method: 'ocr',
    confidence,
    blank: false,
    faults,
    notes: [...(differs ? (['text-differs'] as const) : []), ...(best.isMirrored ? (['mirrored'] as const) : [])],
    mrzCandidates,
    image: shown,
    ...viewOf(best, seen),
  });
}

function viewOf({ degrees, seen }: Reading, first: Prepared): Pick<RecognisedPage, 'view'> {
  if (degrees === 0 && seen === first) return {};
  return { view: { turned: degrees, way: seen === first ? 'straightened' : 'whole' } };
}

async function readBestWay(seen: Prepared, tools: RecognitionTools): Promise<Reading & { isMirrored: boolean }> {
  let best = await readOneWay(seen, 0, tools);
  const tryAnother = async (way: () => Promise<Reading | undefined>) => {
    if (readsWell(best.readable)) return;
    const other = await way();
    if (other && other.readable.sure > best.readable.sure) best = other;
  };
  await tryAnother(() => readOneWay(seen, 180, tools));
  await tryAnother(() => readOneWay(seen, 90, tools));
  await tryAnother(() => readOneWay(seen, 270, tools));
  if (seen.cut) {
    // A crop is believed only when it reads: the outline may have been a shadow's or a table's.
    await tryAnother(async () => {
      const whole = await tools.see('whole');
      return whole.method === 'ocr' && !whole.blank ? readOneWay(whole, best.degrees, tools) : undefined;
    });
  }
  if (readsWell(best.readable)) return { ...best, isMirrored: false };
  const mirrored = mirroredPage(seen);
  await tryAnother(() => readOneWay(mirrored, 0, tools));
  return { ...best, isMirrored: best.seen === mirrored };
}

/** Cameras that look at their owner turn left and right about. */
function mirroredPage(seen: Prepared): Prepared {
  const { width, height, grey, rgb } = seen.image;
  const image = { ...seen.image, grey: mirror({ width, height, data: grey }).data };
  return {
    ...seen,
    overlaid: undefined,
    text: mirror(seen.text),
    marks: mirror(seen.marks),
    area: { ...seen.area, x: 1 - seen.area.x - seen.area.w },
    image: rgb ? { ...image, rgb: mirror({ width, height, data: rgb }, 3).data } : image,
  };
}

async function readOneWay(seen: Prepared, degrees: QuarterTurn, { recognise }: RecognitionTools): Promise<Reading> {
  const text = turn(seen.text, degrees);
  const table = await recognise(text, { segmentation: 'page', dpi: seen.dpi });
  const lines = linesFromTable(table, text.width, text.height);
  return { seen, degrees, lines, readable: readability(lines) };
}

/** Several readings of each zone: the one of the page, then those of the zone alone at sizes that suit the model. */
async function readMrz(lines: Line[], text: Grey, { recognise }: RecognitionTools): Promise<string[][]> {
  const candidates: string[][] = [];
  for (const zone of findMrzZones(lines)) {
    const band = crop(text, zone.box);
    for (const height of MRZ_LETTER_HEIGHTS) {
      const scaled = resizedPart(band, height / (zone.letterHeight * text.height), { margin: 20 });
      const found = linesFromTable(
        await recognise(scaled, { segmentation: 'block', dpi: 300 }),
        scaled.width,
        scaled.height,
      );
      candidates.push(mrzLines(found));
    }
    candidates.push(mrzLines(lines.filter((line) => line.box.y >= zone.box.y && line.box.y < zone.box.y + zone.box.h)));
  }
  return candidates.filter((candidate) => candidate.length > 0);
}

/** What the engine left out in the page's reading, read line by line. Scribbles of signatures come out unsure and are left. */
async function readLost(best: Reading, text: Grey, { recognise }: RecognitionTools): Promise<Line[]> {
  const parts = findLostLines(turn(best.seen.marks, best.degrees), best.lines);
  return readParts(
    parts.map((part) => ({ ...part, picture: crop(text, part.box) })),
    best.seen.dpi,
    recognise,
  );
}

function turnBox({ x, y, w, h }: PageBox, degrees: QuarterTurn): PageBox {
  if (degrees === 90) return { x: 1 - y - h, y: x, w: h, h: w };
  if (degrees === 180) return { x: 1 - x - w, y: 1 - y - h, w, h };
  if (degrees === 270) return { x: y, y: 1 - x - w, w: h, h: w };
  return { x, y, w, h };
}

function turnImage(image: PageImage, degrees: QuarterTurn): PageImage {
  if (degrees === 0) return image;
  const { width, height } = image;
  const grey = turn({ width, height, data: image.grey }, degrees);
  const turned = { width: grey.width, height: grey.height, grey: grey.data };
  return image.rgb ? { ...turned, rgb: turn({ width, height, data: image.rgb }, degrees, 3).data } : turned;
}

function page(
  number: number,
  lines: Line[],
  rest: Pick<RecognisedPage, 'method' | 'confidence' | 'blank'> & Partial<RecognisedPage>,
): RecognisedPage {
  const parted = rest.image ? inCells(lines, rest.image) : lines;
  return { faults: [], mrzCandidates: [], ...rest, number, lines: parted, text: printedText(parted) };
}
