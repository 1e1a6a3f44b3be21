/** A calendar day, `2026-07-01`. Compares as text. */
export type PlainDate = string & { readonly __plainDate: unique symbol };

const DAY_MS = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that `text` (`2026-07-01`) names, or undefined when there is no such day. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return text as PlainDate;
}

/** As {@link parsePlainDate}; throws RangeError for a day that does not exist. For literals and validated input. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new RangeError(`not a calendar day: ${text}`);
  return date;
}

const bucharest = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Bucharest',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Days begin with a quarter of an hour, whatever the season: within one, the day that was found last is the day. */
const QUARTER_MS = 900_000;
let last: { quarter: number; day: PlainDate } | undefined;

/** The calendar day in Europe/Bucharest at a moment. */
export function dayInBucharest(moment: Date): PlainDate {
  const quarter = Math.floor(moment.getTime() / QUARTER_MS);
  if (last?.quarter !== quarter) last = { quarter, day: plainDate(bucharest.format(moment)) };
  return last.day;
}

/** Reads `--now`: a day, or a moment (ISO 8601 with an offset or Z) turned into its day in Bucharest. */
export function parseNow(text: string): PlainDate | undefined {
  const day = parsePlainDate(text);
  if (day) return day;
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? undefined : dayInBucharest(moment);
}

const utc = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(utc(date) + days * DAY_MS).toISOString().slice(0, 10) as PlainDate;
}

/** 0 = Sunday … 6 = Saturday. */
export function dayOfWeek(date: PlainDate): number {
  return new Date(utc(date)).getUTCDay();
}
