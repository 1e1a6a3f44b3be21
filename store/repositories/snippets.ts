import { sql } from 'kysely';
import type { RepositoryContext } from './context.js';

/** An answer that staff write often. */
export interface Snippet {
  name: string;
  text: string;
}

/** What staff write often is theirs to change: nothing of it stands in the program. */
export function createSnippets({ db }: RepositoryContext) {
  return {
    /** By name. */
    async list(): Promise<Snippet[]> {
      return await db.selectFrom('snippets').select(['name', 'text']).orderBy('name').execute();
    },

    async get(name: string): Promise<string | undefined> {
      const row = await db.selectFrom('snippets').select('text').where('name', '=', name).executeTakeFirst();
      return row?.text;
    },

    async put({ name, text }: Snippet, by: string): Promise<void> {
      const change = { text, changed_by: by, changed_at: sql<Date>`now()` };
      await db
        .insertInto('snippets')
        .values({ name, ...change })
        .onConflict((conflict) => conflict.column('name').doUpdateSet(change))
        .execute();
    },

    /** False when there is none of that name. */
    async remove(name: string): Promise<boolean> {
      const result = await db.deleteFrom('snippets').where('name', '=', name).executeTakeFirst();
      return result.numDeletedRows > 0n;
    },
  };
}
