import { z } from 'zod';
import { valueType } from '../value-type.js';

/** Which practices, or which roads, a rule of the order is for. */
export const ruralCondition = valueType({
  type: 'rural-condition',
  schema: z.strictObject({ code: z.enum(['hills-only', 'family', 'specialist']) }),
});

export const ruralLimit = valueType({
  type: 'rural-limit',
  schema: z.strictObject({
    code: z.enum(['small-community', 'town', 'danube-delta']),
    amount: z.number().int().positive(),
  }),
});

const points = z.number().positive();

export const nmoRules = valueType({
  type: 'nmo-rules',
  schema: z.strictObject({
    total: points,
    years: z.number().int().positive(),
    perYear: points,
    theoryPerYear: points,
    practicePerYear: points,
    theoryTotal: points,
    practiceTotal: points,
  }),
});
