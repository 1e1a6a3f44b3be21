import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { rotated } from '../crypto/keyring.js';
import type { RepositoryContext } from './context.js';

const DAY_MS = 86_400_000;

export interface Person {
  id: string;
  createdAt: Date;
  seenAt: Date;
}

export function createPeople({ db, keyring }: RepositoryContext) {
  return {
    /** A new person with a key of their own. People are found through their chats. */
    async create(): Promise<string> {
      const id = randomUUID();
      const made = await keyring
        .insertPerson(db, id, keyring.newPersonKey(id).wrapped)
        .returning('id')
        .executeTakeFirst();
      if (!made) throw rotated();
      return id;
    },

    async find(personId: string): Promise<Person | undefined> {
      const row = await db.selectFrom('persons').selectAll().where('id', '=', personId).executeTakeFirst();
      return row && { id: row.id, createdAt: row.created_at, seenAt: row.seen_at };
    },

    /** Somebody wrote: written at most once a day for each. */
    async seen(personId: string, at: Date): Promise<void> {
      const stale = new Date(at.getTime() - DAY_MS);
      await db
        .updateTable('persons')
        .set({ seen_at: at, warned_at: null })
        .where('id', '=', personId)
        .where(({ or, eb }) => or([eb('seen_at', '<', stale), eb('warned_at', 'is not', null)]))
        .execute();
    },

    /**
     * Erases a person: the key goes, and with it everything that was sealed under it, here and in the vault.
     * Resolves to the files whose blobs are to be swept, and to what stands for the person in the audit log and in the list of
     * those who were erased; `erased` is false for somebody who never existed or was erased before.
     */
    async erase(personId: string): Promise<{ erased: boolean; fileIds: string[]; lookup: string }> {
      const files = await db.selectFrom('files').select('id').where('person_id', '=', personId).execute();
      const dropLinks = (table: 'reviews' | 'conversations') =>
        db
          .deleteFrom('staff_links')
          .where('target_id', 'in', db.selectFrom(table).select('id').where('person_id', '=', personId))
          .execute();
      await dropLinks('reviews');
      await dropLinks('conversations');
      const deleted = await db.deleteFrom('persons').where('id', '=', personId).executeTakeFirst();
      const erased = deleted.numDeletedRows > 0n;
      const lookup = keyring.lookup('erased', personId);
      if (erased)
        await db
          .insertInto('erasures')
          .values({ person_lookup: lookup })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      return { erased, fileIds: files.map(({ id }) => id), lookup: lookup.toString('hex') };
    },

    /** People whom an id, or the beginning of one, is about: their own, a dossier's, a review's or a conversation's. */
    async behind(idPrefix: string): Promise<string[]> {
      const beginning = `${idPrefix}%`;
      const { rows } = await sql<{ person_id: string }>`
        select id as person_id from parafa.persons where id::text like ${beginning}
        union select person_id from parafa.dossiers where id::text like ${beginning}
        union select person_id from parafa.reviews where id::text like ${beginning}
        union select person_id from parafa.conversations where id::text like ${beginning} limit 2`.execute(db);
      return rows.map(({ person_id }) => person_id);
    },
  };
}
