import type { Store } from '../../store/open-store.js';
import type { QueueLog } from '../log.js';
import type { Clock } from '../ports.js';

const DAY_MS = 86_400_000;
const BATCH = 200;
/** An upload that is older than this and that no row refers to was cut off. */
const ORPHAN_MS = DAY_MS;
/** After so long a pause the clock may be wrong: look first, erase at the next run. */
const SUSPICIOUS_PAUSE_MS = 30 * DAY_MS;
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
  /** The moment of the run before this one; false when it looks as if the clock had jumped. */
  const clockIsPlausible = async (now: Date): Promise<boolean> => {
    const row = await store.db.selectFrom('settings').select('value').where('name', '=', MARK).executeTakeFirst();
    const value = Buffer.from(now.toISOString());
    await store.db
      .insertInto('settings')
      .values({ name: MARK, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
    if (!row) return true;
    const pause = now.getTime() - new Date(Buffer.from(row.value).toString()).getTime();
    return pause > -DAY_MS && pause < SUSPICIOUS_PAUSE_MS;
  };

  const purgePersons = async (before: Date): Promise<number> => {
    let erased = 0;
    for (;;) {
      const idle = await store.people.idleSince(before, BATCH);
      for (const personId of idle) {
        await store.transaction(async (repositories) => {
          await repositories.people.erase(personId);
          await repositories.audit.record({ actor: 'system', action: 'person.purge', personId });
        });
        erased += 1;
      }
      if (idle.length < BATCH) return erased;
    }
  };

  return async (options: { force?: boolean } = {}): Promise<PurgeReport> => {
    const now = clock.now();
    const before = new Date(now.getTime() - retentionDays * DAY_MS);
    if (!(await clockIsPlausible(now)) && !options.force) {
      log.warn('purge-held', {
        reason: 'the clock jumped or the service stood still: check the clock, or run parafa purge',
      });
      return { persons: 0, questions: 0, notifications: 0, blobs: 0, held: true };
    }
    const report = {
      persons: await purgePersons(before),
      questions: await store.questions.deleteBefore(before),
      notifications: await store.notifications.deleteSentBefore(before),
      blobs: await store.vault.sweep(new Date(now.getTime() - ORPHAN_MS)),
      held: false,
    };
    log.info('purged', report);
    return report;
  };
}
