import type { DocumentText } from '../text/document-text.js';
import { findAny, type PhrasePlace } from '../text/phrases.js';

/** The institute of the call, its abbreviation and its former names. */
export const INSTITUTE = [
  'institutul național de management al serviciilor de sănătate',
  'institutului național de management al serviciilor de sănătate',
  'INMSS',
  'I.N.M.S.S.',
  'SNSPMPDSB',
  'SNSPMPDS',
  'școala națională de sănătate publică, management și perfecționare',
  'școala națională de sănătate publică',
] as const;

/** The name's beginning alone: the rest stands in the next line of its column, with another column's words between. */
const BEGINNING = 'institutul național de management al';

/** Where the institute is named; its whole name before the beginning of one that a column broke. */
export function instituteMatches(text: DocumentText): PhrasePlace[] {
  const whole = findAny(text, INSTITUTE);
  return whole.length > 0 ? whole : findAny(text, [BEGINNING]).filter((match) => match.errors <= 2);
}
