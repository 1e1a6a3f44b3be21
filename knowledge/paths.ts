import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

// This file runs as knowledge/paths.ts or as dist/knowledge/paths.js: the package's root is one or two folders up.
const root = [dirname(here), dirname(dirname(here))].find((folder) => existsSync(join(folder, 'package.json')));
if (root === undefined) throw new Error(`no package.json above ${here}`);

/** Holds `packs/` (laws that belong to no call) with `sources/`, and `calls/<id>/` with `sources/` in each. */
export const KNOWLEDGE_FOLDER = join(root, 'knowledge');
export const UNDERSTANDING_FOLDER = join(root, 'knowledge', 'understanding');
export const VOCABULARY_FOLDER = join(root, 'knowledge', 'vocabulary');
/** Written by the build beside the compiled code; absent when running from TypeScript. */
export const COMPILED_FILE = join(here, 'compiled.json');
export const COMPILED_VOCABULARY_FILE = join(here, 'vocabulary.json');
export const COMPILED_UNDERSTANDING_FILE = join(here, 'understanding.json');
