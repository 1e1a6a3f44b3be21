import type { Config } from '../../core/config.js';
import { connectRedis, readRedisHealth, redisWarnings } from '../../queues/backend/redis-backend.js';
import type { SqlPool } from '../../store/sql/pool.js';
import { errorCode } from '../../store/store-error.js';
import type { OpenedStore } from '../engine.js';
import { fail, ok, type Said, warn } from './finding.js';

const CLOCK_TOLERANCE_MS = 60_000;
const TIMEOUT_MS = 10_000;

/** This machine, a socket, or a name without a dot: a neighbour in a network of one's own, as in docker compose. */
const isNear = (url: string): boolean => {
  const { hostname } = new URL(url);
  return hostname === '' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname) || !hostname.includes('.');
};

const plain = (variable: string, how: string): Said =>
  warn(`${variable} leads to another machine without TLS, and everybody in between can read along: ${how}`);

/** Whether the machine's clock stands where the last thing was recorded, or before it. */
export async function clock(pool: SqlPool, now: Date): Promise<Said[]> {
  const { rows } = await pool.query<{ last: Date | null; server: Date }>(
    'select (select max(at) from parafa.audit) as last, clock_timestamp() as server',
  );
  const [row] = rows;
  if (row?.last && row.last.getTime() - now.getTime() > CLOCK_TOLERANCE_MS)
    return [
      fail(`the clock went back: the last entry is of ${row.last.toISOString()}; set the clock (nothing is lost)`),
    ];
  if (row && Math.abs(row.server.getTime() - now.getTime()) > CLOCK_TOLERANCE_MS)
    return [
      warn(
        `this machine and the database differ by ${Math.round(Math.abs(row.server.getTime() - now.getTime()) / 1000)} s: set the clock`,
      ),
    ];
  return [ok(`${now.toISOString()}`)];
}

export async function database({ pool, isEmbedded }: OpenedStore, { databaseUrl }: Config): Promise<Said[]> {
  const { rows } = await pool.query<{ version: string }>(`select current_setting('server_version') as version`);
  const found = ok(`${isEmbedded ? 'embedded' : 'PostgreSQL'} ${rows[0]?.version ?? ''}`);
  if (databaseUrl === undefined || isNear(databaseUrl)) return [found];
  const tls = await pool.query<{ ssl: boolean }>('select ssl from pg_stat_ssl where pid = pg_backend_pid()');
  return tls.rows[0]?.ssl ? [found] : [found, plain('DATABASE_URL', 'add ?sslmode=verify-full')];
}

export async function queue({ redisUrl, databaseUrl }: Config): Promise<Said[]> {
  if (redisUrl === undefined)
    return [ok(`on the ${databaseUrl === undefined ? 'embedded database' : 'PostgreSQL server'}`)];
  const redis = connectRedis(redisUrl);
  redis.on('error', () => {}); // the failing connect below says it
  try {
    await redis.connect();
    const health = await readRedisHealth(redis);
    if (!health.isSupported) return [fail(`Redis ${health.version} is too old; Parafa needs 6.2 or newer`)];
    const warnings = redisWarnings(health).map(warn);
    if (!redisUrl.startsWith('rediss:') && !isNear(redisUrl)) warnings.push(plain('REDIS_URL', 'use rediss://'));
    return warnings.length > 0 ? warnings : [ok(`Redis ${health.version}, append-only, no eviction`)];
  } catch (error) {
    throw new Error(`Redis does not answer at REDIS_URL (${errorCode(error) ?? 'no connection'})`, { cause: error });
  } finally {
    redis.disconnect();
  }
}

export async function telegram({ token, apiRoot }: NonNullable<Config['telegram']>): Promise<Said[]> {
  let response: Response;
  try {
    response = await fetch(`${apiRoot.replace(/\/+$/, '')}/bot${token}/getMe`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    // The message of fetch may repeat the address, and the address holds the token.
    const cause = error instanceof Error ? error.cause : undefined;
    return [fail(`TELEGRAM_API_ROOT does not answer (${errorCode(cause) ?? 'no connection'})`)];
  }
  if (response.status === 401 || response.status === 404)
    return [fail('TELEGRAM_BOT_TOKEN is refused: ask BotFather for the right one')];
  return [response.ok ? ok('the token is accepted') : fail(`the Bot API answers HTTP ${response.status}`)];
}
