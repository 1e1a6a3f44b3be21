import { createErasureList } from './backup/erasures.js';
import { Keyring } from './crypto/keyring.js';
import type { Key } from './crypto/seal.js';
import { createDatabase, type Db } from './database.js';
import { createMaintenance } from './maintenance.js';
import { createRepositories, type Repositories } from './repositories/all.js';
import { migrate } from './sql/migrate.js';
import { MIGRATIONS } from './sql/migrations/index.js';
import type { SqlPool } from './sql/pool.js';
import type { Blobs } from './vault/blobs.js';
import { createVault, type Vault } from './vault/vault.js';

export interface Store extends Repositories {
  /**
   * Runs `work` in one transaction: all of it or nothing. Inside, use the repositories it is given and nothing else: the
   * embedded database has one session, and asking the outer ones would wait for the transaction to end.
   */
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  vault: Vault;
  maintenance: ReturnType<typeof createMaintenance>;
  /** Writes the list of those who were erased beside the data and the backups: a restore erases them again. */
  keepErasures(): Promise<void>;
  keyring: Keyring;
  db: Db;
  pool: SqlPool;
}

/** Brings the schema forward, checks the key, and gives the repositories. The caller owns pool and blobs. */
export async function openStore(deps: {
  pool: SqlPool;
  blobs: Blobs;
  rootKey: Key;
  /** Where the list of erasures is kept. */
  erasureFolders?: readonly string[];
}): Promise<Store> {
  await migrate(deps.pool, MIGRATIONS);
  const db = createDatabase(deps.pool);
  const keyring = await Keyring.open(db, deps.rootKey);
  const repositories = createRepositories({ db, keyring });
  return {
    ...repositories,
    transaction: (work) => db.transaction().execute((trx) => work(createRepositories({ db: trx, keyring }))),
    maintenance: createMaintenance({ pool: deps.pool, db }),
    keepErasures: createErasureList({ db }, deps.erasureFolders ?? []),
    vault: createVault({ blobs: deps.blobs, files: repositories.files }),
    keyring,
    db,
    pool: deps.pool,
  };
}
