import { randomUUID } from 'node:crypto';
import type { RepositoryContext } from './context.js';

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
      await db
        .insertInto('persons')
        .values({ id, wrapped_key: keyring.newPersonKey(id).wrapped })
        .execute();
      return id;
    },

    async find(personId: string): Promise<Person | undefined> {
      const row = await db.selectFrom('persons').selectAll().where('id', '=', personId).executeTakeFirst();
      return row && { id: row.id, createdAt: row.created_at, seenAt: row.seen_at };
    },

    async seen(personId: string, at: Date): Promise<void> {
      await db.updateTable('persons').set({ seen_at: at }).where('id', '=', personId).execute();
    },

    /**
     * Erases a person: the key goes, and with it everything that was sealed under it, here and in the vault.
     * Resolves to the files whose blobs are to be swept; false ids never existed or were erased before.
     */
    async erase(personId: string): Promise<{ erased: boolean; fileIds: string[] }> {
      const files = await db.selectFrom('files').select('id').where('person_id', '=', personId).execute();
      const dropLinks = (table: 'reviews' | 'conversations') =>
        db
          .deleteFrom('staff_links')
          .where('target_id', 'in', db.selectFrom(table).select('id').where('person_id', '=', personId))
          .execute();
      await dropLinks('reviews');
      await dropLinks('conversations');
      const deleted = await db.deleteFrom('persons').where('id', '=', personId).executeTakeFirst();
      return { erased: deleted.numDeletedRows > 0n, fileIds: files.map(({ id }) => id) };
    },

    /** People not seen since `before` with no dossier that staff still work on. */
    async idleSince(before: Date, limit: number): Promise<string[]> {
      const rows = await db
        .selectFrom('persons')
        .select('id')
        .where('seen_at', '<', before)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('reviews')
                .select('reviews.id')
                .whereRef('reviews.person_id', '=', 'persons.id')
                .where('reviews.status', 'in', ['waiting', 'taken']),
            ),
          ),
        )
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}
