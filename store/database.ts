import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import type { SqlPool } from './sql/pool.js';
import type { Schema } from './sql/schema.js';

/** The query builder on schema `parafa`; also what a transaction gives, so that a repository works in either. */
export type Db = Kysely<Schema>;

export function createDatabase(pool: SqlPool): Db {
  // Kysely types its pool after pg's callbacks; it calls connect, query and release alone.
  const dialect = new PostgresDialect({ pool: pool as unknown as PostgresPool });
  return new Kysely<Schema>({ dialect }).withSchema('parafa');
}
