import type { PlainDate } from '../../../core/time/plain-date.js';
import type { DocumentText } from '../text/document-text.js';
import { linePieces, type Piece, textOf } from '../text/pieces.js';
import { asDigits } from './cnp.js';
import { datesIn } from './dates.js';
import { piecesBetween } from './labelled.js';
import { type Found, found } from './value.js';

export interface SeriesAndNumber {
  series: Found;
  number: Found;
}

const SERIES =
  /(?<![\p{L}])[Ss5][Ee][Rr][Ii1l][Aa]\s*[:.]?\s*([A-Z0-9]{1,3}(?:[-.][A-Z])?|[A-Z]\.[A-Z]\.?)\s*[,;.]?\s*[Nn](?:[Rr]|[uU][mM][ăaĂA][rR](?:[uU][lL])?)\s*[.:,]?\s*([0-9OoIlSB][0-9OoIlSB. ]{2,11})/u;

/** `Seria XY Nr. 0000123`, as study acts, cards and civil status papers print it; first in the text unless `where` says otherwise. */
export function seriesAndNumber(text: DocumentText, where?: (line: string) => boolean): SeriesAndNumber | undefined {
  for (const line of text.lines) {
    if (where && !where(line.text)) continue;
    const pieces = linePieces(text, line);
    const hit = seriesIn(pieces);
    if (hit) return hit;
    // The number on the next line: `Seria XB` over `Nr. 000001`.
    const next = text.lines[line.index + 1];
    if (next && /^\W*ser/i.test(line.text) && /^\W*n[ru]/i.test(next.text)) {
      const both = seriesIn([...pieces, ...linePieces(text, next)]);
      if (both) return both;
    }
  }
  return undefined;
}

export function seriesIn(pieces: readonly Piece[]): SeriesAndNumber | undefined {
  const m = SERIES.exec(textOf(pieces));
  if (!m) return undefined;
  const digits = asDigits((m[2] ?? '').trim());
  if (!digits || digits.length < 3) return undefined;
  const letters = (m[1] ?? '')
    .replace(/[^A-Z0-9]/g, '')
    .replace(/0/g, 'O')
    .replace(/1/g, 'I')
    .replace(/5/g, 'S')
    .replace(/8/g, 'B');
  const used = piecesBetween(pieces, m.index, m.index + m[0].length);
  return { series: found(letters, used), number: found(digits, used) };
}

export interface Registration {
  number: Found;
  issuedOn: Found<PlainDate>;
}

const REGISTRATION =
  /(?<![\p{L}])(?:[Nn][Rr]|[Nn]um[ăa]r(?:ul)?)\s*[.:,]?\s*(?:de\s+)?(?:[îi]nreg(?:istrare|\.)?\s*)?[:.]?\s*([0-9OoIlSB]{1,3}(?:[.]\d{3})+|[0-9OoIl][0-9OoIlSB]{0,9})(?:\s*\/\s*[A-Z]{1,4})?\s*(?:\/|din(?:\s+data(?:\s+de)?)?|data|[-–])\s*[:]?\s*/gu;

/**
 * The paper's own registration, `Nr. 15234 / 07.09.2026`, `Nr. înregistrare 5945 din 05.09.2026`, `Nr. 145 din 12.02.2018`. Lines that
 * `skip` accepts (a contract's number, an act's, a law's) are passed over.
 */
export function registration(text: DocumentText, skip?: RegExp): Registration | undefined {
  for (const line of text.lines) {
    const pieces = linePieces(text, line);
    const all = textOf(pieces);
    for (const m of all.matchAll(REGISTRATION)) {
      const before = all.slice(0, m.index);
      if (skip?.test(before)) continue;
      const end = m.index + m[0].length;
      const date = datesIn(all.slice(end, end + 30)).find((hit) => hit.start <= 1);
      const digits = asDigits((m[1] ?? '').replace(/\./g, ''));
      if (!date || !digits) continue;
      return {
        number: found(digits, piecesBetween(pieces, m.index, end)),
        issuedOn: found(date.date, piecesBetween(pieces, end + date.start, end + date.end)),
      };
    }
  }
  return undefined;
}
