import type { Extraction, ExtractionContext, TypeDefinition } from '../definition.js';
import { personFields } from '../find/person.js';
import { DAILY_LOOK_ALIKES } from './look-alikes-daily.js';
import { ORDER_LOOK_ALIKES } from './look-alikes-order.js';
import { STUDY_LOOK_ALIKES } from './look-alikes-study.js';

/** Papers that are handed in instead of a required one, or beside it: known for what they are, counted for nothing. */
const LOOK_ALIKES = { ...STUDY_LOOK_ALIKES, ...ORDER_LOOK_ALIKES, ...DAILY_LOOK_ALIKES };

/** Instead of a required paper; the rest is merely not needed. */
const MISTAKEN = new Set([
  'baccalaureate',
  'transcript',
  'supplement',
  'status-certificate',
  'conformity-certificate',
  'other-order-certificate',
  'emc',
  'grad-principal',
  'caregiver',
  'driving-licence',
  'passport',
  'vehicle',
  'hospital-receipt',
  'specialisation',
  'notice-request',
  'member-statement',
  'privacy-notice',
  'fee-receipt',
  'recognition-certificate',
  'job-description',
  'income',
]);

export const lookAlikes: TypeDefinition = {
  type: 'unknown',
  kinds: Object.entries(LOOK_ALIKES).map(([name, definition]) => ({
    ...definition,
    kind: `look-alike.${name}`,
    type: 'unknown' as const,
  })),
  extract,
};

function extract({ text, kind }: ExtractionContext): Extraction {
  const fields = personFields(text);
  return { fields, kind, problems: MISTAKEN.has(kind.replace('look-alike.', '')) ? ['wrong-type'] : [] };
}
