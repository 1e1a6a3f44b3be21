import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/open-store.js';
import type { DeskConversation, DeskMessage } from '../../store/repositories/desk.js';
import { addForPerson, type Queued } from './outbox.js';

export interface ConversationDeskDeps {
  store: Store;
  wake(notification: Queued): Promise<unknown>;
}

export type Answered = { ok: true } | { ok: false; reason: 'no-such-conversation' | 'closed' | 'empty' };

/** Staff's end of the conversations that nurses open with `/operator`. */
export function createConversationDesk({ store, wake }: ConversationDeskDeps) {
  return {
    list: (): Promise<DeskConversation[]> => store.desk.list('open'),

    /** `id` may be the beginning of one, as long as it names a single open conversation. */
    async find(id: string): Promise<DeskConversation | undefined> {
      const matching = (await store.desk.list('open')).filter((conversation) => conversation.id.startsWith(id));
      return matching.length === 1 ? matching[0] : undefined;
    },

    messages: (conversationId: string): Promise<DeskMessage[]> => store.desk.messages(conversationId),

    async answer(conversationId: string, by: string, text: string): Promise<Answered> {
      if (text.trim() === '') return { ok: false, reason: 'empty' };
      const conversation = await store.desk.get(conversationId);
      if (!conversation) return { ok: false, reason: 'no-such-conversation' };
      if (conversation.status === 'closed') return { ok: false, reason: 'closed' };
      const queued = await store.transaction(async (repositories) => {
        await repositories.desk.addMessage({ conversationId, direction: 'staff', author: by, body: { text } });
        const notice = { kind: 'staff-message', content: { author: by, text } } as const;
        return addForPerson(
          repositories,
          conversation.personId,
          notice,
          `message_${randomUUID()}`,
          conversation.chatId,
        );
      });
      for (const notification of queued) await wake(notification);
      return { ok: true };
    },

    async close(conversationId: string, by: string): Promise<Answered> {
      const conversation = await store.desk.get(conversationId);
      if (!conversation) return { ok: false, reason: 'no-such-conversation' };
      if (conversation.status === 'closed') return { ok: false, reason: 'closed' };
      const queued = await store.transaction(async (repositories) => {
        await repositories.desk.close(conversationId);
        await repositories.audit.record({
          actor: by,
          action: 'conversation-closed',
          subject: conversationId,
          personId: conversation.personId,
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
