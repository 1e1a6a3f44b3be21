import { z } from 'zod';
import { programmeId, qualificationId, sourceId } from '../common.js';
import { valueType } from '../value-type.js';

export const targetGroup = valueType({
  type: 'target-group',
  schema: z.strictObject({
    source: sourceId,
    kind: z.enum(['requalification', 'skills']),
    qualifications: z.array(qualificationId),
    programmes: z.array(programmeId).min(1),
  }),
  // A programme may stand in several rows of one document; only all rows together are what the document says.
  claims: ({ source, qualifications, programmes }) =>
    programmes.map((programme) => ({
      about: `${programme}/target-group`,
      gathered: source,
      says: qualifications,
    })),
});
