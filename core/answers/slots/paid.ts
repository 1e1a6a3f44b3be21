import type { MoneyValue, PeriodValue } from '../../facts/inmss-values.js';
import { formatDate, formatLei } from '../../language/format.js';
import { inFigures } from '../../language/in-figures.js';
import { amountIn, dayIn } from '../../language/payments.js';
import type { PlainDate } from '../../time/plain-date.js';
import type { Voice } from '../voice.js';

const FEE = 'inmss.fee';
const WINDOW = 'inmss.payment-period';

/** Somebody says that she paid, or what she paid. */
const PAID =
  /\b(?:am|a|s a|au) (?:mai )?(?:platit|achitat|virat|dat|transferat)|\b(?:paid|transferred)\b|оплатил|заплатил|перев[её]л/u;
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
