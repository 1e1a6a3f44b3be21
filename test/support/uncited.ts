import { LANGUAGES, type Language } from '../../core/contract/ids.js';
import type { Citation } from '../../core/facts/fact.js';
import { formatDate, formatLei } from '../../core/language/format.js';
import { daysBetween, type PlainDate, plainDate } from '../../core/time/plain-date.js';

const E_MAIL = /[\w.-]+@[\w-]+\.[\w.-]*\w/gu;
const SITE = /(?:https?:\/\/)?(?:www\.)?[a-z]+\.ro\b/gu;
const IBAN = /\bRO\d{2}[A-Z0-9]{10,}/gu;
const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** A quote and a text are compared without white space and without marks that a text may leave out. */
const squeeze = (text: string): string => text.replace(/[\s*_\\]/gu, '');

const MONTHS: Record<Language, string[]> = { ro: [], en: [], ru: [] };
for (const lang of LANGUAGES)
  for (let month = 1; month <= 12; month++)
    MONTHS[lang].push(formatDate(plainDate(`2026-${String(month).padStart(2, '0')}-01`), lang).split(' ')[1] ?? '');

/** Every long date of a language in a text, as a calendar day, and the text without them. */
function takeDates(text: string, lang: Language): { dates: PlainDate[]; rest: string } {
  const dates: PlainDate[] = [];
  const pattern = new RegExp(`(?<!\\d)(\\d{1,2}) (${MONTHS[lang].join('|')}) (\\d{4})`, 'gu');
  const rest = text.replace(pattern, (_, day: string, month: string, year: string) => {
    const number = String(MONTHS[lang].indexOf(month) + 1).padStart(2, '0');
    dates.push(plainDate(`${year}-${number}-${day.padStart(2, '0')}`));
    return ' ';
  });
  return { dates, rest };
}

/** A quote covers a day when it holds day and month, and some quote holds the year: "până la 1 noiembrie a.c.". */
function dateIsQuoted(date: PlainDate, quotes: string[]): boolean {
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTHS.ro[(month ?? 1) - 1] ?? '';
  const printed = [`${day}${name}`, `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`];
  // The letterhead: "Ziua 26 Luna 06 Anul 2026"; the period: "29 iunie - 15 octombrie 2026".
  printed.push(`Ziua${day}Luna${String(month).padStart(2, '0')}Anul${year}`);
  return (
    quotes.some((quote) => printed.some((form) => quote.includes(form))) &&
    quotes.some((quote) => quote.includes(String(year)))
  );
}

/** The number itself, not a piece of a longer one. */
const holdsNumber = (quote: string, number: string): boolean =>
  new RegExp(`(?<!\\d)${number.replace('.', '\\.')}(?!\\d)`, 'u').test(quote);

export interface Said {
  text: string;
  lang: Language;
  citations: readonly Citation[];
  today: PlainDate;
  /** Numbers that the asker gave and that the answer may repeat. */
  given?: readonly number[];
}

/**
 * Everything in a text that looks like a fact (dates, amounts, numbers, telephones, e-mails, sites, IBANs) and that no
 * cited quote holds, nor follows from today's date and the cited days. The safety net of the answers: empty, or a bug.
 * The source line and lines that end the answer with it are the text's own proof and are left out.
 */
export function uncitedFacts({ text, lang, citations, today, given = [] }: Said): string[] {
  const quotes = citations.map(({ quote }) => squeeze(quote));
  const said = text
    .split('\n')
    .filter((line) => !/^(Sursa|Source|Источник): /u.test(line))
    .join('\n');
  const found: string[] = [];
  let rest = said;
  const take = (pattern: RegExp) => {
    for (const [match] of rest.matchAll(pattern))
      if (!quotes.some((quote) => quote.includes(squeeze(match)))) found.push(match);
    rest = rest.replace(pattern, ' ');
  };
  take(IBAN);
  take(E_MAIL);
  take(SITE);
  const { dates, rest: withoutDates } = takeDates(rest, lang);
  found.push(...dates.filter((date) => !dateIsQuoted(date, quotes)));
  const derived = new Set([
    ...dates.map((date) => String(Math.abs(daysBetween(today, date)))),
    ...given.map(String),
    ...given.map((count) => formatLei(count * 2500).replace(' lei', '')),
  ]);
  // 75% of the cited fee, when both the share and the fee are cited.
  if (quotes.some((quote) => quote.includes('75%')) && quotes.some((quote) => quote.includes('2.500lei')))
    derived.add('1.875');
  for (const line of withoutDates.split('\n')) {
    // "1. diploma…" numbers the papers as the announcement does: their locators carry the number.
    const numbered = /^(\d)\. /u.exec(line);
    const listed = numbered && citations.some(({ locator }) => locator === `pct. ${numbered[1]}`);
    const body = (listed ? line.slice(3) : line).replace(/\((\d{3})\)/gu, '$1 ');
    for (const [match] of body.matchAll(NUMBER))
      if (!derived.has(match) && !citations.some(({ quote }) => holdsNumber(quote, match))) found.push(match);
  }
  return found;
}

/** Words that only a program that fails would say. */
export const BROKEN = /undefined|NaN|\[object|null|\$\{|Invalid/u;
