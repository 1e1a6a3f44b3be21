import { z } from 'zod';
import { SALARY_GRADES, SALARY_LEVELS } from '../../../core/facts/law-values.js';
import { localizedText, text } from '../common.js';
import { valueType } from '../value-type.js';
import { questionWords } from './rule.js';

const band = z
  .strictObject({ min: z.number().int().positive(), max: z.number().int().positive().exactOptional() })
  .refine(({ min, max }) => max === undefined || min <= max, 'the least pay is above the greatest');

export const salaryRole = valueType({
  type: 'salary-role',
  schema: z.strictObject({ role: text, name: localizedText, words: questionWords.min(1) }),
});

export const salaryRow = valueType({
  type: 'salary-row',
  schema: z.strictObject({
    chapter: z.enum(['I', 'II']),
    table: z.enum(['A', 'B', 'C']),
    number: z.number().int().positive(),
    role: text,
    grade: z.enum(SALARY_GRADES),
    level: z.enum(SALARY_LEVELS).exactOptional(),
    name: text,
    pay: band,
    pathology: band.exactOptional(),
    marks: z.array(text),
  }),
});

export const salaryFootnote = valueType({
  type: 'salary-footnote',
  schema: z.strictObject({
    chapter: z.enum(['I', 'II', 'both']),
    mark: text,
    roles: z.array(text),
    levels: z.array(z.enum(SALARY_LEVELS)),
    words: questionWords,
    says: localizedText,
  }),
});
