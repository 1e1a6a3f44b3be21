import { z } from 'zod';
import { PROGRAMME_IDS, QUALIFICATION_IDS, SOURCE_IDS, TOPIC_IDS } from '../../core/contract/ids.js';
import { type PlainDate, parsePlainDate } from '../../core/time/plain-date.js';

export const text = z.string().trim().min(1);

/** A text in every language; none may be missing. */
export const localizedText = z.strictObject({ ro: text, en: text, ru: text });

export const day = z.string().transform((value, context): PlainDate => {
  const date = parsePlainDate(value);
  if (date) return date;
  context.addIssue({ code: 'custom', message: `not a calendar day (2026-07-01): ${value}` });
  return z.NEVER;
});

export const sourceId = z.enum(SOURCE_IDS);
export const programmeId = z.enum(PROGRAMME_IDS);
export const qualificationId = z.enum(QUALIFICATION_IDS);
export const topicId = z.enum(TOPIC_IDS);
export const factId = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'an id is lower case words joined by . or -');
