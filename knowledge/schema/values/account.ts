import { z } from 'zod';
import { text } from '../common.js';
import { valueType } from '../value-type.js';

export const account = valueType({
  type: 'account',
  schema: z.strictObject({
    beneficiary: text,
    iban: z.string().regex(/^RO\d{2}[A-Z]{4}[A-Z0-9]{16}$/, 'a Romanian IBAN has 24 characters'),
    treasury: text,
    taxId: z.string().regex(/^\d{2,10}$/),
  }),
});
