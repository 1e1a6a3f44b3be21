import { z } from 'zod';
import { day } from '../common.js';
import { valueType } from '../value-type.js';

export const period = valueType({
  type: 'period',
  schema: z
    .strictObject({ opens: day.exactOptional(), closes: day })
    .refine(({ opens, closes }) => opens === undefined || opens <= closes, 'a period closes before it opens'),
});
