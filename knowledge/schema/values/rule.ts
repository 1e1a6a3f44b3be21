import { z } from 'zod';
import { localizedText, text, topicId } from '../common.js';
import { valueType } from '../value-type.js';

/** Beginnings of words as they stand in a folded question. */
export const questionWords = z.array(text.regex(/^[^A-ZĂÂÎȘȚşţăâîșț]*$/u, 'words are lower case, without diacritics'));

export const rule = valueType({
  type: 'rule',
  schema: z.strictObject({
    topics: z.array(topicId).min(1),
    aspect: z.string().regex(/^[a-z-]+\.[a-z0-9-]+$/, 'an aspect is topic.aspect'),
    general: z.boolean(),
    words: questionWords,
    says: localizedText,
  }),
});
