import { REQUEST_REASONS, type RequestReason } from '../../core/dossier/lifecycle/requests.js';
import type { ReviewDecision } from '../../store/sql/schema.js';
import type { IssueLink } from './links.js';
import { reasonWordsFor } from './reason-words.js';
import { type ReviewRow, type ReviewSheet, rowOf, sheetOf } from './review-sheet.js';
import { createReviewDesk, type ReviewDeskDeps } from './reviews.js';
import { done, type HandOut, onFound, type StaffResult } from './staff-result.js';

/** Staff's work on dossiers in plain values. */
export interface StaffReviews {
  reviews(): Promise<ReviewRow[]>;
  review(id: string, by: string): Promise<ReviewSheet | null>;
  /** `reason` is a code of `REQUEST_REASONS`, `requirement` the one that it is about, `staffNote` for staff alone. */
  decide(
    id: string,
    decision: ReviewDecision,
    by: string,
    text: string | null,
    reason?: string | null,
    requirement?: string | null,
    staffNote?: string | null,
  ): Promise<{ ok: true; reaches: number } | { ok: false; reason: string }>;
  take(id: string, by: string): Promise<StaffResult>;
  release(id: string, by: string): Promise<StaffResult>;
  /** Takes the last decision back, within minutes. */
  undo(id: string, by: string): Promise<StaffResult>;
  /** Puts a value of the paper right that a review is about: what was read, or what the nurse says. */
  correct(id: string, by: string, field: string, value: string): Promise<StaffResult>;
  /** Takes the review, and gives a link that opens its page once. */
  link(id: string, by: string): Promise<{ ok: true; link: string } | { ok: false; reason: string }>;
  /** The bytes of a paper of a review, by its name, in base64. */
  paper(id: string, name: string, by: string): Promise<string | null>;
}

export const REVIEW_CALLS = [
  'reviews',
  'review',
  'decide',
  'take',
  'release',
  'undo',
  'correct',
  'link',
  'paper',
] as const satisfies readonly (keyof StaffReviews)[];

const isReason = (code: string | null): code is RequestReason => REQUEST_REASONS.some((known) => known === code);

export interface StaffReviewsDeps extends ReviewDeskDeps {
  handOut: HandOut;
  link: IssueLink;
}

export function createStaffReviews({ handOut, link, ...deps }: StaffReviewsDeps): StaffReviews {
  const { store, kb } = deps;
  const desk = createReviewDesk(deps);
  const onReview = onFound(desk.find, 'no-such-review');
  return {
    async reviews() {
      const rows: ReviewRow[] = [];
      for (const review of await desk.list()) rows.push(await rowOf(store, review));
      return rows;
    },

    async review(id, by) {
      const review = await desk.find(id);
      const opened = review && (await desk.open(review, by));
      return opened ? sheetOf(store, kb, opened) : null;
    },

    decide: (id, decision, by, text, reason = null, requirement = null, staffNote = null) =>
      onReview(id, async (review) => {
        if (reason !== null && !isReason(reason)) return { ok: false, reason: 'no-such-reason' };
        // Nobody has seen the words of the code here: what is written comes beside them.
        const words =
          reason && text ? (await reasonWordsFor(store, kb, review.personId))(reason, requirement ?? undefined) : '';
        const decided = await desk.decide(review.id, decision, by, {
          ...(reason ? { reason } : {}),
          ...(text ? { text: [words, text].filter(Boolean).join('\n') } : {}),
          ...(requirement ? { requirement } : {}),
          ...(staffNote ? { note: staffNote } : {}),
        });
        return decided.ok ? { ok: true, reaches: decided.reaches } : decided;
      }),

    take: (id, by) =>
      onReview(id, async (review) =>
        (await desk.take(review.id, by)) ? { ok: true } : { ok: false, reason: 'taken-by-another' },
      ),
    release: (id, by) =>
      onReview(id, async (review) =>
        (await desk.release(review.id, by)) ? { ok: true } : { ok: false, reason: 'not-taken' },
      ),
    undo: (id, by) => onReview(id, async (review) => done(await desk.undo(review.id, by))),
    correct: (id, by, field, value) =>
      onReview(id, async (review) => done(await desk.correct(review.id, by, field, value))),

    link: (id, by) =>
      onReview(id, async (review) => {
        if (!(await desk.take(review.id, by))) return { ok: false, reason: 'taken-by-another' };
        const issued = await link({ actor: by, kind: 'review', targetId: review.id });
        return issued ? { ok: true, link: issued } : { ok: false, reason: 'no-web' };
      }),

    async paper(id, name, by) {
      const review = await desk.find(id);
      const files = review ? await store.files.ofDossier(review.dossierId) : [];
      const file = files.find((known) => known.name === name);
      return file ? handOut(file, by) : null;
    },
  };
}
