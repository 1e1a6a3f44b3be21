import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { errorCode, StoreError } from '../store-error.js';
import { parserOf } from './parsers.js';
import type { SqlPool } from './pool.js';

const MINIMUM_VERSION = 140_000;
/** Where BullMQ finds its tables; ours are always named with their schema. */
const SEARCH_PATH = 'bullmq';

const parsers: pg.CustomTypesConfig = {
  // Nothing is asked for in binary.
  getTypeParser: parserOf as pg.CustomTypesConfig['getTypeParser'],
};

/** A pool on a PostgreSQL server. Asks nothing yet: see {@link assertServer}. */
export function openPostgres(databaseUrl: string, options: { max: number; onError?: (error: Error) => void }): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: options.max,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: 10_000,
    options: `-c search_path=${SEARCH_PATH}`,
    types: parsers,
  });
  // Every queue and worker listens for errors of the pool they share.
  pool.setMaxListeners(0);
  // A connection that drops is replaced by the pool. Without listeners, on the pool for idle ones and on each client for
  // those in use between two statements, a server that restarts would end this process.
  pool.on('error', (error) => options.onError?.(error));
  pool.on('connect', (client) => client.on('error', (error) => options.onError?.(error)));
  return pool;
}

const POOLED =
  'DATABASE_URL leads to a pooler that hands a session to somebody else after each transaction (PgBouncer in transaction mode), and so nothing is heard of new jobs: name PostgreSQL itself, or a pooler with pool_mode=session that lets "options" through';
const HEARD_MS = 3_000;

/**
 * Throws `database-pooled` when what belongs to a session does not last: what was listened to, and the settings it began with. The
 * queue rests on both.
 */
export async function assertSession(pool: SqlPool, heardMs = HEARD_MS): Promise<void> {
  const [listener, caller] = [await pool.connect(), await pool.connect()];
  try {
    const channel = `parafa_${randomUUID().replaceAll('-', '')}`;
    const heard = new Promise<boolean>((resolve) => {
      listener.on('notification', () => resolve(true));
      setTimeout(resolve, heardMs, false).unref();
    });
    await listener.query(`listen ${channel}`);
    await caller.query(`notify ${channel}`);
    const { rows } = await caller.query<{ path: string }>(`select current_setting('search_path') as path`);
    if (rows[0]?.path !== SEARCH_PATH || !(await heard)) throw new StoreError('database-pooled', POOLED);
    await listener.query('unlisten *');
  } finally {
    listener.release(true);
    caller.release();
  }
}

/** Throws a {@link StoreError} when the server does not answer or is older than PostgreSQL 14. */
export async function assertServer(pool: pg.Pool): Promise<{ version: string }> {
  try {
    const { rows } = await pool.query<{ number: number; version: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
    );
    const [server] = rows;
    if (!server || server.number < MINIMUM_VERSION)
      throw new StoreError(
        'database-too-old',
        `PostgreSQL ${server?.version ?? '?'} is too old; Parafa needs 14 or newer`,
      );
    return { version: server.version };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    if (error instanceof Error && /unsupported startup parameter/.test(error.message))
      throw new StoreError('database-pooled', POOLED, { cause: error });
    const why = errorCode(error) ?? (error instanceof Error ? error.message : String(error));
    throw new StoreError(
      'database-unreachable',
      `PostgreSQL does not answer at DATABASE_URL (${why}); is the server running and the address right?`,
      { cause: error },
    );
  }
}
