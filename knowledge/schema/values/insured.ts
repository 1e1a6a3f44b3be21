import { z } from 'zod';
import { DOCUMENT_TYPES, INSURED_CATEGORIES } from '../../../core/contract/ids.js';
import { factId, localizedText, text } from '../common.js';
import { valueType } from '../value-type.js';
import { questionWords } from './rule.js';

const letter = z.enum(INSURED_CATEGORIES as [string, ...string[]]);

export const insuredCategory = valueType({
  type: 'insured-category',
  schema: z.strictObject({
    letter,
    who: localizedText,
    words: questionWords.min(1),
    papers: z
      .array(
        z.strictObject({
          name: localizedText,
          types: z.array(z.enum(DOCUMENT_TYPES)),
          optional: z.boolean().exactOptional(),
        }),
      )
      .min(1),
    validity: factId,
  }),
});

export const insuredValidity = valueType({
  type: 'insured-validity',
  schema: z.strictObject({
    letters: z.array(letter).min(1),
    months: z.number().int().positive().exactOptional(),
    untilAge: z.number().int().positive().exactOptional(),
    says: localizedText,
  }),
});

export const insuranceHouse = valueType({
  type: 'insurance-house',
  schema: z.strictObject({ code: z.string().regex(/^\d{2}$/), name: text }),
});
