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
const MARK = 'purge.last-run';

export interface PurgeDeps {
  store: Store;
  clock: Clock;
  log: QueueLog;
  retentionDays: number;
}

export interface PurgeReport {
  persons: number;
  questions: number;
  notifications: number;
  blobs: number;
  /** True when nothing was erased because the clock looks wrong. */
  held: boolean;
}

/** Erases what is kept no longer: people who did not come back in the time of retention, and what they left behind. */
export function createPurge({ store, clock, log, retentionDays }: PurgeDeps) {
  /** False when it looks as if the clock had jumped: then the mark stays, and every night is held until somebody has looked. */
  const clockIsPlausible = async (now: Date, isForced: boolean): Promise<boolean> => {
    const row = await store.db.selectFrom('settings').select('value').where('name', '=', MARK).executeTakeFirst();
    const pause = row ? now.getTime() - new Date(Buffer.from(row.value).toString()).getTime() : 0;
    const isPlausible = pause > -DAY_MS && pause < SUSPICIOUS_PAUSE_MS;
    if (!isPlausible && !isForced) return false;
    const value = Buffer.from(now.toISOString());
    await store.db
      .insertInto('settings')
      .values({ name: MARK, value })
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

  const purgePersons = async (before: Date, most: number): Promise<number> => {
    let erased = 0;
    while (erased < most) {
      const idle = await store.people.idleSince(before, Math.min(BATCH, most - erased));
      for (const personId of idle) {
        await store.transaction(async (repositories) => {
          const { lookup } = await repositories.people.erase(personId);
          await repositories.audit.record({ actor: 'system', action: 'person-erased', details: { person: lookup } });
        });
        erased += 1;
      }
      if (idle.length < BATCH) break;
    }
    if (erased >= most && (await store.people.idleSince(before, 1)).length > 0)
      log.error('purge-capped', { erased, reason: 'more people are due than in an ordinary night: look at the clock' });
    return erased;
  };

  return async (options: { force?: boolean } = {}): Promise<PurgeReport> => {
    const now = clock.now();
    const before = new Date(now.getTime() - retentionDays * DAY_MS);
    const isForced = options.force ?? false;
    if (!(await clockIsPlausible(now, isForced))) {
      log.error('purge-held', {
        reason: 'the clock jumped or the service stood still: check the clock, or run parafa purge',
      });
      return { persons: 0, questions: 0, notifications: 0, blobs: 0, held: true };
    }
    const report = {
      persons: await purgePersons(before, isForced ? Number.POSITIVE_INFINITY : await mostTonight()),
      questions: await store.questions.deleteBefore(before),
      notifications: await store.notifications.deleteSentBefore(before),
      blobs: await store.vault.sweep(new Date(now.getTime() - ORPHAN_MS)),
      held: false,
    };
    await store.keepErasures();
    log.info('purged', report);
    return report;
  };
}
