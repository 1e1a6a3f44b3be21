import { EventEmitter } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { createDatabase } from '../../store/database.js';
import { ask } from '../../store/repositories/context.js';
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

test.each(databases)(
  '$name: a statement that was planned before the schema went forward is planned anew',
  async ({ open }) => {
    const { pool, close } = await open();
    try {
      const db = createDatabase(pool);
      const find = () => ask<object>(db, 'select * from public.parafa_z where id = $1', 1);
      await pool.query('create table public.parafa_z (id int)');
      await pool.query('insert into public.parafa_z values (1)');
      for (let times = 0; times < 7; times += 1) expect(await find()).toEqual([{ id: 1 }]);
      await pool.query(`alter table public.parafa_z add column name text default 'x'`);
      await expect(find()).rejects.toMatchObject({ code: '0A000' });
      expect(await find()).toEqual([{ id: 1, name: 'x' }]);
    } finally {
      await close();
    }
  },
);
