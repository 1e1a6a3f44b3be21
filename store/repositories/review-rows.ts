import type { Selectable } from 'kysely';
import type { Decision, RequestReason } from '../../core/dossier/lifecycle/requests.js';
import type { DossierState } from '../../core/dossier/lifecycle/states.js';
import { ifOpens, type Key, unseal, unsealJson } from '../crypto/seal.js';
import type { ReviewDecision, ReviewStatus, Schema } from '../sql/schema.js';

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
  /** What staff wrote to each other when they decided. */
  staffNote: string | null;
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

/** What each sealed text is bound to. */
export const sealContext = {
  note: (reviewId: string) => `reviews.note:${reviewId}`,
  staffNote: (reviewId: string) => `reviews.staff-note:${reviewId}`,
  word: (reviewId: string) => `reviews.word:${reviewId}`,
};

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

/** Words that were damaged are no words; the review they stand in is still somebody's to wait for. */
const opened = <T>(sealed: Uint8Array | null, open: (sealed: Uint8Array) => T): T | null =>
  (sealed && ifOpens(() => open(sealed))) ?? null;

export function toReview(row: Selectable<Schema['reviews']>, key: Key): Review {
  const words = (sealed: Uint8Array | null, context: string) =>
    opened(sealed, (bytes) => unseal(key, bytes, context).toString('utf8'));
  return {
    id: row.id,
    personId: row.person_id,
    dossierId: row.dossier_id,
    verdictId: row.verdict_id,
    reason: row.reason,
    subject: row.subject,
    status: row.status,
    takenBy: row.taken_by,
    decision: row.decision,
    note: words(row.note_sealed, sealContext.note(row.id)),
    staffNote: words(row.staff_note_sealed, sealContext.staffNote(row.id)),
    decisionReason: row.decision_reason as RequestReason | null,
    requirement: row.requirement,
    stateBefore: row.state_before,
    word: opened(row.word_sealed, (sealed) => unsealJson<NursesWord>(key, sealed, sealContext.word(row.id))),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    createdAt: row.created_at,
  };
}
