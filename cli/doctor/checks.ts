import { randomBytes, randomUUID } from 'node:crypto';
import { stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../core/config.js';
import { connectRedis, readRedisHealth, redisWarnings } from '../../queues/backend/redis-backend.js';
import { KEY_FILE } from '../../store/root-key.js';
import type { SqlPool } from '../../store/sql/pool.js';
import { errorCode } from '../../store/store-error.js';
import type { Blobs } from '../../store/vault/blobs.js';
import { type OpenedStore, openConfiguredStore } from '../engine.js';
import type { Log } from '../log.js';
import { type Finding, finding } from './finding.js';
import { retention } from './retention.js';

const LOW_BYTES = 1024 ** 3;
const CLOCK_TOLERANCE_MS = 60_000;
const TIMEOUT_MS = 10_000;

type Said = Omit<Finding, 'about'>;
const ok = (says: string): Said => ({ level: 'ok', says });
const warn = (says: string): Said => ({ level: 'warn', says });
const fail = (says: string): Said => ({ level: 'fail', says });

async function disk({ dataDir }: Config): Promise<Said[]> {
  const { bavail, bsize } = await statfs(dataDir);
  const free = bavail * bsize;
  const text = `${(free / 1024 ** 3).toFixed(1)} GB free on the disk of ${dataDir}`;
  return [free < LOW_BYTES ? warn(`${text}: free some space, uploads stop at the last 64 MB`) : ok(text)];
}

async function key(config: Config): Promise<Said[]> {
  if (config.key !== undefined) return [ok('PARAFA_KEY opens what is stored')];
  const path = join(config.dataDir, KEY_FILE);
  const { mode } = await stat(path);
  const copy = `the key is ${path}: keep a copy elsewhere`;
  return [(mode & 0o077) === 0 ? ok(copy) : fail(`others may read ${path}: chmod 600 ${path}`)];
}

/** Whether the machine's clock stands where the last thing was recorded, or before it. */
async function clock(pool: SqlPool, now: Date): Promise<Said[]> {
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

async function vault(blobs: Blobs): Promise<Said[]> {
  const id = `doctor-${randomUUID()}`;
  const bytes = randomBytes(1024);
  try {
    await blobs.put(id, bytes);
    const back = await blobs.get(id);
    return [
      back?.equals(bytes)
        ? ok(`${blobs.place} keeps and gives back`)
        : fail(`${blobs.place} gives back something else`),
    ];
  } finally {
    await blobs.delete(id);
  }
}

async function database(opened: OpenedStore): Promise<Said[]> {
  const { rows } = await opened.pool.query<{ version: string }>(`select current_setting('server_version') as version`);
  return [ok(`${opened.isEmbedded ? 'embedded' : 'PostgreSQL'} ${rows[0]?.version ?? ''}`)];
}

async function queue({ redisUrl, databaseUrl }: Config): Promise<Said[]> {
  if (redisUrl === undefined)
    return [ok(`on the ${databaseUrl === undefined ? 'embedded database' : 'PostgreSQL server'}`)];
  const redis = connectRedis(redisUrl);
  redis.on('error', () => {}); // the failing connect below says it
  try {
    await redis.connect();
    const health = await readRedisHealth(redis);
    if (!health.isSupported) return [fail(`Redis ${health.version} is too old; Parafa needs 6.2 or newer`)];
    const warnings = redisWarnings(health).map(warn);
    return warnings.length > 0 ? warnings : [ok(`Redis ${health.version}, append-only, no eviction`)];
  } catch (error) {
    throw new Error(`Redis does not answer at REDIS_URL (${errorCode(error) ?? 'no connection'})`, { cause: error });
  } finally {
    redis.disconnect();
  }
}

async function telegram({ token, apiRoot }: NonNullable<Config['telegram']>): Promise<Said[]> {
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

/** Everything that the settings name, tried for real. */
export async function* examine(config: Config, deps: { now: Date; log: Log }): AsyncGenerator<Finding[]> {
  let opened: OpenedStore | undefined;
  const warnings: string[] = [];
  const opening = await finding('database', async () => {
    opened = await openConfiguredStore(config, { log: deps.log, warn: (sentence) => warnings.push(sentence) });
    return await database(opened);
  });
  const isBusy = opening.some(({ says }) => says.includes('is in use by'));
  yield isBusy
    ? opening.map((found) => ({ ...found, level: 'warn', says: `${found.says} (a running service is not disturbed)` }))
    : opening;
  yield warnings.map((says) => ({ level: 'warn', about: 'key', says }));
  try {
    if (opened) {
      const { pool, blobs } = opened;
      yield await finding('key', () => key(config));
      yield await finding('clock', () => clock(pool, deps.now));
      yield await finding('vault', () => vault(blobs));
      yield await finding('retention', () => retention(config.retention, { pool, now: deps.now }));
    }
    yield await finding('disk', () => disk(config));
    yield await finding('queue', () => queue(config));
    const bot = config.telegram;
    if (bot) yield await finding('telegram', () => telegram(bot));
    const { discord: settings } = config;
    if (settings) yield await finding('discord', async () => (await import('./discord.js')).discord(settings));
  } finally {
    await opened?.close();
  }
}
