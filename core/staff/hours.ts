import type { Language } from '../contract/ids.js';
import { addDays, dayInBucharest, dayOfWeek, type PlainDate, parsePlainDate } from '../time/plain-date.js';

/** When staff answer, in Europe/Bucharest: on some days of the week, but for some days of the year. */
export interface OfficeTimes {
  hours: readonly OfficeHours[];
  /** `2027-04-30`, or `12-25` for every year. */
  holidays: readonly string[];
}

/** Days of the week with their times. */
export interface OfficeHours {
  /** 0 = Sunday … 6 = Saturday. */
  first: number;
  last: number;
  /** Minutes from midnight; `until` is not part of it. */
  from: number;
  until: number;
}

export type Office = { isOpen: true } | { isOpen: false; opensOn: PlainDate; opensAt: string };

/** The first letters of the days, from Sunday, in Romanian and in English. */
const DAYS = [
  ['dum', 'sun'],
  ['lun', 'mon'],
  ['mar', 'tue'],
  ['mie', 'wed'],
  ['joi', 'thu'],
  ['vin', 'fri'],
  ['sam', 'sat'],
] as const;
const SHAPE = /^([a-z]+)(?:\s*-\s*([a-z]+))?\s+(\d{1,2})(?::(\d{2}))?\s*-\s*(\d{1,2})(?::(\d{2}))?$/;
const WEEK = 7;
/** No office is closed for longer. */
const FAR = 366;

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[–—]/g, '-').toLowerCase();
const dayNamed = (name: string | undefined): number =>
  DAYS.findIndex((names) => names.some((known) => name?.slice(0, known.length) === known));

function rangeIn(text: string): OfficeHours | undefined {
  const [, firstName, lastName = firstName, ...times] = SHAPE.exec(plain(text)) ?? [];
  const [first, last] = [dayNamed(firstName), dayNamed(lastName)];
  const [hour = 0, minute = 0, endHour = 0, endMinute = 0] = times.map((digits) => Number(digits ?? 0));
  const [from, until] = [hour * 60 + minute, endHour * 60 + endMinute];
  const isRight = first >= 0 && last >= 0 && from < until && until <= 24 * 60 && minute < 60 && endMinute < 60;
  return isRight ? { first, last, from, until } : undefined;
}

/** Reads `luni-vineri 9-15, sâmbătă 10-13` (or `mon-fri 9:00-15:00`); undefined when that is no such text. */
export function parseOfficeHours(text: string): OfficeHours[] | undefined {
  const ranges = text.split(/[,;]/).map((part) => rangeIn(part.trim()));
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

const HOLIDAY = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/;
/** A leap year: the 29th of February is a day. */
const ANY_YEAR = '2024';

function holidayIn(text: string): string | undefined {
  const [, day = '', month = '', year] = HOLIDAY.exec(text) ?? [];
  const ofYear = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!parsePlainDate(`${year ?? ANY_YEAR}-${ofYear}`)) return undefined;
  return year === undefined ? ofYear : `${year}-${ofYear}`;
}

/** Reads `25.12, 26.12, 30.04.2027`: days of every year, or of one; undefined when that is no such text. */
export function parseHolidays(text: string): string[] | undefined {
  const days = text.split(/[,;]/).map((part) => holidayIn(part.trim()));
  return days.every((day) => day !== undefined) ? days : undefined;
}

const timeOf = (minutes: number): string =>
  `${Math.floor(minutes / 60)}${minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`}`;
const clockTime = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
/** A Sunday, from which the names of days are counted. */
const SUNDAY = Date.UTC(2026, 0, 4);
const dayName = (day: number, lang: Language): string =>
  new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(SUNDAY + day * 86_400_000);

/** In words: `luni–vineri, 9–15; sâmbătă, 10–13`. */
export const officeHoursText = (hours: readonly OfficeHours[], lang: Language): string =>
  hours
    .map(({ first, last, from, until }) => {
      const days = first === last ? dayName(first, lang) : `${dayName(first, lang)}–${dayName(last, lang)}`;
      return `${days}, ${timeOf(from)}–${timeOf(until)}`;
    })
    .join('; ');

const isOn = ({ first, last }: OfficeHours, day: number): boolean =>
  (day - first + WEEK) % WEEK <= (last - first + WEEK) % WEEK;

const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Bucharest', hour: '2-digit', minute: '2-digit' });
function minutesInBucharest(moment: Date): number {
  const [hour = 0, minute = 0] = time.format(moment).split(':').map(Number);
  return hour * 60 + minute;
}

/** Whether somebody answers now; if not, from when on. */
export function officeAt({ hours, holidays }: OfficeTimes, moment: Date): Office {
  const today = dayInBucharest(moment);
  const now = minutesInBucharest(moment);
  const isHoliday = (day: PlainDate) => holidays.some((each) => day.endsWith(each));
  const on = (day: PlainDate) => (isHoliday(day) ? [] : hours.filter((range) => isOn(range, dayOfWeek(day))));
  if (on(today).some(({ from, until }) => from <= now && now < until)) return { isOpen: true };
  for (let ahead = 0; ahead <= FAR; ahead += 1) {
    const day = addDays(today, ahead);
    const starts = on(day)
      .map(({ from }) => from)
      .filter((from) => ahead > 0 || from > now);
    if (starts.length > 0) return { isOpen: false, opensOn: day, opensAt: clockTime(Math.min(...starts)) };
  }
  return { isOpen: true }; // no hours are set: nobody is said to be away
}
