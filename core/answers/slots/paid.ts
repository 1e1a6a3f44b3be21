import type { MoneyValue, PeriodValue } from '../../facts/inmss-values.js';
import { formatDate, formatLei, MONTHS } from '../../language/format.js';
import { inFigures } from '../../language/in-figures.js';
import { fold } from '../../text/fold.js';
import { type PlainDate, parsePlainDate } from '../../time/plain-date.js';
import type { Voice } from '../voice.js';

const FEE = 'inmss.fee';
const WINDOW = 'inmss.payment-period';

/** Somebody says that she paid, or what she paid. */
const PAID =
  /\b(?:am|a|s a|au) (?:mai )?(?:platit|achitat|virat|dat|transferat)|\b(?:paid|transferred)\b|оплатил|заплатил|перев[её]л/u;
const CURRENCY = 'lei|ron|euro|eur|€|\\$|dolari|usd|лей|леев|евро';
const AMOUNT = new RegExp(
  `([€$]?)(?<![\\d.,])(\\d{1,3}(?:[. ]\\d{3})+|\\d{2,6})(?:,\\d{2})?\\s*(?:(?:de|in|в) )?(${CURRENCY})?(?![\\d%])`,
  'gu',
);
const FOREIGN = /^(?:eur|dol|usd|евр|€|\$)/u;

/** The amount that the message says was paid; a year or a day is none. */
function amountIn(text: string): { amountLei: number; foreign: boolean } | undefined {
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
function dayIn(text: string, closes: PlainDate): PlainDate | undefined {
  for (const [, day = '', month = '', year] of [...text.matchAll(DAY_IN_WORDS), ...text.matchAll(DAY_IN_FIGURES)]) {
    const number = /\d/.test(month) ? Number(month) : monthOf(month);
    const two = (value: number | string): string => String(value).padStart(2, '0');
    const date = number && parsePlainDate(`${year ?? closes.slice(0, 4)}-${two(number)}-${two(day)}`);
    if (date) return date;
  }
  return undefined;
}

/** That the fee is in lei, and of other money nothing is said. */
export const otherCurrency = (v: Voice): string => v.text('paid.other-currency', { all: v.money(FEE) });

function onAmount(v: Voice, { amountLei, foreign }: { amountLei: number; foreign: boolean }): string {
  const fee = v.kb.fact<MoneyValue>(FEE).value.amountLei;
  const all = v.money(FEE);
  if (foreign) return otherCurrency(v);
  if (amountLei === fee) return v.text('paid.whole-fee', { all });
  if (amountLei < fee) return v.text('paid.too-little', { all, formatLei: formatLei(fee - amountLei) });
  if (amountLei % fee === 0) return v.text('paid.for-several', { all });
  return v.text('paid.too-much', { all });
}

function onDay(v: Voice, day: PlainDate): string {
  const { opens, closes } = v.kb.fact<PeriodValue>(WINDOW).value;
  if ((opens === undefined || day >= opens) && day <= closes) return '';
  const date = formatDate(day, v.lang);
  const [first, last] = [opens === undefined ? undefined : v.opens(WINDOW), v.closes(WINDOW)];
  const span = first === undefined ? last : `${first} - ${last}`;
  return v.text('paid.on-day', { date, span });
}

/** What a payment that the message tells of is worth: its amount, currency and day beside those of the documents. */
export function paid(v: Voice): string {
  const text = inFigures(v.intent.text);
  if (!PAID.test(text)) return '';
  const amount = amountIn(text);
  const day = dayIn(text, v.kb.fact<PeriodValue>(WINDOW).value.closes);
  return [amount && onAmount(v, amount), day && onDay(v, day)].filter(Boolean).join(' ');
}

/** That the rest is due, where the message names no amount that could be compared. */
export const orDifference = (v: Voice): string =>
  paid(v) !== '' ? '' : v.text('paid.or-difference', { money: v.money(FEE) });
