import type { NotificationStatus } from '../sql/schema.js';
import type { RepositoryContext } from './context.js';

/** How what was to be told went: `waiting` still counts as under way, `blocked` waits until the person lets us in again. */
export type Delivery = 'sent' | 'waiting' | 'blocked' | 'failed' | 'taken-back';

const outcomeOf = (status: NotificationStatus, failure: string | null): Delivery => {
  if (status === 'sent') return 'sent';
  if (status === 'failed') return 'failed';
  if (status === 'cancelled') return failure === 'blocked' ? 'blocked' : 'taken-back';
  return 'waiting';
};

/** The outbox, by the cause of what stands in it (the beginning of `dedupe`). */
export function createDeliveries({ db }: RepositoryContext) {
  return {
    /** One for every chat that is told; none when nobody can be. */
    async of(cause: string): Promise<Delivery[]> {
      const rows = await db
        .selectFrom('notifications')
        .innerJoin('chats', 'chats.id', 'notifications.chat_id')
        .select(['notifications.status', 'notifications.failure', 'chats.blocked_at'])
        .where('dedupe', 'like', `${cause}%`)
        .execute();
      return rows.map(({ status, failure, blocked_at }) =>
        blocked_at !== null && status !== 'sent' ? 'blocked' : outcomeOf(status, failure),
      );
    },

    /** What is not out yet is not sent any more. Gives how many chats have heard it already. */
    async takeBack(cause: string): Promise<number> {
      await db
        .updateTable('notifications')
        .set({ status: 'cancelled', failure: 'taken-back' })
        .where('dedupe', 'like', `${cause}%`)
        .where(({ or, and, eb }) =>
          or([eb('status', '=', 'waiting'), and([eb('status', '=', 'cancelled'), eb('failure', '=', 'blocked')])]),
        )
        .execute();
      const row = await db
        .selectFrom('notifications')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('dedupe', 'like', `${cause}%`)
        .where('status', 'in', ['sent', 'sending'])
        .executeTakeFirst();
      return Number(row?.count ?? 0);
    },
  };
}
