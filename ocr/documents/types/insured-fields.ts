import type { DocumentType } from '../../../core/contract/ids.js';
import type { Extraction, ExtractionContext } from '../definition.js';
import { KINDS } from '../descriptions.js';
import { describedFields } from '../find/described.js';
import { signatureFields } from '../signature/signature-fields.js';

const typeOf = (kind: string): DocumentType => KINDS.find((one) => one.kind === kind)?.type ?? 'unknown';

/** Papers of the insured: all that their descriptions tell, and who signed. */
export const insuredFields = (context: ExtractionContext): Extraction => ({
  fields: { ...describedFields(context.text, typeOf(context.kind)), ...signatureFields(context, 'manager') },
  kind: context.kind,
});
