import { z } from 'zod';
import { day, factId, localizedText, programmeId, qualificationId, sourceId, text, topicId } from './common.js';
import { VALUE_TYPES } from './registry.js';
import type { ValueType } from './value-type.js';

export const citation = z.strictObject({ source: sourceId, locator: text, quote: text });

export const source = z.strictObject({
  id: sourceId,
  title: localizedText,
  shortTitle: localizedText,
  called: localizedText.exactOptional(),
  within: localizedText.exactOptional(),
  /** Absent where the document prints none. */
  date: day.exactOptional(),
  /** The date is the day of coming into force; else it is the act's own. */
  dateIsInForce: z.boolean().exactOptional(),
  historical: z.boolean(),
  /** File in the folder `sources` beside the pack. */
  file: z.string().regex(/^[a-z0-9-]+\.txt$/, 'a file name such as inmss-2026.txt'),
  /** Two documents in one file: the one that starts at `from` and ends before `until` (whole lines of the file). */
  section: z.strictObject({ from: text.exactOptional(), until: text.exactOptional() }).exactOptional(),
});

const factBase = z.strictObject({
  id: factId,
  /** With `attribute`: facts that speak of the same thing; different values are a contradiction. */
  subject: text.exactOptional(),
  attribute: text.exactOptional(),
  validFrom: day.exactOptional(),
  validUntil: day.exactOptional(),
  citations: z.array(citation).min(1, 'a fact needs at least one citation'),
});

const variant = ({ type, schema }: ValueType) => factBase.extend({ type: z.literal(type), value: schema });
const [first, ...rest] = VALUE_TYPES;

/** One fact; `type` decides the shape of `value`. */
export const fact = z.discriminatedUnion('type', [variant(first), ...rest.map(variant)]);

export const conflict = z.strictObject({
  id: factId,
  about: localizedText,
  topics: z.array(topicId).min(1),
  facts: z.array(factId).min(1),
  statements: z.array(citation.extend({ says: localizedText })).min(2, 'a conflict needs two statements'),
  /** Id of the contact fact of who can settle it. */
  ask: factId,
  qualifications: z.array(qualificationId).exactOptional(),
  programmes: z.array(programmeId).exactOptional(),
});

export const reply = z.strictObject({
  for: z.string().regex(/^[a-z-]+(?:\.[a-z0-9-]+)?$/, 'a topic or topic.aspect'),
  says: localizedText,
  after: z.strictObject({ period: factId, says: localizedText }).exactOptional(),
  open: z.union([z.boolean(), z.literal('unless-qualified')]).exactOptional(),
  ask: z.boolean().exactOptional(),
  cites: z.array(factId).exactOptional(),
});

export const qualification = z.strictObject({
  id: qualificationId,
  one: localizedText,
  all: localizedText,
  afterPreposition: text.exactOptional(),
});

/** One YAML file: everything that one source system says. */
export const pack = z.strictObject({
  pack: z.string().regex(/^[a-z0-9-]+$/),
  title: localizedText,
  /** The edition of the text: a year or a date, as the source counts. */
  edition: text,
  sources: z.array(source).default([]),
  facts: z.array(fact).default([]),
  conflicts: z.array(conflict).default([]),
  replies: z.array(reply).default([]),
  qualifications: z.array(qualification).default([]),
});

export type Pack = z.output<typeof pack>;
export type PackFact = Pack['facts'][number];
export type PackSource = Pack['sources'][number];
export type PackReply = Pack['replies'][number];
export type PackConflict = Pack['conflicts'][number];
