import { z } from 'zod';
import { valueType } from '../value-type.js';

export const refund = valueType({
  type: 'refund',
  schema: z.strictObject({
    fullUntilDaysBeforeStart: z.number().int().nonnegative(),
    partialShare: z.number().min(0).max(1),
    partialWithinDaysFromStart: z.number().int().nonnegative(),
  }),
});
