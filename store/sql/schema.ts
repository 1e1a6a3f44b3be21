import type { ColumnType, Generated } from 'kysely';
import type { Language } from '../../core/contract/ids.js';
import type { DossierState } from '../../core/dossier/lifecycle/states.js';
import type { PlainDate } from '../../core/time/plain-date.js';

type Bytes = Uint8Array;
/** Set by the database when the row is made. */
type CreatedAt = ColumnType<Date, never, Date>;
/** Set by the database at first, by us later. */
type UpdatedAt = ColumnType<Date, Date | undefined, Date>;
type Sequence = ColumnType<number, never, never>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type Platform = 'telegram' | 'discord' | 'terminal';
export type DossierKind = 'enrolment' | 'insured';
/** `closed`: the folder of what is shown in conversations, no dossier at all. */
export type DossierStatus = DossierState | 'closed';
export type FileStatus = 'received' | 'read' | 'failed' | 'removed';
export type Verdict = 'complete' | 'incomplete' | 'needs-review';
export type ReviewStatus = 'waiting' | 'taken' | 'decided' | 'withdrawn';
export type ReviewDecision = 'approve' | 'ask-again' | 'reject';
export type NotificationStatus = 'waiting' | 'sending' | 'sent' | 'failed' | 'cancelled';

export type AuditDetails = Record<string, string | number | boolean>;

export interface Schema {
  settings: { name: string; value: Bytes };
  persons: {
    id: string;
    wrapped_key: Bytes;
    created_at: CreatedAt;
    seen_at: UpdatedAt;
    /** When they were told that their data will be erased unless they come back. */
    warned_at: Maybe<Date>;
  };
  erasures: { person_lookup: Bytes; erased_at: CreatedAt };
  bans: { platform: Platform; lookup: Bytes; banned_by: string; banned_at: CreatedAt };
  /** Counted by rate-limiter-flexible; `key` holds an HMAC. */
  limits: { key: string; points: number; expire: number | null };
  chats: {
    id: string;
    person_id: string;
    platform: Platform;
    lookup: Bytes;
    address_sealed: Bytes;
    language: Generated<Language>;
    state_sealed: Maybe<Bytes>;
    last_update_id: Maybe<number>;
    blocked_at: Maybe<Date>;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
  };
  consents: {
    id: string;
    person_id: string;
    kind: string;
    version: string;
    language: Language;
    given_at: CreatedAt;
    withdrawn_at: Maybe<Date>;
  };
  dossiers: {
    id: string;
    seq: Sequence;
    person_id: string;
    kind: DossierKind;
    programme: Maybe<string>;
    applicant: Maybe<'employer' | 'self'>;
    phase: Generated<'application' | 'final'>;
    category: Maybe<string>;
    status: Generated<DossierStatus>;
    version: Generated<number>;
    created_at: CreatedAt;
    updated_at: UpdatedAt;
    submitted_at: Maybe<Date>;
    /** When its nurse turned to it: of several dossiers, the latest is the one that she works on. */
    chosen_at: UpdatedAt;
  };
  files: {
    id: string;
    seq: Sequence;
    person_id: string;
    dossier_id: string;
    lookup: Bytes;
    name_sealed: Bytes;
    wrapped_key: Bytes;
    mime: string;
    size: number;
    status: Generated<FileStatus>;
    failure: Maybe<string>;
    /** A reader was ended by it: it is read alone, once more. */
    suspect: Generated<boolean>;
    created_at: CreatedAt;
    finished_at: Maybe<Date>;
  };
  readings: { file_id: string; type: string; pages: number; document_sealed: Bytes; read_at: CreatedAt };
  verdicts: {
    id: string;
    seq: Sequence;
    dossier_id: string;
    dossier_version: number;
    verdict: Verdict;
    files: number;
    result_sealed: Bytes;
    judged_at: CreatedAt;
  };
  reviews: {
    id: string;
    seq: Sequence;
    person_id: string;
    dossier_id: string;
    verdict_id: Maybe<string>;
    reason: string;
    subject: Maybe<string>;
    status: Generated<ReviewStatus>;
    taken_by: Maybe<string>;
    taken_at: Maybe<Date>;
    decision: Maybe<ReviewDecision>;
    note_sealed: Maybe<Bytes>;
    staff_note_sealed: Maybe<Bytes>;
    nudged_at: Maybe<Date>;
    /** What of the decision is no words: its reason and the requirement that it is about, as codes. */
    decision_reason: Maybe<string>;
    requirement: Maybe<string>;
    /** Where the decision found the dossier: `undo` leads back there. */
    state_before: Maybe<DossierState>;
    /** What the nurse says stands on the paper, beside what was read. */
    word_sealed: Maybe<Bytes>;
    decided_by: Maybe<string>;
    decided_at: Maybe<Date>;
    created_at: CreatedAt;
  };
  conversations: {
    id: string;
    seq: Sequence;
    person_id: string;
    chat_id: string;
    status: Generated<'open' | 'closed'>;
    taken_by: Maybe<string>;
    opened_at: CreatedAt;
    closed_at: Maybe<Date>;
    close_reason: Maybe<string>;
    /** Of the staff; null when the nurse has left. */
    closed_by: Maybe<string>;
  };
  messages: {
    id: string;
    seq: Sequence;
    conversation_id: string;
    direction: 'person' | 'staff';
    author: Maybe<string>;
    body_sealed: Bytes;
    external_id: Maybe<string>;
    edited_at: Maybe<Date>;
    sent_at: CreatedAt;
  };
  questions: {
    id: string;
    seq: Sequence;
    person_id: Maybe<string>;
    language: Language;
    reason: string;
    text_sealed: Bytes;
    handled_at: Maybe<Date>;
    asked_at: CreatedAt;
  };
  reminders: {
    id: string;
    person_id: string;
    chat_id: string;
    kind: string;
    subject: string;
    due_on: PlainDate;
    sent_at: Maybe<Date>;
    cancelled_at: Maybe<Date>;
    created_at: CreatedAt;
  };
  notifications: {
    id: string;
    seq: Sequence;
    person_id: string;
    chat_id: string;
    platform: Platform;
    kind: string;
    dedupe: string;
    content_sealed: Bytes;
    status: Generated<NotificationStatus>;
    attempts: Generated<number>;
    tries: Generated<number>;
    due_at: UpdatedAt;
    failure: Maybe<string>;
    created_at: CreatedAt;
    sent_at: Maybe<Date>;
  };
  arrivals: {
    id: string;
    seq: Sequence;
    person_id: string;
    chat_id: string;
    dossier_id: string;
    platform: Platform;
    content_sealed: Bytes;
    attempts: Generated<number>;
    /** Why it stands aside; null while it is still tried. */
    failure: Maybe<string>;
    due_at: UpdatedAt;
    created_at: CreatedAt;
  };
  staff_links: {
    platform: Platform;
    external_id: string;
    kind: 'review' | 'conversation' | 'message' | 'board' | 'closing';
    target_id: string;
    created_at: CreatedAt;
  };
  staff_accesses: {
    id: string;
    link: Bytes;
    session: Maybe<Bytes>;
    browser: Maybe<Bytes>;
    actor: string;
    kind: 'review' | 'conversation';
    target_id: string;
    created_at: CreatedAt;
    expires_at: Date;
    ended_at: Maybe<Date>;
  };
  /** Answers that staff write often, by name. */
  snippets: { name: string; text: string; changed_by: string; changed_at: UpdatedAt };
  audit: {
    seq: Sequence;
    at: ColumnType<Date, string, never>;
    actor: string;
    action: string;
    subject: Maybe<string>;
    person_id: Maybe<string>;
    details: ColumnType<AuditDetails | null, string | null, never>;
    /** HMAC over this entry and the hash before it; null in entries of before version 8. */
    hash: Maybe<Bytes>;
  };
}
