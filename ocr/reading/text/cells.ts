import type { Line, PageBox, PageImage, Word } from '../../page.js';
import { gapInk } from './gap-ink.js';
import { withRuledRows } from './ruled-rows.js';

/** Room between words, in heights of their line's print: so wide it may part cells, and so many times its own line's usual space. */
const WIDE = 0.8;
const BY_SPACE = 2;
/** Beside a rule, or below a cell of the same table, less does; without a rule it is wider than a space still. */
const NARROW = 0.35;
const BY_LITTLE = 1.4;
/** How far what stands in line may lie apart, how much room two gaps share, and how far down the next row of a table, and the next line of a row, is, in the same heights. */
const ALIGNED = 0.4;
const SHARED = 0.8;
const NEXT_ROW = 8;
const NEXT_LINE = 4;
/** A line with so many gaps has three cells: a table. Two may as well be a label and its value, which belong together. */
const GAPS_OF_TABLE = 2;
/** Whatever stands behind a label, or on the dots of a form, belongs to what is before it. */
const LEADS = /:$|[._…]{2}$/;
const LED = /^[._…]{2}/;

/** Room between two words that follow each other on a line. */
interface Gap {
  line: number;
  /** Of the word behind it. */
  at: number;
  from: number;
  to: number;
  middle: number;
  /** Height of the line's print, as a share of the page's width. */
  tall: number;
  /** Where a rule stands in it. */
  rule?: number | undefined;
  isWide: boolean;
  /** Wide, and wider than the line's own spaces. */
  isLoose: boolean;
}

/**
 * The lines of a page with the words marked that begin another cell of a table: behind gaps that stand below each other, or a rule between
 * them. Lines of sentences, spread or not, labels with their values and whatever stands on a leader stay whole.
 */
export function inCells(lines: readonly Line[], image: PageImage): Line[] {
  const gaps = lines.flatMap((line, at) => gapsOf(line, at, image));
  const rows = rowsAmong(rowsAmong(gaps));
  const marked = gaps.filter((gap) =>
    rows.some((row) => row.line === gap.line) ? isInLine(gap, rows) : isInLine(gap, rows, NEXT_LINE) && stands(gap),
  );
  const ruled = new Set<Line>();
  const parted = lines.map((line, index) => {
    const own = marked.filter((gap) => gap.line === index);
    if (own.length === 0) return line;
    const begins = new Set(own.map(({ at }) => at));
    const words = line.words.map((word, at): Word => (begins.has(at) ? { ...word, parted: true } : word));
    const whole = { ...line, words };
    if (own.some(({ rule }) => rule !== undefined)) ruled.add(whole);
    return whole;
  });
  return withRuledRows({ lines: parted, ruled, image });
}

/** Gaps of lines with several that others above or below bear out. */
function rowsAmong(gaps: readonly Gap[]): Gap[] {
  const wide = gaps.filter(stands);
  const borne = wide.filter((gap) => isInLine(gap, wide));
  return borne.filter(({ line }) => borne.filter((other) => other.line === line).length >= GAPS_OF_TABLE);
}

const stands = ({ isWide, rule }: Gap): boolean => isWide || rule !== undefined;

function gapsOf({ words }: Line, line: number, image: PageImage): Gap[] {
  const aspect = image.height / image.width;
  const heights = words.map(({ box }) => box.h * aspect).sort((a, b) => a - b);
  const tall = heights[Math.floor(heights.length * 0.75)] ?? 0;
  const rooms = words.map(({ box }, at) => (at === 0 ? 0 : box.x - endOf(words[at - 1])));
  const spaces = rooms.filter((room) => room > 0 && room < WIDE * tall).sort((a, b) => a - b);
  const space = spaces[spaces.length >> 1];
  return words.flatMap((word, at) => {
    const [before, room = 0] = [words[at - 1], rooms[at]];
    if (!before || room < NARROW * tall || LEADS.test(before.text) || LED.test(word.text)) return [];
    const ink = gapInk(image, before.box, word.box, tall);
    const isWide = room >= WIDE * tall;
    const isSpace = ink === undefined && !isWide && room < BY_LITTLE * (space ?? room);
    if (ink === 'filled' || isSpace) return [];
    const isLoose = isWide && space !== undefined && room >= BY_SPACE * space;
    const place = { from: endOf(before), to: word.box.x, middle: middleOf(word.box) * aspect, tall };
    return [{ line, at, ...place, rule: ink, isWide, isLoose }];
  });
}

/** One of others near it stands in line with it or leaves the same room, and one of the two is sure, or ruled off. */
const isInLine = (gap: Gap, others: readonly Gap[], reach = NEXT_ROW): boolean =>
  others.some(
    (other) =>
      other.line !== gap.line &&
      Math.abs(gap.middle - other.middle) <= reach * gap.tall &&
      (isSure(gap) || isSure(other)) &&
      areAligned(gap, other),
  );

const isSure = ({ isLoose, rule }: Gap): boolean => isLoose || rule !== undefined;

function areAligned(a: Gap, b: Gap): boolean {
  if (a.rule !== undefined && b.rule !== undefined) return Math.abs(a.rule - b.rule) <= ALIGNED * a.tall;
  const room = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return room > 0 && (Math.abs(a.to - b.to) <= ALIGNED * a.tall || (a.isLoose && b.isLoose && room >= SHARED * a.tall));
}

const endOf = (word: Word | undefined): number => (word ? word.box.x + word.box.w : 0);
const middleOf = ({ y, h }: PageBox): number => y + h / 2;
