import { mkdir } from 'node:fs/promises';
import type { Config } from '../core/config.js';
import { connectRedis } from '../queues/backend/redis-backend.js';
import { createBanList } from '../queues/intake/ban-list.js';
import { type Counters, memoryCounters, redisCounters, sqlCounters } from '../queues/intake/counters.js';
import { createIntake, type Intake } from '../queues/intake/intake.js';
import type { QueueLog } from '../queues/log.js';
import type { Store } from '../store/open-store.js';
import { createDiskSpace } from '../store/vault/disk-space.js';

async function countersOf(
  { redisUrl, databaseUrl }: Config,
  { pool }: Store,
): Promise<{ quick: Counters; daily: Counters; close(): Promise<void> }> {
  const close = async () => undefined;
  // Embedded there is one process: what passes in seconds need not be on the disk.
  if (redisUrl === undefined) {
    const daily = sqlCounters(pool);
    return { quick: databaseUrl === undefined ? memoryCounters : daily, daily, close };
  }
  const redis = connectRedis(redisUrl);
  // While it is away each process counts for itself.
  redis.on('error', () => undefined);
  await redis.connect().catch(() => undefined);
  const counters = redisCounters(redis);
  return { quick: counters, daily: counters, close: async () => redis.disconnect() };
}

/** What may come in, counted where the settings have room for it: Redis, the database, or this process. */
export async function openIntake(
  config: Config,
  { store, log }: { store: Store; log: QueueLog },
): Promise<{ intake: Intake; close(): Promise<void> }> {
  const { close, ...counters } = await countersOf(config, store);
  const isDiskOurs = config.databaseUrl === undefined || config.bucket === undefined;
  if (isDiskOurs) await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const intake = createIntake({
    ...counters,
    limits: config.limits,
    markOf: (kind, value) => store.keyring.lookup(`limits.${kind}`, value).toString('base64url'),
    isBanned: createBanList(store, Date.now),
    hasSpace: isDiskOurs ? createDiskSpace(config.dataDir, config.limits.reserveBytes) : async () => true,
    log,
  });
  return { intake, close };
}
