import {
  createPostgresBackend,
  type PgPool,
  type PgPoolClient,
  type QueueEvents,
  runMigrations,
  type Telemetry,
  type Worker,
  withBackend,
} from 'bullmq';
import { PglitePool } from '../../store/sql/pglite-pool.js';
import type { SqlPool } from '../../store/sql/pool.js';
import type { JobQueue, QueueBackend } from './queue-backend.js';

/**
 * Queues on PostgreSQL, or on PGlite in the shape of its pool. The pool's `search_path` starts with `bullmq`. Each worker
 * and each listener to events keeps a client of the pool for itself: a server's pool has to be large enough for all.
 */
export async function openPostgresBackend(
  pool: SqlPool,
  options: { ownsPool: boolean; telemetry?: Telemetry | undefined },
): Promise<QueueBackend> {
  // A job is a wake-up call, which the sweep makes anew: embedded, it need not wait for the disk. BullMQ asks for what our
  // port has, in types of its own.
  const connection = (pool instanceof PglitePool ? pool.unhurried() : pool) as unknown as PgPool;
  const client = await pool.connect();
  try {
    await runMigrations(client as unknown as PgPoolClient);
  } finally {
    client.release();
  }
  const traced = options.telemetry ? { telemetry: options.telemetry } : {};
  const bull = withBackend(createPostgresBackend);
  return {
    kind: 'postgres',
    queue: (name, settings) => new bull.Queue(name, { ...settings, ...traced, connection }) as JobQueue,
    worker: (name, processor, settings) =>
      new bull.Worker(name, processor, { ...settings, ...traced, connection }) as unknown as Worker,
    events: (name) => new bull.QueueEvents(name, { connection }) as unknown as QueueEvents,
    close: async () => {
      if (options.ownsPool) await pool.end();
    },
  };
}
