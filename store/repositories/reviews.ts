import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { sealJson } from '../crypto/seal.js';
import type { ReviewStatus, Schema } from '../sql/schema.js';
import { personKey, type RepositoryContext } from './context.js';
import { createReviewHands } from './review-hands.js';
import { type NursesWord, type Review, sealContext, toReview, WHOLE } from './review-rows.js';

export { decisionsIn, type NursesWord, type Review, WHOLE } from './review-rows.js';

/** What waits for a person's eyes. */
export function createReviews(context: RepositoryContext) {
  const { db } = context;
  const openAll = async (rows: Selectable<Schema['reviews']>[]): Promise<Review[]> => {
    const reviews: Review[] = [];
    for (const row of rows) reviews.push(toReview(row, await personKey(context, row.person_id)));
    return reviews;
  };

  return {
    ...createReviewHands(context),

    /** Asks for a person's eyes. An open review of the same dossier for the same reason and subject is kept instead. */
    async open(review: {
      personId: string;
      dossierId: string;
      reason: string;
      subject?: string;
      verdictId?: string;
      word?: NursesWord;
    }): Promise<string> {
      const word = async (id: string) =>
        review.word
          ? { word_sealed: sealJson(await personKey(context, review.personId), review.word, sealContext.word(id)) }
          : {};
      const waiting = await db
        .selectFrom('reviews')
        .select('id')
        .where('dossier_id', '=', review.dossierId)
        .where('reason', '=', review.reason)
        .where(sql<boolean>`subject is not distinct from ${review.subject ?? null}`)
        .where('status', 'in', ['waiting', 'taken'])
        .executeTakeFirst();
      if (waiting) {
        const change = { ...(review.verdictId ? { verdict_id: review.verdictId } : {}), ...(await word(waiting.id)) };
        if (Object.keys(change).length > 0)
          await db.updateTable('reviews').set(change).where('id', '=', waiting.id).execute();
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
          ...(await word(id)),
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

    /** Decided since then, newest last. */
    async decidedSince(since: Date): Promise<Review[]> {
      const rows = await db
        .selectFrom('reviews')
        .selectAll()
        .where('status', '=', 'decided')
        .where('decided_at', '>=', since)
        .orderBy('decided_at')
        .execute();
      return await openAll(rows);
    },

    /** The nurse took the dossier back, or it went back to her: nobody needs to decide on the whole any more. */
    async withdrawWhole(dossierId: string): Promise<void> {
      await db
        .updateTable('reviews')
        .set({ status: 'withdrawn' })
        .where('dossier_id', '=', dossierId)
        .where('reason', '=', WHOLE)
        .where('status', 'in', ['waiting', 'taken'])
        .execute();
    },
  };
}
