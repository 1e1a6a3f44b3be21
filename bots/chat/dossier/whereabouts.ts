import { periodOver } from '../../../core/answers/period-over.js';
import type { DossierState } from '../../../core/dossier/lifecycle/states.js';
import type { Chat } from '../../../store/repositories/chats.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Reply } from '../reply.js';
import { checklistReply } from './checklist.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import type { createOpening } from './opening.js';
import { currentDossier, type DossierView, loadView } from './view.js';

/** The period that the next step of a dossier falls into; absent where nothing is left for her to do. */
const AHEAD: Partial<Record<DossierState, 'enrolment' | 'payment'>> = {
  draft: 'enrolment',
  'asked-again': 'enrolment',
  rejected: 'enrolment',
  withdrawn: 'enrolment',
  approved: 'payment',
  'payment-awaited': 'payment',
};

/** Where a nurse stands with her dossier, in whatever chat she asks. */
export function createWhereabouts(
  { kb, store }: Pick<DossierDeps, 'kb' | 'store'>,
  opening: Pick<ReturnType<typeof createOpening>, 'askQualification'>,
) {
  const checklist = (view: DossierView, { today, lang }: ChatContext): Reply =>
    checklistReply(view, kb.on(today), lang);

  const viewOf = async (chat: Chat): Promise<DossierView | undefined> => {
    const dossier = await currentDossier(store, chat.personId);
    return dossier && loadView(store, dossier);
  };

  return {
    checklist,

    chatOf: ({ sender, lang }: ChatContext): Promise<Chat> =>
      store.chats.findOrCreate(sender.platform, sender.chatId, lang),

    /** What the dossier is for, while that is not known; then its checklist. */
    async onward(context: ChatContext, chat: Chat): Promise<Reply> {
      const view = await viewOf(chat);
      return view?.dossier.programme ? checklist(view, context) : opening.askQualification(context);
    },

    /** First of all, that what she wants to do next can no longer be done. */
    async over({ today, lang }: ChatContext, chat: Chat): Promise<Reply[]> {
      const dossier = await currentDossier(store, chat.personId);
      const ahead = dossier ? AHEAD[dossier.status] : 'enrolment';
      const said = ahead && periodOver(ahead, { kb, today, lang });
      return said ? [{ text: `${said}\n${JOURNEY_MESSAGES[lang].stillChecked}` }] : [];
    },

    /** Something about the dossier as it is; without one, that there is none. */
    async withView(
      context: ChatContext,
      chat: Chat,
      say: (view: DossierView) => Reply | Promise<Reply>,
    ): Promise<Outcome> {
      const view = await viewOf(chat);
      if (!view) return { replies: [{ text: JOURNEY_MESSAGES[context.lang].noDossier }] };
      return { replies: [await say(view)] };
    },
  };
}
export type Whereabouts = ReturnType<typeof createWhereabouts>;
