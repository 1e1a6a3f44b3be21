import type { Language } from '../contract/ids.js';
import type { PlainDate } from '../time/plain-date.js';

/** Month names as a date has them, January first. */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  ro: [
    'ianuarie',
    'februarie',
    'martie',
    'aprilie',
    'mai',
    'iunie',
    'iulie',
    'august',
    'septembrie',
    'octombrie',
    'noiembrie',
    'decembrie',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
};

/** `15 octombrie 2026`, `15 October 2026`, `15 октября 2026`. */
export function formatDate(date: PlainDate, lang: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[lang][(month ?? 1) - 1]} ${year}`;
}

/** `2.500` in every language: the thousands separator of the sources. Decimals after a comma, in English too. */
export function formatNumber(value: number): string {
  const [whole = '0', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

/** `2.500 lei`, as the contract writes money in every language. */
export function formatLei(amountLei: number): string {
  return `${formatNumber(amountLei)} lei`;
}

export interface RomanianForms {
  one: string;
  /** After 0 and numbers that end in 01–19: `19 zile`; all others take `de`: `20 de zile`. */
  many: string;
}

/** `o zi` is the caller's to write when it reads better; here `1 zi`, `19 zile`, `20 de zile`, `101 zile`. */
export function countRo(n: number, forms: RomanianForms): string {
  if (n === 1) return `1 ${forms.one}`;
  const rest = n % 100;
  const takesDe = n !== 0 && (rest === 0 || rest >= 20);
  return `${n} ${takesDe ? 'de ' : ''}${forms.many}`;
}

export interface RussianForms {
  /** 1, 21, 31: `21 день` */
  one: string;
  /** 2–4, 22–24: `3 дня` */
  few: string;
  /** 0, 5–20, 25–30: `11 дней` */
  many: string;
}

export function countRu(n: number, forms: RussianForms): string {
  const [rest100, rest10] = [n % 100, n % 10];
  if (rest10 === 1 && rest100 !== 11) return `${n} ${forms.one}`;
  if (rest10 >= 2 && rest10 <= 4 && (rest100 < 12 || rest100 > 14)) return `${n} ${forms.few}`;
  return `${n} ${forms.many}`;
}

export function countEn(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
