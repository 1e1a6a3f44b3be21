import { sql } from 'kysely';
import type { Platform } from '../sql/schema.js';
import type { RepositoryContext } from './context.js';

/** Addresses that are not served any more: as HMACs, so that a ban outlives an erasure and names nobody. */
export function createBans({ db, keyring }: RepositoryContext) {
  const lookupOf = (platform: Platform, address: string): Buffer => keyring.lookup(`bans.${platform}`, address);
  return {
    /** What stands for an address in {@link all}. */
    markOf: (platform: Platform, address: string): string => lookupOf(platform, address).toString('hex'),

    /** False when the address was banned before. */
    async add(platform: Platform, address: string, by: string): Promise<boolean> {
      const result = await db
        .insertInto('bans')
        .values({ platform, lookup: lookupOf(platform, address), banned_by: by })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },

    /** False when it was not banned. */
    async lift(platform: Platform, address: string): Promise<boolean> {
      const result = await db
        .deleteFrom('bans')
        .where('platform', '=', platform)
        .where('lookup', '=', lookupOf(platform, address))
        .executeTakeFirst();
      return result.numDeletedRows > 0n;
    },

    async all(): Promise<Set<string>> {
      const rows = await db.selectFrom('bans').select(sql<string>`encode(lookup, 'hex')`.as('mark')).execute();
      return new Set(rows.map(({ mark }) => mark));
    },
  };
}
