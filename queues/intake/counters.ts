import type { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { SqlPool } from '../../store/sql/pool.js';

/** How much somebody may send in a window of time, counted from the first of it. */
export interface Counter {
  /** Counts `points` more; `isOver` when that is more than allowed, `isFirst` for the first that is. Never fails. */
  take(key: string, points?: number): Promise<{ isOver: boolean; isFirst: boolean }>;
  /** Whether so many more would be allowed; counts nothing. */
  hasRoom(key: string, points: number): Promise<boolean>;
}

/** Makes counters; `name` tells them apart, also between processes that count together. */
export type Counters = (name: string, points: number, seconds: number) => Counter;

function counterOf(limiter: RateLimiterAbstract): Counter {
  return {
    async take(key, points = 1) {
      // `penalty` counts what is over the limit too, and says so without throwing.
      const { consumedPoints } = await limiter.penalty(key, points);
      const isOver = consumedPoints > limiter.points;
      return { isOver, isFirst: isOver && consumedPoints - points <= limiter.points };
    },
    async hasRoom(key, points) {
      const found = await limiter.get(key);
      const consumed = found instanceof RateLimiterRes ? found.consumedPoints : 0;
      return consumed + points <= limiter.points;
    },
  };
}

const memory = (points: number, seconds: number) => new RateLimiterMemory({ points, duration: seconds });

/** Of one process; forgotten when it ends. */
export const memoryCounters: Counters = (_name, points, seconds) => counterOf(memory(points, seconds));

/** Of all processes on one Redis. While it is away each process counts for itself: nobody is refused because of it. */
export const redisCounters =
  (storeClient: Redis, prefix = 'parafa'): Counters =>
  (name, points, seconds) =>
    counterOf(
      new RateLimiterRedis({
        storeClient,
        keyPrefix: `${prefix}:limit:${name}`,
        points,
        duration: seconds,
        rejectIfRedisNotReady: true,
        insuranceLimiter: memory(points, seconds),
      }),
    );

/** Of all processes on one database, the embedded one too: what was counted outlives a restart. */
export const sqlCounters =
  (pool: SqlPool): Counters =>
  (name, points, seconds) =>
    counterOf(
      new RateLimiterPostgres({
        storeClient: { query: ({ text, values }: { text: string; values: unknown[] }) => pool.query(text, values) },
        storeType: 'pool',
        schemaName: 'parafa',
        tableName: 'limits',
        tableCreated: true,
        // The purge drops what is over.
        clearExpiredByTimeout: false,
        keyPrefix: name,
        points,
        duration: seconds,
        insuranceLimiter: memory(points, seconds),
      }),
    );
