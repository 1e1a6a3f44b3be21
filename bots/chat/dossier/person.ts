import type { Chat } from '../../../store/repositories/chats.js';
import type { ChatContext, Outcome } from '../context.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';

/** The nurse's end of a conversation with staff: while it is open, what is written goes to a person and not to the machine. */
export function createPersonTalk({ store, notifyStaff }: DossierDeps) {
  const endChoice = (lang: ChatContext['lang']) => [[{ label: JOURNEY_MESSAGES[lang].person.end, data: 'd:end' }]];
  return {
    /** `/operator`, with or without words behind it. */
    async call({ lang, state }: ChatContext, chat: Chat, words: string): Promise<Outcome> {
      const { person } = JOURNEY_MESSAGES[lang];
      const open = await store.desk.openOf(chat.id);
      const { id: conversationId } = open ?? (await store.desk.open(chat.personId, chat.id));
      if (words !== '') await store.desk.addMessage({ conversationId, direction: 'person', body: { text: words } });
      if (!open) {
        await store.audit.record({
          actor: 'person',
          action: 'conversation-opened',
          subject: conversationId,
          personId: chat.personId,
        });
        await notifyStaff({ kind: 'conversation', id: conversationId });
      }
      const text = open ? person.alreadyOpen : `${person.opened}\n${person.hours}`;
      return { replies: [{ text, choices: endChoice(lang) }], state: { ...state, isTalking: true } };
    },

    /** Passes a text on; undefined when no conversation is open. */
    async forward({ lang }: ChatContext, chat: Chat, text: string): Promise<Outcome | undefined> {
      const open = await store.desk.openOf(chat.id);
      if (!open) return undefined;
      await store.desk.addMessage({ conversationId: open.id, direction: 'person', body: { text } });
      await notifyStaff({ kind: 'conversation', id: open.id });
      return { replies: [{ text: JOURNEY_MESSAGES[lang].person.forwarded, choices: endChoice(lang) }] };
    },

    async end({ lang, state }: ChatContext, chat: Chat): Promise<Outcome> {
      const open = await store.desk.openOf(chat.id);
      if (open) await store.desk.close(open.id);
      return {
        replies: [{ text: JOURNEY_MESSAGES[lang].person.leave, replacesPressed: true }],
        state: { ...state, isTalking: false },
      };
    },
  };
}
