import type { Field, Fields } from '../../../core/documents/document.js';
import { mrzExpiry } from '../../../core/identity/mrz.js';
import { parsePlainDate } from '../../../core/time/plain-date.js';
import { validityRange } from '../find/dates.js';
import { allDates, beside, labelledDate } from '../find/labelled.js';
import { put } from '../find/person.js';
import { type Found, fieldOf, found } from '../find/value.js';
import type { DecodedMrz } from '../mrz/decode.js';
import type { DocumentText } from '../text/document-text.js';
import { hasPhrase } from '../text/phrases.js';
import { linePieces, textOf } from '../text/pieces.js';
import { words } from '../words.js';

export function dateFields(fields: Fields, text: DocumentText, mrz: DecodedMrz | undefined): void {
  const printed = text.lines
    .map((line) => linePieces(text, line))
    .map((pieces) => ({ pieces, range: validityRange(textOf(pieces)) }))
    .find(({ range }) => range);
  const zoneExpiry = mrz?.valid ? mrzExpiry(mrz.expiry) : undefined;
  const whole = printed ? fieldOf(found<string>('x', printed.pieces)) : undefined;
  if (printed?.range && whole) {
    put(fields, 'issuedOn', { ...whole, value: printed.range.issuedOn });
    put(fields, 'expiresOn', {
      ...whole,
      value: printed.range.expiresOn,
      confidence: zoneExpiry === printed.range.expiresOn ? 0.99 : whole.confidence,
    });
  }
  if (!fields.issuedOn)
    put(
      fields,
      'issuedOn',
      fieldOf(labelledDate(text, words('identity-card.issued'))) ??
        compactDate(text, ['data emiterii', 'date of issue']) ??
        issueOfRange(text),
    );
  const expiryLabels = words('identity-card.expires');
  if (!fields.expiresOn)
    put(fields, 'expiresOn', fieldOf(labelledDate(text, expiryLabels)) ?? compactDate(text, expiryLabels));
  if (zoneExpiry && fields.expiresOn?.value !== zoneExpiry)
    put(fields, 'expiresOn', {
      ...fields.expiresOn,
      value: zoneExpiry,
      confidence: mrz?.repaired ? 0.85 : 0.95,
    } as Field);
  // The label of the one beside the value of the other.
  if (fields.issuedOn?.value === fields.expiresOn?.value) delete fields.issuedOn;
  if (!fields.issuedOn) put(fields, 'issuedOn', issueBeforeExpiry(text, fields) ?? theOtherDate(text, fields));
  const born = labelledDate(text, ['data nașterii', 'date of birth']);
  if (!fields.birthDate) put(fields, 'birthDate', fieldOf(born));
}

/** `13. 05. 22- 20, 012032`: the expiry was misread, the issue before the dash was not. Only where the zone knows the expiry. */
function issueBeforeExpiry(text: DocumentText, { expiresOn }: Fields): Field | undefined {
  const until = String(expiresOn?.value ?? '');
  for (const line of text.lines) {
    const m = /(?<!\d)(\d{2})[.,]\s?(\d{2})[.,]\s?(\d{2})\s?[-–—~].{4,}/.exec(line.text);
    const range =
      m && until ? validityRange(`${m[1]}.${m[2]}.${m[3]}-${until.split('-').reverse().join('.')}`) : undefined;
    if (range && lasts(range.issuedOn, until))
      return fieldOf(found<string>(range.issuedOn, linePieces(text, line), 0.85));
  }
  return undefined;
}

/** Cards run 4, 7 or 10 years and to the birthday after them, provisional ones up to one; cards without a term some fifty and more. */
function lasts(from: string, until: string): boolean {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  return years >= 0 && (years <= 11 || years >= 40);
}

/** The one date of an electronic or provisional card that is neither the birth's nor the expiry's. */
function theOtherDate(text: DocumentText, { birthDate, expiresOn }: Fields): Field | undefined {
  if (!birthDate || !expiresOn || !hasPhrase(text, ...words('identity-card.electronic'))) return undefined;
  const others = [...allDates(text).map(({ found: date }) => date), ...unparted(text)].filter(
    (date) => date.value !== birthDate.value && date.value !== expiresOn.value,
  );
  const [only] = others;
  const one = new Set(others.map((date) => date.value)).size === 1;
  return only && one && lasts(only.value, String(expiresOn.value)) ? fieldOf(only, 0.85) : undefined;
}

/** Words of eight digits that are a day: the blanks of an electronic card's date were lost. */
function unparted(text: DocumentText): Found[] {
  return text.tokens.flatMap((token) => {
    const m = /^([0-3]\d)([01]\d)(20\d{2})$/.exec(token.text);
    const date = m ? parsePlainDate(`${m[3]}-${m[2]}-${m[1]}`) : undefined;
    return date ? [found<string>(date, [{ text: token.text, token }])] : [];
  });
}

/** `04122025`: the blanks of the electronic card's dates were lost. */
const compactDate = (text: DocumentText, labels: readonly string[]): Field | undefined =>
  beside(
    text,
    labels,
    (pieces) => {
      const m = /(?<!\d)([0-3]\d)\s?([01]\d)\s?((?:19|20)\d{2})(?!\d)/.exec(textOf(pieces));
      const date = m ? parsePlainDate(`${m[3]}-${m[2]}-${m[1]}`) : undefined;
      return date && fieldOf(found<string>(date, pieces, 0.95));
    },
    2,
  );

/** The issue date of a validity line whose expiry was not read. */
const issueOfRange = (text: DocumentText): Field | undefined =>
  beside(
    text,
    words('identity-card.validity'),
    (pieces) => {
      const m = /(?<!\d)(\d{2})[.,](\d{2})[.,](\d{2})\s?[-–—]/.exec(textOf(pieces));
      const range = m ? validityRange(`${m[1]}.${m[2]}.${m[3]}-31.12.2099`) : undefined;
      return range && fieldOf(found<string>(range.issuedOn, pieces, 0.9));
    },
    2,
  );
