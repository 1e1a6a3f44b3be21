import { REQUEST_REASONS, type RequestReason } from '../../core/dossier/lifecycle/requests.js';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import type { Store } from '../../store/open-store.js';
import type { StoredFile } from '../../store/repositories/files.js';
import type { ReviewDecision } from '../../store/sql/schema.js';
import { type ConversationDesk, createConversationDesk } from './conversations.js';
import type { Queued } from './outbox.js';
import { type ReviewRow, type ReviewSheet, rowOf, sheetOf } from './review-sheet.js';
import { createReviewDesk } from './reviews.js';

export type { ReviewRow, ReviewSheet } from './review-sheet.js';

export interface ConversationRow {
  id: string;
  since: string;
  takenBy: string | null;
}

export interface ConversationLine {
  id: string;
  from: 'person' | 'staff';
  author: string | null;
  text: string;
  at: string;
  isEdited: boolean;
  /** Name of the picture or paper that was shown. */
  file: string | null;
}

export type StaffResult = { ok: true } | { ok: false; reason: string };

/** All that staff can do, in plain values: the same from Discord, from a terminal, and through the local socket. */
export interface StaffDesk {
  reviews(): Promise<ReviewRow[]>;
  review(id: string, by: string): Promise<ReviewSheet | null>;
  /** `reason` is a code of `REQUEST_REASONS`, `requirement` the one that it is about. `reaches`: chats that are told now. */
  decide(
    id: string,
    decision: ReviewDecision,
    by: string,
    note: string | null,
    reason?: string | null,
    requirement?: string | null,
  ): Promise<{ ok: true; reaches: number } | { ok: false; reason: string }>;
  take(id: string, by: string): Promise<StaffResult>;
  release(id: string, by: string): Promise<StaffResult>;
  /** Takes the last decision back, within minutes. */
  undo(id: string, by: string): Promise<StaffResult>;
  /** Puts a value of the paper right that a review is about: what was read, or what the nurse says. */
  correct(id: string, by: string, field: string, value: string): Promise<StaffResult>;
  conversations(): Promise<ConversationRow[]>;
  conversation(id: string): Promise<ConversationLine[] | null>;
  /** `name` and `base64`: a picture or a paper that is shown. */
  answer(id: string, by: string, text: string, name?: string | null, base64?: string | null): Promise<StaffResult>;
  /** Changes what staff said last. */
  edit(id: string, by: string, text: string): Promise<StaffResult>;
  /** The bytes of a paper of a review, by its name, in base64. */
  paper(id: string, name: string, by: string): Promise<string | null>;
  /** The bytes of what was shown in a message of a conversation, in base64. */
  shown(id: string, messageId: string, by: string): Promise<string | null>;
  close(id: string, by: string): Promise<StaffResult>;
}

export const STAFF_CALLS = [
  'reviews',
  'review',
  'decide',
  'take',
  'release',
  'undo',
  'correct',
  'conversations',
  'conversation',
  'answer',
  'edit',
  'paper',
  'shown',
  'close',
] as const satisfies readonly (keyof StaffDesk)[];

const done = (result: { ok: true } | { ok: false; reason: string }): StaffResult =>
  result.ok ? { ok: true } : { ok: false, reason: result.reason };

const isReason = (code: string | null): code is RequestReason => REQUEST_REASONS.some((known) => known === code);

export interface StaffDeskDeps {
  store: Store;
  wake(notification: Queued): Promise<unknown>;
  judgeWhenRead(dossierId: string): Promise<void>;
  /** Whose words tell where a dossier stands. */
  kb: KnowledgeBase;
}

export function createStaffDesk({ store, wake, judgeWhenRead, kb }: StaffDeskDeps): StaffDesk {
  const reviewDesk = createReviewDesk({ store, wake, judgeWhenRead });
  const conversationDesk: ConversationDesk = createConversationDesk({ store, wake });

  /** Who looked at which paper is recorded. */
  async function handOut({ id, personId }: StoredFile, by: string): Promise<string> {
    const bytes = await store.vault.open(id);
    await store.audit.record({ actor: by, action: 'file-opened', subject: id, personId });
    return bytes.toString('base64');
  }

  return {
    async reviews() {
      const rows: ReviewRow[] = [];
      for (const review of await reviewDesk.list()) rows.push(await rowOf(store, review));
      return rows;
    },

    async review(id, by) {
      const review = await reviewDesk.find(id);
      const opened = review && (await reviewDesk.open(review, by));
      return opened ? sheetOf(store, kb, opened) : null;
    },

    async decide(id, decision, by, note, reason = null, requirement = null) {
      const review = await reviewDesk.find(id);
      if (!review) return { ok: false, reason: 'no-such-review' };
      if (reason !== null && !isReason(reason)) return { ok: false, reason: 'no-such-reason' };
      const decided = await reviewDesk.decide(review.id, decision, by, {
        ...(reason ? { reason } : {}),
        ...(note ? { text: note } : {}),
        ...(requirement ? { requirement } : {}),
      });
      return decided.ok ? { ok: true, reaches: decided.reaches } : decided;
    },

    async take(id, by) {
      const review = await reviewDesk.find(id);
      if (!review) return { ok: false, reason: 'no-such-review' };
      return (await reviewDesk.take(review.id, by)) ? { ok: true } : { ok: false, reason: 'taken-by-another' };
    },

    async release(id, by) {
      const review = await reviewDesk.find(id);
      if (!review) return { ok: false, reason: 'no-such-review' };
      return (await reviewDesk.release(review.id, by)) ? { ok: true } : { ok: false, reason: 'not-taken' };
    },

    async undo(id, by) {
      const review = await reviewDesk.find(id);
      return review ? done(await reviewDesk.undo(review.id, by)) : { ok: false, reason: 'no-such-review' };
    },

    async correct(id, by, field, value) {
      const review = await reviewDesk.find(id);
      return review
        ? done(await reviewDesk.correct(review.id, by, field, value))
        : { ok: false, reason: 'no-such-review' };
    },

    async conversations() {
      return (await conversationDesk.list()).map(({ id, openedAt, takenBy }) => ({
        id,
        since: openedAt.toISOString(),
        takenBy,
      }));
    },

    async conversation(id) {
      const conversation = await conversationDesk.find(id);
      if (!conversation) return null;
      const lines: ConversationLine[] = [];
      for (const { id: message, direction, author, body, sentAt, editedAt } of await conversationDesk.messages(
        conversation.id,
      )) {
        const file = body.fileId ? await store.files.get(body.fileId) : undefined;
        lines.push({
          id: message,
          from: direction,
          author,
          text: body.text ?? '',
          at: sentAt.toISOString(),
          isEdited: editedAt !== null,
          file: file?.name ?? null,
        });
      }
      return lines;
    },

    async answer(id, by, text, name = null, base64 = null) {
      const conversation = await conversationDesk.find(id);
      if (!conversation) return { ok: false, reason: 'no-such-conversation' };
      const file = name !== null && base64 !== null ? { file: { name, bytes: Buffer.from(base64, 'base64') } } : {};
      return done(await conversationDesk.answer(conversation.id, by, { text, ...file }));
    },

    async edit(id, by, text) {
      const conversation = await conversationDesk.find(id);
      return conversation
        ? done(await conversationDesk.edit(conversation.id, by, text))
        : { ok: false, reason: 'no-such-conversation' };
    },

    async paper(id, name, by) {
      const review = await reviewDesk.find(id);
      const files = review ? await store.files.ofDossier(review.dossierId) : [];
      const file = files.find((known) => known.name === name);
      return file ? handOut(file, by) : null;
    },

    async shown(id, messageId, by) {
      const conversation = await conversationDesk.find(id);
      const messages = conversation ? await conversationDesk.messages(conversation.id) : [];
      const fileId = messages.find((message) => message.id === messageId)?.body.fileId;
      const file = fileId ? await store.files.get(fileId) : undefined;
      return file ? handOut(file, by) : null;
    },

    async close(id, by) {
      const conversation = await conversationDesk.find(id);
      return conversation
        ? done(await conversationDesk.close(conversation.id, by))
        : { ok: false, reason: 'no-such-conversation' };
    },
  };
}
