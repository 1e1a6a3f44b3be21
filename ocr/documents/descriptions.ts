import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { DOCUMENT_TYPES } from '../../core/contract/ids.js';

const here = dirname(fileURLToPath(import.meta.url));
// This file runs as ocr/documents/descriptions.ts or compiled under dist: the package's root is two or three folders up.
const root = [join(here, '../..'), join(here, '../../..')].find((folder) => existsSync(join(folder, 'package.json')));
if (root === undefined) throw new Error(`no package.json above ${here}`);

/** Descriptions of papers and what was learned from drawn ones: data, read where the package lies. */
export const DATA_FOLDER = join(root, 'ocr', 'documents', 'data');

const phrases = z.array(z.string().min(2)).default([]);

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
});

const descriptionSchema = z.strictObject({ type: z.enum(DOCUMENT_TYPES), kinds: z.array(kindSchema).min(1) });

/** One recognisable kind of paper, as its description says. */
export type PaperKind = Omit<z.infer<typeof kindSchema>, 'type'> & { type: (typeof DOCUMENT_TYPES)[number] };

/** Every kind that the descriptions know, a file a type. Throws when a description breaks its schema. */
export const KINDS: readonly PaperKind[] = readdirSync(join(DATA_FOLDER, 'papers'))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .flatMap((name) => {
    const { type, kinds } = descriptionSchema.parse(parse(readFileSync(join(DATA_FOLDER, 'papers', name), 'utf8')));
    return kinds.map((kind) => ({ ...kind, type: kind.type ?? type }));
  });
