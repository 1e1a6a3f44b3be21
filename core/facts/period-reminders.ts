import { addDays, type PlainDate } from '../time/plain-date.js';
import type { KnowledgeBase } from './fact.js';
import type { PeriodValue } from './inmss-values.js';

/** What is reminded of, as a code, of which day, and on which. */
export interface DueReminder {
  kind: string;
  subject: string;
  dueOn: PlainDate;
}

/** Days before a period ends on which it is reminded of; on the first day of one that opens. */
const BEFORE_END_DAYS = [14, 3, 0];

function ofPeriod(name: 'enrolment' | 'payment', kb: KnowledgeBase): DueReminder[] {
  const { opens, closes } = kb.fact<PeriodValue>(`inmss.${name}-period`).value;
  const ends = BEFORE_END_DAYS.map((days) => ({
    kind: `${name}-closes`,
    subject: closes,
    dueOn: addDays(closes, -days),
  }));
  return opens ? [{ kind: `${name}-opens`, subject: opens, dueOn: opens }, ...ends] : ends;
}

/** What is still to come of the periods of the call of a day. */
export const periodReminders = (kb: KnowledgeBase, today: PlainDate): DueReminder[] =>
  (['enrolment', 'payment'] as const)
    .flatMap((name) => ofPeriod(name, kb.on(today)))
    .filter(({ dueOn }) => dueOn >= today);
