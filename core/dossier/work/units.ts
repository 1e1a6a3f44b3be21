import { foldText } from '../../identity/fold.js';
import { MONTHS } from '../../language/format.js';
import { type PlainDate, parsePlainDate } from '../../time/plain-date.js';
import { sentencesIn } from '../sentences.js';
import { END } from '../wording.js';

/** What is said at once: folded words with a mark at commas, brackets and dashes, and days as `D20260831`. */
export type Unit = readonly string[];

const MONTH = new RegExp(`\\b(\\d{1,2})\\s+(${MONTHS.ro.join('|')})\\s+((?:19|20)\\d\\d)\\b`, 'gi');
const DAY = /\b(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)\b/g;
/** `2012 – 2016`, `2016 – prezent`: years that begin and end a time. */
const YEARS =
  /\b((?:19|20)\d\d)(?=\s*[-–—]\s*(?:(?:19|20)\d\d|prezent|azi)\b)|(?<=(?:19|20)\d\d\s*[-–—]\s*)((?:19|20)\d\d)\b/gi;
const PARTS = /[,;:()[\]"„”«»]|\s[-–—/]\s|[–—]|\.(?=\s|$)/g;

const mark = (year = '', month = '', day = ''): string => ` D${year}${month.padStart(2, '0')}${day.padStart(2, '0')} `;

function wordsOf(sentence: string): string[] {
  const dated = sentence
    .replace(DAY, (_, day, month, year) => mark(year, month, day))
    .replace(MONTH, (_, day, name: string, year) => mark(year, `${MONTHS.ro.indexOf(name.toLowerCase()) + 1}`, day))
    .replace(YEARS, (_, begun?: string, over?: string) => mark(begun ?? over, '12', '31'))
    .replace(PARTS, ' \u0000 ');
  const parts = dated.split('\u0000').map((part) => foldText(part).split(' ').filter(Boolean));
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part) => [END, ...part])
    .concat(END);
}

/** The day that such a word stands for. */
export const dayOf = (word: string): PlainDate | undefined => {
  const [, year, month, day] = /^D(\d{4})(\d\d)(\d\d)$/.exec(word) ?? [];
  return year === undefined ? undefined : parsePlainDate(`${year}-${month}-${day}`);
};

const COLUMNS = /\s{3,}|\t|\|/;
const isRow = (line: string): boolean =>
  COLUMNS.test(line.trim()) && (/(?<!\d)(19|20)\d\d\s*[-–—]/.test(line) || /\bprezent\b/i.test(line));

/** A page in units; a row of a table that says from when to when is one. */
export function unitsOf(page: readonly string[]): Unit[] {
  // A label belongs to what stands beside it, however far.
  const lines = page.map((line) => line.replace(/:\s{3,}/g, ': '));
  const rows = lines.filter(isRow);
  const rest = lines.map((line) => (isRow(line) ? '' : line)).join('\n');
  return [...sentencesIn(rest), ...rows].map(wordsOf);
}
