import type { RefundValue } from '../facts/inmss-values.js';

export type Refund =
  | { kind: 'due'; amountLei: number; share: number }
  | { kind: 'none' }
  | { kind: 'undetermined'; reason: 'less_than_3_days_before_start' | 'last_day_of_share' };

/**
 * What INMSS returns of the fee when a participant withdraws.
 *
 * `daysFromStart`: calendar days from the first day of the programme to the withdrawal, negative before it. Whole fee up
 * to 3 days before the start, 75% in the first 30 days from the start, nothing later. In between, and on the 30th day
 * itself, the announcement is silent: `undetermined`, never a guess.
 * Source: `inmss-anunt-2027`, "Taxa de instruire se restituie integral atunci când…" (the fact `inmss.refund`).
 */
export function refundDue(feeLei: number, daysFromStart: number, rule: RefundValue): Refund {
  if (daysFromStart <= -rule.fullUntilDaysBeforeStart) return { kind: 'due', amountLei: feeLei, share: 1 };
  if (daysFromStart < 0) return { kind: 'undetermined', reason: 'less_than_3_days_before_start' };
  // Whether the day of the start is the first of them the announcement leaves open, and with it its last day.
  if (daysFromStart === rule.partialWithinDaysFromStart) return { kind: 'undetermined', reason: 'last_day_of_share' };
  return daysFromStart < rule.partialWithinDaysFromStart
    ? { kind: 'due', amountLei: feeLei * rule.partialShare, share: rule.partialShare }
    : { kind: 'none' };
}
