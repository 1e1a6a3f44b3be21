import { openVocabulary } from '../../../knowledge/vocabulary/open.js';
import { type Line, type PageBox, printOf, type RecognisedPage, type Word } from '../../page.js';
import { fold } from '../text/fold.js';
import { type Blot, blotsIn, type InkMap, inkOf } from './ink.js';

/** How answers begin that stand beside a box: `☒ DA, sunt de acord`, `☐ NU sunt de acord`, `DA ☒`. */
const ANSWER = /^((da|nu)[a-z]?|sunt|accept|refuz|imi|consimt)\b/;
const YES_OR_NO = /^(da|nu)[a-z]?$/;
/** `NUD` may be an answer and the box behind it; alone it is a word (`dau`). */
const WITH_BOX = /^(da|nu)[a-z]$/;
/** How programmes begin, of which a form offers several. */
const PROGRAMMES = new Set(
  openVocabulary()
    .entries('programme')
    .flatMap(({ printed }) => printed.map(firstOf)),
);
/** Names of a list begin so near below each other, as a share of the page's width. */
const ALIGNED = 0.012;
/** What an engine makes of a box: a letter or two (`Cl`, `D`, `[]`, `O`), or nothing. */
const SCRAP = /^\W*\p{L}?[\p{L}\d]?\W*$/u;
/** Room that nothing but a box fills, in heights of the print. */
const GAP = 0.9;
/** How far before its answer a box may begin, in heights of the print. */
const REACH = 5;
/**
 * How far above and below the print its box may reach, and how far its middle may be off, in the same heights. Where programmes stand below
 * each other, more of it is a box than around an answer, which may be any two letters (of a seal).
 */
const ROOM = { answer: 0.5, list: 1 };
const LEVEL = 0.75;
/** Of the width of what was read in its place. */
const WORD_SHARE = 0.65;
/** Shares of the square inside the frame that are ink: an empty box has hardly any, a tick or a cross much. Between them nobody knows. */
const EMPTY = 0.06;
const TICKED = 0.14;

/**
 * The page with the boxes before its answers as characters, `☐` empty and `☒` ticked, where the picture shows which: to an engine both are
 * the same scrap of letters. A box that is neither clearly empty nor clearly ticked stays what it was.
 */
export function withTickBoxes(page: RecognisedPage): RecognisedPage {
  const { image } = page;
  if (!image) return page;
  const aspect = image.height / image.width;
  const list = listOf(page.lines, aspect);
  const asking = page.lines.map((line) => ({
    line,
    answers: begunIn(line, aspect).filter((at) => isAnswer(line.words[at]) || list.some(isBelow(line.words[at]))),
  }));
  if (asking.every(({ answers }) => answers.length === 0)) return page;
  const map = inkOf(image, image.width);
  const read = page.lines.flatMap(({ words }) => words.filter(({ text }) => !SCRAP.test(text)));
  let changed = false;
  const lines = asking.map(({ line, answers }) => {
    const boxes = boxesOf(map, line, answers, read);
    if (boxes.length === 0) return line;
    changed = true;
    return withBoxes(line, boxes);
  });
  return changed ? { ...page, lines, text: lines.map((line) => printOf(line.words)).join('\n') } : page;
}

/** A box, the word of its line before which it stands, and what it was read as. */
interface Placed {
  at: number;
  box: Word;
  scrap: Word | undefined;
}

/** Boxes stand before the answers of a line, or behind them all (`DA ☒  NU ☐`): what stands between two answers is one's or the other's. */
function boxesOf(map: InkMap, { words }: Line, answers: readonly number[], read: readonly Word[]): Placed[] {
  const beside = (end: 'before' | 'behind') =>
    answers.map((answer): Placed | undefined => {
      const next = words[end === 'before' ? answer - 1 : answer + 1];
      const isOther = end === 'behind' && answers.includes(answer + 1);
      const scrap = next && SCRAP.test(next.text) && !isOther ? next : undefined;
      const word = words[answer];
      const box = word && boxBeside(map, word, { end, scrap, read });
      return box && { at: end === 'before' ? answer : answer + 1, box, scrap };
    });
  const said = answers.map((at) => fold(words[at]?.text ?? ''));
  const areBoth = said.every((one) => YES_OR_NO.test(one)) && new Set(said.map(([letter]) => letter)).size === 2;
  const before = beside('before').filter((_, at) => !WITH_BOX.test(said[at] ?? ''));
  const behind = before[0] || !areBoth ? [] : beside('behind');
  return (behind.at(-1) ? behind : before).filter((placed) => placed !== undefined);
}

/** Words that stand at the beginning of the line, or after a scrap or a gap where a box can stand. */
function begunIn({ words }: Line, aspect: number): number[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (!before || SCRAP.test(before.text)) return [at];
    return word.box.x - (before.box.x + before.box.w) > GAP * word.box.h * aspect ? [at] : [];
  });
}

const isAnswer = (word: Word | undefined): boolean => ANSWER.test(fold(word?.text ?? ''));

function firstOf(words: string): string {
  return fold(words).split(/[^a-z]/)[0] ?? '';
}

/** Programmes below each other: whatever begins in line with them may have a box too, even where its name was misread. */
function listOf(lines: readonly Line[], aspect: number): Word[] {
  const names = lines.flatMap((line) => begunIn(line, aspect).flatMap((at) => line.words[at] ?? []));
  const all = names.filter(({ text }) => PROGRAMMES.has(firstOf(text)));
  return all.filter((one) => all.some((other) => other !== one && isBelow(one)(other)));
}

const isBelow =
  (word: Word | undefined) =>
  ({ box }: Word): boolean =>
    word !== undefined && Math.abs(word.box.x - box.x) < ALIGNED;

function withBoxes(line: Line, boxes: readonly Placed[]): Line {
  const at = (place: number) => boxes.filter((one) => one.at === place).map(({ box }) => box);
  const own = line.words.flatMap((word, place) => {
    const isBox = boxes.some(({ scrap }) => scrap === word);
    return [...at(place), ...(isBox ? [] : [at(place + 1).length > 0 ? withoutBox(word) : word])];
  });
  const words = [...own, ...at(line.words.length)];
  return { ...line, words, text: words.map((word) => word.text).join(' ') };
}

const withoutBox = (word: Word): Word =>
  WITH_BOX.test(fold(word.text)) ? { ...word, text: word.text.slice(0, 2) } : word;

/**
 * The square or ring that stands left or right of a word, about as tall as it. A ticked one may be read as `DA`: it is a box where it is as wide as
 * the two letters, and none where it is the round of one of them.
 */
function boxBeside(
  map: InkMap,
  answer: Word,
  { end, scrap, read }: { end: 'before' | 'behind'; scrap: Word | undefined; read: readonly Word[] },
): Word | undefined {
  const { box: word, text } = answer;
  const room = isAnswer(answer) ? ROOM.answer : ROOM.list;
  const tall = word.h * map.height;
  const [reach, margin] = [(REACH * tall) / map.width, (0.1 * tall) / map.width];
  // What is read as a word of its own holds no box, be it on a line that the engine parted.
  const beside = read.map(({ box }) => box).filter((box) => Math.abs(middleOf(box) - middleOf(word)) < word.h / 2);
  const past = Math.max(0, ...beside.filter(({ x }) => x < word.x).map(({ x, w }) => x + w));
  const next = Math.min(1, ...beside.filter(({ x }) => x > word.x).map(({ x }) => x));
  const letters = withoutBox(answer).text.length / text.length;
  const [left, right] =
    end === 'before'
      ? [Math.max(past, word.x - reach), word.x - margin]
      : [word.x + word.w * letters - (letters < 1 ? margin : -margin), Math.min(next, word.x + word.w + reach)];
  const region: PageBox = {
    x: left,
    y: Math.max(0, word.y - word.h * room),
    w: right - left,
    h: word.h * (1 + 2 * room),
  };
  const isLevel = ({ top, bottom }: Blot): boolean =>
    Math.abs((top + bottom) / 2 - middleOf(word) * map.height) < LEVEL * tall;
  const [frame] = blotsIn(map, region)
    .filter((blot) => isLevel(blot) && isFrame(map, blot, tall))
    .sort((a, b) => (end === 'before' ? b.right - a.right : a.left - b.left));
  const inPlace = scrap && /\p{L}/u.test(scrap.text) ? scrap.box : undefined;
  if (!frame || (inPlace && !covers(map, frame, inPlace))) return undefined;
  const share = insideOf(map, frame);
  if (share > EMPTY && share < TICKED) return undefined;
  return {
    text: share <= EMPTY ? '☐' : '☒',
    confidence: 0.9,
    box: {
      x: frame.left / map.width,
      y: frame.top / map.height,
      w: (frame.right - frame.left + 1) / map.width,
      h: (frame.bottom - frame.top + 1) / map.height,
    },
  };
}

const middleOf = ({ y, h }: PageBox): number => y + h / 2;

const covers = ({ width }: InkMap, { left, right }: Blot, { x, w }: PageBox): boolean =>
  Math.min(right + 1, (x + w) * width) - Math.max(left, x * width) >= WORD_SHARE * w * width;

/** As wide as tall, of the height of the print, with ink along most of its four sides (the corners of a ring are round). */
function isFrame(map: InkMap, { left, top, right, bottom }: Blot, tall: number): boolean {
  const [w, h] = [right - left + 1, bottom - top + 1];
  if (w < 0.55 * tall || w > 2 * tall || Math.max(w, h) > 1.35 * Math.min(w, h)) return false;
  const depth = Math.max(1, Math.round(Math.min(w, h) * 0.2));
  const [along, down] = [Math.round(w * 0.2), Math.round(h * 0.2)];
  const touched = (length: number, margin: number, hit: (i: number, d: number) => boolean): number => {
    let found = 0;
    for (let i = margin; i < length - margin; i++)
      if (Array.from({ length: depth }, (_, d) => hit(i, d)).some(Boolean)) found += 1;
    return found / Math.max(1, length - 2 * margin);
  };
  const ink = (x: number, y: number): boolean => map.ink[y * map.width + x] === 1;
  return [
    touched(w, along, (i, d) => ink(left + i, top + d)),
    touched(w, along, (i, d) => ink(left + i, bottom - d)),
    touched(h, down, (i, d) => ink(left + d, top + i)),
    touched(h, down, (i, d) => ink(right - d, top + i)),
  ].every((share) => share >= 0.7);
}

/** Share of ink in the middle of a frame, its sides left out. */
function insideOf(map: InkMap, { left, top, right, bottom }: Blot): number {
  const [mx, my] = [Math.round((right - left + 1) * 0.27), Math.round((bottom - top + 1) * 0.27)];
  let ink = 0;
  let all = 0;
  for (let y = top + my; y <= bottom - my; y++) {
    for (let x = left + mx; x <= right - mx; x++) {
      all += 1;
      ink += map.ink[y * map.width + x] ?? 0;
    }
  }
  return ink / Math.max(1, all);
}
