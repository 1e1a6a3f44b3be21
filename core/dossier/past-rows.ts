import type { PlainDate } from '../time/plain-date.js';
import { type Paper, textsOf } from './paper.js';

const DAY = '(?<![\\d.])\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d';
/** `01.01.2024 - 31.12.2024`: days beside each other, to the end of a year. */
const PERIOD = new RegExp(`${DAY}[\\s|]*(?:[-–—]|p[âai]n[ăa] la|la)?[\\s|]*31[./-]12[./-](?:19|20)\\d\\d(?!\\d)`);
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** More words are a sentence, which may speak of today too. */
const WORDS_OF_ROW = 6;
const WORD = /\p{L}{3,}/gu;
/** What every year becomes. */
const EXPIRED = /(?<!\p{L})expirat[ăe]?(?!\p{L})/giu;

function lastYearOf(row: string): number {
  const isRow = PERIOD.test(row) && (row.match(WORD) ?? []).length <= WORDS_OF_ROW;
  return isRow ? Math.max(...(row.match(YEAR) ?? []).map(Number)) : Number.POSITIVE_INFINITY;
}

/**
 * A notice that tells several years without what its rows say of past ones: that last year's expired, and whatever befell years before the last, which was
 * granted again since. What befell last year's may reach into this one.
 */
export function withoutPastRows(paper: Paper, today: PlainDate): Paper {
  if (paper.type !== 'practice-notice' || textsOf(paper, 'validUntil').length < 2) return paper;
  const year = Number(today.slice(0, 4));
  const rows = paper.text.split('\n').flatMap((row) => {
    const last = lastYearOf(row);
    if (last < year - 1) return [];
    return [last < year ? row.replace(EXPIRED, '') : row];
  });
  return { ...paper, text: rows.join('\n') };
}
