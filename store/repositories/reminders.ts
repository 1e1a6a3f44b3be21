import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { PlainDate } from '../../core/time/plain-date.js';
import type { RepositoryContext } from './context.js';

/** Kind of the consent by which a person wishes to be reminded. */
export const REMINDERS_WISH = 'reminders';

export interface Reminder {
  id: string;
  personId: string;
  chatId: string;
  /** What is reminded of, as a code: `enrolment-opens`, `payment-closes`, `paper-expires`, … */
  kind: string;
  /** Of what: a programme, a period, a file id. Never a name. */
  subject: string;
  dueOn: PlainDate;
}

export function createReminders({ db }: RepositoryContext) {
  const now = sql<Date>`now()`;
  return {
    /** False when the same reminder is there already, sent or waiting: once each. One that was cancelled waits again. */
    async add(reminder: Omit<Reminder, 'id'>): Promise<boolean> {
      const row = await db
        .insertInto('reminders')
        .values({
          id: randomUUID(),
          person_id: reminder.personId,
          chat_id: reminder.chatId,
          kind: reminder.kind,
          subject: reminder.subject,
          due_on: reminder.dueOn,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['chat_id', 'kind', 'subject', 'due_on'])
            .doUpdateSet({ cancelled_at: null })
            .where('reminders.cancelled_at', 'is not', null)
            .where('reminders.sent_at', 'is', null),
        )
        .returning('id')
        .executeTakeFirst();
      return row !== undefined;
    },

    /** For every chat of everybody who wishes to be reminded; one that is there already, in whatever state, stays as it is. */
    async addForAll({ kind, subject, dueOn }: Pick<Reminder, 'kind' | 'subject' | 'dueOn'>): Promise<void> {
      await sql`
        insert into parafa.reminders (id, person_id, chat_id, kind, subject, due_on)
        select gen_random_uuid(), chats.person_id, chats.id, ${kind}, ${subject}, ${dueOn}::date
        from parafa.chats
        where exists (
          select 1 from parafa.consents
          where consents.person_id = chats.person_id and consents.kind = ${REMINDERS_WISH} and consents.withdrawn_at is null
        )
        on conflict (chat_id, kind, subject, due_on) do nothing`.execute(db);
    },

    /** Due on that day or before, not sent, not cancelled; chats that blocked us are left out. */
    async due(today: PlainDate, limit: number): Promise<Reminder[]> {
      const rows = await db
        .selectFrom('reminders')
        .innerJoin('chats', 'chats.id', 'reminders.chat_id')
        .selectAll('reminders')
        .where('reminders.due_on', '<=', today)
        .where('reminders.sent_at', 'is', null)
        .where('reminders.cancelled_at', 'is', null)
        .where('chats.blocked_at', 'is', null)
        .orderBy('reminders.due_on')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        id: row.id,
        personId: row.person_id,
        chatId: row.chat_id,
        kind: row.kind,
        subject: row.subject,
        dueOn: row.due_on,
      }));
    },

    /** Handed to the outbox. */
    async sent(reminderId: string): Promise<void> {
      await db.updateTable('reminders').set({ sent_at: now }).where('id', '=', reminderId).execute();
    },

    async ofChat(chatId: string): Promise<Pick<Reminder, 'id' | 'kind' | 'subject' | 'dueOn'>[]> {
      const rows = await db
        .selectFrom('reminders')
        .select(['id', 'kind', 'subject', 'due_on'])
        .where('chat_id', '=', chatId)
        .where('sent_at', 'is', null)
        .where('cancelled_at', 'is', null)
        .orderBy('due_on')
        .execute();
      return rows.map(({ due_on, ...row }) => ({ ...row, dueOn: due_on }));
    },

    /** `/memento` off. Those sent stay as they are. */
    async cancelAll(chatId: string): Promise<number> {
      const result = await db
        .updateTable('reminders')
        .set({ cancelled_at: now })
        .where('chat_id', '=', chatId)
        .where('sent_at', 'is', null)
        .where('cancelled_at', 'is', null)
        .executeTakeFirst();
      return Number(result.numUpdatedRows);
    },
  };
}
