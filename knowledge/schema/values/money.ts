import { z } from 'zod';
import { valueType } from '../value-type.js';

export const money = valueType({
  type: 'money',
  schema: z.strictObject({ amountLei: z.number().positive(), per: z.enum(['participant', 'hour', 'month']) }),
});
