import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Decision, RequestReason } from '../../core/dossier/lifecycle/requests.js';
import type { DossierState } from '../../core/dossier/lifecycle/states.js';
import { type Key, seal, sealJson, unseal, unsealJson } from '../crypto/seal.js';
import type { ReviewDecision, ReviewStatus, Schema } from '../sql/schema.js';
import { personKey, type RepositoryContext } from './context.js';

/** A value that the nurse says was read wrongly, and what stands on the paper by her word. */
export interface NursesWord {
  field: string;
  read?: string;
  said?: string;
}

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
  decisionReason: RequestReason | null;
  /** The requirement that the decision is about. */
  requirement: string | null;
  /** Where the decision found the dossier. */
  stateBefore: DossierState | null;
  /** What she says of a reading, where it is about one. */
  word: NursesWord | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  createdAt: Date;
}

/** A review of the whole dossier: the nurse has sent it. Any other is about one paper. */
export const WHOLE = 'submitted';

const noteContext = (reviewId: string) => `reviews.note:${reviewId}`;
const staffNoteContext = (reviewId: string) => `reviews.staff-note:${reviewId}`;
const wordContext = (reviewId: string) => `reviews.word:${reviewId}`;

/** Decisions of staff as the life of the dossier knows them; that a single paper is in order decides nothing. */
export const decisionsIn = (reviews: readonly Review[]): Decision[] =>
  reviews.flatMap(({ decision, decisionReason, note, requirement, reason, subject, decidedBy, decidedAt }) =>
    !decision || !decidedAt || (decision === 'approve' && reason !== WHOLE)
      ? []
      : [
          {
            decision,
            ...(decisionReason ? { reason: decisionReason } : {}),
            ...(note ? { text: note } : {}),
            ...(requirement ? { requirement } : {}),
            ...(reason !== WHOLE && subject ? { fileId: subject } : {}),
            by: decidedBy ?? '',
            decidedAt,
          },
        ],
  );

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
    decisionReason: row.decision_reason as RequestReason | null,
    requirement: row.requirement,
    stateBefore: row.state_before,
    word: row.word_sealed && unsealJson<NursesWord>(key, row.word_sealed, wordContext(row.id)),
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
      word?: NursesWord;
    }): Promise<string> {
      const word = async (id: string) =>
        review.word
          ? { word_sealed: sealJson(await personKey(context, review.personId), review.word, wordContext(id)) }
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
      decided: Pick<Decision, 'decision' | 'by' | 'reason' | 'text' | 'requirement'> & { stateBefore?: DossierState },
    ): Promise<boolean> {
      const row = await db.selectFrom('reviews').select('person_id').where('id', '=', reviewId).executeTakeFirst();
      if (!row) return false;
      const { decision, by, reason, text, requirement, stateBefore } = decided;
      const key = await personKey(context, row.person_id);
      const result = await db
        .updateTable('reviews')
        .set({
          status: 'decided',
          decision,
          decided_by: by,
          decided_at: sql<Date>`clock_timestamp()`,
          decision_reason: reason ?? null,
          requirement: requirement ?? null,
          state_before: stateBefore ?? null,
          note_sealed: text === undefined ? null : seal(key, Buffer.from(text), noteContext(reviewId)),
        })
        .where('id', '=', reviewId)
        .where('status', 'in', ['waiting', 'taken'])
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    /** Takes a decision back: the review is in the hands of whoever does so. */
    async undo(reviewId: string, by: string): Promise<boolean> {
      const result = await db
        .updateTable('reviews')
        .set({
          status: 'taken',
          taken_by: by,
          taken_at: now,
          decision: null,
          decided_by: null,
          decided_at: null,
          decision_reason: null,
          requirement: null,
          state_before: null,
          note_sealed: null,
        })
        .where('id', '=', reviewId)
        .where('status', '=', 'decided')
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    /** Among staff only; sealed like what is written to the person. */
    async noteForStaff(reviewId: string, note: string): Promise<void> {
      const row = await db.selectFrom('reviews').select('person_id').where('id', '=', reviewId).executeTakeFirst();
      if (!row) return;
      const staff_note_sealed = seal(
        await personKey(context, row.person_id),
        Buffer.from(note),
        staffNoteContext(reviewId),
      );
      await db.updateTable('reviews').set({ staff_note_sealed }).where('id', '=', reviewId).execute();
    },

    /** Lies in somebody's hands since before, and nothing was done by them about anything since. */
    async idleSince(before: Date): Promise<string[]> {
      const rows = await db
        .selectFrom('reviews')
        .select('id')
        .where('status', '=', 'taken')
        .where('taken_at', '<', before)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('audit')
                .select('seq')
                .whereRef('audit.actor', '=', 'reviews.taken_by')
                .where('at', '>', before),
            ),
          ),
        )
        .execute();
      return rows.map(({ id }) => id);
    },

    /** Waits since before, and nobody was told of it again. Each is given once. */
    async nudge(before: Date): Promise<string[]> {
      const rows = await db
        .updateTable('reviews')
        .set({ nudged_at: now })
        .where('status', '=', 'waiting')
        .where('created_at', '<', before)
        .where('nudged_at', 'is', null)
        .returning('id')
        .execute();
      return rows.map(({ id }) => id);
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
