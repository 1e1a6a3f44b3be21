import type { Language, TopicId } from '../contract/ids.js';
import type { Call, KnowledgeBase } from '../facts/fact.js';
import type { PeriodValue } from '../facts/inmss-values.js';
import { message } from '../messages/message.js';
import type { PlainDate } from '../time/plain-date.js';

/** How a question names another call than that of the day: `anul trecut`, `apelul următor`, `în 2025`. */
export type CallTime =
  | { mark: 'last-year' | 'call-before' | 'next-year' | 'next-call' }
  /** `was`: it asks what was. */
  | { years: readonly number[]; was: boolean };

/** The call to answer by, and what is said before its answer. */
export interface CallAsked {
  call: Call;
  /** A call that is not the one of the day, or one of which no document is here. */
  lead: 'about' | 'none-before' | 'none-next';
}

/** What a call states and the next one may state otherwise. */
const OF_ENROLMENT: ReadonlySet<TopicId> = new Set<TopicId>([
  'fee',
  'payment-period',
  'payment-details',
  'programmes',
  'programme-kinds',
  'eligibility',
  'documents',
  'employment-proof',
  'self-enrolment',
  'who-enrols',
  'where-to-enrol',
  'contact',
]);
const OF_A_CALL: ReadonlySet<TopicId> = new Set<TopicId>([
  ...OF_ENROLMENT,
  'enrolment-period',
  'refund',
  'course-format',
  'exam',
  'retake',
]);

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));
const enrolmentOf = (knowledge: KnowledgeBase, { id }: Call): PeriodValue | undefined => {
  const kb = knowledge.ofCall(id);
  return kb?.has('inmss.enrolment-period') ? kb.fact<PeriodValue>('inmss.enrolment-period').value : undefined;
};

/** The year in which one enrolled. */
const enrolmentYear = (knowledge: KnowledgeBase, call: Call): number =>
  yearOf(enrolmentOf(knowledge, call)?.closes ?? call.from);

/** The call whose time a question about some topics names, where it is not simply the one of the day. */
export function callAsked(
  time: CallTime,
  topics: readonly (TopicId | 'unknown')[],
  knowledge: KnowledgeBase,
  today: PlainDate,
): CallAsked | undefined {
  const of = (set: ReadonlySet<TopicId>) => topics.some((topic) => topic !== 'unknown' && set.has(topic));
  if (!of(OF_A_CALL)) return undefined;
  const now = knowledge.on(today).call;
  const begun = knowledge.calls.filter(({ from }) => from <= today);
  const isOver = today > (enrolmentOf(knowledge, now)?.closes ?? today);
  const about = (call: Call): CallAsked | undefined => (call.id === now.id ? undefined : { call, lead: 'about' });
  const enrolledIn = (year: number) => begun.find((call) => enrolmentYear(knowledge, call) === year);
  const before = (call: Call | undefined): CallAsked | undefined =>
    call ? about(call) : { call: now, lead: 'none-before' };
  const next = (): CallAsked | undefined => (isOver && of(OF_ENROLMENT) ? { call: now, lead: 'none-next' } : undefined);
  if ('mark' in time)
    switch (time.mark) {
      case 'last-year':
        return before(enrolledIn(yearOf(today) - 1));
      case 'call-before':
        return before(begun[begun.findIndex(({ id }) => id === now.id) - 1]);
      default:
        return next();
    }
  const known = begun.find(({ id }) => time.years.includes(Number(id))) ?? time.years.map(enrolledIn).find(Boolean);
  if (known) return about(known);
  const earliest = Math.min(...begun.map((call) => enrolmentYear(knowledge, call)));
  return time.was && time.years.every((year) => year < earliest) ? before(undefined) : undefined;
}

/** Said first when another call than the present one was asked about. */
export const leadOf = ({ call, lead }: CallAsked, lang: Language): string =>
  message(lang, `call.${lead}`, { title: call.title[lang] });
