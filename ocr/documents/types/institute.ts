import type { DocumentText } from '../text/document-text.js';
import { findAny, type PhrasePlace } from '../text/phrases.js';
import { words } from '../words.js';

/** The institute of the call, its abbreviation and its former names. */
export const INSTITUTE = words('institutions.institute');

/** The name's beginning alone: the rest stands in the next line of its column, with another column's words between. */
const BEGINNING = 'institutul național de management al';

/** Where the institute is named; its whole name before the beginning of one that a column broke. */
export function instituteMatches(text: DocumentText): PhrasePlace[] {
  const whole = findAny(text, INSTITUTE);
  return whole.length > 0 ? whole : findAny(text, [BEGINNING]).filter((match) => match.errors <= 2);
}
