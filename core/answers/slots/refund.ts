import { refundDue } from '../../calculators/refund.js';
import type { MoneyValue, RefundValue } from '../../facts/inmss-values.js';
import { formatLei } from '../../language/format.js';
import { daysIn, monthsIn } from '../../language/spans.js';
import type { Voice } from '../voice.js';

const rule = (v: Voice): RefundValue => v.kb.fact<RefundValue>('inmss.refund').value;
const percent = (v: Voice): string => `${rule(v).partialShare * 100}%`;
const full = (v: Voice): number => rule(v).fullUntilDaysBeforeStart;
const within = (v: Voice): number => rule(v).partialWithinDaysFromStart;

/** One figure of the rule. */
export function refundRule(v: Voice, what: string): string {
  v.cite('inmss.refund');
  return what === 'share' ? percent(v) : String(what === 'full' ? full(v) : within(v));
}

const BEFORE = /inainte|before|prior|до начал|перед|до старт/u;
const AFTER =
  /dupa|ziua \d|day \d|день \d|de la (?:incep|start)|a inceput|after|since|into|started|после|от начал|с начал|начал[си]/u;
const SHORTEST_MONTH = 28;
/** Calendar days from the start to the withdrawal as the question puts them, or undefined. */
function daysFromStart(text: string): { from: number; months?: number } | undefined {
  const months = monthsIn(text);
  const count = months === undefined ? daysIn(text) : months * SHORTEST_MONTH;
  if (count === undefined || BEFORE.test(text) === AFTER.test(text)) return undefined;
  return { from: BEFORE.test(text) ? -count : count, ...(months === undefined ? {} : { months }) };
}

/** What comes back on the day that the question names, where it names one. */
export function refundResult(v: Voice): string {
  const told = daysFromStart(v.intent.text);
  if (!told) return '';
  const { from, months } = told;
  const { amountLei } = v.kb.fact<MoneyValue>('inmss.fee').value;
  const due = refundDue(amountLei, from, rule(v));
  // Months have no fixed number of days: only what holds of the shortest is said.
  if (months !== undefined && due.kind !== 'none' && from > 0) return '';
  const side = `refund.${months === undefined ? '' : 'months-'}${from < 0 ? 'before' : 'after'}` as const;
  const when = v.text(side, { n: months ?? Math.abs(from) });
  v.cite('inmss.fee');
  if (due.kind === 'due') {
    const amount = formatLei(due.amountLei);
    const all = v.money('inmss.fee');
    return v.text(due.share === 1 ? 'refund.whole' : 'refund.share', { when, amount, percent: percent(v), all });
  }
  if (due.kind === 'none') return v.text('refund.nothing', { when });
  if (due.reason === 'last_day_of_share') return v.text('refund.last-day-open', { when, within: within(v) });
  return v.text('refund.not-stated', { when });
}
