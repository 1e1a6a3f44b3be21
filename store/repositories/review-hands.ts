import { sql } from 'kysely';
import type { Decision } from '../../core/dossier/lifecycle/requests.js';
import type { DossierState } from '../../core/dossier/lifecycle/states.js';
import { seal } from '../crypto/seal.js';
import { personKey, type RepositoryContext } from './context.js';
import { sealContext } from './review-rows.js';

/** A decision as it is kept: what the person is told, and what stays among staff. */
type Decided = Pick<Decision, 'decision' | 'by' | 'reason' | 'text' | 'requirement'> & {
  stateBefore?: DossierState;
  staffNote?: string;
};

/** In whose hands reviews are, and what those hands decide. Of two who press at once the database lets one win. */
export function createReviewHands(context: RepositoryContext) {
  const { db } = context;
  const now = sql<Date>`now()`;
  return {
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
    async decide(reviewId: string, decided: Decided): Promise<boolean> {
      const row = await db.selectFrom('reviews').select('person_id').where('id', '=', reviewId).executeTakeFirst();
      if (!row) return false;
      const { decision, by, reason, text, requirement, stateBefore, staffNote } = decided;
      const key = await personKey(context, row.person_id);
      const sealed = (words: string, place: string) => seal(key, Buffer.from(words), place);
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
          note_sealed: text === undefined ? null : sealed(text, sealContext.note(reviewId)),
          // What was noted before a decision was taken back is still worth reading.
          ...(staffNote ? { staff_note_sealed: sealed(staffNote, sealContext.staffNote(reviewId)) } : {}),
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

    /** Lies in somebody's hands since before, and nothing was done by them about anything since. */
    async idleSince(before: Date): Promise<string[]> {
      const rows = await db
        .selectFrom('reviews')
        .select('id')
        .where('status', '=', 'taken')
        .where('taken_at', '<', before)
        .where(
          sql<boolean>`not exists (select from parafa.audit a where a.actor = reviews.taken_by and a.at > ${before})`,
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
  };
}
