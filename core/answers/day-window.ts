import type { PeriodValue } from '../facts/inmss-values.js';
import { message } from '../messages/message.js';
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

const ENROLMENT = 'inmss.enrolment-period';
const PAYMENT = 'inmss.payment-period';

/** Periods that have words of their own in the catalogue: `<name>.before`, `.open`, `.last-day`, `.closed`. */
const NAMES: Record<string, 'enrolment-period' | 'payment-period'> = {
  [ENROLMENT]: 'enrolment-period',
  [PAYMENT]: 'payment-period',
};

/** What follows from today's date for a period that has its own words here. Cites the period. */
export function todayLine(id: string): Line {
  return (v) => {
    const name = NAMES[id];
    if (!name) throw new Error(`no words for the period ${id}`);
    v.cite(id);
    const window = windowState(v.kb.fact<PeriodValue>(id).value, v.today);
    const [n, closes] = [window.state === 'last-day' ? 0 : window.days, v.closes(id)];
    // Who has filed no dossier in time has nothing to pay for.
    if (id === PAYMENT && isBetween(v))
      return v.text('payment-period.filed', { n, closes, filed: v.closes(ENROLMENT) });
    const opens = window.state === 'before' ? v.opens(id) : '';
    return message(v.lang, `${name}.${window.state}`, { n, opens, closes });
  };
}

export const enrolmentToday = todayLine(ENROLMENT);

/** Nobody files any more, and those who have filed may still pay, where the call says that payment follows the dossier. */
export const isBetween = (v: Voice): boolean =>
  v.kb.has('inmss.payment-after-validation') &&
  enrolmentIsOver(v) &&
  v.today <= v.kb.fact<PeriodValue>(PAYMENT).value.closes;

/** Nobody files a dossier any more: what was asked for is told in the past. */
export const enrolmentIsOver = (v: Voice): boolean =>
  windowState(v.kb.fact<PeriodValue>(ENROLMENT).value, v.today).state === 'closed';
