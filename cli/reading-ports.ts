import { availableParallelism } from 'node:os';
import type { Config } from '../core/config.js';
import { judgeDossier } from '../core/dossier/judge.js';
import type { KnowledgeBase } from '../core/facts/fact.js';
import { createDocumentReader } from '../ocr/read-document.js';
import { createPageReader } from '../ocr/reading/read-pages.js';
import type { JudgeDossier, ReadFile } from '../queues/ports.js';

/** Each engine holds up to 400 MB: more than this many are for a server whose owner asks for them. */
const MOST_BY_DEFAULT = 4;

export const readConcurrency = ({ reader }: Config): number =>
  reader.concurrency || Math.min(availableParallelism(), MOST_BY_DEFAULT);

/** The reader of the worker: engines in threads of their own, so that reading never holds up the event loop. */
export function openReading(config: Config): { readFile: ReadFile; close(): Promise<void> } {
  const pageReader = createPageReader({ settings: { workers: readConcurrency(config) } });
  const read = createDocumentReader({ pageReader });
  return {
    readFile: (bytes, { file, lang, signal, onProgress }) =>
      read(bytes, {
        file,
        lang,
        signal,
        onProgress: (_share, { done, of }) => onProgress({ page: Math.min(done + 1, of), pages: of }),
      }),
    close: () => pageReader.close(),
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
      ...(programme ? { programme } : {}),
      ...(category ? { category } : {}),
    });
    // The papers stand in the readings already: what was read is kept once.
    return { verdict: judgement.verdict, result: { ...judgement, documents: [] } };
  };
}
