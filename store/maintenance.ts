import type { Db } from './database.js';
import { PglitePool } from './sql/pglite-pool.js';
import type { SqlPool } from './sql/pool.js';

const MARK = 'scrubbed.at';

/** What a server does by itself and an embedded database does not; and what neither does: forgetting for good. */
export function createMaintenance({ pool, db }: { pool: SqlPool; db: Db }) {
  const isEmbedded = pool instanceof PglitePool;

  const isWaiting = async (): Promise<boolean> => {
    const { rows } = await pool.query<{ waiting: boolean }>(
      `select exists (select from parafa.erasures where erased_at > coalesce(
        (select convert_from(value, 'UTF8')::timestamptz from parafa.settings where name = '${MARK}'), '-infinity')) as waiting`,
    );
    return rows[0]?.waiting ?? false;
  };

  /** The log begins anew, and what came before is removed. */
  const turnLogOver = async () => {
    await pool.query('checkpoint');
    await pool.query('select pg_switch_wal()');
    await pool.query('checkpoint');
  };

  return {
    /**
     * Deleting a row leaves its bytes in the table and in the log until something else is written there. A person's key is all that
     * opens what is sealed under it, wherever that still lies: so the table of keys is written anew, and the log is turned over. On a
     * server its log (and its archive) is the operator's. Resolves to whether there was anything to do.
     */
    async scrub(): Promise<boolean> {
      if (!(await isWaiting())) return false;
      const { rows } = await pool.query<{ now: string }>('select clock_timestamp()::text as now');
      await pool.query('vacuum full parafa.persons');
      if (isEmbedded) await turnLogOver();
      const value = Buffer.from(rows[0]?.now ?? '');
      await db
        .insertInto('settings')
        .values({ name: MARK, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
      return true;
    },

    /** Embedded, nobody else clears dead rows away, measures the tables and shortens the log. */
    async tidy(): Promise<void> {
      if (!isEmbedded) return;
      await pool.query('vacuum (analyze)');
      await pool.query('checkpoint');
    },
  };
}
