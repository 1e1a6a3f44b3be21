import { addDays, type PlainDate } from '../../time/plain-date.js';

/** Something that lasts from one day to another, both included, as a calendar shows it. */
export interface CalendarPeriod {
  /** Stable: the same period imported twice is one entry. */
  id: string;
  title: string;
  about: string;
  /** Absent: the source gives only the last day. */
  opens?: PlainDate;
  closes: PlainDate;
  /** On the bell a week before the end, and on the last morning. */
  alarm: string;
}

const MOST_BYTES = 73;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
/** Before the midnight after the last day: nine in the morning a week before, and of the last day itself. */
const ALARMS = ['-P6DT15H', '-PT15H'];

const escaped = (text: string): string => text.replace(/([\\;,])/g, '\\$1').replace(/\r?\n/g, '\\n');
const compact = (day: PlainDate): string => day.replaceAll('-', '');

/** Lines of more than 75 bytes go on in the next one, after a blank (RFC 5545, 3.1); no letter is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const letter of line) {
    if (bytesOf(current + letter) > MOST_BYTES) {
      lines.push(current);
      current = '';
    }
    current += letter;
  }
  return [...lines, current].join('\r\n ');
}

/** The periods as an iCalendar file (RFC 5545): days without a clock, so that no time zone moves them. */
export function calendarOf(periods: readonly CalendarPeriod[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = periods.flatMap(({ id, title, about, opens, closes, alarm }) => [
    'BEGIN:VEVENT',
    `UID:${id}-${closes}@parafa`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(opens ?? closes)}`,
    `DTEND;VALUE=DATE:${compact(addDays(closes, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about)}`,
    'TRANSP:TRANSPARENT',
    ...ALARMS.flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(alarm)}`,
      `TRIGGER;RELATED=END:${trigger}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Parafa//Parafa//RO', 'CALSCALE:GREGORIAN', ...events];
  return [...lines, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}
