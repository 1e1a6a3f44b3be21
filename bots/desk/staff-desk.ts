import type { RequirementStatus, Verdict } from '../../core/dossier/judgement.js';
import { maskCnp } from '../../core/identity/cnp.js';
import type { Store } from '../../store/open-store.js';
import type { StoredFile } from '../../store/repositories/files.js';
import type { ReviewDecision } from '../../store/sql/schema.js';
import { typeName } from '../chat/dossier/papers.js';
import { type ConversationDesk, createConversationDesk } from './conversations.js';
import type { Queued } from './outbox.js';
import { createReviewDesk } from './reviews.js';

export interface ReviewRow {
  id: string;
  reason: string;
  status: string;
  takenBy: string | null;
  programme: string | null;
  verdict: Verdict | null;
  since: string;
}

export interface ReviewSheet extends ReviewRow {
  subject: string | null;
  applicant: string | null;
  phase: string;
  /** Masked: the number is shown by its last digits. */
  person: { fullName?: string; cnp?: string; formerSurname?: string };
  requirements: { id: string; name: string; status: RequirementStatus; problems: string[] }[];
  papers: { name: string; type: string; status: string; problems: string[] }[];
}

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
  decide(id: string, decision: ReviewDecision, by: string, note: string | null): Promise<StaffResult>;
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

export function createStaffDesk({
  store,
  wake,
}: {
  store: Store;
  wake(notification: Queued): Promise<unknown>;
}): StaffDesk {
  const reviewDesk = createReviewDesk({ store, wake });
  const conversationDesk: ConversationDesk = createConversationDesk({ store, wake });

  const rowOf = async (review: Awaited<ReturnType<typeof reviewDesk.list>>[number]): Promise<ReviewRow> => {
    const dossier = await store.dossiers.get(review.dossierId);
    const verdict = review.verdictId ? await store.verdicts.get(review.verdictId) : undefined;
    return {
      id: review.id,
      reason: review.reason,
      status: review.status,
      takenBy: review.takenBy,
      programme: dossier?.programme ?? null,
      verdict: verdict?.verdict ?? null,
      since: review.createdAt.toISOString(),
    };
  };

  /** Who looked at which paper is recorded. */
  async function handOut({ id, personId }: StoredFile, by: string): Promise<string> {
    const bytes = await store.vault.open(id);
    await store.audit.record({ actor: by, action: 'file-opened', subject: id, personId });
    return bytes.toString('base64');
  }

  return {
    async reviews() {
      const rows: ReviewRow[] = [];
      for (const review of await reviewDesk.list()) rows.push(await rowOf(review));
      return rows;
    },

    async review(id, by) {
      const review = await reviewDesk.find(id);
      const opened = review && (await reviewDesk.open(review, by));
      if (!review || !opened) return null;
      const { dossier, files, readings, judgement } = opened.view;
      const { cnp, ...person } = judgement?.person ?? {};
      return {
        ...(await rowOf(review)),
        subject: files.find((file) => file.id === review.subject)?.name ?? review.subject,
        applicant: dossier.applicant,
        phase: dossier.phase,
        person: { ...person, ...(cnp ? { cnp: maskCnp(cnp) } : {}) },
        requirements: (judgement?.requirements ?? []).map(({ id: requirement, name, status, problems }) => ({
          id: requirement,
          name,
          status,
          problems: problems.map(({ message }) => message),
        })),
        papers: files.map((file) => {
          const reading = readings.get(file.id);
          const problems = reading?.problems.map(({ message }) => message) ?? [];
          return { name: file.name, type: reading ? typeName(reading, 'ro') : '–', status: file.status, problems };
        }),
      };
    },

    async decide(id, decision, by, note) {
      const review = await reviewDesk.find(id);
      if (!review) return { ok: false, reason: 'no-such-review' };
      return done(await reviewDesk.decide(review.id, decision, by, note ?? undefined));
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
