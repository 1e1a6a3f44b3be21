import { sql } from 'kysely';
import type { FileStatus } from '../sql/schema.js';
import type { RepositoryContext } from './context.js';

const REMOVED = sql.lit<FileStatus>('removed');

/** Papers that were taken out of a dossier: for a while they can be put back, then their bytes are destroyed. */
export function createRemovals({ db }: RepositoryContext) {
  return {
    /** Puts a removed file back, unless its bytes are gone or its dossier holds them again. */
    async restore(fileId: string, to: 'read' | 'received'): Promise<boolean> {
      const result = await db
        .updateTable('files as f')
        .set({ status: to, finished_at: to === 'received' ? null : sql<Date>`now()` })
        .where('f.id', '=', fileId)
        .where('f.status', '=', REMOVED)
        .where('f.failure', 'is', null)
        .where(
          sql<boolean>`not exists (select from parafa.files other
            where other.dossier_id = f.dossier_id and other.lookup = f.lookup and other.status <> 'removed')`,
        )
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    /** Removed longer ago than so, and their bytes still kept. */
    async toDestroy(minutes: number, limit: number): Promise<string[]> {
      const rows = await db
        .selectFrom('files')
        .select('id')
        .where('status', '=', REMOVED)
        .where('failure', 'is', null)
        .where('finished_at', '<', sql<Date>`now() - make_interval(mins => ${minutes})`)
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },

    /** Its bytes are gone: it cannot be put back any more, and what was read of it goes too. False when it was put back meanwhile. */
    async destroyed(fileId: string): Promise<boolean> {
      const result = await db
        .updateTable('files')
        .set({ failure: 'destroyed' })
        .where('id', '=', fileId)
        .where('status', '=', REMOVED)
        .executeTakeFirst();
      if (result.numUpdatedRows === 0n) return false;
      await db.deleteFrom('readings').where('file_id', '=', fileId).execute();
      return true;
    },
  };
}
