import type { Retention } from '../../core/config/retention.js';
import { dayInBucharest, type PlainDate } from '../../core/time/plain-date.js';
import type { Store } from '../../store/open-store.js';
import type { QueueLog } from '../log.js';
import type { Clock } from '../ports.js';

const DAY_MS = 86_400_000;
const BATCH = 200;
/** An upload that is older than this and that no row refers to was cut off. */
const ORPHAN_MS = DAY_MS;
/** After so long a pause the clock may be wrong: nothing is erased until an operator has looked (parafa purge). */
const SUSPICIOUS_PAUSE_MS = 30 * DAY_MS;
/** People that an ordinary night erases at most, and the share of all of them in a large installation. */
const MOST_A_NIGHT = 200;
const SHARE_A_NIGHT = 0.05;
export const PURGE_MARK = 'purge.last-run';

export interface PurgeDeps {
  store: Store;
  clock: Clock;
  log: QueueLog;
  retention: Retention;
}

/** What the notification `erasure-soon` carries: the first day on which it may happen. */
export interface ErasureNotice {
  on: PlainDate;
}

export interface PurgeReport {
  persons: number;
  /** People who were told that it is their turn soon. */
  warned: number;
  papers: number;
  conversations: number;
  questions: number;
  /** Chats whose memory was emptied. */
  states: number;
  leftovers: number;
  auditEntries: number;
  blobs: number;
  /** True when nothing was erased because the clock looks wrong. */
  held: boolean;
}

const NOTHING: PurgeReport = {
  persons: 0,
  warned: 0,
  papers: 0,
  conversations: 0,
  questions: 0,
  states: 0,
  leftovers: 0,
  auditEntries: 0,
  blobs: 0,
  held: true,
};

/** Erases what is kept no longer, each kind of data after its own time, and warns people before all of theirs goes. */
export function createPurge({ store, clock, log, retention }: PurgeDeps) {
  /** False when it looks as if the clock had jumped: then the mark stays, and every night is held until somebody has looked. */
  const clockIsPlausible = async (now: Date, isForced: boolean): Promise<boolean> => {
    const row = await store.db.selectFrom('settings').select('value').where('name', '=', PURGE_MARK).executeTakeFirst();
    const pause = row ? now.getTime() - new Date(Buffer.from(row.value).toString()).getTime() : 0;
    const isPlausible = pause > -DAY_MS && pause < SUSPICIOUS_PAUSE_MS;
    if (!isPlausible && !isForced) return false;
    const value = Buffer.from(now.toISOString());
    await store.db
      .insertInto('settings')
      .values({ name: PURGE_MARK, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
    return true;
  };

  const mostTonight = async (): Promise<number> => {
    const { count } = await store.db
      .selectFrom('persons')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Math.max(MOST_A_NIGHT, Math.ceil(Number(count) * SHARE_A_NIGHT));
  };

  /** The outbox tells them; the sweep wakes it. Whoever writes meanwhile is not told, and begins anew. */
  const warn = async (seenBefore: Date, now: Date, most: number): Promise<number> => {
    const content: ErasureNotice = { on: dayInBucharest(new Date(now.getTime() + retention.warningDays * DAY_MS)) };
    const due = await store.retention.toWarn(seenBefore, most);
    for (const { id: personId, chats } of due)
      await store.transaction(async (repositories) => {
        await repositories.retention.warned(personId, now);
        for (const { id: chatId, platform } of chats) {
          const dedupe = `erasure-soon_${chatId}_${content.on}`;
          await repositories.notifications.add({ personId, chatId, platform, kind: 'erasure-soon', content, dedupe });
        }
      });
    return due.length;
  };

  const erasePersons = async (due: (limit: number) => Promise<string[]>, most: number): Promise<number> => {
    let erased = 0;
    while (erased < most) {
      const limit = Math.min(BATCH, most - erased);
      const ids = await due(limit);
      for (const personId of ids) {
        await store.transaction(async (repositories) => {
          const { lookup } = await repositories.people.erase(personId);
          await repositories.audit.record({ actor: 'system', action: 'person-erased', details: { person: lookup } });
        });
        erased += 1;
      }
      if (ids.length < limit) return erased;
    }
    if ((await due(1)).length > 0)
      log.error('purge-capped', { erased, reason: 'more people are due than in an ordinary night: look at the clock' });
    return erased;
  };

  /** The rows first: what they let go, nobody opens; bytes that a crash leaves behind are swept as those of nobody. */
  const dropFiles = async (drop: (limit: number) => Promise<string[]>): Promise<number> => {
    for (let dropped = 0; ; ) {
      const ids = await drop(BATCH);
      for (const id of ids) await store.vault.delete(id);
      dropped += ids.length;
      if (ids.length === 0) return dropped;
    }
  };

  return async (options: { force?: boolean } = {}): Promise<PurgeReport> => {
    const now = clock.now();
    const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
    const isForced = options.force ?? false;
    if (!(await clockIsPlausible(now, isForced))) {
      log.error('purge-held', {
        reason: 'the clock jumped or the service stood still: check the clock, or run parafa purge',
      });
      return NOTHING;
    }
    const most = isForced ? Number.MAX_SAFE_INTEGER : await mostTonight();
    const { personDays, warningDays, dossierDays, failedDays, chatDays, questionDays, auditDays } = retention;
    const seenBefore = ago(personDays);
    const terms = { seenBefore, warnedBefore: ago(warningDays), chatBefore: ago(Math.min(chatDays, personDays)) };
    // Those of before a warning was set up are warned first; a warning of no days is none.
    const warned = await warn(ago(Math.max(0, personDays - warningDays)), now, most);
    const report: PurgeReport = {
      warned,
      persons: await erasePersons((limit) => store.retention.toErase(terms, limit), most),
      papers:
        (await dropFiles((limit) => store.retention.dropSettled(ago(dossierDays), limit))) +
        (await dropFiles((limit) => store.retention.dropFailed(ago(failedDays), limit))) +
        (await dropFiles((limit) => store.retention.dropShown(ago(chatDays), limit))),
      conversations: await store.retention.dropConversations(ago(chatDays)),
      questions: await store.questions.deleteBefore(ago(questionDays)),
      states: await store.retention.forgetStates(ago(chatDays)),
      leftovers: await store.retention.dropLeftovers({ failed: ago(failedDays), sent: ago(chatDays) }),
      auditEntries: await store.audit.shorten(ago(auditDays)),
      blobs: await store.vault.sweep(new Date(now.getTime() - ORPHAN_MS)),
      held: false,
    };
    await store.keepErasures();
    log.info('purged', { ...report });
    return report;
  };
}
