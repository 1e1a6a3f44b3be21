import type { Extraction, ExtractionContext } from '../definition.js';
import { describedFields } from '../find/described.js';
import { nurseFields } from './registered-nurse.js';

/** The lifelong certificate of the nurses' Order (OUG 144/2008; OAMMR before 2008). */
export const membershipCertificateFields = ({ text, kind }: ExtractionContext): Extraction => ({
  fields: { ...describedFields(text, 'membership-certificate'), ...nurseFields(text) },
  kind,
});
