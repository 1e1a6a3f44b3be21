import { z } from 'zod';
import { localizedText, programmeId } from '../common.js';
import { valueType } from '../value-type.js';

export const programme = valueType({
  type: 'programme',
  schema: z.strictObject({
    programme: programmeId,
    kind: z.enum(['requalification', 'skills']),
    name: localizedText,
    selfEnrolment: z.boolean(),
  }),
});
