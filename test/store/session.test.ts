import { EventEmitter } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { assertSession } from '../../store/sql/open-postgres.js';
import type { SqlClient, SqlPool } from '../../store/sql/pool.js';
import { databases, stopServers } from '../support/databases.js';

afterAll(stopServers);

/** What PgBouncer in transaction mode makes of a database: each statement meets whichever session is free. */
function pooled(pool: SqlPool): SqlPool {
  class Borrowed extends EventEmitter implements SqlClient {
    query<R>(text: string, params?: readonly unknown[]) {
      return pool.query<R>(text, params);
    }
    release(): void {}
  }
  return Object.assign(new EventEmitter(), {
    connect: async () => new Borrowed(),
    query: <R>(text: string, params?: readonly unknown[]) => pool.query<R>(text, params),
    end: async () => undefined,
  });
}

test.each(databases)('$name: a database keeps its sessions, one behind a pooler does not', async ({ open }) => {
  const { pool, close } = await open();
  try {
    await assertSession(pool);
    await expect(assertSession(pooled(pool), 200)).rejects.toMatchObject({ code: 'database-pooled' });
  } finally {
    await close();
  }
});
