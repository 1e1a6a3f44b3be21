import type { PlainDate } from '../../../core/time/plain-date.js';
import type { DocumentText } from '../text/document-text.js';
import { findAny } from '../text/phrases.js';
import { linePieces, linesBelow, type Piece, rowAfter, textOf } from '../text/pieces.js';
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
  return where ? undefined : seriesByLabel(text);
}

const TOGETHER = /(?<![\p{L}\d])([A-Z]{1,3})[\s.-]{0,2}(\d{4,9})(?!\d)/u;

/** `Serie și număr: RC 65137989`, both under one label. */
function seriesByLabel(text: DocumentText): SeriesAndNumber | undefined {
  for (const match of findAny(text, [
    'serie și număr / series, number',
    'seria și numărul',
    'serie și număr',
    'seria și nr',
    'serie/număr',
    'seria/nr',
    'series, number',
  ])) {
    for (const pieces of [rowAfter(text, match), ...linesBelow(text, match)]) {
      const m = TOGETHER.exec(textOf(pieces));
      if (m?.[1] && m[2]) return { series: found(m[1], [...pieces]), number: found(m[2], [...pieces]) };
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

const NUMBER_THEN_DATE =
  /(?:(?<![\p{L}])(?:nr|num[ăa]r(?:ul)?|ref)\s*[.:,]*\s*(?:de\s+)?(?:[îi]nreg(?:istrare|\.)?\s*)?[:.]?\s*|^\W*)([0-9OoIlSB]{1,3}(?:[.]\d{3})+|[0-9OoIl][0-9OoIlSB]{0,9})(?:\s*\/\s*[A-Z]{1,4})?\s*(?:\/|din(?:\s+data(?:\s+de)?)?|data(?:\s+de)?|[-–])\s*[:]?\s*/giu;

/**
 * The paper's own registration, `Nr. 15234 / 07.09.2026`, `Nr. înregistrare: 5945` over `Data: 05.09.2026`, `8005/07.07.2026` alone. Lines
 * where `skip` accepts what precedes the number (a contract's, an act's, a law's) are passed over.
 */
export function registration(text: DocumentText, skip?: RegExp): Registration | undefined {
  for (const line of text.lines) {
    const next = text.lines[line.index + 1];
    const own = linePieces(text, line);
    const pieces = next && /^\W*(?:din|data)\b/i.test(next.text) ? [...own, ...linePieces(text, next)] : own;
    const all = textOf(pieces);
    for (const m of all.matchAll(NUMBER_THEN_DATE)) {
      if (skip?.test(all.slice(0, m.index))) continue;
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
