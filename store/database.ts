import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import { plannedOnce } from './sql/planned-once.js';
import type { SqlPool } from './sql/pool.js';
import type { Schema } from './sql/schema.js';

/** The query builder on schema `parafa`; also what a transaction gives, so that a repository works in either. */
export type Db = Kysely<Schema>;

export function createDatabase(pool: SqlPool): Db {
  // Kysely types its pool after pg's callbacks; it calls connect, query and release alone. The embedded one plans once by itself.
  const planned = pool instanceof pg.Pool ? plannedOnce(pool) : pool;
  const dialect = new PostgresDialect({ pool: planned as unknown as PostgresPool });
  return new Kysely<Schema>({ dialect }).withSchema('parafa');
}
