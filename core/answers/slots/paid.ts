import type { MoneyValue, PeriodValue } from '../../facts/inmss-values.js';
import { formatDate, formatLei, MONTHS } from '../../language/format.js';
import { type PlainDate, parsePlainDate } from '../../time/plain-date.js';
import type { Voice } from '../voice.js';

const FEE = 'inmss.fee';
const WINDOW = 'inmss.payment-period';

/** Somebody says that she paid, or what she paid. */
const PAID =
  /\b(?:am|a|s a|au) (?:mai )?(?:platit|achitat|virat|dat|transferat)|\b(?:paid|transferred)\b|оплатил|заплатил|перев[её]л/u;
const AMOUNT =
  /(?<![\d.,])(\d{1,3}(?:[. ]\d{3})+|\d{2,6})(?:,\d{2})?\s*(?:de )?(lei|ron|euro|eur|dolari|usd|лей|леев|евро)?(?![\d%])/gu;
const FOREIGN = /^(?:eur|dol|usd|евр)/u;

/** The amount that the message says was paid; a year or a day is none. */
function amountIn(text: string): { amountLei: number; foreign: boolean } | undefined {
  for (const [, written = '', unit] of text.matchAll(AMOUNT)) {
    const amountLei = Number(written.replace(/[. ]/g, ''));
    if (unit === undefined && (amountLei < 100 || /^20\d\d$/.test(written))) continue;
    return { amountLei, foreign: unit !== undefined && FOREIGN.test(unit) };
  }
  return undefined;
}

/** `pe 3 noiembrie`: a day of the year in which the payment period ends, unless the message says another. */
function dayIn(text: string, closes: PlainDate): PlainDate | undefined {
  for (const names of Object.values(MONTHS))
    for (const [at, name] of names.entries()) {
      const found = new RegExp(`(?<!\\d)(\\d{1,2}) ${name}(?: (20\\d\\d))?`, 'u').exec(text);
      if (!found) continue;
      const [, day = '', year] = found;
      const date = `${year ?? closes.slice(0, 4)}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
      return parsePlainDate(date);
    }
  return undefined;
}

function onAmount(v: Voice, { amountLei, foreign }: { amountLei: number; foreign: boolean }): string {
  const fee = v.kb.fact<MoneyValue>(FEE).value.amountLei;
  const all = v.money(FEE);
  if (foreign)
    return v.say({
      ro: `Taxa este în lei, ${all}; documentele nu spun nimic despre plata în altă monedă.`,
      en: `The fee is in lei, ${all}; the documents say nothing of payment in another currency.`,
      ru: `Взнос указан в леях, ${all}; об оплате в другой валюте в документах ничего не сказано.`,
    });
  if (amountLei === fee)
    return v.say({
      ro: `Da, suma este bună: ${all} este taxa întreagă pentru un participant.`,
      en: `Yes, the amount is right: ${all} is the whole fee for one participant.`,
      ru: `Да, сумма верная: ${all} — это полный взнос за одного участника.`,
    });
  if (amountLei < fee)
    return v.say({
      ro: `Suma nu ajunge: taxa este de ${all}, mai lipsesc ${formatLei(fee - amountLei)}.`,
      en: `The amount is not enough: the fee is ${all}, ${formatLei(fee - amountLei)} are missing.`,
      ru: `Суммы не хватает: взнос ${all}, недостаёт ${formatLei(fee - amountLei)}.`,
    });
  if (amountLei % fee === 0)
    return v.say({
      ro: `Suma acoperă taxa pentru mai mulți participanți: ${all} de fiecare.`,
      en: `The amount covers the fee of several participants: ${all} each.`,
      ru: `Суммы хватает на нескольких участников: по ${all} с каждого.`,
    });
  return v.say({
    ro: `Suma este mai mare decât taxa de ${all}; ce se face cu diferența, documentele nu precizează.`,
    en: `The amount is more than the fee of ${all}; the documents do not state what is done with the difference.`,
    ru: `Сумма больше взноса ${all}; что делать с разницей, в документах не указано.`,
  });
}

function onDay(v: Voice, day: PlainDate): string {
  const { opens, closes } = v.kb.fact<PeriodValue>(WINDOW).value;
  if ((opens === undefined || day >= opens) && day <= closes) return '';
  const date = formatDate(day, v.lang);
  const [first, last] = [opens === undefined ? undefined : v.opens(WINDOW), v.closes(WINDOW)];
  const span = first === undefined ? last : `${first} - ${last}`;
  return v.say({
    ro: `Ziua de ${date} este în afara perioadei de plată (${span}); documentele nu prevăd plata în afara ei.`,
    en: `The day ${date} is outside the payment period (${span}); the documents provide for no payment outside it.`,
    ru: `${date} — вне срока оплаты (${span}); оплата вне срока в документах не предусмотрена.`,
  });
}

/** What a payment that the message tells of is worth: its amount, currency and day beside those of the documents. */
export function paid(v: Voice): string {
  const text = v.intent.text;
  if (!PAID.test(text)) return '';
  const amount = amountIn(text);
  const day = dayIn(text, v.kb.fact<PeriodValue>(WINDOW).value.closes);
  return [amount && onAmount(v, amount), day && onDay(v, day)].filter(Boolean).join(' ');
}

/** That the rest is due, where the message names no amount that could be compared. */
export const orDifference = (v: Voice): string =>
  paid(v) !== ''
    ? ''
    : v.say({
        ro: `Taxa se plătește întreagă: dacă ați plătit mai puțin de ${v.money(FEE)}, trebuie plătită și diferența. Cum se plătește, documentele nu precizează.`,
        en: `The fee is paid in full: if you paid less than ${v.money(FEE)}, the difference must be paid too. The documents do not state how.`,
        ru: `Взнос платят целиком: если вы заплатили меньше ${v.money(FEE)}, разницу нужно доплатить. Как это сделать, в документах не указано.`,
      });
