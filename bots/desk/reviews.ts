import type { DossierJudgement } from '../../core/dossier/judgement.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import type { Store } from '../../store/open-store.js';
import type { Delivery } from '../../store/repositories/deliveries.js';
import { type Review, WHOLE } from '../../store/repositories/reviews.js';
import { type DossierView, loadView } from '../chat/dossier/view.js';
import { createDecisions, decisionCause } from './decisions.js';
import type { Queued } from './outbox.js';
import { createReadingDesk } from './readings.js';

export interface ReviewDeskDeps {
  store: Store;
  /** What is known when somebody decides: kept with the decision. */
  kb: KnowledgeBase;
  /** Wakes the sender of a notification in the outbox. */
  wake(notification: Queued): Promise<unknown>;
  /** Judges again what staff have corrected. */
  judgeWhenRead(dossierId: string): Promise<void>;
}

export interface ReviewCase {
  review: Review;
  view: DossierView;
  /** How the last decision reached the nurse, a chat each; empty before a decision. */
  told: Delivery[];
}

/**
 * Staff's work on dossiers, whatever window they look through: Discord, the web or the operator's terminal. `by` names who
 * does it, and is kept with everything that is done.
 */
export function createReviewDesk(deps: ReviewDeskDeps) {
  const { store } = deps;
  return {
    /** Waiting and taken ones, oldest first. */
    list: (): Promise<Review[]> => store.reviews.list(['waiting', 'taken']),

    /** `id` may be the beginning of one, as long as it names a single open review. */
    async find(id: string): Promise<Review | undefined> {
      const exact = /^[0-9a-f-]{36}$/.test(id) ? await store.reviews.get(id) : undefined;
      if (exact) return exact;
      const matching = (await store.reviews.list(['waiting', 'taken', 'decided'], 1000)).filter((review) =>
        review.id.startsWith(id),
      );
      const open = matching.filter(({ status }) => status !== 'decided');
      const found = open.length > 0 ? open : matching;
      return found.length === 1 ? found[0] : undefined;
    },

    /** Everything that a decision needs; who looked at it is recorded. */
    async open(review: Review, by: string): Promise<ReviewCase | undefined> {
      const dossier = await store.dossiers.get(review.dossierId);
      if (!dossier) return undefined;
      await store.audit.record({ actor: by, action: 'review-opened', subject: review.id, personId: review.personId });
      const [view, told] = await Promise.all([loadView(store, dossier), store.deliveries.of(decisionCause(review.id))]);
      return { review, view, told };
    },

    /** Takes a review into one's hands; false when somebody else has it or it is decided. */
    async take(reviewId: string, by: string): Promise<boolean> {
      const review = await store.reviews.get(reviewId);
      if (!review) return false;
      return store.transaction(async (repositories) => {
        if (!(await repositories.reviews.take(reviewId, by))) return false;
        if (review.reason === WHOLE) await repositories.dossiers.step(review.dossierId, 'take');
        const { personId } = review;
        await repositories.audit.record({ actor: by, action: 'review-taken', subject: reviewId, personId });
        return true;
      });
    },

    /** Gives a review back to the others. */
    async release(reviewId: string, by: string): Promise<boolean> {
      const review = await store.reviews.get(reviewId);
      if (!review) return false;
      return store.transaction(async (repositories) => {
        if (!(await repositories.reviews.release(reviewId))) return false;
        if (review.reason === WHOLE) await repositories.dossiers.step(review.dossierId, 'release');
        const { personId } = review;
        await repositories.audit.record({ actor: by, action: 'review-released', subject: reviewId, personId });
        return true;
      });
    },

    ...createDecisions(deps),
    ...createReadingDesk(deps),
  };
}
export type ReviewDesk = ReturnType<typeof createReviewDesk>;

/** What of a judgement staff look at first. */
export const openPoints = (judgement: DossierJudgement | undefined) =>
  (judgement?.requirements ?? []).filter(({ status }) => status !== 'satisfied' && status !== 'not-applicable');
