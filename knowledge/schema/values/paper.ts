import { z } from 'zod';
import { DOCUMENT_TYPES, ENROLMENT_REQUIREMENT_IDS } from '../../../core/contract/ids.js';
import { localizedText } from '../common.js';
import { valueType } from '../value-type.js';

export const paper = valueType({
  type: 'paper',
  schema: z.strictObject({
    number: z.number().int().positive(),
    requirements: z.array(z.enum(ENROLMENT_REQUIREMENT_IDS)).default([]),
    types: z.array(z.enum(DOCUMENT_TYPES)).default([]),
    appliesTo: z.enum(['requalification', 'skills']).exactOptional(),
    name: localizedText,
    condition: localizedText.exactOptional(),
  }),
});
