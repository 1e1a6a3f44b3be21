import type { RepositoryContext } from './context.js';

/** Small things that outlive a process and are about nobody, by their name. */
export function createSettings({ db }: RepositoryContext) {
  return {
    async get(name: string): Promise<string | undefined> {
      const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst();
      return row && Buffer.from(row.value).toString('utf8');
    },
    async set(name: string, text: string): Promise<void> {
      const value = Buffer.from(text);
      await db
        .insertInto('settings')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
    },
  };
}
