import type { DossierJudgement } from '../../core/dossier/judgement.js';
import type { Store } from '../../store/open-store.js';
import type { Dossier } from '../../store/repositories/dossiers.js';
import type { Review } from '../../store/repositories/reviews.js';
import type { DossierStatus, ReviewDecision } from '../../store/sql/schema.js';
import { type DossierView, loadView } from '../chat/dossier/view.js';
import { addForPerson, type Queued } from './outbox.js';

export interface ReviewDeskDeps {
  store: Store;
  /** Wakes the sender of a notification in the outbox. */
  wake(notification: Queued): Promise<unknown>;
}

export interface ReviewCase {
  review: Review;
  view: DossierView;
}

export type Decided =
  | { ok: true; review: Review }
  | { ok: false; reason: 'no-such-review' | 'already-decided' | 'note-missing' };

const STATUS_AFTER: Record<ReviewDecision, DossierStatus> = {
  approve: 'approved',
  'ask-again': 'open',
  reject: 'rejected',
};

/** Staff's work on dossiers, whatever window they look through: Discord or the operator's terminal. */
export function createReviewDesk({ store, wake }: ReviewDeskDeps) {
  const dossierOf = (review: Review): Promise<Dossier | undefined> => store.dossiers.get(review.dossierId);
  return {
    /** Waiting and taken ones, oldest first. */
    list: (): Promise<Review[]> => store.reviews.list(['waiting', 'taken']),

    /** `id` may be the beginning of one, as long as it names a single open review. */
    async find(id: string): Promise<Review | undefined> {
      const exact = /^[0-9a-f-]{36}$/.test(id) ? await store.reviews.get(id) : undefined;
      if (exact) return exact;
      const matching = (await store.reviews.list(['waiting', 'taken'], 1000)).filter((review) =>
        review.id.startsWith(id),
      );
      return matching.length === 1 ? matching[0] : undefined;
    },

    /** Everything that a decision needs; who looked at it is recorded. */
    async open(review: Review, by: string): Promise<ReviewCase | undefined> {
      const dossier = await dossierOf(review);
      if (!dossier) return undefined;
      await store.audit.record({ actor: by, action: 'review-opened', subject: review.id, personId: review.personId });
      return { review, view: await loadView(store, dossier) };
    },

    take: (reviewId: string, by: string) => store.reviews.take(reviewId, by),

    /**
     * Decides a review and tells the nurse why. Asking again and rejecting need a note: "no" without a reason helps nobody.
     * A decision on a whole dossier moves it; one on a single reading does not.
     */
    async decide(reviewId: string, decision: ReviewDecision, by: string, note?: string): Promise<Decided> {
      if (decision !== 'approve' && !note?.trim()) return { ok: false, reason: 'note-missing' };
      const review = await store.reviews.get(reviewId);
      if (!review) return { ok: false, reason: 'no-such-review' };
      const outcome = await store.transaction(async (repositories): Promise<Queued[] | undefined> => {
        const decided = await repositories.reviews.decide(reviewId, { decision, by, ...(note ? { note } : {}) });
        if (!decided) return undefined;
        if (review.reason === 'submitted')
          await repositories.dossiers.setStatus(review.dossierId, STATUS_AFTER[decision]);
        await repositories.audit.record({
          actor: by,
          action: `review-${decision}`,
          subject: reviewId,
          personId: review.personId,
        });
        const notice = {
          kind: 'staff-decision',
          content: {
            decision,
            reason: review.reason,
            note: note ?? null,
            // About a single paper, and not about the dossier.
            ...(review.reason === 'submitted' || !review.subject ? {} : { fileId: review.subject }),
          },
        } as const;
        return addForPerson(repositories, review.personId, notice, `decision_${reviewId}`);
      });
      if (!outcome) return { ok: false, reason: 'already-decided' };
      for (const notification of outcome) await wake(notification);
      return { ok: true, review };
    },
  };
}
export type ReviewDesk = ReturnType<typeof createReviewDesk>;

/** What of a judgement staff look at first. */
export const openPoints = (judgement: DossierJudgement | undefined) =>
  (judgement?.requirements ?? []).filter(({ status }) => status !== 'satisfied' && status !== 'not-applicable');
