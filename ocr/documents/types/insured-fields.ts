import type { Fields } from '../../../core/documents/document.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { allDates, labelledDate, paperDate } from '../find/labelled.js';
import { ownNumber, seriesAndNumber } from '../find/numbers.js';
import { cleanName, letterhead, school } from '../find/organisations.js';
import { PERSON_CUES, personFields, put } from '../find/person.js';
import { registration } from '../find/registration.js';
import { type Found, fieldOf, found } from '../find/value.js';
import { signatureFields } from '../signature/signature-fields.js';
import type { DocumentText } from '../text/document-text.js';
import { fold } from '../text/fold.js';
import { linePieces } from '../text/pieces.js';
import { birthDate } from './diploma.js';

/** What papers of the insured have in common: a person, an issuer, a number, dates. */
export function insuredFields(context: ExtractionContext): Extraction {
  const { text, kind } = context;
  const fields: Fields = personFields(text, {
    split: kind.startsWith('birth'),
    cues: [
      ...PERSON_CUES.address,
      ...PERSON_CUES.subject,
      ...PERSON_CUES.label,
      'beneficiar',
      'beneficiarul',
      'pensionar',
      'pensionarul',
      'elevul',
      'eleva',
      'studentul',
      'studenta',
      'elevul(a)',
      'studentul(a)',
      'pacientul',
      'pacienta',
      'bolnavul',
      'numele',
    ],
  });
  const registered = registration(text, /contract|legea|ordin|act de na/i);
  const serial = seriesAndNumber(text, (line) => !/identitate|\bCI\b|buletin|\bBI\b/i.test(line));
  put(fields, 'number', fieldOf(serial?.number ?? registered?.number ?? ownNumber(text)));
  put(fields, 'series', fieldOf(serial?.series));
  put(
    fields,
    'issuedOn',
    fieldOf(
      labelledDate(text, [
        'data eliberării',
        'data emiterii',
        'eliberat la data de',
        'eliberat astăzi',
        'data certificatului',
      ]) ??
        registered?.issuedOn ??
        paperDate(text) ??
        allDates(text).at(-1)?.found,
    ),
  );
  put(
    fields,
    'validUntil',
    fieldOf(labelledDate(text, ['valabil până la', 'valabilă până la', 'termen de valabilitate', 'valabilitate'])),
  );
  put(
    fields,
    kind.startsWith('student') ? 'institution' : 'issuer',
    fieldOf(kind.startsWith('student') ? schoolHead(text) : letterhead(text)),
  );
  put(fields, 'birthDate', fieldOf(birthDate(text)));
  Object.assign(fields, signatureFields(context, 'manager'));
  return { fields, kind };
}

/** The school of the letterhead as it is printed there, town included. */
function schoolHead(text: DocumentText): Found | undefined {
  const line = text.lines
    .slice(0, 6)
    .find((one) => /^\W*(universit|scoala|liceul|colegiul|academia|gradinita)/.test(fold(one.text)));
  return line ? found(cleanName(line.text), linePieces(text, line)) : school(text);
}
