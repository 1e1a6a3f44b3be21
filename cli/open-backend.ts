import type { Telemetry } from 'bullmq';
import type { Config } from '../core/config.js';
import { openPostgresBackend } from '../queues/backend/postgres-backend.js';
import type { QueueBackend } from '../queues/backend/queue-backend.js';
import { openRedisBackend } from '../queues/backend/redis-backend.js';
import { openPostgres } from '../store/sql/open-postgres.js';
import type { SqlPool } from '../store/sql/pool.js';
import type { EngineDeps } from './engine.js';
import type { Tracing } from './tracing.js';

/** Connections of a process to PostgreSQL for its queues, workers and their listeners. */
const QUEUE_CONNECTIONS = 24;

/** The libraries of tracing are loaded where a collector is named, and nowhere else. */
export async function openTracingOf({ observe }: Config): Promise<Tracing | undefined> {
  return observe.tracesTo === undefined ? undefined : (await import('./tracing.js')).openTracing(observe.tracesTo);
}

/** Where jobs wait, by the settings: Redis, the embedded database, or connections of their own to PostgreSQL. */
export async function openBackend(
  config: Config,
  pool: SqlPool,
  deps: EngineDeps,
  telemetry: Telemetry | undefined,
): Promise<QueueBackend> {
  if (config.redisUrl !== undefined)
    return await openRedisBackend(config.redisUrl, deps.log, deps.warn, telemetry ? { telemetry } : {});
  if (config.databaseUrl === undefined) return await openPostgresBackend(pool, { ownsPool: false, telemetry });
  const onError = () => deps.log.warn('queue-connection-lost');
  const own = openPostgres(config.databaseUrl, { max: QUEUE_CONNECTIONS, onError });
  return await openPostgresBackend(own, { ownsPool: true, telemetry });
}
