import { type Word, wordsOf } from '../text/fold.js';
import { inFigures } from './in-figures.js';
import { fromWord } from './number-words.js';

const ONE = new Set('o un una one a an один одна одну одни'.split(' '));
/** Days of a unit of time, by how its words begin. A month has no fixed number of days and is not read. */
const DAYS: readonly [string, number][] = [
  ['zi', 1],
  ['day', 1],
  ['ден', 1],
  ['дн', 1],
  ['saptaman', 7],
  ['week', 7],
  ['недел', 7],
];
const YEARS = 'ani years year yo лет год года'.split(' ');
/** Between a number and what it counts: `20 de zile`. */
const OF = 'de';

const MOST_DAYS = 999;
const MOST_YEARS = 99;

const numberAt = (words: readonly Word[], at: number): number | undefined => {
  const text = words[at]?.text ?? '';
  if (/^\d{1,3}$/.test(text)) return Number(text);
  return ONE.has(text) ? 1 : fromWord(text);
};

/** The number that stands right before a word, `de` between them aside, and where. */
function countBefore(words: readonly Word[], at: number): { count: number; at: number } | undefined {
  const place = words[at - 1]?.text === OF ? at - 2 : at - 1;
  const count = numberAt(words, place);
  return count === undefined ? undefined : { count, at: place };
}

/** `5 zile`, `o zi`, `doua saptamani` of a folded text, as days; half a day or week is no number of days. */
export function daysIn(folded: string): number | undefined {
  const words = wordsOf(inFigures(folded));
  for (const [at, { text }] of words.entries()) {
    const days = DAYS.find(([start]) => text.startsWith(start))?.[1];
    const before = days === undefined ? undefined : countBefore(words, at);
    if (days !== undefined && before && before.count <= MOST_DAYS) return before.count * days;
    // `ziua 30`, `day 30`
    const after = words[at + 1]?.text ?? '';
    if (days === 1 && /^\d{1,3}$/.test(after)) return Number(after);
  }
  return undefined;
}

const MONTHS = ['luni', 'month', 'месяц'];
/** `2 luni`, `two months` of a folded text: from two months on, for one is said in other words. */
export function monthsIn(folded: string): number | undefined {
  const words = wordsOf(inFigures(folded));
  const counts = words.flatMap(({ text }, at) =>
    MONTHS.some((start) => text.startsWith(start)) ? (countBefore(words, at)?.count ?? []) : [],
  );
  return counts.find((count) => count > 1);
}

/** Whose age is told, before the number: `am 17 ani`, `elev de 17 ani`, `my son is 17 years old`. */
const OLD =
  'am are is aged age i elev student copil fiu fiica baiat fata son daughter child мне ему ей ребен сын доч'.split(' ');
/** After the years: they are of work, no age. */
const WORKED = 'vechime experien munca стаж опыт experience work'.split(' ');
const beginsWith = (word: Word | undefined, starts: readonly string[]): boolean =>
  starts.some((start) => (start.length <= 4 ? word?.text === start : word?.text.startsWith(start) === true));

/** How old the folded text says that somebody is; not `sub 18 ani`, nor years of work. */
export function ageIn(folded: string): number | undefined {
  const words = wordsOf(folded);
  for (const [at, { text }] of words.entries()) {
    const before = YEARS.includes(text) ? countBefore(words, at) : undefined;
    if (!before || before.count > MOST_YEARS) continue;
    const whose = [1, 2, 3].some((back) => beginsWith(words[before.at - back], OLD));
    const worked = [1, 2].some((ahead) => beginsWith(words[at + ahead], WORKED));
    if (whose && !worked) return before.count;
  }
  return undefined;
}
