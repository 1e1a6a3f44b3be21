import { isClosingReason } from '../../core/staff/closing.js';
import type { Store } from '../../store/open-store.js';
import type { Snippet } from '../../store/repositories/snippets.js';
import { createConversationDesk } from './conversations.js';
import type { Queued } from './outbox.js';
import { createSnippetDesk } from './snippets.js';
import { done, type HandOut, onFound, type StaffResult } from './staff-result.js';
import { transcriptOf } from './transcript.js';

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

/** How a conversation ended; `by` is null when the nurse left it herself. */
export interface ConversationEnd {
  at: string;
  by: string | null;
  reason: string | null;
}

/** Staff's end of conversations in plain values. */
export interface StaffTalks {
  conversations(): Promise<ConversationRow[]>;
  conversation(id: string): Promise<ConversationLine[] | null>;
  /** null as long as it is open. */
  ending(id: string): Promise<ConversationEnd | null>;
  /** A conversation, also one that is over, as text. */
  transcript(id: string, by: string): Promise<string | null>;
  claim(id: string, by: string): Promise<StaffResult>;
  /** `name` and `base64`: a picture or a paper that is shown. */
  answer(id: string, by: string, text: string, name?: string | null, base64?: string | null): Promise<StaffResult>;
  /** Changes what staff said last. */
  edit(id: string, by: string, text: string): Promise<StaffResult>;
  /** The bytes of what was shown in a message of a conversation, in base64. */
  shown(id: string, messageId: string, by: string): Promise<string | null>;
  /** `reason` is a code of `CLOSING_REASONS`. */
  close(id: string, by: string, reason?: string | null): Promise<StaffResult>;
  snippets(): Promise<Snippet[]>;
  /** No text = it is taken out. */
  snippet(name: string, by: string, text: string | null): Promise<StaffResult>;
}

export const TALK_CALLS = [
  'conversations',
  'conversation',
  'ending',
  'transcript',
  'claim',
  'answer',
  'edit',
  'shown',
  'close',
  'snippets',
  'snippet',
] as const satisfies readonly (keyof StaffTalks)[];

export interface StaffTalksDeps {
  store: Store;
  wake(notification: Queued): Promise<unknown>;
  handOut: HandOut;
}

export function createStaffTalks({ store, wake, handOut }: StaffTalksDeps): StaffTalks {
  const desk = createConversationDesk({ store, wake });
  const snippets = createSnippetDesk({ store });
  const onTalk = onFound(desk.find, 'no-such-conversation');
  return {
    async conversations() {
      return (await desk.list()).map(({ id, openedAt, takenBy }) => ({ id, since: openedAt.toISOString(), takenBy }));
    },

    async conversation(id) {
      const conversation = await desk.find(id);
      if (!conversation) return null;
      const lines: ConversationLine[] = [];
      for (const { id: message, direction, author, body, sentAt, editedAt } of await desk.messages(conversation.id)) {
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

    async ending(id) {
      const { closedAt, closedBy: by, closeReason: reason } = (await desk.find(id)) ?? {};
      return closedAt ? { at: closedAt.toISOString(), by: by ?? null, reason: reason ?? null } : null;
    },

    async transcript(id, by) {
      const conversation = await desk.find(id);
      if (!conversation) return null;
      const { id: subject, personId } = conversation;
      await store.audit.record({ actor: by, action: 'conversation-opened', subject, personId });
      return transcriptOf(await desk.messages(subject));
    },

    /** Whoever works at this machine may take over. */
    claim: (id, by) => onTalk(id, async (talk) => done(await desk.claim(talk.id, by, true))),

    answer: (id, by, text, name = null, base64 = null) =>
      onTalk(id, async (talk) => {
        const file = name !== null && base64 !== null ? { file: { name, bytes: Buffer.from(base64, 'base64') } } : {};
        return done(await desk.answer(talk.id, by, { text, ...file }));
      }),

    edit: (id, by, text) => onTalk(id, async (talk) => done(await desk.edit(talk.id, by, text))),

    async shown(id, messageId, by) {
      const conversation = await desk.find(id);
      const messages = conversation ? await desk.messages(conversation.id) : [];
      const fileId = messages.find((message) => message.id === messageId)?.body.fileId;
      const file = fileId ? await store.files.get(fileId) : undefined;
      return file ? handOut(file, by) : null;
    },

    close: (id, by, reason = null) =>
      onTalk(id, async (talk) => {
        if (reason !== null && !isClosingReason(reason)) return { ok: false, reason: 'no-such-closing' };
        return done(await desk.close(talk.id, by, reason ?? 'other'));
      }),

    snippets: () => snippets.list(),
    async snippet(name, by, text) {
      return done(text === null ? await snippets.remove(name, by) : await snippets.put(name, text, by));
    },
  };
}
