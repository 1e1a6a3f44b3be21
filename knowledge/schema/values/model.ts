import { z } from 'zod';
import { ENROLMENT_REQUIREMENT_IDS } from '../../../core/contract/ids.js';
import { factId, text } from '../common.js';
import { valueType } from '../value-type.js';

/** A paper that can be printed: Romanian, as it is handed in. `{slots}` are filled in from the dossier and from facts. */
export const model = valueType({
  type: 'model',
  schema: z.strictObject({
    requirement: z.enum(ENROLMENT_REQUIREMENT_IDS),
    title: text,
    lines: z
      .array(
        z.strictObject({
          text,
          /** Facts that ask for the line; none = usual on such a paper, and asked for by nobody: it is marked so. */
          cites: z.array(factId).default([]),
          /** `foot`: date, signature, stamp. */
          place: z.enum(['head', 'body', 'foot']).default('body'),
        }),
      )
      .min(1),
  }),
});
