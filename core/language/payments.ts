import { fold } from '../text/fold.js';
import { type PlainDate, parsePlainDate } from '../time/plain-date.js';
import { MONTHS } from './format.js';

const CURRENCY = 'lei|ron|euro|eur|€|\\$|dolari|usd|лей|леев|евро';
const AMOUNT = new RegExp(
  `([€$]?)(?<![\\d.,])(\\d{1,3}(?:[. ]\\d{3})+|\\d{2,6})(?:,\\d{2})?\\s*(?:(?:de|in|в) )?(${CURRENCY})?(?![\\d%])`,
  'gu',
);
const FOREIGN = /^(?:eur|dol|usd|евр|€|\$)/u;

/** The amount that the message says was paid; a year or a day is none. */
export function amountIn(text: string): { amountLei: number; foreign: boolean } | undefined {
  for (const [, sign, written = '', unit = sign] of text.matchAll(AMOUNT)) {
    const amountLei = Number(written.replace(/[. ]/g, ''));
    if (!unit && (amountLei < 100 || /^20\d\d$/.test(written))) continue;
    return { amountLei, foreign: FOREIGN.test(unit ?? '') };
  }
  return undefined;
}

const SHORTEST_MONTH = 3;
/** The month that a word names, from 1: `noiembrie`, `nov`. */
function monthOf(word: string): number | undefined {
  if (word.length < SHORTEST_MONTH) return undefined;
  for (const names of Object.values(MONTHS)) {
    const at = names.findIndex((name) => fold(name).startsWith(word));
    if (at >= 0) return at + 1;
  }
  return undefined;
}

const DAY_IN_WORDS = /(?<!\d)(\d{1,2})\s+(\p{L}+)(?:\s+(20\d\d))?/gu;
const DAY_IN_FIGURES = /(?<![\d.])(\d{1,2})[./-](\d{1,2})(?:[./-](20\d\d))?(?![\d.]*\d)/gu;

/** `pe 3 noiembrie`, `3.11.2026`: a day of the year in which the payment period ends, unless the message says another. */
export function dayIn(text: string, closes: PlainDate): PlainDate | undefined {
  for (const [, day = '', month = '', year] of [...text.matchAll(DAY_IN_WORDS), ...text.matchAll(DAY_IN_FIGURES)]) {
    const number = /\d/.test(month) ? Number(month) : monthOf(month);
    const two = (value: number | string): string => String(value).padStart(2, '0');
    const date = number && parsePlainDate(`${year ?? closes.slice(0, 4)}-${two(number)}-${two(day)}`);
    if (date) return date;
  }
  return undefined;
}
