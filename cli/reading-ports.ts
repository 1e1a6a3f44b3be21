import { availableParallelism } from 'node:os';
import type { Config } from '../core/config.js';
import { judgeDossier } from '../core/dossier/judge.js';
import type { KnowledgeBase } from '../core/facts/fact.js';
import { STATEMENTS } from '../ocr/documents/statements.js';
import { createReaderProcesses } from '../ocr/process/open-processes.js';
import type { JudgeDossier, ReadFile } from '../queues/ports.js';

/** Each process holds up to 400 MB, more for a large file: more than this many are for a server whose owner asks for them. */
const MOST_BY_DEFAULT = 4;

export const readConcurrency = ({ reader }: Config): number =>
  reader.concurrency || Math.min(availableParallelism(), MOST_BY_DEFAULT);

/** The reader of the worker: processes of their own, which come with the first file and go when nothing is left to read. */
export function openReading(config: Config): { readFile: ReadFile; close(): Promise<void> } {
  const processes = createReaderProcesses({ size: readConcurrency(config) });
  return {
    readFile: (bytes, { file, lang, signal, onProgress }) =>
      processes.read(
        { bytes, file, lang },
        { signal, onProgress: ({ done, of }) => onProgress({ page: Math.min(done + 1, of), pages: of }) },
      ),
    close: () => processes.close(),
  };
}

/** The judgement of `core` over the dossier's own settings. */
export function createJudge(kb: KnowledgeBase): JudgeDossier {
  return ({ dossier, documents, today, lang }) => {
    const { kind, programme, applicant, phase, category } = dossier;
    const judgement = judgeDossier(documents, {
      kind,
      applicant: applicant ?? 'employer',
      phase,
      today,
      lang,
      kb,
      statements: STATEMENTS,
      ...(programme ? { programme } : {}),
      ...(category ? { category } : {}),
    });
    // The papers stand in the readings already: what was read is kept once.
    return { verdict: judgement.verdict, result: { ...judgement, documents: [] } };
  };
}
