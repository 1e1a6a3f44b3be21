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

/** With its first letter as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
