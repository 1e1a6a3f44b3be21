import { z } from 'zod';
import { VOCABULARY_KINDS } from '../../core/vocabulary/vocabulary.js';

const names = z.object({ ro: z.string().min(1), en: z.string().min(1), ru: z.string().min(1) }).strict();
const patterns = z.array(z.coerce.string().regex(/^[^*]+\*?(?: [^*]+\*?)*$/, 'a name, `*` only at the end of a word'));
const phrases = z.array(z.string().regex(/^[.a-z|*]+\??(?: [.a-z|*]+\??)*$/, 'words, see `phrase` of the judge'));
const byLanguage = z
  .object({ ro: patterns.optional(), en: patterns.optional(), ru: patterns.optional() })
  .strict()
  .transform(({ ro = [], en = [], ru = [] }) => [...ro, ...en, ...ru]);

/** One file of the vocabulary: things of one kind. Of a field that two things share, one names the other (`fieldOf`). */
export const vocabularyFile = z
  .object({
    kind: z.enum(VOCABULARY_KINDS),
    entries: z
      .array(
        z
          .object({
            id: z.string().regex(/^[a-z][a-z0-9-]*$/),
            name: names,
            printed: z.array(z.coerce.string().min(1)).default([]),
            said: byLanguage.optional(),
            people: byLanguage.optional(),
            field: byLanguage.optional(),
            fieldOf: z.string().optional(),
            judged: phrases.optional(),
            posts: phrases.optional(),
            requirement: z.string().optional(),
            outweighs: z.array(z.string()).optional(),
            ours: z.boolean().optional(),
            profession: z.boolean().optional(),
          })
          .strict(),
      )
      .min(1),
  })
  .strict();

export type VocabularyFile = z.infer<typeof vocabularyFile>;
