import type { PeriodValue } from '../facts/inmss-values.js';
import { countEn, countRo, countRu } from '../language/format.js';
import { daysBetween, type PlainDate } from '../time/plain-date.js';
import type { Line, Voice } from './voice.js';

/** Where a day lies in a period; both of its days belong to it. `days` counts calendar days. */
export type WindowState =
  | { state: 'before'; days: number }
  | { state: 'open'; days: number }
  | { state: 'last-day' }
  | { state: 'closed'; days: number };

/** Before: days until it opens. Open: days that follow today. Closed: days since the last one. */
export function windowState(period: PeriodValue, today: PlainDate): WindowState {
  if (period.opens !== undefined && today < period.opens)
    return { state: 'before', days: daysBetween(today, period.opens) };
  if (today === period.closes) return { state: 'last-day' };
  return today < period.closes
    ? { state: 'open', days: daysBetween(today, period.closes) }
    : { state: 'closed', days: daysBetween(period.closes, today) };
}

export const days: Record<Voice['lang'], (n: number) => string> = {
  ro: (n) => countRo(n, { one: 'zi', many: 'zile' }),
  en: (n) => countEn(n, 'day', 'days'),
  ru: (n) => countRu(n, { one: 'день', few: 'дня', many: 'дней' }),
};

const IN_DAYS: Record<Voice['lang'], (n: number) => string> = {
  ro: (n) => (n === 1 ? 'mâine' : `peste ${days.ro(n)}`),
  en: (n) => (n === 1 ? 'tomorrow' : `in ${days.en(n)}`),
  ru: (n) => (n === 1 ? 'завтра' : `через ${days.ru(n)}`),
};
const DAYS_AGO: Record<Voice['lang'], (n: number) => string> = {
  ro: (n) => (n === 1 ? 'ieri' : `acum ${days.ro(n)}`),
  en: (n) => (n === 1 ? 'yesterday' : `${days.en(n)} ago`),
  ru: (n) => (n === 1 ? 'вчера' : `${days.ru(n)} назад`),
};
/** Russian agrees with the number: `остался 21 день`, `осталось 5 дней`. */
const remainRu = (n: number): string => (n % 10 === 1 && n % 100 !== 11 ? 'остался' : 'осталось');

interface Wording {
  before: (v: Voice, when: string) => string;
  open: (v: Voice, n: number) => string;
  lastDay: (v: Voice) => string;
  closed: (v: Voice, when: string) => string;
}

const ENROLMENT = 'inmss.enrolment-period';
const PAYMENT = 'inmss.payment-period';

const WORDING: Record<string, Record<Voice['lang'], Wording>> = {
  [ENROLMENT]: {
    ro: {
      before: (v, when) => `Înscrierile se deschid ${when}, pe ${v.opens(ENROLMENT)}.`,
      open: (v, n) =>
        `Înscrierile sunt deschise; mai ${n === 1 ? 'este' : 'sunt'} ${days.ro(n)}, până pe ${v.closes(ENROLMENT)}.`,
      lastDay: (v) => `Astăzi, ${v.closes(ENROLMENT)}, este ultima zi de înscriere.`,
      closed: (v, when) => `Înscrierile s-au încheiat ${when}, pe ${v.closes(ENROLMENT)}.`,
    },
    en: {
      before: (v, when) => `Enrolment opens ${when}, on ${v.opens(ENROLMENT)}.`,
      open: (v, n) => `Enrolment is open; ${days.en(n)} left, until ${v.closes(ENROLMENT)}.`,
      lastDay: (v) => `Today, ${v.closes(ENROLMENT)}, is the last day of enrolment.`,
      closed: (v, when) => `Enrolment closed ${when}, on ${v.closes(ENROLMENT)}.`,
    },
    ru: {
      before: (v, when) => `Запись откроется ${when}, ${v.opens(ENROLMENT)}.`,
      open: (v, n) => `Запись открыта; ${remainRu(n)} ${days.ru(n)}, последний день ${v.closes(ENROLMENT)}.`,
      lastDay: (v) => `Сегодня, ${v.closes(ENROLMENT)}, последний день записи.`,
      closed: (v, when) => `Запись закрылась ${when}, ${v.closes(ENROLMENT)}.`,
    },
  },
  [PAYMENT]: {
    ro: {
      before: (v, when) =>
        `Plata se poate face începând ${when === 'mâine' ? 'de mâine' : when}, din ${v.opens(PAYMENT)}.`,
      open: (v, n) =>
        `Plata se poate face acum; mai ${n === 1 ? 'este' : 'sunt'} ${days.ro(n)}, până pe ${v.closes(PAYMENT)}.`,
      lastDay: (v) => `Astăzi, ${v.closes(PAYMENT)}, este ultima zi de plată.`,
      closed: (v, when) => `Termenul de plată a trecut ${when}, pe ${v.closes(PAYMENT)}.`,
    },
    en: {
      before: (v, when) => `Payment opens ${when}, on ${v.opens(PAYMENT)}.`,
      open: (v, n) => `You can pay now; ${days.en(n)} left, until ${v.closes(PAYMENT)}.`,
      lastDay: (v) => `Today, ${v.closes(PAYMENT)}, is the last day to pay.`,
      closed: (v, when) => `The payment deadline passed ${when}, on ${v.closes(PAYMENT)}.`,
    },
    ru: {
      before: (v, when) => `Оплата откроется ${when}, ${v.opens(PAYMENT)}.`,
      open: (v, n) => `Оплатить можно сейчас; ${remainRu(n)} ${days.ru(n)}, последний день ${v.closes(PAYMENT)}.`,
      lastDay: (v) => `Сегодня, ${v.closes(PAYMENT)}, последний день оплаты.`,
      closed: (v, when) => `Срок оплаты истёк ${when}, ${v.closes(PAYMENT)}.`,
    },
  },
};

/** What follows from today's date for a period that has its own words here. Cites the period. */
export function todayLine(id: string): Line {
  const speak = (v: Voice): string => {
    const wording = WORDING[id]?.[v.lang];
    if (!wording) throw new Error(`no words for the period ${id}`);
    v.cite(id);
    const state = windowState(v.kb.fact<PeriodValue>(id).value, v.today);
    if (state.state === 'before') return wording.before(v, IN_DAYS[v.lang](state.days));
    if (state.state === 'open') return wording.open(v, state.days);
    return state.state === 'last-day' ? wording.lastDay(v) : wording.closed(v, DAYS_AGO[v.lang](state.days));
  };
  return { ro: speak, en: speak, ru: speak };
}

export const enrolmentToday = todayLine(ENROLMENT);
