import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { ifOpens, sealJson, unsealJson } from '../crypto/seal.js';
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
  /** Failed tries that count against it. */
  tries: number;
  createdAt: Date;
}

/** Sends that began and never told how they ended; after this many the row waits for a person, not for another repeat. */
const MAX_UNKNOWN_SENDS = 4;

export const contentContext = (id: string) => `notifications.content:${id}`;

/** The outbox: written in the transaction that causes it, sent later. */
export function createNotifications(context: RepositoryContext) {
  const { db, keyring } = context;
  const repository = {
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
     * Marks the oldest notification of a chat as being sent and gives it; when it is not due yet, the ms until then. undefined
     * when the chat has nothing to be told (any more). A row that is found in `sending` was interrupted: it is sent again,
     * and put aside when that happened four times (`lostId`: it has failed for good, or does not open). While `leaseMs` last, nobody else takes it for interrupted.
     */
    async beginNext(
      chatId: string,
      leaseMs = 0,
    ): Promise<Notification | { waitMs: number } | { lostId: string; platform: Platform; code: string } | undefined> {
      for (;;) {
        const oldest = await db
          .selectFrom('notifications')
          .innerJoin('persons', 'persons.id', 'notifications.person_id')
          .selectAll('notifications')
          .select('persons.wrapped_key')
          .select(sql<number>`1000 * extract(epoch from due_at - now())`.as('wait_ms'))
          .where('notifications.chat_id', '=', chatId)
          .where('notifications.status', 'in', [
            sql.lit<NotificationStatus>('waiting'),
            sql.lit<NotificationStatus>('sending'),
          ])
          .orderBy('notifications.seq')
          .limit(1)
          .executeTakeFirst();
        if (!oldest) return undefined;
        if (Number(oldest.wait_ms) > 0) return { waitMs: Math.ceil(Number(oldest.wait_ms)) };
        const isLost = oldest.status === 'sending' && oldest.attempts >= MAX_UNKNOWN_SENDS;
        const claimed = await db
          .updateTable('notifications')
          .set(
            isLost
              ? { status: 'failed', failure: 'interrupted' }
              : {
                  status: 'sending',
                  attempts: oldest.attempts + 1,
                  due_at: sql<Date>`now() + make_interval(secs => ${leaseMs / 1000})`,
                },
          )
          .where('id', '=', oldest.id)
          .where('status', '=', oldest.status)
          .where('attempts', '=', oldest.attempts)
          .executeTakeFirst();
        if (claimed.numUpdatedRows === 0n) continue;
        if (isLost) return { lostId: oldest.id, platform: oldest.platform, code: 'interrupted' };
        const { id, person_id: personId, platform, kind, tries, created_at: createdAt } = oldest;
        const opened = ifOpens(() => {
          const key = keyring.unwrapPerson(personId, oldest.wrapped_key);
          return { content: unsealJson<unknown>(key, oldest.content_sealed, contentContext(id)) };
        });
        if (!opened) {
          await repository.finish(id, 'failed', 'cannot-be-opened');
          return { lostId: id, platform, code: 'cannot-be-opened' };
        }
        const { content } = opened;
        return { id, personId, chatId, platform, kind, content, attempts: oldest.attempts + 1, tries, createdAt };
      }
    },

    /** The chat that a notification is for. */
    async chatOf(id: string): Promise<string | undefined> {
      const row = await db.selectFrom('notifications').select('chat_id').where('id', '=', id).executeTakeFirst();
      return row?.chat_id;
    },

    /** Chats of a platform that are still to be told something. */
    async pendingChats(platform: Platform): Promise<string[]> {
      const rows = await db
        .selectFrom('notifications')
        .select('chat_id')
        .distinct()
        .where('platform', '=', platform)
        .where('status', 'in', [sql.lit<NotificationStatus>('waiting'), sql.lit<NotificationStatus>('sending')])
        .execute();
      return rows.map(({ chat_id }) => chat_id);
    },

    async finish(id: string, status: 'sent' | 'failed' | 'cancelled', failure: string | null = null): Promise<void> {
      await db
        .updateTable('notifications')
        .set({ status, failure, ...(status === 'sent' ? { sent_at: sql<Date>`now()` } : {}) })
        .where('id', '=', id)
        .execute();
    },

    /** An answer that is out: nothing of it is kept. */
    async drop(id: string): Promise<void> {
      await db.deleteFrom('notifications').where('id', '=', id).execute();
    },

    /**
     * The platform did not take it (429, 5xx, no answer): tried again after so long. `isCounted`: the platform took others
     * meanwhile. `content` says what of it is out already.
     */
    async postpone(
      { id, personId }: Pick<Notification, 'id' | 'personId'>,
      { afterMs, isCounted, content }: { afterMs: number; isCounted: boolean; content?: unknown },
    ): Promise<void> {
      const sealed =
        content === undefined
          ? {}
          : { content_sealed: sealJson(await personKey(context, personId), content, contentContext(id)) };
      await db
        .updateTable('notifications')
        .set(({ eb }) => ({
          status: 'waiting',
          attempts: 0,
          due_at: sql<Date>`now() + make_interval(secs => ${afterMs / 1000})`,
          ...(isCounted ? { tries: eb('tries', '+', 1) } : {}),
          ...sealed,
        }))
        .where('id', '=', id)
        .where('status', '=', 'sending')
        .execute();
    },

    /** The person let us in again: what staff have said meanwhile is said now. Gives how much that is. */
    async revive(chatId: string): Promise<number> {
      const result = await db
        .updateTable('notifications')
        .set({ status: 'waiting', attempts: 0, tries: 0, failure: null, due_at: sql<Date>`now()` })
        .where('chat_id', '=', chatId)
        .where('status', '=', 'cancelled')
        .where('failure', '=', 'blocked')
        .where('kind', 'in', ['staff-decision', 'staff-message'])
        .executeTakeFirst();
      return Number(result.numUpdatedRows);
    },

    /** Staff ask to send a failed one again. */
    async retry(id: string): Promise<boolean> {
      const result = await db
        .updateTable('notifications')
        .set({ status: 'waiting', attempts: 0, tries: 0, failure: null, due_at: sql<Date>`now()` })
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
  };
  return repository;
}
