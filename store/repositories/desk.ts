import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { sealJson, unsealJson } from '../crypto/seal.js';
import type { Schema } from '../sql/schema.js';
import { personKey, type RepositoryContext } from './context.js';

export interface DeskConversation {
  id: string;
  personId: string;
  chatId: string;
  status: 'open' | 'closed';
  takenBy: string | null;
  openedAt: Date;
  closedAt: Date | null;
  /** Who closed it, and why as a code; null when the nurse has left. */
  closedBy: string | null;
  closeReason: string | null;
}

/** What was said; `fileId` names a picture or paper in the vault. */
export interface DeskBody {
  text?: string;
  fileId?: string;
  /** Whoever wrote it took it back. */
  withdrawn?: true;
}

export interface DeskMessage {
  id: string;
  direction: 'person' | 'staff';
  author: string | null;
  body: DeskBody;
  externalId: string | null;
  editedAt: Date | null;
  sentAt: Date;
}

const bodyContext = (messageId: string) => `messages.body:${messageId}`;

/** Conversations between a nurse and staff: opened by the nurse, answered from the desk. */
export function createDesk(context: RepositoryContext) {
  const { db } = context;
  const now = sql<Date>`now()`;
  const toConversation = (row: Selectable<Schema['conversations']>): DeskConversation => ({
    id: row.id,
    personId: row.person_id,
    chatId: row.chat_id,
    status: row.status,
    takenBy: row.taken_by,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    closedBy: row.closed_by,
    closeReason: row.close_reason,
  });
  const personOf = async (conversationId: string): Promise<string | undefined> => {
    const row = await db
      .selectFrom('conversations')
      .select('person_id')
      .where('id', '=', conversationId)
      .executeTakeFirst();
    return row?.person_id;
  };

  const repository = {
    async openOf(chatId: string): Promise<DeskConversation | undefined> {
      const row = await db
        .selectFrom('conversations')
        .selectAll()
        .where('chat_id', '=', chatId)
        .where('status', '=', 'open')
        .executeTakeFirst();
      return row && toConversation(row);
    },

    /** The open conversation of a chat; made when there is none. */
    async open(personId: string, chatId: string): Promise<DeskConversation & { created: boolean }> {
      const row = await db
        .insertInto('conversations')
        .values({ id: randomUUID(), person_id: personId, chat_id: chatId })
        .onConflict((conflict) => conflict.column('chat_id').where('status', '=', sql.lit('open')).doNothing())
        .returningAll()
        .executeTakeFirst();
      if (row) return { ...toConversation(row), created: true };
      const known = await repository.openOf(chatId);
      if (!known) return await repository.open(personId, chatId); // closed between the two statements
      return { ...known, created: false };
    },

    async get(conversationId: string): Promise<DeskConversation | undefined> {
      const row = await db.selectFrom('conversations').selectAll().where('id', '=', conversationId).executeTakeFirst();
      return row && toConversation(row);
    },

    /** Oldest first. */
    async list(status: 'open' | 'closed', limit = 100): Promise<DeskConversation[]> {
      const rows = await db
        .selectFrom('conversations')
        .selectAll()
        .where('status', '=', status)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map(toConversation);
    },

    /** Every conversation of a person, oldest first. */
    async ofPerson(personId: string): Promise<DeskConversation[]> {
      const rows = await db
        .selectFrom('conversations')
        .selectAll()
        .where('person_id', '=', personId)
        .orderBy('seq')
        .execute();
      return rows.map(toConversation);
    },

    async take(conversationId: string, by: string | null): Promise<void> {
      await db.updateTable('conversations').set({ taken_by: by }).where('id', '=', conversationId).execute();
    },

    /** Of a chat that has none open: whether staff (and not she) closed its last one since then. */
    async wasClosedByStaff(chatId: string, since: Date): Promise<boolean> {
      const row = await db
        .selectFrom('conversations')
        .select(['closed_at', 'closed_by'])
        .where('chat_id', '=', chatId)
        .orderBy('seq', 'desc')
        .executeTakeFirst();
      return row?.closed_by != null && row.closed_at !== null && row.closed_at >= since;
    },

    /** Closed since then, oldest first. */
    async closedSince(since: Date): Promise<DeskConversation[]> {
      const rows = await db
        .selectFrom('conversations')
        .selectAll()
        .where('status', '=', 'closed')
        .where('closed_at', '>=', since)
        .orderBy('closed_at')
        .execute();
      return rows.map(toConversation);
    },

    /** By the nurse, or by staff, who say why. */
    async close(conversationId: string, staff?: { by: string; reason: string }): Promise<boolean> {
      const result = await db
        .updateTable('conversations')
        .set({
          status: 'closed',
          closed_at: now,
          ...(staff ? { closed_by: staff.by, close_reason: staff.reason } : {}),
        })
        .where('id', '=', conversationId)
        .where('status', '=', 'open')
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    /** undefined when a message with the same external id of that side is there already (an update delivered twice). */
    async addMessage(message: {
      conversationId: string;
      direction: 'person' | 'staff';
      body: DeskBody;
      author?: string;
      externalId?: string;
    }): Promise<string | undefined> {
      const personId = await personOf(message.conversationId);
      if (!personId) return undefined;
      const id = randomUUID();
      const row = await db
        .insertInto('messages')
        .values({
          id,
          conversation_id: message.conversationId,
          direction: message.direction,
          author: message.author ?? null,
          external_id: message.externalId ?? null,
          body_sealed: sealJson(await personKey(context, personId), message.body, bodyContext(id)),
        })
        .onConflict((conflict) =>
          conflict
            .columns(['conversation_id', 'direction', 'external_id'])
            .where('external_id', 'is not', null)
            .doNothing(),
        )
        .returning('id')
        .executeTakeFirst();
      return row?.id;
    },

    /** An edit on either side; resolves to the message's id when it was found. */
    async editMessage(message: {
      conversationId: string;
      direction: 'person' | 'staff';
      externalId: string;
      body: DeskBody;
    }): Promise<string | undefined> {
      const personId = await personOf(message.conversationId);
      const row = await db
        .selectFrom('messages')
        .select('id')
        .where('conversation_id', '=', message.conversationId)
        .where('direction', '=', message.direction)
        .where('external_id', '=', message.externalId)
        .executeTakeFirst();
      if (!row || !personId) return undefined;
      const body_sealed = sealJson(await personKey(context, personId), message.body, bodyContext(row.id));
      await db.updateTable('messages').set({ body_sealed, edited_at: now }).where('id', '=', row.id).execute();
      return row.id;
    },

    /** In the order of sending. */
    async messages(conversationId: string): Promise<DeskMessage[]> {
      const personId = await personOf(conversationId);
      if (!personId) return [];
      const key = await personKey(context, personId);
      const rows = await db
        .selectFrom('messages')
        .selectAll()
        .where('conversation_id', '=', conversationId)
        .orderBy('seq')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        direction: row.direction,
        author: row.author,
        body: unsealJson<DeskBody>(key, row.body_sealed, bodyContext(row.id)),
        externalId: row.external_id,
        editedAt: row.edited_at,
        sentAt: row.sent_at,
      }));
    },
  };
  return repository;
}
