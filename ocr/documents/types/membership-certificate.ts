import type { Extraction, ExtractionContext } from '../definition.js';
import { labelledDate, paperDate } from '../find/labelled.js';
import { ownNumber, seriesAndNumber, seriesApart } from '../find/numbers.js';
import { personFields, put } from '../find/person.js';
import { registration } from '../find/registration.js';
import { type Found, fieldOf, found } from '../find/value.js';
import type { DocumentText } from '../text/document-text.js';
import { findAny } from '../text/phrases.js';
import { rowAfter, textOf } from '../text/pieces.js';
import { branchField, issuerField, qualificationField } from './registered-nurse.js';

/** The lifelong certificate of the nurses' Order (OUG 144/2008; OAMMR before 2008). */
export function membershipCertificateFields({ text, kind }: ExtractionContext): Extraction {
  const fields = personFields(text);
  qualificationField(fields, text);
  branchField(fields, text);
  issuerField(fields, text);
  const serial =
    seriesAndNumber(text, (line) => !/asigur|poli[tț]|malpraxis|\bCI\b|buletin/i.test(line)) ?? seriesApart(text);
  put(fields, 'series', fieldOf(serial?.series));
  put(fields, 'number', fieldOf(serial?.number ?? lifelongNumber(text)));
  const registered = registration(text, /legea|o\.?u\.?g|hot[aă]r|ordin|proces/i);
  put(
    fields,
    'issuedOn',
    fieldOf(
      labelledDate(text, [
        'data emiterii',
        'data eliberării',
        'eliberat la data de',
        'eliberat la',
        'eliberat astăzi',
        'emis la data de',
        'emis la',
      ]) ??
        registered?.issuedOn ??
        paperDate(text),
    ),
  );
  if (!fields.number) put(fields, 'number', fieldOf(registered?.number ?? ownNumber(text)));
  put(
    fields,
    'validFrom',
    fieldOf(
      labelledDate(text, [
        'începând cu data de',
        'membru din data',
        'membru din',
        'membru de la data de',
        'data înscrierii',
        'din data de',
      ]),
    ),
  );
  return { fields, kind };
}

/** `Nr. unic: 00000`, `Certificat de membru nr. 1234`, `BN 1234`. */
function lifelongNumber(text: DocumentText): Found | undefined {
  for (const match of findAny(text, [
    'în registrul național unic',
    'în registrul național unic sub nr',
    'număr unic de înregistrare',
    'număr unic',
    'nr. unic',
    'număr certificat',
    'nr. certificat',
    'certificat nr',
    'certificat de membru nr',
    'număr de înregistrare',
    'nr. înregistrare',
    'nr',
  ])) {
    const pieces = rowAfter(text, match).slice(0, 3);
    const m = /^[\s:.#]*(?:nr\.?\s*)?((?:[A-Z]{1,3}[\s-]?)?\d{2,8})(?!\d|\/\d{4}\b.*legea)/i.exec(textOf(pieces));
    if (m?.[1] && !/144|53\/|2008/.test(m[1])) return found(m[1].replace(/\s/g, ''), pieces.slice(0, 2));
  }
  return undefined;
}
