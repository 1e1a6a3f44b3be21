import { type RawBuilder, sql } from 'kysely';
import type { Platform } from '../sql/schema.js';
import type { RepositoryContext } from './context.js';

export interface IdlePerson {
  id: string;
  /** Where they can still be told something. */
  chats: { id: string; platform: Platform }[];
}

/** States in which nothing more is expected of anybody: decided for good, or taken back by its nurse. */
const SETTLED = ['final', 'rejected', 'withdrawn'] as const;

/** What is kept no longer, kind by kind. Every function takes a bounded number, oldest first, so that a purge goes in steps. */
export function createRetention({ db }: RepositoryContext) {
  const underReview = sql<boolean>`exists (select from parafa.reviews r
    where r.person_id = p.id and r.status in ('waiting', 'taken'))`;
  /** They agreed to something, or a dossier of theirs is kept. */
  const hasEntrusted = sql<boolean>`(
    exists (select from parafa.consents c where c.person_id = p.id and c.withdrawn_at is null)
    or exists (select from parafa.dossiers d where d.person_id = p.id and d.status <> 'closed'))`;
  const canBeTold = sql<boolean>`exists (select from parafa.chats c where c.person_id = p.id and c.blocked_at is null)`;
  /** Resolves to the files whose bytes are to go. */
  const dropFiles = async (which: RawBuilder<unknown>, limit: number): Promise<string[]> => {
    const { rows } = await sql<{ id: string }>`
      delete from parafa.files where id in (
        select f.id from parafa.files f join parafa.dossiers d on d.id = f.dossier_id where ${which} limit ${limit})
      returning id`.execute(db);
    return rows.map(({ id }) => id);
  };
  const count = async (statement: { numDeletedRows: bigint } | Promise<{ numDeletedRows: bigint }>) =>
    Number((await statement).numDeletedRows);

  return {
    /** People who entrusted us with something, will be erased soon and have not been told. Nobody with a dossier that staff still work on. */
    async toWarn(seenBefore: Date, limit: number): Promise<IdlePerson[]> {
      const people = await db
        .selectFrom('persons as p')
        .select('p.id')
        .where('p.seen_at', '<', seenBefore)
        .where('p.warned_at', 'is', null)
        .where(hasEntrusted)
        .where(canBeTold)
        .where(sql<boolean>`not ${underReview}`)
        .orderBy('p.seen_at')
        .limit(limit)
        .execute();
      if (people.length === 0) return [];
      const chats = await db
        .selectFrom('chats')
        .select(['id', 'person_id', 'platform'])
        .where(
          'person_id',
          'in',
          people.map(({ id }) => id),
        )
        .where('blocked_at', 'is', null)
        .execute();
      return people.map(({ id }) => ({ id, chats: chats.filter(({ person_id }) => person_id === id) }));
    },

    async warned(personId: string, at: Date): Promise<void> {
      await db.updateTable('persons').set({ warned_at: at }).where('id', '=', personId).execute();
    },

    /**
     * People to be erased: not seen for the time that holds for them, and told in time, unless they cannot be told any more. Those
     * who entrusted us with nothing are not warned.
     */
    async toErase(
      { seenBefore, warnedBefore, chatBefore }: { seenBefore: Date; warnedBefore: Date; chatBefore: Date },
      limit: number,
    ): Promise<string[]> {
      const rows = await db
        .selectFrom('persons as p')
        .select('p.id')
        .where(({ or, and, eb }) =>
          or([
            and([
              eb('p.seen_at', '<', seenBefore),
              or([eb('p.warned_at', '<=', warnedBefore), sql<boolean>`not ${canBeTold}`]),
            ]),
            and([eb('p.seen_at', '<', chatBefore), sql<boolean>`not ${hasEntrusted}`]),
          ]),
        )
        .where(sql<boolean>`not ${underReview}`)
        .orderBy('p.seen_at')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },

    /** Drops papers and verdicts of dossiers that were settled so long ago; resolves to the files whose bytes are to go. */
    async dropSettled(before: Date, limit: number): Promise<string[]> {
      const dossiers = await db
        .selectFrom('dossiers as d')
        .select('d.id')
        .where('d.status', 'in', [...SETTLED])
        .where('d.updated_at', '<', before)
        .where(
          sql<boolean>`not exists (select from parafa.reviews r
            where r.dossier_id = d.id and r.status in ('waiting', 'taken'))`,
        )
        .where(
          sql<boolean>`(exists (select from parafa.files f where f.dossier_id = d.id)
            or exists (select from parafa.verdicts v where v.dossier_id = d.id))`,
        )
        .limit(limit)
        .execute();
      if (dossiers.length === 0) return [];
      const ids = dossiers.map(({ id }) => id);
      const files = await db.deleteFrom('files').where('dossier_id', 'in', ids).returning('id').execute();
      await db.deleteFrom('verdicts').where('dossier_id', 'in', ids).execute();
      return files.map(({ id }) => id);
    },

    /** Drops uploads that failed or were taken out so long ago, unless staff still look at their dossier. */
    dropFailed: (before: Date, limit: number): Promise<string[]> =>
      dropFiles(
        sql`f.status in ('failed', 'removed') and f.finished_at < ${before} and d.status not in ('submitted', 'in-review')`,
        limit,
      ),

    /** Drops what was shown in conversations so long ago. */
    dropShown: (before: Date, limit: number): Promise<string[]> =>
      dropFiles(sql`d.status = 'closed' and f.created_at < ${before}`, limit),

    /** Drops conversations in which nothing was said since; with what stands for them where staff are. */
    async dropConversations(before: Date): Promise<number> {
      const { rows } = await sql<{ id: string }>`
        with old as (
          select c.id from parafa.conversations c
          where coalesce((select max(m.sent_at) from parafa.messages m where m.conversation_id = c.id), c.opened_at) < ${before}
        ),
        links as (
          delete from parafa.staff_links where target_id in (select id from old)
            or target_id in (select m.id from parafa.messages m where m.conversation_id in (select id from old))
        )
        delete from parafa.conversations where id in (select id from old) returning id`.execute(db);
      return rows.length;
    },

    /** What a chat remembers is forgotten; who writes again begins anew, in the language that they had. */
    async forgetStates(before: Date): Promise<number> {
      const result = await db
        .updateTable('chats')
        .set({ state_sealed: null })
        .where('updated_at', '<', before)
        .where('state_sealed', 'is not', null)
        .executeTakeFirst();
      return Number(result.numUpdatedRows);
    },

    /** Files that could not be fetched, reminders that were sent or are over, and notifications, whether they arrived or not; days that were counted. */
    async dropLeftovers({ failed, sent }: { failed: Date; sent: Date }): Promise<number> {
      const arrivals = db.deleteFrom('arrivals').where('failure', 'is not', null).where('created_at', '<', failed);
      const reminders = db
        .deleteFrom('reminders')
        .where(({ or, eb }) => or([eb('sent_at', '<', sent), eb('cancelled_at', '<', sent)]));
      const notifications = db
        .deleteFrom('notifications')
        .where('status', 'in', ['sent', 'cancelled', 'failed'])
        .where('created_at', '<', sent);
      await sql`delete from parafa.limits where expire < 1000 * extract(epoch from now())`.execute(db);
      let dropped = 0;
      for (const statement of [arrivals, reminders, notifications])
        dropped += await count(statement.executeTakeFirst());
      return dropped;
    },
  };
}
