import type { Fields } from '../../../core/documents/document.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { allDates, paperDate } from '../find/labelled.js';
import { locateProgrammes, namedFound } from '../find/named.js';
import { ownNumber } from '../find/numbers.js';
import { labelledEmployer, letterhead } from '../find/organisations.js';
import { PERSON_CUES, personFields, put } from '../find/person.js';
import { registration } from '../find/registration.js';
import { withUsualWords } from '../find/usual-words.js';
import { type Found, fieldOf } from '../find/value.js';
import { signatureFields } from '../signature/signature-fields.js';
import type { DocumentText } from '../text/document-text.js';
import { findAny, hasPhrase } from '../text/phrases.js';
import { position } from './employment-position.js';

/** What an employer states about a nurse, and the papers that people send in its place (contract, register extract, Annex 2). */
export function employmentProofFields(context: ExtractionContext): Extraction {
  const { text, kind } = context;
  const fields: Fields = personFields(text, {
    cues: [...PERSON_CUES.address, ...PERSON_CUES.subject, ...PERSON_CUES.label],
  });
  const named = labelledEmployer(text) ?? letterhead(text);
  put(fields, 'employer', fieldOf(withUsualWords(named, text)));
  const registered = registration(text, /contract|munc[aă]|legea|ordin|aviz|cim/i);
  put(fields, 'number', fieldOf(registered?.number ?? ownNumber(text)));
  put(fields, 'issuedOn', fieldOf(registered?.issuedOn ?? paperDate(text) ?? lastDate(text)));
  put(fields, 'position', fieldOf(withUsualWords(position(text), text)));
  put(fields, 'programme', fieldOf(specificTo(text)));
  Object.assign(fields, signatureFields(context, 'manager'));
  const independent =
    hasPhrase(
      text,
      'persoană fizică independentă',
      'în mod independent',
      'practică independentă',
      'cabinet de practică independentă',
      'asistent medical independent',
      'titular al cabinetului',
    ) && kind === 'employment-proof.statement';
  const unsigned = fields.signed?.value === false && fields.signed.confidence >= 0.8;
  return {
    fields,
    kind: independent ? 'employment-proof.independent' : kind,
    problems: [
      ...(unsigned ? (['unsigned'] as const) : []),
      ...(kind === 'employment-proof.annex-2' ? (['not-specific'] as const) : []),
    ],
  };
}

/** The programme that the paper itself calls the post specific to. */
function specificTo(text: DocumentText): Found | undefined {
  for (const match of findAny(text, [
    'post specific specializării',
    'post specific',
    'postul este specific',
    'specific specializării',
    'specifice specializării',
  ])) {
    const [programme] = locateProgrammes(text, match.end, match.end + 70);
    if (programme) return namedFound(text, programme);
  }
  return undefined;
}

function lastDate(text: DocumentText): Found | undefined {
  const dates = allDates(text).filter(
    ({ found: date, line }) =>
      !/[îi]ncep[aâ]nd|din data|de la data|angaja|[îi]ncadra|contract|n[aă]scut/i.test(
        (text.lines[line]?.text ?? '').split(date.pieces[0]?.text ?? ' ')[0]?.slice(-60) ?? '',
      ),
  );
  const last = dates.at(-1)?.found;
  return last ? { ...last, confidence: last.confidence * 0.7 } : undefined;
}
