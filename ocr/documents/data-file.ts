import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { z } from 'zod';

const here = dirname(fileURLToPath(import.meta.url));
// This file runs as ocr/documents/data-file.ts or compiled under dist: the package's root is two or three folders up.
const root = [join(here, '../..'), join(here, '../../..')].find((folder) => existsSync(join(folder, 'package.json')));
if (root === undefined) throw new Error(`no package.json above ${here}`);

/** Descriptions of papers and what was learned from drawn ones: data, read where the package lies. */
export const DATA_FOLDER = join(root, 'ocr', 'documents', 'data');

/** What a file of the data holds. One that does not fit throws one line with its name and the first place. */
export function dataFile<S extends z.ZodType>(schema: S, place: string, folder = DATA_FOLDER): z.output<S> {
  const text = readFileSync(join(folder, place), 'utf8');
  const { success, data, error } = schema.safeParse(contentOf(place, text));
  if (success) return data;
  const [first] = error.issues;
  throw new Error(`ocr/documents/data/${place} does not fit: ${first?.path.join('.')}: ${first?.message}`);
}

function contentOf(place: string, text: string): unknown {
  try {
    return place.endsWith('.json') ? JSON.parse(text) : parse(text);
  } catch (error) {
    const [line] = error instanceof Error ? error.message.split('\n') : [];
    throw new Error(`ocr/documents/data/${place} cannot be read: ${line}`);
  }
}
