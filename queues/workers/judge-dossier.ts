import type { Job } from 'bullmq';
import { dayInBucharest } from '../../core/time/plain-date.js';
import type { Store } from '../../store/open-store.js';
import type { Repositories } from '../../store/repositories/all.js';
import type { ToJudge } from '../../store/repositories/judging.js';
import type { Platform, Verdict } from '../../store/sql/schema.js';
import { failedDocument } from '../failed-document.js';
import { parsePayload } from '../jobs/payload.js';
import type { Clock, JudgeDossier } from '../ports.js';
import type { Producers } from '../producers.js';

export interface JudgeDeps {
  store: Store;
  producers: Producers;
  judge: JudgeDossier;
  clock: Clock;
}

/** What the notification `verdict` carries: ids and a code, the sender reads the rest from the store. */
export interface VerdictNotice {
  dossierId: string;
  verdictId: string;
  version: number;
  verdict: Verdict;
}

interface Added {
  id: string;
  platform: Platform;
}

/** The verdict goes into the outbox in the transaction that records it: none is lost, none is told twice. */
async function tell(repositories: Repositories, given: ToJudge, notice: VerdictNotice): Promise<Added[]> {
  const { dossier, chats, personKey } = given;
  const added: Added[] = [];
  for (const chat of chats) {
    if (chat.blockedAt) continue;
    const id = await repositories.notifications.add({
      personId: dossier.personId,
      personKey,
      chatId: chat.id,
      platform: chat.platform,
      kind: 'verdict',
      content: notice,
      dedupe: `verdict_${notice.dossierId}_${notice.version}_${chat.id}`,
    });
    if (id) added.push({ id, platform: chat.platform });
  }
  return added;
}

/** Judges one version of a dossier, once. A version that was overtaken is left to the job of the newer one. */
export function createJudgeProcessor({ store, producers, judge, clock }: JudgeDeps) {
  return async (job: Job<unknown>): Promise<{ outcome: string }> => {
    const { dossierId, version } = parsePayload('judge-dossier', job);
    const given = await store.judging.load(dossierId);
    if (!given) return { outcome: 'gone' };
    const { dossier, files, chats, personKey, isJudged } = given;
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
    const { verdict, result } = judge({ dossier, documents, today: dayInBucharest(clock.now()), lang });
    const added = await store.transaction(async (repositories) => {
      const { personId } = dossier;
      const record = { personId, personKey, dossierId, dossierVersion: version, verdict, files: files.length, result };
      const verdictId = await repositories.verdicts.record(record);
      return verdictId ? await tell(repositories, given, { dossierId, verdictId, version, verdict }) : [];
    });
    for (const notification of added) await producers.notify(notification);
    return { outcome: verdict };
  };
}
