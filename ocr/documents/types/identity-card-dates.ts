import type { Field, Fields } from '../../../core/documents/document.js';
import { mrzExpiry } from '../../../core/identity/mrz.js';
import { validityRange } from '../find/dates.js';
import { beside, labelledDate } from '../find/labelled.js';
import { put } from '../find/person.js';
import { fieldOf, found } from '../find/value.js';
import type { DecodedMrz } from '../mrz/decode.js';
import type { DocumentText } from '../text/document-text.js';
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
    put(fields, 'issuedOn', fieldOf(labelledDate(text, words('identity-card.issued'))) ?? issueOfRange(text));
  if (!fields.expiresOn) put(fields, 'expiresOn', fieldOf(labelledDate(text, words('identity-card.expires'))));
  if (zoneExpiry && fields.expiresOn?.value !== zoneExpiry)
    put(fields, 'expiresOn', {
      ...fields.expiresOn,
      value: zoneExpiry,
      confidence: mrz?.repaired ? 0.85 : 0.95,
    } as Field);
  // The label of the one beside the value of the other.
  if (fields.issuedOn?.value === fields.expiresOn?.value) delete fields.issuedOn;
  const born = labelledDate(text, ['data nașterii', 'date of birth']);
  if (!fields.birthDate) put(fields, 'birthDate', fieldOf(born));
}

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
