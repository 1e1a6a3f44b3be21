import type { Job } from 'bullmq';
import { dayInBucharest } from '../../core/time/plain-date.js';
import type { Store } from '../../store/open-store.js';
import { failedDocument } from '../failed-document.js';
import { parsePayload } from '../jobs/payload.js';
import type { QueueLog } from '../log.js';
import type { Clock, JudgeDossier } from '../ports.js';
import type { Producers } from '../producers.js';
import { together } from '../together.js';

export interface JudgeDeps {
  store: Store;
  producers: Producers;
  judge: JudgeDossier;
  clock: Clock;
  log: QueueLog;
}

/** Judges one version of a dossier, once. A version that was overtaken is left to the job of the newer one. */
export function createJudgeProcessor({ store, producers, judge, clock, log }: JudgeDeps) {
  const load = together(async (dossierIds: readonly string[]) => {
    const found = await store.judging.loadAll(dossierIds);
    return dossierIds.map((id) => found.get(id));
  });
  const record = together(store.judging.recordAll);
  return async (job: Job<unknown>): Promise<{ outcome: string }> => {
    const { dossierId, version } = parsePayload('judge-dossier', job);
    const given = (await load(dossierId))?.();
    if (!given) return { outcome: 'gone' };
    const { dossier, files, chats, isJudged } = given;
    if (dossier.version !== version) {
      await producers.judgeWhenRead(dossierId);
      return { outcome: 'overtaken' };
    }
    // Two files that were read in the same moment may both have asked, the second after the first was answered.
    if (isJudged) return { outcome: 'already' };
    if (files.length === 0 || files.some(({ file }) => file.status === 'received')) return { outcome: 'not-ready' };
    const lang = chats[0]?.language ?? 'ro';
    const documents = files.map(({ file, reading }) =>
      reading ? { ...reading, file: file.name } : failedDocument(file.name, file.failure, lang),
    );
    const judged = judge({ dossier, documents, today: dayInBucharest(clock.now()), lang });
    const { verdict } = judged;
    const added = await record({ given, judged });
    log.info('dossier-judged', { dossierId, version, verdict, told: added.map(({ id }) => id).join(' ') });
    await Promise.all(added.map(producers.notify));
    return { outcome: verdict };
  };
}
