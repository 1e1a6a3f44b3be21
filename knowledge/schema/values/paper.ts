import { z } from 'zod';
import { ENROLMENT_REQUIREMENT_IDS } from '../../../core/contract/ids.js';
import { localizedText } from '../common.js';
import { valueType } from '../value-type.js';

export const paper = valueType({
  type: 'paper',
  schema: z.strictObject({
    number: z.number().int().positive(),
    requirements: z.array(z.enum(ENROLMENT_REQUIREMENT_IDS)).min(1),
    name: localizedText,
    condition: localizedText.exactOptional(),
  }),
});
