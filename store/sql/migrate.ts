import { StoreError } from '../store-error.js';
import type { SqlPool } from './pool.js';

export interface Migration {
  version: number;
  name: string;
  sql: string;
}

/** `PARA` in ASCII: whoever migrates holds this advisory lock. */
const LOCK = 0x50_41_52_41;

/**
 * Brings the schema `parafa` forward, all steps in one transaction under a lock. A database that a newer Parafa has
 * migrated is refused untouched. Resolves to the names of the steps that were taken.
 */
export async function migrate(pool: SqlPool, migrations: readonly Migration[]): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await client.query('create schema if not exists parafa');
    await client.query(
      'create table if not exists parafa.migrations (version integer primary key, name text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ version: number }>(
      'select coalesce(max(version), 0)::int as version from parafa.migrations',
    );
    const present = rows[0]?.version ?? 0;
    const newest = migrations.at(-1)?.version ?? 0;
    if (present > newest)
      throw new StoreError(
        'database-newer',
        `the database is at version ${present}, this Parafa knows ${newest}: install the newer Parafa, or restore a backup from before it`,
      );
    const steps = migrations.filter(({ version }) => version > present);
    for (const { version, name, sql } of steps) {
      await client.query(sql);
      await client.query('insert into parafa.migrations (version, name) values ($1, $2)', [version, name]);
    }
    await client.query('COMMIT');
    return steps.map(({ name }) => name);
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
