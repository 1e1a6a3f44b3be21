import { refundDue } from '../../calculators/refund.js';
import type { MoneyValue, RefundValue } from '../../facts/inmss-values.js';
import { formatLei } from '../../language/format.js';
import { daysIn } from '../../language/spans.js';
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
/** Calendar days from the start to the withdrawal as the question puts them, or undefined. */
function daysFromStart(text: string): number | undefined {
  const count = daysIn(text);
  if (count === undefined || BEFORE.test(text) === AFTER.test(text)) return undefined;
  return BEFORE.test(text) ? -count : count;
}

/** What comes back on the day that the question names, where it names one. */
export function refundResult(v: Voice): string {
  const from = daysFromStart(v.intent.text);
  if (from === undefined) return '';
  const { amountLei } = v.kb.fact<MoneyValue>('inmss.fee').value;
  const due = refundDue(amountLei, from, rule(v));
  const side = from < 0 ? 'before' : 'after';
  const when = v.text(`refund.${side}`, { n: Math.abs(from) });
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
