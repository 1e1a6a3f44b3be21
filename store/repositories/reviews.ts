import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { type Key, seal, unseal } from '../crypto/seal.js';
import type { ReviewDecision, ReviewStatus, Schema } from '../sql/schema.js';
import { personKey, type RepositoryContext } from './context.js';

export interface Review {
  id: string;
  personId: string;
  dossierId: string;
  verdictId: string | null;
  /** Why a person has to look, as a code: `submitted`, `needs-review`, `wrong-reading`, … */
  reason: string;
  /** What it is about when it is not the whole dossier: a file id, a requirement id. */
  subject: string | null;
  status: ReviewStatus;
  takenBy: string | null;
  decision: ReviewDecision | null;
  /** What staff wrote to the person. */
  note: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  createdAt: Date;
}

const noteContext = (reviewId: string) => `reviews.note:${reviewId}`;

export function createReviews(context: RepositoryContext) {
  const { db } = context;
  const now = sql<Date>`now()`;
  const toReview = (row: Selectable<Schema['reviews']>, key: Key): Review => ({
    id: row.id,
    personId: row.person_id,
    dossierId: row.dossier_id,
    verdictId: row.verdict_id,
    reason: row.reason,
    subject: row.subject,
    status: row.status,
    takenBy: row.taken_by,
    decision: row.decision,
    note: row.note_sealed && unseal(key, row.note_sealed, noteContext(row.id)).toString('utf8'),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    createdAt: row.created_at,
  });
  const openAll = async (rows: Selectable<Schema['reviews']>[]): Promise<Review[]> => {
    const reviews: Review[] = [];
    for (const row of rows) reviews.push(toReview(row, await personKey(context, row.person_id)));
    return reviews;
  };

  return {
    /** Asks for a person's eyes. An open review of the same dossier for the same reason and subject is kept instead. */
    async open(review: {
      personId: string;
      dossierId: string;
      reason: string;
      subject?: string;
      verdictId?: string;
    }): Promise<string> {
      const waiting = await db
        .selectFrom('reviews')
        .select('id')
        .where('dossier_id', '=', review.dossierId)
        .where('reason', '=', review.reason)
        .where(sql<boolean>`subject is not distinct from ${review.subject ?? null}`)
        .where('status', 'in', ['waiting', 'taken'])
        .executeTakeFirst();
      if (waiting) {
        if (review.verdictId)
          await db.updateTable('reviews').set({ verdict_id: review.verdictId }).where('id', '=', waiting.id).execute();
        return waiting.id;
      }
      const id = randomUUID();
      await db
        .insertInto('reviews')
        .values({
          id,
          person_id: review.personId,
          dossier_id: review.dossierId,
          reason: review.reason,
          subject: review.subject ?? null,
          verdict_id: review.verdictId ?? null,
        })
        .execute();
      return id;
    },

    async get(reviewId: string): Promise<Review | undefined> {
      const rows = await db.selectFrom('reviews').selectAll().where('id', '=', reviewId).execute();
      return (await openAll(rows))[0];
    },

    /** Oldest first. */
    async list(statuses: readonly ReviewStatus[], limit = 100): Promise<Review[]> {
      const rows = await db
        .selectFrom('reviews')
        .selectAll()
        .where('status', 'in', [...statuses])
        .orderBy('seq')
        .limit(limit)
        .execute();
      return await openAll(rows);
    },

    async ofDossier(dossierId: string): Promise<Review[]> {
      const rows = await db
        .selectFrom('reviews')
        .selectAll()
        .where('dossier_id', '=', dossierId)
        .orderBy('seq')
        .execute();
      return await openAll(rows);
    },

    /** False when somebody else has it or it is decided. Taking one's own again is fine. */
    async take(reviewId: string, by: string): Promise<boolean> {
      const result = await db
        .updateTable('reviews')
        .set({ status: 'taken', taken_by: by, taken_at: now })
        .where('id', '=', reviewId)
        .where(({ or, and, eb }) =>
          or([eb('status', '=', 'waiting'), and([eb('status', '=', 'taken'), eb('taken_by', '=', by)])]),
        )
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    /** Gives a review back to the others. */
    async release(reviewId: string): Promise<boolean> {
      const result = await db
        .updateTable('reviews')
        .set({ status: 'waiting', taken_by: null, taken_at: null })
        .where('id', '=', reviewId)
        .where('status', '=', 'taken')
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    /** The first decision stands: false when it was decided (or withdrawn) before. */
    async decide(
      reviewId: string,
      decision: { decision: ReviewDecision; by: string; note?: string },
    ): Promise<boolean> {
      const row = await db.selectFrom('reviews').select('person_id').where('id', '=', reviewId).executeTakeFirst();
      if (!row) return false;
      const { decision: outcome, by, note } = decision;
      const key = await personKey(context, row.person_id);
      const result = await db
        .updateTable('reviews')
        .set({
          status: 'decided',
          decision: outcome,
          decided_by: by,
          decided_at: now,
          note_sealed: note === undefined ? null : seal(key, Buffer.from(note), noteContext(reviewId)),
        })
        .where('id', '=', reviewId)
        .where('status', 'in', ['waiting', 'taken'])
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    /** The nurse changed the dossier or took it back: nobody needs to look any more. */
    async withdraw(dossierId: string): Promise<void> {
      await db
        .updateTable('reviews')
        .set({ status: 'withdrawn' })
        .where('dossier_id', '=', dossierId)
        .where('status', 'in', ['waiting', 'taken'])
        .execute();
    },
  };
}
