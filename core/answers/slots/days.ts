import type { PeriodValue } from '../../facts/inmss-values.js';
import type { MessageId } from '../../messages/message.js';
import { dayOfWeek } from '../../time/plain-date.js';
import { isBetween, todayLine, windowState } from '../day-window.js';
import { speak } from '../reply.js';
import type { Voice } from '../voice.js';

/** What follows from today for a period: opens in N days, N days left, closed N days ago. */
export const today = (v: Voice, period: string): string => todayLine(period)(v);

const WEEKEND: Partial<Record<number, MessageId>> = { 0: 'days.weekend.0', 6: 'days.weekend.6' };

/** `, o duminică`, where a period ends when banks do not work. */
export function weekend(v: Voice, period: string): string {
  const day = WEEKEND[dayOfWeek(v.kb.fact<PeriodValue>(period).value.closes)];
  return day ? v.text(day) : '';
}

/** That who has not filed cannot pay either, while others may; `proof`: only what payment waits for. */
export function unlessFiled(v: Voice, what: string): string {
  const fact = isBetween(v) ? v.fact('inmss.payment-after-validation') : '';
  return fact === '' || what === 'proof' ? fact : v.text('payment-period.unless-filed', { fact });
}

/** Days before the end when a weekend at the end begins to matter. */
const SOON_DAYS = 7;

/** The last day of payment is near, and a weekend: what counts then. */
export function lastDayWarning(v: Voice): string {
  const period = 'inmss.payment-period';
  const now = windowState(v.kb.fact<PeriodValue>(period).value, v.today);
  const soon = now.state === 'last-day' || (now.state === 'open' && now.days <= SOON_DAYS);
  const reply = soon && weekend(v, period) !== '' ? v.kb.reply('payment-period.last-day') : undefined;
  return reply ? speak(v, reply) : '';
}
