import { join } from 'node:path';
import { type Config, parseKey } from '../core/config.js';
import { spawnThread } from '../ocr/reading/vision/spawn.js';
import type { Intake } from '../queues/intake/intake.js';
import type { QueueLog } from '../queues/log.js';
import { openQueues, type Queues, type QueuesDeps } from '../queues/open-queues.js';
import type { Clock } from '../queues/ports.js';
import { backupInto } from '../store/backup/scheduled.js';
import type { Key } from '../store/crypto/seal.js';
import { lockFolder } from '../store/folder-lock.js';
import { openStore, type Store } from '../store/open-store.js';
import { adoptNextKeyFile, KEY_FILE, makeKeyFile, readKeyFile, readNextKeyFile } from '../store/root-key.js';
import { hasDatabase } from '../store/sql/create-pglite.js';
import { openPglite } from '../store/sql/open-pglite.js';
import { assertServer, assertSession, openPostgres } from '../store/sql/open-postgres.js';
import type { SqlPool } from '../store/sql/pool.js';
import { StoreError } from '../store/store-error.js';
import type { Blobs } from '../store/vault/blobs.js';
import { createBucketBlobs } from '../store/vault/bucket-blobs.js';
import { createFolderBlobs } from '../store/vault/folder-blobs.js';
import type { Vault } from '../store/vault/vault.js';
import { makeDatabaseApart } from './make-database.js';
import { openBackend, openTracingOf } from './open-backend.js';
import { openIntake } from './open-intake.js';

/** Connections of a process to PostgreSQL for its repositories. */
const STORE_CONNECTIONS = 10;

export interface EngineDeps {
  log: QueueLog;
  clock: Clock;
  /** A sentence for the operator: something works, but not as it should in production. */
  warn: (sentence: string) => void;
  /** The embedded database has ended under us, or its folder was taken over: the process shall end at once. */
  onFatal?: () => void;
  /** For tests: shorter times. */
  queues?: Pick<QueuesDeps, 'times' | 'judgeDelayMs' | 'backoffMs'>;
}

/** Things that were opened, closed in the opposite order, each even if another fails. */
class Closers {
  readonly #closers: (() => Promise<void>)[] = [];

  add(close: () => Promise<void>): void {
    this.#closers.unshift(close);
  }

  async close(): Promise<void> {
    const faults: unknown[] = [];
    for (const close of this.#closers.splice(0)) await close().catch((error: unknown) => faults.push(error));
    if (faults.length > 0) throw faults[0];
  }
}

export interface StoreDeps extends Pick<EngineDeps, 'log' | 'warn' | 'onFatal'> {
  /** False when a new key would be a mistake: the data to come was made with another. */
  mayMakeKey?: boolean;
  /** The queue is in the same database, which has to be one that keeps sessions. */
  hasQueue?: boolean;
}

export interface OpenedDatabase {
  pool: SqlPool;
  rootKey: Key;
  blobs: Blobs;
  close(): Promise<void>;
}

export interface OpenedStore {
  store: Store;
  pool: SqlPool;
  blobs: Blobs;
  isEmbedded: boolean;
  close(): Promise<void>;
}

export interface Engine {
  store: Store;
  vault: Vault;
  queues: Queues;
  intake: Intake;
  isEmbedded: boolean;
  /** Stops the workers within 30 seconds, then closes queues, database and folder. */
  close(): Promise<void>;
}

export function openBlobs(config: Config): Blobs {
  return config.bucket
    ? createBucketBlobs(config.bucket)
    : createFolderBlobs(join(config.dataDir, 'vault'), config.limits);
}

async function isFresh(pool: SqlPool): Promise<boolean> {
  const { rows } = await pool.query<{ found: boolean }>(`select to_regclass('parafa.settings') is not null as found`);
  if (!rows[0]?.found) return true;
  const settings = await pool.query('select 1 from parafa.settings limit 1');
  return settings.rows.length === 0;
}

/** PARAFA_KEY, or the key in the data folder, which the first embedded start makes. */
async function embeddedKey(config: Config, pool: SqlPool, { warn, mayMakeKey = true }: StoreDeps): Promise<Key> {
  const given = config.key === undefined ? undefined : parseKey(config.key);
  const found = given ?? (await readKeyFile(config.dataDir));
  if (found) return found;
  const path = join(config.dataDir, KEY_FILE);
  if (!(await isFresh(pool)))
    throw new StoreError(
      'key-missing',
      `there is data in ${config.dataDir} but no key: bring back ${path} or set PARAFA_KEY`,
    );
  if (!mayMakeKey) throw new StoreError('key-missing', `there is no key: set PARAFA_KEY or put the file into ${path}`);
  const made = await makeKeyFile(config.dataDir);
  warn(`made a new key in ${path}: keep a copy elsewhere; without it nothing that was uploaded can ever be opened`);
  return made;
}

async function openDatabase(config: Config, deps: StoreDeps, closers: Closers) {
  if (config.databaseUrl === undefined) {
    const lock = await lockFolder(config.dataDir);
    closers.add(() => lock.release());
    if (!(await hasDatabase(join(config.dataDir, 'database')))) await makeDatabaseApart(config.dataDir);
    const pool = await openPglite(config.dataDir, spawnThread, { lock: lock.ticket, onEnded: deps.onFatal });
    closers.add(() => pool.end());
    return { pool, rootKey: await embeddedKey(config, pool, deps) };
  }
  const rootKey = config.key === undefined ? undefined : parseKey(config.key);
  if (!rootKey)
    throw new StoreError('key-missing', 'PARAFA_KEY is missing: every process on one database needs the same key');
  const pool = openPostgres(config.databaseUrl, {
    max: STORE_CONNECTIONS,
    onError: () => deps.log.warn('database-connection-lost'),
  });
  closers.add(() => pool.end());
  await assertServer(pool);
  if (deps.hasQueue) await assertSession(pool);
  return { pool, rootKey };
}

/** Opens the database as it is, of whatever version, and the place of the files. */
export async function openConfiguredDatabase(config: Config, deps: StoreDeps): Promise<OpenedDatabase> {
  const closers = new Closers();
  try {
    const { pool, rootKey } = await openDatabase(config, deps, closers);
    return { pool, rootKey, blobs: openBlobs(config), close: () => closers.close() };
  } catch (error) {
    await closers.close();
    throw error;
  }
}

/** Where the list of erasures is kept: beside the data, and beside the backups that would bring people back. */
const erasureFolders = ({ dataDir, backup }: Config) => (backup ? [dataDir, backup.folder] : [dataDir]);

/** A rotation that was cut off after it had reached the database left the right key beside the old one. */
async function openWithKey(config: Config, database: OpenedDatabase): Promise<Store> {
  const opened = { ...database, erasureFolders: erasureFolders(config) };
  try {
    return await openStore(opened);
  } catch (error) {
    const isFolderKey = config.databaseUrl === undefined && config.key === undefined;
    const next = isFolderKey ? await readNextKeyFile(config.dataDir) : undefined;
    if (!next || !(error instanceof StoreError && error.code === 'key-wrong')) throw error;
    const store = await openStore({ ...opened, rootKey: next });
    await adoptNextKeyFile(config.dataDir);
    return store;
  }
}

/** Opens the store alone: for commands that need no queue. */
export async function openConfiguredStore(config: Config, deps: StoreDeps): Promise<OpenedStore> {
  const opened = await openConfiguredDatabase(config, deps);
  try {
    const store = await openWithKey(config, opened);
    return { ...opened, store, isEmbedded: config.databaseUrl === undefined };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

const nightly =
  (settings: NonNullable<Config['backup']>, { pool, blobs }: OpenedStore, clock: Clock) =>
  () =>
    backupInto({ ...settings, pool, blobs, now: clock.now() });

/**
 * Opens what the settings name: the embedded database in the data folder or PostgreSQL, the vault, and the queues on the
 * same database or on Redis. Starts no worker: see `queues.startWorker` and `queues.startSending`.
 */
export async function openEngine(config: Config, deps: EngineDeps): Promise<Engine> {
  const opened = await openConfiguredStore(config, { ...deps, hasQueue: config.redisUrl === undefined });
  try {
    const { intake, close: closeIntake } = await openIntake(config, { store: opened.store, log: deps.log });
    const tracing = await openTracingOf(config);
    const backend = await openBackend(config, opened.pool, deps, tracing?.telemetry);
    const queues = openQueues({
      backend,
      store: opened.store,
      log: deps.log,
      clock: deps.clock,
      retention: config.retention,
      ...(config.backup ? { backup: nightly(config.backup, opened, deps.clock) } : {}),
      ...deps.queues,
      times: {
        readTimeoutMs: config.reader.timeoutMs,
        readConcurrency: config.reader.concurrency,
        ...deps.queues?.times,
      },
    });
    return {
      store: opened.store,
      vault: opened.store.vault,
      queues,
      intake,
      isEmbedded: opened.isEmbedded,
      async close() {
        try {
          await queues.close();
          await closeIntake();
          await tracing?.close();
        } finally {
          await opened.close();
        }
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
