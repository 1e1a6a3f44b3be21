import type { Store } from '../../../store/open-store.js';
import type { Chat } from '../../../store/repositories/chats.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Reply } from '../reply.js';
import type { ChatState } from '../state.js';
import type { IncomingFile } from '../turn.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import type { createPersonTalk } from './person.js';
import type { createReceiving } from './receive.js';

/** The text that was agreed to; a new wording gets a new version and is asked again. */
export const CONSENT_VERSION = '2026-11-29';
const CONSENT = 'dossier';

type WaitingFiles = NonNullable<ChatState['waitingFiles']>;

export interface ConsentingDeps extends DossierDeps {
  receiving: Pick<ReturnType<typeof createReceiving>, 'take'>;
  talk: Pick<ReturnType<typeof createPersonTalk>, 'show' | 'call'>;
  /** Where the nurse goes on when she has agreed. */
  onward(context: ChatContext, chat: Chat): Promise<Reply>;
}

/** Whether a person has agreed to the text as it is now. */
export const hasConsent = async ({ consents }: Pick<Store, 'consents'>, personId: string): Promise<boolean> =>
  (await consents.current(personId, CONSENT))?.version === CONSENT_VERSION;

/** Without consent nothing of hers is kept; what she sent before it is fetched when she has given it. */
export function createConsenting({ store, retention, controller, receiving, talk, onward }: ConsentingDeps) {
  const text = ({ lang }: ChatContext): string => JOURNEY_MESSAGES[lang].consent.ask(retention.personDays, controller);

  const ask = (context: ChatContext): Reply => {
    const { agree, refuse } = JOURNEY_MESSAGES[context.lang].consent;
    const choices = [[{ label: agree, data: 'd:consent:yes' }], [{ label: refuse, data: 'd:consent:no' }]];
    return { text: text(context), choices };
  };

  /** What came before the consent goes where it was meant for. */
  async function fetchWaiting(context: ChatContext, chat: Chat, waiting: WaitingFiles): Promise<Reply[]> {
    const open = () => Promise.reject(new Error('a file that waited for consent is fetched by its reference'));
    const replies: Reply[] = [];
    for (const { messageId, caption, albumId, ...kept } of waiting) {
      const file: IncomingFile = { ...kept, ...(caption ? { caption } : {}), ...(albumId ? { albumId } : {}), open };
      const of = { ...context, ...(messageId ? { messageId } : {}) };
      const shown = context.state.isTalking ? await talk.show(of, chat, file) : undefined;
      const taken = shown ?? (await receiving.take(of, chat, file));
      // Those that are simply fetched were named when they came.
      replies.push(...taken.replies.filter(({ isReceipt }) => !isReceipt));
    }
    return replies;
  }

  return {
    text,

    isGiven: (chat: Chat): Promise<boolean> => hasConsent(store, chat.personId),

    ask,

    /** Asks for the consent of somebody who wants a person: what she says to one has to be kept. */
    askForPerson: (context: ChatContext): Outcome => ({
      replies: [{ text: JOURNEY_MESSAGES[context.lang].person.needsConsent }, ask(context)],
      state: { ...context.state, wantsPerson: true },
    }),

    async take(context: ChatContext, chat: Chat, isGiven: boolean): Promise<Outcome> {
      const { lang } = context;
      const { personId } = chat;
      const { consent, person } = JOURNEY_MESSAGES[lang];
      const { waitingFiles = [], wantsPerson, ...rest } = context.state;
      if (!isGiven) {
        const refused = wantsPerson ? person.refused : consent.refused;
        return { replies: [{ text: refused, replacesPressed: true, toast: consent.refuse }], state: rest };
      }
      await store.consents.give({ personId, kind: CONSENT, version: CONSENT_VERSION, language: lang });
      const details = { version: CONSENT_VERSION };
      await store.audit.record({ actor: 'person', action: 'consent-given', personId, details });
      // What was agreed to stays readable.
      const given: Reply = {
        text: `${text(context)}\n\n✅ ${consent.given}`,
        replacesPressed: true,
        toast: consent.given,
      };
      const called = wantsPerson ? await talk.call({ ...context, state: rest }, chat, '') : undefined;
      const state = called?.state ?? rest;
      const replies = [
        given,
        ...(called?.replies ?? []),
        ...(await fetchWaiting({ ...context, state }, chat, waitingFiles)),
      ];
      return { replies: state.isTalking ? replies : [...replies, await onward(context, chat)], state };
    },
  };
}
