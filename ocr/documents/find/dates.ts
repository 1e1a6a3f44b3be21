import { MONTHS } from '../../../core/language/format.js';
import { type PlainDate, parsePlainDate } from '../../../core/time/plain-date.js';
import { fold, nearest } from '../text/fold.js';
import { firstOf, mapped } from './cnp.js';

/** Romanian names, and English ones: banks' screens come in both. */
const NAMES = [...MONTHS.ro, ...MONTHS.en].map(fold);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

export interface DateInText {
  date: PlainDate;
  /** Character places in the text searched. */
  start: number;
  end: number;
}

/** Month 1..12 of a Romanian month name, with a letter or two misread, or undefined. */
export function monthOf(word: string): number | undefined {
  const plain = fold(word).replace(/[^a-z]/g, '');
  if (plain.length < 3) return undefined;
  // The first three letters tell the month in either language.
  const short = plain.length > 4 ? undefined : NAMES.find((name) => name.startsWith(plain.slice(0, 3)));
  const near = () => nearest(plain, NAMES.slice(0, 12), (name) => (name.length <= 5 ? 1 : 2));
  const at = NAMES.indexOf(NAMES.includes(plain) ? plain : (short ?? near() ?? ''));
  return at < 0 ? undefined : (at % 12) + 1;
}

const AS_DIGIT = firstOf('0OoQ', '1Il|', '5SsȘș$§', '8B');
const digits = (text: string): string => mapped(text.replace(/ /g, ''), AS_DIGIT);

const D = '[0-9OoIl|]';
/** A digit among words: `ziua 2ș` is 25. */
const W = '[0-9OoIl|SsȘș$§]';
/** What every shape of a date holds: a year, or the two points around a month. Most texts have neither, and this tells it in one quick look. */
const YEAR = new RegExp(`(?:1 ?[89]|2 ?[0O]) ?${D}|${D}{2}([./-])${D}{2}\\1|\\d[ -]\\p{L}{3,10}[ -]\\d{2}`, 'u');
const NUMERIC = new RegExp(
  `(?<![0-9])(${D}{1,2})\\s?[.,/\\-]\\s?(${D}{1,2})\\s?[.,/ \\-]\\s?((?:1[89]|2[0O])${D}{2})(?![0-9])`,
  'g',
);
const SPACED = new RegExp(`(?<![0-9])([0-3]${D}) ([01]${D}) ((?:19|20)${D}{2})(?![0-9])`, 'g');
const ISO = /(?<![0-9])((?:19|20)\d{2})[-./](\d{2})[-./](\d{2})(?![0-9])/g;
/** No further digits stand beside a day, as numbers of telephones have; a second day may follow (`01.01.26-31.12.2026`). */
const FREE_BEFORE = String.raw`(?<!\d|\d[./]|(?<![./]\d\d)-)`;
const FREE_AFTER = String.raw`(?!\d|\s?[./-]\s?\d(?!${D}([.,/])\s?${D}{2}\5))`;
/** `18.11.25`: two equal points. */
const SHORT_YEAR = new RegExp(`${FREE_BEFORE}([0-3OI]${D})([.,/-])\\s?([01OI]${D})\\2\\s?(${D}{2})${FREE_AFTER}`, 'g');
/** Two digits up to this are years of this century. */
const LAST_OF_THIS_CENTURY = 40;
/**
 * `Data 14092026`: one digit in a box each; `Data 26.082 026`: in a hand that leaves gaps; `01.02.2026 - 3112.2026`: the end of a period whose point
 * was lost. Eight digits elsewhere are a number.
 */
const PACKED =
  /(?<=\bdata\b\D{0,24}|\d\.\d\d\.\d{4}\s?[-–—]\s?)([0-3] ?\d)[ .]{0,2}([01] ?\d)[ .]{0,2}((?:1 ?9|2 ?0) ?\d ?\d)(?!\d)/gi;
const READ_YEAR = String.raw`((?:19|20)${D}(?:${D}|[$§](?![\d])))`;
const WORDS = new RegExp(
  `(?<![0-9\\p{L}])(${D}{1,2}|${D}?[ȘșSs$§])[\\s.\\-]+(?:luna\\s+)?([\\p{L}]{3,12})\\.?[\\s.\\-]+${READ_YEAR}(?![0-9])`,
  'giu',
);
const SPELT = [...NAMES, ...NAMES.map((name) => name.slice(0, 3))].join('|');
/** `25 Sep 26`: the month as it is spelt, and a year of this century. */
const SHORT_WORDS = new RegExp(
  `(?<![\\d\\p{L}.,])([0-3]?\\d)[ -](${SPELT})[ -]([23]\\d)(?![\\d\\p{L}]|[.,:/]\\d)`,
  'giu',
);
/** `Sep 12, 2026`. */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.?\s(\d{1,2}),\s?((?:19|20)\d{2})(?!\d)/gu;
const YEAR_FIRST = new RegExp(
  `anul\\W+((?:19|20)${W}{2})\\W+lun[a-zăâ]\\W+([\\p{L}]{1,12}|${D}{1,2})\\W+(?:ziua|zi)\\W+(${W}{1,2})(?![\\p{L}\\d])`,
  'giu',
);
/** `Jo 10 Mo 04 An 2019`: the codes of extracts in several languages. */
const DAY_FIRST = new RegExp(
  `(?:ziua|jo)\\W+(${W}{1,2})\\W+(?:lun[a-zăâ]|mo)\\W+([\\p{L}]{1,12}|${D}{1,2})\\W+an(?:ul)?\\W+((?:19|20)${D}{2})`,
  'giu',
);

/** The surest first, since of two that overlap the earlier stays; and what the groups of each hold (`w`: a month that may be a word). */
const SHAPES = [YEAR_FIRST, DAY_FIRST, NUMERIC, ISO, WORDS, MONTH_FIRST, SPACED, SHORT_YEAR, PACKED, SHORT_WORDS];
const ORDERS = ['ywd', 'dwy', 'dmy', 'ymd', 'dwy', 'wdy', 'dmy', 'd.my', 'dmy', 'dwy'];

/**
 * Every calendar day written in a text, in any of the shapes of Romanian papers (`12.03.2032`, `12-03-2032`, `01 01 1990`,
 * `4 februarie 2026`, `anul 1964 luna februarie ziua 29`, `2026-07-01`), in the order of the text. Days that do not exist are left out.
 */
export function datesIn(text: string): DateInText[] {
  const all: DateInText[] = [];
  if (!YEAR.test(text)) return all;
  for (const [at, order] of ORDERS.entries())
    for (const match of allOf(SHAPES[at] as RegExp, text)) {
      const group = (name: string): string => match[order.indexOf(name) + 1] ?? '';
      const month = order.includes('w') ? monthWordOrNumber(group('w')) : Number(digits(group('m')));
      const date = toDate(wholeYear(digits(group('y'))), month, group('d'));
      const [start, end] = [match.index, match.index + match[0].length];
      if (date && !all.some((other) => start < other.end && other.start < end)) all.push({ date, start, end });
    }
  return all.sort((a, b) => a.start - b.start);
}

const wholeYear = (year: string): string =>
  year.length === 2 ? `${Number(year) > LAST_OF_THIS_CENTURY ? '19' : '20'}${year}` : year;

/** Every match of a global pattern. `matchAll` compiles the pattern anew at each call, which costs more than the search. */
function allOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

function monthWordOrNumber(text: string): number | undefined {
  const roman = ROMAN.indexOf(text.toLowerCase());
  if (roman >= 0) return roman + 1;
  return /^\p{L}{3,}$/u.test(text) ? monthOf(text) : Number(digits(text));
}

function toDate(year: string, month: number | undefined, day: string): PlainDate | undefined {
  if (!month || !Number.isFinite(month)) return undefined;
  return parsePlainDate(`${digits(year)}-${String(month).padStart(2, '0')}-${digits(day).padStart(2, '0')}`);
}

/** The validity line of the classic identity card, `12.03.22-12.03.2032`: issue with a two-digit year, then expiry. */
export function validityRange(text: string): { issuedOn: PlainDate; expiresOn: PlainDate } | undefined {
  const [from, until] = datesIn(text);
  const isRange = from && until && from.date < until.date && /^\s?[-–—~.]+\s?$/.test(text.slice(from.end, until.start));
  return isRange ? { issuedOn: from.date, expiresOn: until.date } : undefined;
}
