import type { Chat } from '../../../store/repositories/chats.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Reply } from '../reply.js';
import type { IncomingFile } from '../turn.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import type { createPersonTalk } from './person.js';
import type { createReceiving } from './receive.js';

/** The text that was agreed to; a new wording gets a new version and is asked again. */
export const CONSENT_VERSION = '2026-11-28';
const CONSENT = 'dossier';

export interface ConsentingDeps extends DossierDeps {
  receiving: Pick<ReturnType<typeof createReceiving>, 'take'>;
  talk: Pick<ReturnType<typeof createPersonTalk>, 'show'>;
  /** Where the nurse goes on when she has agreed. */
  onward(context: ChatContext, chat: Chat): Promise<Reply>;
}

/** Without consent nothing of hers is kept; what she sent before it is fetched when she has given it. */
export function createConsenting({ store, retention, controller, receiving, talk, onward }: ConsentingDeps) {
  const text = ({ lang }: ChatContext): string => JOURNEY_MESSAGES[lang].consent.ask(retention.personDays, controller);

  return {
    text,

    isGiven: async (chat: Chat): Promise<boolean> =>
      (await store.consents.current(chat.personId, CONSENT))?.version === CONSENT_VERSION,

    ask(context: ChatContext): Reply {
      const { agree, refuse } = JOURNEY_MESSAGES[context.lang].consent;
      const choices = [[{ label: agree, data: 'd:consent:yes' }], [{ label: refuse, data: 'd:consent:no' }]];
      return { text: text(context), choices };
    },

    async take(context: ChatContext, chat: Chat, isGiven: boolean): Promise<Outcome> {
      const { lang, state } = context;
      const { personId } = chat;
      const messages = JOURNEY_MESSAGES[lang].consent;
      const { waitingFiles, ...rest } = state;
      if (!isGiven)
        return { replies: [{ text: messages.refused, replacesPressed: true, toast: messages.refuse }], state: rest };
      await store.consents.give({ personId, kind: CONSENT, version: CONSENT_VERSION, language: lang });
      const details = { version: CONSENT_VERSION };
      await store.audit.record({ actor: 'person', action: 'consent-given', personId, details });
      // What was agreed to stays readable.
      const replies: Reply[] = [
        { text: `${text(context)}\n\n✅ ${messages.given}`, replacesPressed: true, toast: messages.given },
      ];
      const open = () => Promise.reject(new Error('a file that waited for consent is fetched by its reference'));
      for (const { messageId, caption, albumId, ...kept } of waitingFiles ?? []) {
        const file: IncomingFile = { ...kept, ...(caption ? { caption } : {}), ...(albumId ? { albumId } : {}), open };
        const of = { ...context, ...(messageId ? { messageId } : {}) };
        const shown = state.isTalking ? await talk.show(of, chat, file) : undefined;
        const taken = shown ?? (await receiving.take(of, chat, file));
        // Those that are simply fetched were named when they came.
        replies.push(...taken.replies.filter(({ isReceipt }) => !isReceipt));
      }
      return { replies: state.isTalking ? replies : [...replies, await onward(context, chat)], state: rest };
    },
  };
}
