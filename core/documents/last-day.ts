import { type PlainDate, parsePlainDate } from '../time/plain-date.js';
import type { Fields } from './document.js';

/**
 * The day on which a paper ends: of several periods that it grants the last one's. Undefined where it has none, and where of
 * several ends it is not known which are granted (they have no beginnings).
 */
export function lastDayOf({ expiresOn, validUntil, validFrom }: Fields): PlainDate | undefined {
  const days = (field: Fields[keyof Fields]) => [field?.value ?? []].flat().map(String);
  const ends = days(expiresOn ?? validUntil);
  const areGranted = ends.length < 2 || ends.length === days(validFrom).length;
  return areGranted ? parsePlainDate(ends.sort().at(-1) ?? '') : undefined;
}
