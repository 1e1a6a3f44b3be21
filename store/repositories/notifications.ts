import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { sealJson, unsealJson } from '../crypto/seal.js';
import type { NotificationStatus, Platform } from '../sql/schema.js';
import { personKey, type RepositoryContext } from './context.js';

export interface Notification {
  id: string;
  personId: string;
  chatId: string;
  platform: Platform;
  /** Tells the sender how to render `content`: `verdict`, `reminder`, `staff-decision`, `staff-message`, … */
  kind: string;
  content: unknown;
  attempts: number;
}

/** Sends that began and never told how they ended; after this many the row waits for a person, not for another repeat. */
const MAX_UNKNOWN_SENDS = 2;

export const contentContext = (id: string) => `notifications.content:${id}`;

/** The outbox: written in the transaction that causes it, sent later. */
export function createNotifications(context: RepositoryContext) {
  const { db, keyring } = context;
  return {
    /** `dedupe` names the cause (`verdict-<id>`): the same cause is told once. undefined when it was there. */
    async add(notification: {
      personId: string;
      chatId: string;
      platform: Platform;
      kind: string;
      content: unknown;
      dedupe: string;
    }): Promise<string | undefined> {
      const id = randomUUID();
      const key = await personKey(context, notification.personId);
      const row = await db
        .insertInto('notifications')
        .values({
          id,
          person_id: notification.personId,
          chat_id: notification.chatId,
          platform: notification.platform,
          kind: notification.kind,
          dedupe: notification.dedupe,
          content_sealed: sealJson(key, notification.content, contentContext(id)),
        })
        .onConflict((conflict) => conflict.column('dedupe').doNothing())
        .returning('id')
        .executeTakeFirst();
      return row?.id;
    },

    /**
     * Marks a notification as being sent and gives it. undefined when there is nothing to send (any more). A row that is
     * found in `sending` was interrupted: it is sent once more, and never a third time.
     */
    async begin(id: string): Promise<Notification | undefined> {
      const row = await db
        .updateTable('notifications')
        .from('persons')
        .set(({ eb }) => ({ status: 'sending', attempts: eb('attempts', '+', 1) }))
        .whereRef('persons.id', '=', 'notifications.person_id')
        .where('notifications.id', '=', id)
        .where(({ or, and, eb }) =>
          or([
            eb('status', '=', 'waiting'),
            and([eb('status', '=', 'sending'), eb('attempts', '<', MAX_UNKNOWN_SENDS)]),
          ]),
        )
        .returningAll('notifications')
        .returning('persons.wrapped_key')
        .executeTakeFirst();
      if (!row) {
        await db
          .updateTable('notifications')
          .set({ status: 'failed', failure: 'interrupted' })
          .where('id', '=', id)
          .where('status', '=', 'sending')
          .execute();
        return undefined;
      }
      const key = keyring.unwrapPerson(row.person_id, row.wrapped_key);
      const content = unsealJson<unknown>(key, row.content_sealed, contentContext(id));
      const { person_id: personId, chat_id: chatId, platform, kind, attempts } = row;
      return { id, personId, chatId, platform, kind, content, attempts };
    },

    async finish(id: string, status: 'sent' | 'failed' | 'cancelled', failure: string | null = null): Promise<void> {
      await db
        .updateTable('notifications')
        .set({ status, failure, ...(status === 'sent' ? { sent_at: sql<Date>`now()` } : {}) })
        .where('id', '=', id)
        .execute();
    },

    /** The platform said "not now" (429, 5xx) before it took the message: the attempt does not count. */
    async postpone(id: string): Promise<void> {
      await db
        .updateTable('notifications')
        .set({ status: 'waiting', attempts: 0 })
        .where('id', '=', id)
        .where('status', '=', 'sending')
        .execute();
    },

    /** Staff ask to send a failed one again. */
    async retry(id: string): Promise<boolean> {
      const result = await db
        .updateTable('notifications')
        .set({ status: 'waiting', attempts: 0, failure: null })
        .where('id', '=', id)
        .where('status', '=', 'failed')
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    async status(id: string): Promise<NotificationStatus | undefined> {
      const row = await db.selectFrom('notifications').select('status').where('id', '=', id).executeTakeFirst();
      return row?.status;
    },

    /** Not sent yet, oldest first: what a lost job would leave behind. */
    async pending(limit: number): Promise<{ id: string; platform: Platform }[]> {
      return await db
        .selectFrom('notifications')
        .select(['id', 'platform'])
        .where('status', 'in', [sql.lit<NotificationStatus>('waiting'), sql.lit<NotificationStatus>('sending')])
        .orderBy('seq')
        .limit(limit)
        .execute();
    },

    async failed(limit = 100): Promise<{ id: string; platform: Platform; kind: string; failure: string | null }[]> {
      return await db
        .selectFrom('notifications')
        .select(['id', 'platform', 'kind', 'failure'])
        .where('status', '=', 'failed')
        .orderBy('seq')
        .limit(limit)
        .execute();
    },

    async deleteSentBefore(moment: Date): Promise<number> {
      const result = await db
        .deleteFrom('notifications')
        .where('status', 'in', ['sent', 'cancelled'])
        .where('created_at', '<', moment)
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
}
