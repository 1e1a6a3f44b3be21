import { existsSync, readFileSync } from 'node:fs';
import { createVocabulary } from '../../core/vocabulary/create-vocabulary.js';
import type { Vocabulary, VocabularyEntry } from '../../core/vocabulary/vocabulary.js';
import { COMPILED_VOCABULARY_FILE, VOCABULARY_FOLDER } from '../paths.js';
import { loadVocabulary } from './load.js';

let opened: Vocabulary | undefined;

/** The vocabulary of this installation: compiled by the build, else from its YAML. Read once a process. */
export function openVocabulary(): Vocabulary {
  if (!opened) {
    const entries: VocabularyEntry[] = existsSync(COMPILED_VOCABULARY_FILE)
      ? JSON.parse(readFileSync(COMPILED_VOCABULARY_FILE, 'utf8'))
      : loadVocabulary(VOCABULARY_FOLDER);
    opened = createVocabulary(entries);
  }
  return opened;
}
