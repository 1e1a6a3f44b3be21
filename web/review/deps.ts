import type { RequestReason } from '../../core/dossier/lifecycle/requests.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import type { StaffAct } from '../../core/staff/roles.js';
import type { Store } from '../../store/open-store.js';

export interface PageView {
  turned: 0 | 90 | 180 | 270;
  way: 'straightened' | 'whole' | 'drawn';
}

export type DrawPage = (
  bytes: Uint8Array,
  page: number,
  view: PageView,
) => Promise<{ ok: true; jpeg: Uint8Array } | { ok: false }>;

export type Decision = 'approve' | 'ask-again' | 'reject';

export interface Explained {
  reason?: RequestReason;
  /** To the applicant. */
  text?: string;
  requirement?: string;
  /** For staff alone. */
  note?: string;
}

export interface Correction {
  fileId: string;
  /** Which document of the file, counted from 0. */
  part: number;
  /** A field, or `type`. */
  field: string;
  value: string;
}

type Outcome = Promise<{ ok: true } | { ok: false; reason: string }>;

/** What the person reads for a reason (and a requirement, where that makes a difference): forms begin with it. */
export interface ReasonText {
  reason: RequestReason;
  requirement?: string;
  text: string;
}

/** Staff's use cases as the page calls them. `actor` is how staff are named in the audit log. */
export interface StaffUseCases {
  /** Asked again for every request: a role may be lost in mid-review. */
  may(actor: string, act: StaffAct): Promise<boolean>;
  /** In the language of the person, for these requirements. */
  words(personId: string, requirements: readonly string[]): Promise<ReasonText[]>;
  /** Words that are still those of a reason are taken for the reason that was chosen. */
  decide(reviewId: string, decision: Decision, actor: string, why: Explained): Outcome;
  correct(reviewId: string, actor: string, correction: Correction): Outcome;
}

export interface ReviewPageDeps {
  store: Store;
  kb: KnowledgeBase;
  draw: DrawPage;
  desk: StaffUseCases;
  clock(): Date;
  /** Cookies only travel over https. */
  isSecure: boolean;
  onError(error: unknown, incident: string): void;
}
