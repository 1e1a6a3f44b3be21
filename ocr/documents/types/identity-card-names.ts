import type { Fields } from '../../../core/documents/document.js';
import { spellingOf } from '../find/given-names.js';
import { leadingName } from '../find/names.js';
import { GIVEN_LABELS, nameByLabel, SURNAME_LABELS } from '../find/paired-name.js';
import { put } from '../find/person.js';
import { restored } from '../find/restored.js';
import { type Found, fieldOf } from '../find/value.js';
import type { DecodedMrz } from '../mrz/decode.js';
import type { DocumentText } from '../text/document-text.js';
import { bare, editDistance } from '../text/fold.js';
import { linePieces } from '../text/pieces.js';

/**
 * Surname and given names of a card. The zone splits them and knows every letter but no diacritics and hyphens; the print has those.
 * So a printed word that folds to the zone's word wins; where the print was misread, the zone's word stands with less confidence.
 */
export function cardNames(fields: Fields, text: DocumentText, mrz: DecodedMrz | undefined): void {
  const surname = merge(printedName(text, SURNAME_LABELS), mrz?.surname ?? [], text, mrz?.valid ?? false);
  const given = merge(printedName(text, GIVEN_LABELS), mrz?.givenNames ?? [], text, mrz?.valid ?? false, isCut(mrz));
  put(fields, 'surname', fieldOf(surname));
  put(fields, 'givenNames', fieldOf(given));
  if (surname && given) {
    put(
      fields,
      'fullName',
      fieldOf({
        value: `${surname.value} ${given.value}`,
        confidence: Math.min(surname.confidence, given.confidence),
        pieces: [...surname.pieces, ...given.pieces],
      }),
    );
  }
}

/** The zone's line of names is full to its last character. */
const isCut = (mrz: DecodedMrz | undefined): boolean =>
  mrz !== undefined && /[A-Z]$/.test((mrz.format === 'TD1' ? mrz.lines.at(-1) : mrz.lines[0]) ?? '');

function printedName(text: DocumentText, labels: readonly string[]): Found | undefined {
  const name = nameByLabel(text, labels);
  return name && restored(name, text);
}

/** Print and zone together; `words` are the zone's, bare. */
function merge(
  printed: Found | undefined,
  words: readonly string[],
  text: DocumentText,
  sure: boolean,
  cut = false,
): Found | undefined {
  if (words.length === 0) return printed;
  const zone = words.join(' ');
  if (printed && bare(printed.value) === zone)
    return { ...printed, confidence: Math.max(printed.confidence, sure ? 0.97 : 0.9) };
  // The zone cuts a long name off at its last character: the print that goes on from there is the whole one.
  if (cut && printed && bare(printed.value).startsWith(zone))
    return { ...printed, confidence: Math.max(printed.confidence, 0.9) };
  const elsewhere = printedLike(text, zone);
  if (elsewhere) return { ...restored(elsewhere, text), confidence: sure ? 0.93 : 0.85 };
  if (printed && editDistance(bare(printed.value), zone) <= 2 && printed.value.length >= 4)
    return mended(printed, words);
  if (printed && !sure) return { ...printed, confidence: printed.confidence * 0.7 };
  return {
    value: words.map((word) => spellingOf(word) ?? word).join(' '),
    confidence: 0.6,
    pieces: printed?.pieces ?? [],
  };
}

/** A run of words anywhere on the card that folds to the zone's name. */
function printedLike(text: DocumentText, zone: string): Found | undefined {
  for (const line of text.lines) {
    if (/<</.test(line.text)) continue;
    const pieces = linePieces(text, line);
    for (let start = 0; start < pieces.length; start++) {
      const name = leadingName(pieces.slice(start), { single: true, skip: 0 });
      if (name && bare(name.value) === zone) return name;
    }
  }
  return undefined;
}

/** The print with the letters that the zone contradicts corrected, its diacritics and hyphens kept; of equal length only. */
function mended(printed: Found, words: readonly string[]): Found {
  const zone = words.join(' ');
  const read = printed.value.toUpperCase();
  if (read.length === zone.length) {
    const value = [...read]
      .map((c, i) => (bare(c) === (zone[i] ?? '').trim() || c === '-' ? c : (zone[i] ?? c)))
      .join('');
    return { ...printed, value, confidence: 0.75 };
  }
  return {
    ...printed,
    value: words.map((word) => spellingOf(word) ?? word).join(read.includes('-') ? '-' : ' '),
    confidence: 0.6,
  };
}
