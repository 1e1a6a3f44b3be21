import { z } from 'zod';
import { valueType } from '../value-type.js';

export const ruralInterval = valueType({
  type: 'rural-interval',
  schema: z
    .strictObject({
      from: z.number().int(),
      to: z.number().int(),
      basePercent: z.number(),
      perPoint: z.number().nonnegative(),
      topPercent: z.number(),
    })
    .refine(
      ({ from, to, basePercent, perPoint, topPercent }) => basePercent + perPoint * (to - from) === topPercent,
      'the percentage at the upper limit does not follow from the lower one',
    ),
});
