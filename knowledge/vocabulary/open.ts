import { existsSync, readFileSync } from 'node:fs';
import { createVocabulary } from '../../core/vocabulary/create-vocabulary.js';
import type { Vocabulary, VocabularyEntry } from '../../core/vocabulary/vocabulary.js';
import { COMPILED_VOCABULARY_FILE, VOCABULARY_FOLDER } from '../paths.js';

// Loaded only where the build compiled nothing: yaml and zod cost more time than a whole answer.
const load = existsSync(COMPILED_VOCABULARY_FILE) ? undefined : (await import('./load.js')).loadVocabulary;

let opened: Vocabulary | undefined;

/** The vocabulary of this installation: compiled by the build, else from its YAML. Read once a process. */
export function openVocabulary(): Vocabulary {
  if (!opened) {
    const entries = load?.(VOCABULARY_FOLDER) ?? JSON.parse(readFileSync(COMPILED_VOCABULARY_FILE, 'utf8'));
    opened = createVocabulary(entries as VocabularyEntry[]);
  }
  return opened;
}
