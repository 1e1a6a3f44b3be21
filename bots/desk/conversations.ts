import { randomUUID } from 'node:crypto';
import type { ClosingReason } from '../../core/staff/closing.js';
import { MAX_FILE_BYTES } from '../../queues/dossier-files.js';
import type { Store } from '../../store/open-store.js';
import type { Repositories } from '../../store/repositories/all.js';
import type { DeskConversation, DeskMessage } from '../../store/repositories/desk.js';
import { keepShown } from '../chat/dossier/shown-files.js';
import { ATTACHMENT_BYTES } from '../port/attachment-limits.js';
import { addForPerson, type Queued, type StaffNotice } from './outbox.js';

export interface ConversationDeskDeps {
  store: Store;
  wake(notification: Queued): Promise<unknown>;
}

export type Answered =
  | { ok: true }
  | {
      ok: false;
      reason: 'no-such-conversation' | 'closed' | 'empty' | 'too-large' | 'too-large-there' | 'nothing-to-edit';
    };

export type Claimed =
  | { ok: true }
  | { ok: false; reason: 'no-such-conversation' | 'closed' }
  | { ok: false; reason: 'taken-by-another'; takenBy: string };

/** What staff say: words, a picture or a paper, or both. */
export interface StaffWords {
  text: string;
  file?: { name: string; bytes: Uint8Array };
  /** What names it where it was written; said twice under one name, it is said once. */
  externalId?: string;
}

/** Staff's end of the conversations that nurses open with `/operator`. */
export function createConversationDesk({ store, wake }: ConversationDeskDeps) {
  async function openOne(
    id: string,
  ): Promise<{ ok: true; conversation: DeskConversation } | { ok: false; reason: 'no-such-conversation' | 'closed' }> {
    const conversation = await store.desk.get(id);
    if (!conversation) return { ok: false, reason: 'no-such-conversation' };
    return conversation.status === 'closed' ? { ok: false, reason: 'closed' } : { ok: true, conversation };
  }

  /** Keeps what was said, and sends it: both or neither. */
  async function tell(
    { personId, chatId }: DeskConversation,
    dedupe: string,
    content: Extract<StaffNotice, { kind: 'staff-message' }>['content'],
    keep: (desk: Repositories['desk']) => Promise<unknown>,
  ): Promise<void> {
    const queued = await store.transaction(async (repositories) => {
      await keep(repositories.desk);
      return addForPerson(repositories, personId, { kind: 'staff-message', content }, dedupe, chatId);
    });
    for (const notification of queued) await wake(notification);
  }

  /** Whether her platform takes a file of that size. */
  async function fitsThere({ chatId }: DeskConversation, bytes: Uint8Array): Promise<boolean> {
    const chat = await store.chats.get(chatId);
    return !chat || bytes.length <= ATTACHMENT_BYTES[chat.platform];
  }

  /** What staff said last, or under that name. */
  async function saidByStaff(conversationId: string, which?: string) {
    const own = (await store.desk.messages(conversationId)).filter(({ direction }) => direction === 'staff');
    const said = which === undefined ? own.at(-1) : own.find((message) => message.externalId === which);
    return said?.externalId ? { ...said, externalId: said.externalId } : undefined;
  }

  return {
    list: (): Promise<DeskConversation[]> => store.desk.list('open'),

    /** `id` may be the beginning of one, as long as it names a single conversation; open ones come first. */
    async find(id: string): Promise<DeskConversation | undefined> {
      const exact = /^[0-9a-f-]{36}$/.test(id) ? await store.desk.get(id) : undefined;
      if (exact) return exact;
      const among = async (status: 'open' | 'closed') =>
        (await store.desk.list(status, 1000)).filter((conversation) => conversation.id.startsWith(id));
      const open = await among('open');
      const found = open.length > 0 ? open : await among('closed');
      return found.length === 1 ? found[0] : undefined;
    },

    messages: (conversationId: string): Promise<DeskMessage[]> => store.desk.messages(conversationId),

    async answer(conversationId: string, by: string, { text, file, externalId }: StaffWords): Promise<Answered> {
      if (text.trim() === '' && !file) return { ok: false, reason: 'empty' };
      if (file && file.bytes.length > MAX_FILE_BYTES) return { ok: false, reason: 'too-large' };
      const opened = await openOne(conversationId);
      if (!opened.ok) return opened;
      const { conversation } = opened;
      if (file && !(await fitsThere(conversation, file.bytes))) return { ok: false, reason: 'too-large-there' };
      const fileId = file && (await keepShown(store, conversation.personId, file));
      const messageId = externalId ?? randomUUID();
      const shown = file ? [`[${file.name}]`, text].filter(Boolean).join(' ') : text;
      await tell(
        conversation,
        `message_${messageId}`,
        { author: by, text, messageId, ...(fileId ? { fileId } : {}) },
        (desk) =>
          desk.addMessage({
            conversationId,
            direction: 'staff',
            author: by,
            externalId: messageId,
            body: { text: shown, ...(fileId ? { fileId } : {}) },
          }),
      );
      return { ok: true };
    },

    /** Changes what staff said last (or under that name); where the nurse reads it, it is replaced. */
    async edit(conversationId: string, by: string, text: string, which?: string): Promise<Answered> {
      if (text.trim() === '') return { ok: false, reason: 'empty' };
      const opened = await openOne(conversationId);
      if (!opened.ok) return opened;
      const said = await saidByStaff(conversationId, which);
      if (!said) return { ok: false, reason: 'nothing-to-edit' };
      const { externalId, body } = said;
      const content = { author: said.author ?? by, text, messageId: externalId, edited: true } as const;
      await tell(opened.conversation, `edit_${randomUUID()}`, content, (desk) =>
        desk.editMessage({ conversationId, direction: 'staff', externalId, body: { ...body, text } }),
      );
      return { ok: true };
    },

    /** Takes back what was said under that name: where the nurse reads it, it is gone. */
    async withdraw(conversationId: string, which: string): Promise<Answered> {
      const opened = await openOne(conversationId);
      if (!opened.ok) return opened;
      const said = await saidByStaff(conversationId, which);
      if (!said) return { ok: false, reason: 'nothing-to-edit' };
      const { externalId, author } = said;
      const content = { author: author ?? '', text: '', messageId: externalId, withdrawn: true } as const;
      await tell(opened.conversation, `withdrawn_${randomUUID()}`, content, (desk) =>
        desk.editMessage({ conversationId, direction: 'staff', externalId, body: { withdrawn: true } }),
      );
      return { ok: true };
    },

    /** Whose it is from now on. Another's is only taken over by whoever may (`isLead`). */
    async claim(conversationId: string, by: string, isLead: boolean): Promise<Claimed> {
      const opened = await openOne(conversationId);
      if (!opened.ok) return opened;
      const { takenBy, personId } = opened.conversation;
      if (takenBy !== null && takenBy !== by && !isLead) return { ok: false, reason: 'taken-by-another', takenBy };
      await store.transaction(async ({ desk, audit }) => {
        await desk.take(conversationId, by);
        await audit.record({ actor: by, action: 'conversation-claimed', subject: conversationId, personId });
      });
      return { ok: true };
    },

    /** The nurse is told; what she writes soon after opens it again. */
    async close(conversationId: string, by: string, reason: ClosingReason): Promise<Answered> {
      const opened = await openOne(conversationId);
      if (!opened.ok) return opened;
      const { conversation } = opened;
      const queued = await store.transaction(async (repositories) => {
        await repositories.desk.close(conversationId, { by, reason });
        await repositories.audit.record({
          actor: by,
          action: 'conversation-closed',
          subject: conversationId,
          personId: conversation.personId,
          details: { reason },
        });
        const notice = { kind: 'conversation-closed', content: {} } as const;
        return addForPerson(
          repositories,
          conversation.personId,
          notice,
          `closed_${conversationId}`,
          conversation.chatId,
        );
      });
      for (const notification of queued) await wake(notification);
      return { ok: true };
    },
  };
}
export type ConversationDesk = ReturnType<typeof createConversationDesk>;
