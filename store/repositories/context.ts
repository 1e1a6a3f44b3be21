import { CompiledQuery } from 'kysely';
import type { Keyring } from '../crypto/keyring.js';
import type { Key } from '../crypto/seal.js';
import type { Db } from '../database.js';

/** What a repository works with: the database, or a transaction of it. */
export interface RepositoryContext {
  db: Db;
  keyring: Keyring;
}

/** The person's key, asked through the same transaction: the embedded database has one session. */
export const personKey = ({ db, keyring }: RepositoryContext, personId: string): Promise<Key> =>
  keyring.person(personId, db);

/** The rows of a statement that is asked too often to be put together anew each time. */
export const ask = async <R>(db: Db, text: string, ...values: readonly unknown[]): Promise<R[]> =>
  (await db.executeQuery<R>(CompiledQuery.raw(text, [...values]))).rows;
