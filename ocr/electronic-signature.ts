import type { DocumentPart } from '../core/documents/document.js';
import type { DocumentMessages } from './documents/messages/index.js';
import { UNVERIFIED_SIGNATURE } from './documents/signature/signature-fields.js';

/** A paper on which no pen was seen, in a file that somebody signed electronically: signed, by whom the certificate names, unverified. */
export function withElectronicSignature(
  part: DocumentPart,
  signers: readonly (string | undefined)[],
  messages: DocumentMessages,
): DocumentPart {
  if (signers.length === 0 || !part.fields.signed || part.fields.signed.value === true) return part;
  const names = signers.filter((name) => name !== undefined).join(', ') || '–';
  return {
    ...part,
    fields: { ...part.fields, signed: { value: true, confidence: UNVERIFIED_SIGNATURE } },
    problems: part.problems.map((problem) =>
      problem.code === 'unsigned'
        ? { ...problem, message: messages.problems['signed-electronically'].replace('{signer}', names) }
        : problem,
    ),
  };
}
