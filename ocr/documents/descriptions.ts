import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DOCUMENT_TYPES, type DocumentType, FIELD_NAMES, PROBLEM_CODES } from '../../core/contract/ids.js';
import { DATA_FOLDER, dataFile } from './data-file.js';

const phrases = z.array(z.string().min(2)).default([]);

/** What a paper of a type states (`core/dossier/wording.ts` says how phrases are written). */
const worded = z.array(z.string().min(1)).default([]);
const statesSchema = z.strictObject({
  affirms: worded,
  form: worded,
  denied: worded,
  ends: worded,
  otherwise: worded,
  headings: worded,
  harmless: worded,
  elsewhere: z.array(z.string().min(1)).optional(),
  beside: z.array(z.string().min(1)).optional(),
  plain: z.boolean().default(false),
  explains: z.boolean().default(false),
  code: z.enum(PROBLEM_CODES).optional(),
});

const kindSchema = z.strictObject({
  /** Stable code, its first part the type or `look-alike`. */
  kind: z.string().regex(/^[a-z]+(?:-[a-z]+)*\.[a-z0-9-]+$/),
  /** Where another type than the file's. */
  type: z.enum(DOCUMENT_TYPES).optional(),
  /** Headings under which such a paper begins. */
  titles: phrases,
  /** Standard wording that speaks for it, or against it. How strongly is learned. */
  cues: phrases,
  against: phrases,
  /** Headings of papers that cite this one by its number: after one of them its own title is no heading. */
  citedUnder: phrases,
  /** Handed in instead of a required paper, not merely beside it. */
  mistaken: z.boolean().default(false),
  /** Where such a paper states something else than others of its type. */
  states: statesSchema.optional(),
});

/** Lists of words by name. */
export const wordLists = z.record(z.string(), z.array(z.string().min(1)).min(1));

const CUES = ['subject', 'address', 'label', 'insured'] as const;

/** Ways of finding a value. */
const NAMED_WAYS = [
  ...(['registered', 'serial', 'own', 'paper', 'first', 'entry', 'born'] as const),
  ...(['letterhead', 'employer', 'school', 'schoolHead', 'studiedFor', 'plainNurse'] as const),
  ...(['branch', 'order', 'post', 'specific'] as const),
] as const;
export type NamedWay = (typeof NAMED_WAYS)[number];

const waySchema = z.union([
  z.enum(NAMED_WAYS),
  /** One that is not quite believed. */
  z.strictObject({ way: z.enum(NAMED_WAYS), trust: z.number() }),
  /** The date beside or under one of the labels, at most so many letters from it; on no line with one of the other words. */
  z.strictObject({ date: phrases, not: phrases, reach: z.number().optional() }),
  /** The number after one of the labels. */
  z.strictObject({ number: phrases }),
  /** The first date of the paper on a line without these words. */
  z.strictObject({ first: phrases }),
  /** The last date of the paper, believed so far, unless one of the words stands before it. */
  z.strictObject({ last: z.number(), not: phrases }),
]);
export type Way = z.infer<typeof waySchema>;

const findSchema = z.strictObject({
  /** What the person of the paper is named after, likeliest first; left out where a type's own code finds her. */
  person: z.array(z.enum(CUES)).default([]),
  /** Words before a number or a series that make it another paper's. */
  otherPapers: phrases,
  otherSeries: phrases,
  series: z.array(z.enum(['beside', 'lone'])).default([]),
  /** Who signs it, and whether it counts without. */
  signer: z.enum(['holder', 'manager']).optional(),
  mustBeSigned: z.boolean().default(false),
  /** Finer kinds (of one kind alone) by what the paper says, first come first. */
  finer: z
    .array(z.strictObject({ kind: z.string(), of: z.string().optional(), says: phrases, without: phrases }))
    .default([]),
  /** What is wrong with a paper because of its kind. */
  faults: z.record(z.string(), z.array(z.enum(['not-specific', 'wrong-operator', 'wrong-type']))).default({}),
  fields: z.partialRecord(z.enum(FIELD_NAMES), z.array(waySchema)).default({}),
});

const descriptionSchema = z.strictObject({
  type: z.enum(DOCUMENT_TYPES),
  states: statesSchema.optional(),
  /** What such papers say of themselves, in any layout: one of each list. Of a paper that is like none that was learned they tell the type. */
  itself: z.array(z.array(z.string().min(1)).min(1)).default([]),
  kinds: z.array(kindSchema).min(1),
  /** Words by which its fields are found. */
  words: wordLists.default({}),
  /** How its fields are found, as far as labels and places tell; "like" another type where that says it. */
  find: z.union([findSchema, z.strictObject({ like: z.enum(DOCUMENT_TYPES) })]).optional(),
});

/** One recognisable kind of paper, as its description says. */
export type PaperKind = Omit<z.infer<typeof kindSchema>, 'type'> & { type: (typeof DOCUMENT_TYPES)[number] };

/** Every description, a file a type. Throws when one breaks its schema. */
const DESCRIPTIONS = readdirSync(join(DATA_FOLDER, 'papers'))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => dataFile(descriptionSchema, `papers/${name}`));

/** Every kind that the descriptions know. */
export const KINDS: readonly PaperKind[] = DESCRIPTIONS.flatMap(({ type, kinds }) =>
  kinds.map((kind) => ({ ...kind, type: kind.type ?? type })),
);

/** The words of each type's fields. */
export const DESCRIBED_WORDS = DESCRIPTIONS.map(({ type, words }) => [type, words] as const);

/** How the fields of a type are found. */
export function howToFind(type: DocumentType): z.infer<typeof findSchema> {
  const find = DESCRIPTIONS.find((one) => one.type === type)?.find;
  if (find && 'like' in find) return howToFind(find.like);
  return find ?? findSchema.parse({});
}

/** What papers say of themselves, by type. */
export const SAY_THEMSELVES = DESCRIPTIONS.flatMap(({ type, itself }) => (itself.length > 0 ? [{ type, itself }] : []));

/** What papers state, by type, and by kind where one differs. */
export const STATES: ReadonlyMap<string, z.infer<typeof statesSchema>> = new Map(
  DESCRIPTIONS.flatMap(({ type, states, kinds }) =>
    [{ kind: type as string, states }, ...kinds].flatMap((each) =>
      each.states ? [[each.kind, each.states] as const] : [],
    ),
  ),
);
