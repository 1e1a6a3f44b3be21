import type { Platform } from '../sql/schema.js';
import type { RepositoryContext } from './context.js';

export interface StaffLink {
  /** `message`: one message of a conversation; `board`: the counts of the desk; `closing`: that a conversation is over. */
  kind: 'review' | 'conversation' | 'message' | 'board' | 'closing';
  targetId: string;
}

/** Which message or thread on a staff platform belongs to which review or conversation. */
export function createStaffLinks({ db }: RepositoryContext) {
  return {
    async link(platform: Platform, externalId: string, { kind, targetId }: StaffLink): Promise<void> {
      await db
        .insertInto('staff_links')
        .values({ platform, external_id: externalId, kind, target_id: targetId })
        .onConflict((conflict) =>
          conflict.columns(['platform', 'external_id']).doUpdateSet({ kind, target_id: targetId }),
        )
        .execute();
    },

    async target(platform: Platform, externalId: string): Promise<StaffLink | undefined> {
      const row = await db
        .selectFrom('staff_links')
        .select(['kind', 'target_id'])
        .where('platform', '=', platform)
        .where('external_id', '=', externalId)
        .executeTakeFirst();
      return row && { kind: row.kind, targetId: row.target_id };
    },

    /** The newest last. */
    async externalIds(platform: Platform, targetId: string, kind: StaffLink['kind']): Promise<string[]> {
      const rows = await db
        .selectFrom('staff_links')
        .select('external_id')
        .where('platform', '=', platform)
        .where('target_id', '=', targetId)
        .where('kind', '=', kind)
        .orderBy('created_at')
        .execute();
      return rows.map(({ external_id }) => external_id);
    },
  };
}
