import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { ifOpens, sealJson, unsealJson } from '../crypto/seal.js';
import type { NotificationStatus, Platform, Schema } from '../sql/schema.js';
import { type Chat, type SealedChat, toChat } from './chats.js';
import { ask, personKey, type RepositoryContext } from './context.js';

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

/** What was added after the statement began wakes its chat itself. */
const HAS_MORE = `exists (
  select from parafa.notifications m where m.chat_id = n.chat_id and m.status in ('waiting', 'sending') and m.id <> n.id
) as has_more`;

interface Oldest
  extends Pick<Selectable<Schema['notifications']>, 'kind' | 'content_sealed' | 'tries' | 'attempts' | 'created_at'>,
    SealedChat {
  notification_id: string;
  wrapped_key: Uint8Array;
  wait_ms: string;
  is_lost: boolean;
}

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
     * Marks the oldest notification of a chat as being sent and gives it with its chat; when it is not due yet, the ms until then; undefined
     * when there is none. One found in `sending` was interrupted: it is sent again, and put aside when that happened four times (`lostId`: it
     * has failed for good, or does not open). While `leaseMs` last, nobody else takes it for interrupted.
     */
    async beginNext(
      chatId: string,
      leaseMs = 0,
    ): Promise<
      | (Notification & { chat: Chat })
      | { waitMs: number }
      | { lostId: string; platform: Platform; code: string }
      | undefined
    > {
      const [oldest] = await ask<Oldest>(
        db,
        `with oldest as (
          select n.id, n.kind, n.content_sealed, n.tries, n.attempts, n.created_at, 1000 * extract(epoch from n.due_at - now()) as wait_ms,
            n.status = 'sending' and n.attempts >= $3 as is_lost
          from parafa.notifications n where n.chat_id = $1 and n.status in ('waiting', 'sending') order by n.seq limit 1 for update
        ), begun as (
          update parafa.notifications n set
            status = case when is_lost then 'failed' else 'sending' end, failure = case when is_lost then 'interrupted' end,
            attempts = n.attempts + 1, due_at = now() + make_interval(secs => $2)
          from oldest where n.id = oldest.id and wait_ms <= 0
        )
        select c.id, c.person_id, c.platform, c.address_sealed, c.language, c.blocked_at, p.wrapped_key, oldest.id as notification_id,
          kind, content_sealed, tries, attempts, oldest.created_at, wait_ms, is_lost
        from oldest, parafa.chats c join parafa.persons p on p.id = c.person_id where c.id = $1`,
        chatId,
        leaseMs / 1000,
        MAX_UNKNOWN_SENDS,
      );
      if (!oldest) return undefined;
      if (Number(oldest.wait_ms) > 0) return { waitMs: Math.ceil(Number(oldest.wait_ms)) };
      const {
        notification_id: id,
        person_id: personId,
        platform,
        kind,
        tries,
        attempts,
        created_at: createdAt,
      } = oldest;
      if (oldest.is_lost) return { lostId: id, platform, code: 'interrupted' };
      const opened = ifOpens(() => {
        const key = keyring.unwrapPerson(personId, oldest.wrapped_key);
        return {
          content: unsealJson<unknown>(key, oldest.content_sealed, contentContext(id)),
          chat: toChat(oldest, key),
        };
      });
      if (!opened) {
        await repository.finish(id, 'failed', 'cannot-be-opened');
        return { lostId: id, platform, code: 'cannot-be-opened' };
      }
      return { id, personId, chatId, platform, kind, attempts: attempts + 1, tries, createdAt, ...opened };
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

    /** True when its chat waits for something more. */
    async finish(id: string, status: 'sent' | 'failed' | 'cancelled', failure: string | null = null): Promise<boolean> {
      const [done] = await ask<{ has_more: boolean }>(
        db,
        `update parafa.notifications n set status = $2, failure = $3, sent_at = case when $2 = 'sent' then now() else sent_at end
        where id = $1 returning ${HAS_MORE}`,
        id,
        status,
        failure,
      );
      return done?.has_more === true;
    },

    /** An answer that is out: nothing of it is kept. True when its chat waits for something more. */
    async drop(id: string): Promise<boolean> {
      const [gone] = await ask<{ has_more: boolean }>(
        db,
        `delete from parafa.notifications n where id = $1 returning ${HAS_MORE}`,
        id,
      );
      return gone?.has_more === true;
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
