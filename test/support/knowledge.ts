import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ProgrammeValue } from '../../core/facts/inmss-values.js';
import { createKnowledge } from '../../knowledge/knowledge-base.js';
import { loadLibrary, readLibrary } from '../../knowledge/library.js';
import { readSourceFiles } from '../../knowledge/source-files.js';
import { sourceText } from '../../knowledge/source-text.js';

/** The real packs, read from their YAML: the tests hold what the project says, not a copy of it. */
export const knowledge = createKnowledge(loadLibrary());

export const PROGRAMME_IDS: readonly string[] = knowledge
  .factsOfType<ProgrammeValue>('programme')
  .map(({ value }) => value.programme);
export const QUALIFICATION_IDS: readonly string[] = knowledge.qualifications.map(({ id }) => id);

/** The text of every source of the packs, by its id. */
export function sourceTexts(): Map<string, string> {
  const { laws, lawSources, calls } = readLibrary();
  const groups = [
    { packs: laws, files: lawSources },
    ...calls.map(({ folder, packs }) => {
      const sources = join(folder, 'sources');
      return { packs, files: existsSync(sources) ? readSourceFiles(sources) : new Map<string, string>() };
    }),
  ];
  return new Map(
    groups.flatMap(({ packs, files }) =>
      packs.flatMap(({ pack }) => pack.sources.map((source) => [source.id, sourceText(source, files) ?? ''] as const)),
    ),
  );
}
