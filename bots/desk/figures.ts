import { FIGURE_ACTIONS, type StaffFigures, staffFigures } from '../../core/staff/figures.js';
import { addDays, dayInBucharest, dayOfWeek, type PlainDate } from '../../core/time/plain-date.js';
import type { Store } from '../../store/open-store.js';

/** Figures of today and of the week since Monday. Counts and codes: nothing of anybody. */
export interface DeskFigures {
  today: PlainDate;
  monday: PlainDate;
  /** What waits now. */
  waiting: number;
  day: StaffFigures;
  week: StaffFigures;
}

const mondayOf = (day: PlainDate): PlainDate => addDays(day, -((dayOfWeek(day) + 6) % 7));
/** Bucharest is at most three hours before the day of the clock; what is of an earlier day falls out below. */
const aroundMidnight = (day: PlainDate): Date => new Date(Date.parse(`${day}T00:00:00Z`) - 3 * 3_600_000);

/** `/cifre`, and the same in a terminal. */
export async function deskFigures(store: Store, now: Date): Promise<DeskFigures> {
  const today = dayInBucharest(now);
  const monday = mondayOf(today);
  const entries = (await store.audit.since(FIGURE_ACTIONS, aroundMidnight(monday))).filter(
    ({ at }) => dayInBucharest(at) >= monday,
  );
  return {
    today,
    monday,
    waiting: (await store.reviews.list(['waiting', 'taken'], 1000)).length,
    day: staffFigures(entries.filter(({ at }) => dayInBucharest(at) === today)),
    week: staffFigures(entries),
  };
}

/** Machine against staff: of those that it had judged itself, how many it judged as staff did. */
export function verdictShare({ agreement }: StaffFigures): { right: number; of: number } {
  const { agreed, wrongComplete, wrongIncomplete } = agreement;
  return { right: agreed, of: agreed + wrongComplete + wrongIncomplete };
}

/** Kinds of papers, or all other values, that were read as they stand there. */
export function readingShare({ readings }: StaffFigures, what: 'type' | 'fields'): { right: number; of: number } {
  const meant = readings.filter(({ field }) => (field === 'type') === (what === 'type'));
  const of = meant.reduce((sum, { checked }) => sum + checked, 0);
  return { right: of - meant.reduce((sum, { wrong }) => sum + wrong, 0), of };
}

/** One row a count: period, what it is about, what is counted, how many. */
export function figuresCsv({ today, monday, day, week }: DeskFigures): string {
  const rows = (
    [
      [today, day],
      [`${monday}..${today}`, week],
    ] as const
  ).flatMap(([period, figures]) => [
    ...figures.programmes.flatMap(({ programme, ...decisions }) =>
      Object.entries(decisions).map(([decision, count]) => [period, 'decision', programme, decision, count]),
    ),
    [period, 'decision', 'single-paper', 'all', figures.papers],
    ...Object.entries(figures.agreement).map(([what, count]) => [period, 'machine', 'verdict', what, count]),
    ...figures.readings.flatMap(({ type, field, checked, wrong }) => [
      [period, 'reading', `${type}.${field}`, 'checked', checked],
      [period, 'reading', `${type}.${field}`, 'wrong', wrong],
    ]),
  ]);
  return `${[['period', 'about', 'item', 'what', 'count'], ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}
