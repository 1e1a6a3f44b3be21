import { randomUUID } from 'node:crypto';
import type { DossierJudgement } from '../../core/dossier/judgement.js';
import { isExplained, type RequestReason } from '../../core/dossier/lifecycle/requests.js';
import type { DossierState } from '../../core/dossier/lifecycle/states.js';
import { dayInBucharest } from '../../core/time/plain-date.js';
import type { Repositories } from '../../store/repositories/all.js';
import { type Review, WHOLE } from '../../store/repositories/reviews.js';
import type { ReviewDecision } from '../../store/sql/schema.js';
import { addForPerson, type Queued, type StaffNotice } from './outbox.js';
import type { ReviewDeskDeps } from './reviews.js';
import { valuesLeftAsRead } from './seen-values.js';

/** A decision can be taken back for so long. */
export const UNDO_MINUTES = 15;

/** What staff say beside the decision: why (a code, words, or both) and which requirement it is about. */
export interface Explanation {
  reason?: RequestReason;
  text?: string;
  requirement?: string;
  /** For staff alone. */
  note?: string;
}

export type Decided =
  /** `reaches`: chats that are told; 0 when she has none that lets us in: she gets it when she is back. */
  | { ok: true; review: Review; reaches: number }
  /** `not-now`: the nurse has taken the dossier back, or it stands elsewhere meanwhile. */
  | { ok: false; reason: 'no-such-review' | 'already-decided' | 'note-missing' | 'not-now' };

export type Undone =
  | { ok: true; review: Review }
  | { ok: false; reason: 'no-such-review' | 'not-decided' | 'too-late' | 'moved-on' };

/** The beginning of what names a decision in the outbox. */
export const decisionCause = (reviewId: string): string => `decision_${reviewId}`;

/** What the machine had said, in codes: `identity-card:problem(expired)`. */
function machineSaid(judgement: DossierJudgement | undefined): string {
  const open = (judgement?.requirements ?? []).filter(
    ({ status }) => status !== 'satisfied' && status !== 'not-applicable',
  );
  return open.map(({ id, status, problems }) => `${id}:${status}(${problems.map(({ code }) => code)})`).join(' ');
}

/** Decisions of staff, and taking them back. */
export function createDecisions({ store, kb, wake }: ReviewDeskDeps) {
  /** Who, when, on which edition of the knowledge, and what the machine had said: codes and ids only. */
  async function recorded(review: Review, action: string, by: string, why: Explanation) {
    const { id, personId, dossierId, verdictId } = review;
    const verdict = verdictId
      ? await store.verdicts.get<DossierJudgement>(verdictId)
      : await store.verdicts.latest<DossierJudgement>(dossierId);
    const dossier = await store.dossiers.get(dossierId);
    const sources = new Set((verdict?.result.requirements ?? []).map(({ citation }) => citation.source));
    return {
      actor: by,
      action,
      subject: id,
      personId,
      details: {
        ...(why.reason ? { reason: why.reason } : {}),
        ...(why.requirement ? { requirement: why.requirement } : {}),
        machine: verdict?.verdict ?? 'none',
        points: machineSaid(verdict?.result),
        knowledge: kb.on(dayInBucharest(new Date())).editions.join(', '),
        sources: [...sources].sort().join(' '),
        programme: dossier?.programme ?? '-',
        about: review.reason === WHOLE ? 'dossier' : 'paper',
        right: await valuesLeftAsRead(store, review),
      },
    };
  }

  /** Moves the dossier; undefined when it cannot be moved so now. */
  async function moved(
    { dossiers, reviews }: Repositories,
    review: Review,
    decision: ReviewDecision,
  ): Promise<{ before?: DossierState } | undefined> {
    if (review.reason !== WHOLE && decision === 'approve') return {};
    const stepped = await dossiers.step(review.dossierId, review.reason === WHOLE ? decision : 'ask-paper');
    if (!stepped.ok) return undefined;
    const { state } = stepped.before;
    // A dossier that misses a paper cannot be confirmed: it goes back to her as a whole.
    if (review.reason !== WHOLE && (state === 'submitted' || state === 'in-review'))
      await reviews.withdrawWhole(review.dossierId);
    return { before: review.reason === WHOLE ? 'in-review' : state };
  }

  function noticeOf(review: Review, decision: ReviewDecision, why: Explanation): StaffNotice {
    const isPaper = review.reason !== WHOLE && review.subject;
    return {
      kind: 'staff-decision',
      content: {
        decision,
        reason: review.reason,
        note: why.text ?? null,
        ...(why.reason ? { code: why.reason } : {}),
        ...(why.requirement ? { requirement: why.requirement } : {}),
        // About a single paper, and not about the dossier.
        ...(isPaper ? { fileId: review.subject ?? '' } : {}),
      },
    };
  }

  /** Thrown to take the transaction back. */
  class NotNow extends Error {}

  return {
    /**
     * Decides a review and tells the nurse why. Asking again and rejecting need a reason: "no" without one helps nobody.
     * A decision on a whole dossier moves it; that a paper is to be sent again gives it back to her.
     */
    async decide(reviewId: string, decision: ReviewDecision, by: string, why: Explanation = {}): Promise<Decided> {
      const { text: said, note: noted, ...codes } = why;
      const [text, note] = [said?.trim(), noted?.trim()];
      const explained: Explanation = { ...codes, ...(text ? { text } : {}), ...(note ? { note } : {}) };
      if (!isExplained({ decision, ...explained })) return { ok: false, reason: 'note-missing' };
      const review = await store.reviews.get(reviewId);
      if (!review) return { ok: false, reason: 'no-such-review' };
      const entry = await recorded(review, `review-${decision}`, by, explained);
      try {
        const queued = await store.transaction(async (repositories): Promise<Queued[]> => {
          const found = await moved(repositories, review, decision);
          const stateBefore = found?.before;
          const { note: staffNote, ...told } = explained;
          const change = {
            decision,
            by,
            ...told,
            ...(staffNote ? { staffNote } : {}),
            ...(stateBefore ? { stateBefore } : {}),
          };
          // Decided before, withdrawn, or the dossier stands elsewhere: nothing of it happens.
          if (!found || !(await repositories.reviews.decide(reviewId, change))) throw new NotNow();
          await repositories.audit.record(entry);
          const dedupe = `${decisionCause(reviewId)}_${randomUUID()}`;
          return addForPerson(repositories, review.personId, noticeOf(review, decision, explained), dedupe);
        });
        for (const notification of queued) await wake(notification);
        const chats = await store.chats.ofPerson(review.personId);
        return { ok: true, review, reaches: chats.filter(({ blockedAt }) => !blockedAt).length };
      } catch (error) {
        if (!(error instanceof NotNow)) throw error;
        const now = await store.reviews.get(reviewId);
        return { ok: false, reason: now?.status === 'decided' ? 'already-decided' : 'not-now' };
      }
    },

    /** Takes the last decision on a dossier back: what was not told yet is not told, what was is corrected. */
    async undo(reviewId: string, by: string): Promise<Undone> {
      const review = await store.reviews.get(reviewId);
      if (!review) return { ok: false, reason: 'no-such-review' };
      const { decision, decidedAt, dossierId } = review;
      if (!decision || !decidedAt) return { ok: false, reason: 'not-decided' };
      if (Date.now() - decidedAt.getTime() > UNDO_MINUTES * 60_000) return { ok: false, reason: 'too-late' };
      const later = (await store.reviews.ofDossier(dossierId)).some((other) => (other.decidedAt ?? 0) > decidedAt);
      if (later) return { ok: false, reason: 'moved-on' };
      try {
        const queued = await store.transaction(async (repositories) => {
          const { stateBefore } = review;
          const wasWithStaff = stateBefore === 'submitted' || stateBefore === 'in-review';
          const isPaper = review.reason !== WHOLE;
          if (stateBefore) {
            const undoTo = isPaper && wasWithStaff ? 'submitted' : stateBefore;
            if (!(await repositories.dossiers.step(dossierId, 'undo', undoTo)).ok) throw new NotNow();
          }
          if (!(await repositories.reviews.undo(reviewId, by))) throw new NotNow();
          if (isPaper && wasWithStaff)
            await repositories.reviews.open({ personId: review.personId, dossierId, reason: WHOLE });
          const { personId } = review;
          await repositories.audit.record({ actor: by, action: 'review-undone', subject: reviewId, personId });
          const heard = await repositories.deliveries.takeBack(`${decisionCause(reviewId)}_`);
          const notice: StaffNotice = { kind: 'decision-undone', content: {} };
          return heard === 0 ? [] : addForPerson(repositories, personId, notice, `undone_${randomUUID()}`);
        });
        for (const notification of queued) await wake(notification);
        return { ok: true, review };
      } catch (error) {
        if (error instanceof NotNow) return { ok: false, reason: 'moved-on' };
        throw error;
      }
    },
  };
}
