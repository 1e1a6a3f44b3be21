import { z } from 'zod';
import { text } from '../common.js';
import { valueType } from '../value-type.js';

const bound = z.number().nonnegative().exactOptional();

export const ruralStep = valueType({
  type: 'rural-step',
  schema: z.strictObject({
    criterion: z.enum(['distance', 'unpaved', 'slope', 'density', 'emergency', 'insured', 'specialist', 'shortage']),
    code: text,
    appliesTo: z.array(z.enum(['family', 'specialist'])).min(1),
    from: bound,
    to: bound,
    over: bound,
    under: bound,
    points: z.number().int().positive(),
  }),
});
