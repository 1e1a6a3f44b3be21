import type { Extraction, ExtractionContext } from '../definition.js';
import { describedFields } from '../find/described.js';
import { locateProgrammes, namedFound } from '../find/named.js';
import { put } from '../find/person.js';
import { withUsualWords } from '../find/usual-words.js';
import { type Found, fieldOf } from '../find/value.js';
import { signatureFields } from '../signature/signature-fields.js';
import type { DocumentText } from '../text/document-text.js';
import { findAny, hasPhrase } from '../text/phrases.js';
import { words } from '../words.js';
import { position } from './employment-position.js';

/** What an employer states about a nurse, and the papers that people send in its place (contract, register extract, Annex 2). */
export function employmentProofFields(context: ExtractionContext): Extraction {
  const { text, kind } = context;
  const fields = describedFields(text, 'employment-proof');
  put(fields, 'position', fieldOf(withUsualWords(position(text), text)));
  put(fields, 'programme', fieldOf(specificTo(text)));
  Object.assign(fields, signatureFields(context, 'manager'));
  const independent =
    hasPhrase(text, ...words('employment-proof.independent')) && kind === 'employment-proof.statement';
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
  for (const match of findAny(text, words('employment-proof.specific'))) {
    const [programme] = locateProgrammes(text, match.end, match.end + 70);
    if (programme) return namedFound(text, programme);
  }
  return undefined;
}
