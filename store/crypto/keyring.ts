import { createHmac, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../database.js';
import { StoreError } from '../store-error.js';
import { type Key, newKey, seal, unseal } from './seal.js';

const personContext = (personId: string) => `persons.wrapped_key:${personId}`;
const SECRETS = ['check', 'lookup', 'common'] as const;
type SecretName = (typeof SECRETS)[number];
const secretContext = (name: SecretName) => `settings.${name}:`;
/** What a process is told that still works under the key before a rotation. */
export const rotated = () =>
  new StoreError('key-wrong', 'PARAFA_KEY was rotated while this process ran: start it anew with the new key');
const wrongKey = () =>
  new StoreError(
    'key-wrong',
    'PARAFA_KEY is not the key that this database was made with; set the right one (nothing was changed)',
  );

/** Whether a key opens the secret `check` of an installation. */
export function opensCheck(root: Key, sealed: Uint8Array): boolean {
  try {
    return unseal(root, sealed, secretContext('check')).length > 0;
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}

/**
 * Who may open what. PARAFA_KEY wraps a key a person and a few secrets of the installation; nothing else is under it,
 * so that rotating it rewrites one small column. Destroying a person's wrapped key makes all of theirs unreadable.
 */
export class Keyring {
  readonly #db: Db;
  readonly #root: Key;
  readonly #secrets: Record<SecretName, Key>;
  /** The secret `check` as it is wrapped under the root key: a rotation writes another, so it is the epoch too. */
  readonly #epoch: Uint8Array;

  private constructor(db: Db, root: Key, secrets: Record<SecretName, Key>, epoch: Uint8Array) {
    this.#db = db;
    this.#epoch = epoch;
    this.#root = root;
    this.#secrets = secrets;
  }

  /** Opens the installation's secrets, or makes them in an empty database. Throws `key-wrong`. */
  static async open(db: Db, root: Key): Promise<Keyring> {
    const fresh = SECRETS.map((name) => ({ name, value: seal(root, newKey(), secretContext(name)) }));
    // Two processes that start at once: the first one's secrets stand, both read them back.
    await db
      .insertInto('settings')
      .values(fresh)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const rows = await db
      .selectFrom('settings')
      .selectAll()
      .where('name', 'in', [...SECRETS])
      .execute();
    const secret = (name: SecretName): Key => {
      const row = rows.find((candidate) => candidate.name === name);
      if (!row) throw wrongKey();
      try {
        return unseal(root, row.value, secretContext(name));
      } catch {
        throw wrongKey();
      }
    };
    const secrets = { check: secret('check'), lookup: secret('lookup'), common: secret('common') };
    return new Keyring(db, root, secrets, rows.find(({ name }) => name === 'check')?.value ?? new Uint8Array());
  }

  /** For what belongs to no person: a question asked by nobody known. */
  get common(): Key {
    return this.#secrets.common;
  }

  /** A value that finds a row without telling what it holds: the same text gives the same 32 bytes. */
  lookup(kind: string, value: string | Uint8Array): Buffer {
    return createHmac('sha256', this.#secrets.lookup).update(kind).update('\0').update(value).digest();
  }

  /** A key for a new person: the wrapped form is kept, the other is used. */
  newPersonKey(personId: string): { key: Key; wrapped: Buffer } {
    const key = newKey();
    return { key, wrapped: seal(this.#root, key, personContext(personId)) };
  }

  /**
   * A statement that keeps a new person, unless the root key was rotated beside this process: what it wraps would be unreadable for
   * good. It holds the epoch until its transaction ends; a rotation waits for it, and it for a rotation.
   */
  insertPerson(db: Db, personId: string, wrapped: Uint8Array) {
    return db
      .insertInto('persons')
      .columns(['id', 'wrapped_key'])
      .expression(
        db
          .selectFrom('settings')
          .select([sql<string>`${personId}::uuid`.as('id'), sql<Uint8Array>`${wrapped}::bytea`.as('wrapped_key')])
          .where('name', '=', 'check')
          .where('value', '=', this.#epoch)
          .forShare(),
      );
  }

  unwrapPerson(personId: string, wrapped: Uint8Array): Key {
    return unseal(this.#root, wrapped, personContext(personId));
  }

  /** Throws `person-erased` when the person is no longer there. */
  async person(personId: string, db: Db = this.#db): Promise<Key> {
    const row = await db.selectFrom('persons').select('wrapped_key').where('id', '=', personId).executeTakeFirst();
    if (!row) throw new StoreError('person-erased', 'the person was erased: what belonged to them cannot be opened');
    return this.unwrapPerson(personId, row.wrapped_key);
  }

  /** Wraps every key anew under `next`, in one transaction: all or nothing. Resolves to the number of persons. */
  async rotate(next: Key): Promise<number> {
    if (next.length === this.#root.length && timingSafeEqual(next, this.#root)) return 0;
    return await this.#db.transaction().execute(async (trx) => {
      for (const name of SECRETS) {
        const value = seal(next, this.#secrets[name], secretContext(name));
        await trx.updateTable('settings').set({ value }).where('name', '=', name).execute();
      }
      const persons = await trx.selectFrom('persons').select(['id', 'wrapped_key']).forUpdate().execute();
      for (const { id, wrapped_key } of persons) {
        const wrapped = seal(next, this.unwrapPerson(id, wrapped_key), personContext(id));
        await trx.updateTable('persons').set({ wrapped_key: wrapped }).where('id', '=', id).execute();
      }
      return persons.length;
    });
  }
}
