import { z } from 'zod';
import { TOPIC_IDS } from '../../core/contract/ids.js';
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

const word = (what: string) =>
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, `${what} is lower case words joined by -`);
export const sourceId = word('the id of a source');
export const programmeId = word('the id of a programme');
export const qualificationId = word('the id of a qualification');
export const topicId = z.enum(TOPIC_IDS);
export const factId = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'an id is lower case words joined by . or -');
