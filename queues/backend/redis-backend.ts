import { Queue, QueueEvents, type Telemetry, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { StoreError } from '../../store/store-error.js';
import { errorLabel, type QueueLog } from '../log.js';
import type { JobQueue, QueueBackend } from './queue-backend.js';

const PREFIX = 'parafa';

export interface RedisHealth {
  version: string;
  /** Version 6.2 or newer. */
  isSupported: boolean;
  /** Jobs survive a crash of the server. */
  isAppendOnly: boolean;
  /** Jobs are never thrown out for lack of memory. Unknown where the server hides its configuration. */
  evictionPolicy: string | undefined;
}

const isSupported = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 6 || (major === 6 && minor >= 2);
};

export async function readRedisHealth(redis: Redis): Promise<RedisHealth> {
  const info = await redis.info();
  const field = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];
  const version = field('redis_version') ?? '0';
  return {
    version,
    isSupported: isSupported(version),
    isAppendOnly: field('aof_enabled') === '1',
    evictionPolicy: field('maxmemory_policy'),
  };
}

/** After a failover the address leads to another server, but only for new connections: the old master takes no writes. The command is sent again. */
const reconnectOnError = (error: Error): false | 2 => (error.message.startsWith('READONLY') ? 2 : false);

/** A connection that fails at once when the server is away: for those that a person waits for. */
export function connectRedis(url: string): Redis {
  return new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    lazyConnect: true,
    connectTimeout: 5_000,
    commandTimeout: 10_000,
    reconnectOnError,
  });
}

/** What is wrong with the server's settings, a sentence each that says what to do. */
export function redisWarnings(health: RedisHealth): string[] {
  const warnings: string[] = [];
  if (!health.isAppendOnly)
    warnings.push(
      'Redis keeps nothing on disk: set "appendonly yes", or a crash delays what was queued until the next sweep',
    );
  if (health.evictionPolicy !== undefined && health.evictionPolicy !== 'noeviction')
    warnings.push(
      `Redis may throw jobs out (maxmemory-policy ${health.evictionPolicy}): set "maxmemory-policy noeviction"`,
    );
  return warnings;
}

async function checkServer(redis: Redis, warn: (sentence: string) => void): Promise<RedisHealth> {
  let health: RedisHealth;
  try {
    await redis.connect();
    health = await readRedisHealth(redis);
  } catch (error) {
    redis.disconnect();
    throw new StoreError(
      'queue-unreachable',
      `Redis does not answer at REDIS_URL (${errorLabel(error)}); is the server running and the address right?`,
      { cause: error },
    );
  }
  if (!health.isSupported) {
    redis.disconnect();
    throw new StoreError('queue-too-old', `Redis ${health.version} is too old; Parafa needs 6.2 or newer`);
  }
  for (const warning of redisWarnings(health)) warn(warning);
  return health;
}

/** Queues on Redis. Producers fail fast (the sweep finds what they could not add), workers wait for the server. */
export async function openRedisBackend(
  url: string,
  log: QueueLog,
  warn: (sentence: string) => void = () => {},
  { prefix = PREFIX, telemetry }: { prefix?: string; telemetry?: Telemetry } = {},
): Promise<QueueBackend> {
  const producer = connectRedis(url);
  producer.on('error', (error) => log.warn('redis-connection', { reason: error.message.slice(0, 80) }));
  const { evictionPolicy } = await checkServer(producer, warn);
  // BullMQ would say of each of a dozen connections what was just said once.
  const skipVersionCheck = evictionPolicy !== undefined && evictionPolicy !== 'noeviction';
  const common = { prefix, skipVersionCheck, ...(telemetry ? { telemetry } : {}) };
  const patient = () => {
    const redis = new Redis(url, { maxRetriesPerRequest: null, reconnectOnError });
    redis.on('error', () => {}); // told once, by the producer's connection
    return redis;
  };
  const shared = patient();
  const blocking: Redis[] = [];
  return {
    kind: 'redis',
    queue: (name, settings) => new Queue(name, { ...settings, ...common, connection: producer }) as unknown as JobQueue,
    // A worker duplicates the connection for its blocking reads itself.
    worker: (name, processor, settings) => new Worker(name, processor, { ...settings, ...common, connection: shared }),
    events: (name) => {
      const redis = patient();
      blocking.push(redis);
      return new QueueEvents(name, { ...common, connection: redis });
    },
    async close() {
      for (const redis of [producer, shared, ...blocking]) redis.disconnect();
    },
  };
}
