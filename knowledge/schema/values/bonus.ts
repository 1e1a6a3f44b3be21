import { z } from 'zod';
import { localizedText, text } from '../common.js';
import { valueType } from '../value-type.js';
import { questionWords } from './rule.js';

const percent = z.number().positive().max(100);

export const bonus = valueType({
  type: 'bonus',
  schema: z.strictObject({
    letter: text,
    minPercent: percent.exactOptional(),
    maxPercent: percent,
    words: questionWords.min(1),
    says: localizedText,
  }),
});
