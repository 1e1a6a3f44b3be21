import { type Word, wordsOf } from '../text/fold.js';
import { fromWord } from './number-words.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** One, where a scale or a half follows: `o mie`, `un km și jumătate`. */
const ONE = setOf('o un una one a одна один');
const SCALES: readonly [ReadonlySet<string>, number][] = [
  [setOf('suta sute hundred сто ста сотен'), 100],
  [setOf('mie mii thousand тысяча тысячи тысяч'), 1_000],
];
/** One, after a round number: `patruzeci și unu`. */
const AFTER_ROUND = setOf('unu una one один одна');
const JOINS = setOf('si and с');
/** What parts of a decimal a voice says, or the mark that it becomes. */
const DECIMAL = setOf(', virgula point comma запятая');
const HALF = /^(?:jumatate|jumate|juma|half|половин\p{L}*)$/u;
/** What follows a half that is of something else than the number before: `10 km și jumătate din drumuri neasfaltate`. */
const OF_ELSE = /^(?:din|dintre|of|из|sunt|are|is|unpaved|dirt|(?:neasfalt|nepietru|drum|грунт)\p{L}*)$/u;
/** What is counted in words; before other words `nouă` may be new. */
const UNITS =
  'km kilomet punct pct lei ron asigurat locuitor point insured inhabitant people км километр балл лей леев жител застрахован'.split(
    ' ',
  );
const DISTANCE = /^(?:km|kilomet\p{L}*|км|километр\p{L}*)$/u;

const isUnit = (word: Word | undefined): boolean => UNITS.some((start) => word?.text.startsWith(start));
const scaleOf = (word: string): number | undefined => SCALES.find(([names]) => names.has(word))?.[1];
const LEAST = 10;

interface Counted {
  value: number;
  /** Index of the word after the number. */
  to: number;
  /** The scale that it ends with. */
  scale: number;
  inWords: boolean;
}

/** The number that begins at a word, in figures, in words, or both (`2 mii`). */
function countedAt(words: readonly Word[], from: number): Counted | undefined {
  const textAt = (at: number): string => words[at]?.text ?? '';
  const first = textAt(from);
  const figures = /^\d+(?:[.,]\d+)*$/.test(first) ? figuresOf(first) : undefined;
  const isOne = ONE.has(first) && (scaleOf(textAt(from + 1)) ?? halfAt(words, from + 2)) !== undefined;
  let [total, group, to, scale] = [0, figures ?? (isOne ? 1 : 0), from, 1];
  if (figures !== undefined || isOne) to += 1;
  /** What may be added still: less than the last word stands for. */
  let room = figures === undefined && !isOne ? Number.POSITIVE_INFINITY : 0;
  for (;;) {
    const numberAt = (at: number) =>
      fromWord(textAt(at)) ?? (AFTER_ROUND.has(textAt(at)) && room === LEAST ? 1 : undefined);
    const joined = to > from && JOINS.has(textAt(to)) && room > 1 && (numberAt(to + 1) ?? room) < room ? 1 : 0;
    const [number, times] = [numberAt(to + joined), scaleOf(textAt(to + joined))];
    if (times !== undefined && joined === 0 && (to > from || times === LEAST * LEAST)) {
      const isThousand = times > LEAST * LEAST;
      if (isThousand) [total, group] = [total + Math.max(1, group) * times, 0];
      else group = Math.max(1, group) * times;
      [room, scale] = [times, times];
    } else if (number !== undefined && number < room) {
      group += number;
      [room, scale] = [number >= 2 * LEAST && number % LEAST === 0 ? LEAST : 1, 1];
    } else break;
    to += joined + 1;
  }
  return to === from ? undefined : { value: total + group, to, scale, inWords: figures === undefined || scale > 1 };
}

const figuresOf = (text: string): number =>
  /^\d{1,3}(?:\.\d{3})+$/.test(text) ? Number(text.replaceAll('.', '')) : Number(text.replace(',', '.'));

/** Where a half that belongs to the number before `at` ends; undefined where none does. */
function halfAt(words: readonly Word[], at: number): number | undefined {
  const joined = JOINS.has(words[at]?.text ?? '') ? at + 1 : at;
  const half = words[joined]?.text === 'a' ? joined + 1 : joined;
  const isHalf = HALF.test(words[half]?.text ?? '');
  // Without a word that joins it is only said of thousands and distances: `două mii jumate`, `40 km jumate`.
  const before = words[at - 1]?.text ?? '';
  if (!isHalf || (joined === at && scaleOf(before) === undefined && !DISTANCE.test(before))) return undefined;
  const [next, after] = [words[half + 1]?.text ?? '', words[half + 2]?.text ?? ''];
  return OF_ELSE.test(next) || (next === 'de' && OF_ELSE.test(after)) ? undefined : half + 1;
}

/** The words, and the marks between them as words of their own. */
function wordsAndMarks(folded: string): Word[] {
  const words = wordsOf(folded);
  return words.flatMap((word, at) => {
    const start = words[at - 1]?.end ?? word.start;
    const mark = folded.slice(start, word.start).replace(/[\s-]+/g, '');
    return mark === '' ? [word] : [{ text: mark, start, end: word.start }, word];
  });
}

/** The tenths that a decimal mark brings: `40, 5 km`, as a telephone writes `patruzeci virgulă cinci`. */
function tenthsAt(words: readonly Word[], at: number): number | undefined {
  const text = words[at + 1]?.text ?? '';
  const tenths = /^\d$/.test(text) ? Number(text) : fromWord(text);
  const isTenth = DECIMAL.has(words[at]?.text ?? '') && tenths !== undefined && tenths < LEAST;
  return isTenth && (isUnit(words[at + 2]) || words[at + 2]?.text === 'de') ? tenths : undefined;
}

/** Numbers of a folded text that are said in words or with a half, in figures: `40 km și jumătate` is `40,5 km`. */
export function inFigures(folded: string): string {
  const words = wordsAndMarks(folded);
  let [text, copied] = ['', 0];
  const put = (from: number, figures: number, kept: string, to: number): void => {
    text += `${folded.slice(copied, from)}${String(figures).replace('.', ',')}${kept}`;
    copied = to;
  };
  for (let at = 0; at < words.length; at++) {
    const start = words[at]?.start ?? 0;
    const endOf = (index: number): number => words[index - 1]?.end ?? start;
    if (HALF.test(words[at]?.text ?? '') && words[at + 1]?.text === 'de' && DISTANCE.test(words[at + 2]?.text ?? '')) {
      put(start, 0.5, '', endOf(at + 2));
      at += 2;
      continue;
    }
    const found = countedAt(words, at);
    if (!found) continue;
    const { value, to, scale, inWords } = found;
    const unit = words[to]?.text === 'de' ? to + 1 : to;
    const [half, later] = [halfAt(words, to), halfAt(words, unit + 1)];
    const thousands = half === undefined ? undefined : scaleOf(words[half]?.text ?? '');
    const tenths = tenthsAt(words, to);
    let end = to;
    if (tenths !== undefined) {
      end = to + 2;
      put(start, value + tenths / LEAST, '', endOf(end));
    } else if (half !== undefined) {
      end = thousands === undefined ? half : half + 1;
      put(start, thousands === undefined ? value + scale / 2 : (value + 0.5) * thousands, '', endOf(end));
    } else if (later !== undefined) {
      put(start, value + 0.5, folded.slice(endOf(to), endOf(unit + 1)), endOf(later));
      end = later;
    } else if (inWords && (to - at > 1 || isUnit(words[unit]))) put(start, value, '', endOf(to));
    at = end - 1;
  }
  return text + folded.slice(copied);
}
