import type { PlainDate } from '../../../core/time/plain-date.js';
import type { DocumentText } from '../text/document-text.js';
import { linePieces, textOf } from '../text/pieces.js';
import { oneOf, says, saysLast, words } from '../words.js';
import { asDigits } from './cnp.js';
import { datesIn } from './dates.js';
import { beside, piecesBetween } from './labelled.js';
import { isOfLaw, sentenceBefore } from './numbers.js';
import { type Found, found } from './value.js';

export interface Registration {
  number: Found;
  issuedOn: Found<PlainDate>;
}

const LABEL = `(?<!\\p{L})(?:${oneOf('numbers.registered')})\\s*[.:,]*\\s*`;
const OF_WHAT = `(?:(?:${oneOf('numbers.ofWhat')})\\.?\\s*)*[:.]?\\s*`;
const LETTERS = String.raw`(?:[A-Z]{1,3}[\s.-]{1,2})?`;
const NUMBER = String.raw`([0-9OoIlSB$]{1,3}(?:[.]\d{3})+|[0-9OoIl][0-9OoIlSB$]{0,9})[;,]?(?:\s*\/\s*[A-Z]{1,5})?`;
const THEN = String.raw`\s*(?:[/–-]|din|data|(?<=[;,])(?=\s*\d{1,2}[.]))(?:\s*(?:din|data|de|la)(?!\p{L}))*\s*[:]?\s*`;
const NUMBER_THEN_DATE = new RegExp(`(?:${LABEL}${OF_WHAT}${LETTERS}|^\\W*)${NUMBER}${THEN}`, 'giu');

/**
 * The paper's own registration, `Nr. 15234 / 07.09.2026`, `Nr. înregistrare: 5945` over `Data: 05.09.2026`, `8005/07.07.2026` alone. Lines
 * where one of the words `otherPapers` precedes the number (a contract's, an act's, a law's) are passed over.
 */
export function registration(text: DocumentText, otherPapers: readonly string[] = []): Registration | undefined {
  for (const line of text.lines) {
    const next = text.lines[line.index + 1];
    const own = linePieces(text, line);
    const pieces = next && /^\W*(?:din|data)\b/i.test(next.text) ? [...own, ...linePieces(text, next)] : own;
    const all = textOf(pieces);
    for (const m of all.matchAll(NUMBER_THEN_DATE)) {
      const before = sentenceBefore(text, line) + all.slice(0, m.index);
      if (says(before, otherPapers) || saysLast(before, words('numbers.answered'))) continue;
      const end = m.index + m[0].length;
      const date = datesIn(all.slice(end, end + 30)).find((hit) => hit.start <= 1);
      const digits = asDigits((m[1] ?? '').replace(/\./g, ''));
      const used = piecesBetween(pieces, m.index, end);
      if (!date || !digits || isOfLaw(text, used[0]?.token)) continue;
      return {
        number: found(digits, used),
        issuedOn: found(date.date, piecesBetween(pieces, end + date.start, end + date.end)),
      };
    }
  }
  return registrationByLabel(text);
}

/** `Nr. și data: 4903 / 10.11.2025`, both under one label. */
const registrationByLabel = (text: DocumentText): Registration | undefined =>
  beside(text, words('numbers.numberAndDate'), (pieces) => {
    const all = textOf(pieces);
    const digits = /^[\s:.]*(?:\p{Ll}+[\s:.]+){0,2}(?:[A-Z]{1,3}[\s.-]?)?(\d{1,8})(?!\d)/u.exec(all)?.[1];
    const [date] = datesIn(all);
    if (!digits || !date || date.start < 1) return undefined;
    const day = piecesBetween(pieces, date.start, date.end);
    return { number: found(digits, pieces), issuedOn: found(date.date, day) };
  });
