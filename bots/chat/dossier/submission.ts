import type { Chat } from '../../../store/repositories/chats.js';
import { WHOLE } from '../../../store/repositories/reviews.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Reply } from '../reply.js';
import { checklistReply } from './checklist.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { LIFE_MESSAGES } from './messages/life.js';
import { currentDossier, type DossierView, loadView } from './view.js';

/** Hands a dossier to staff, takes it back, and begins the stage of the payment. */
export function createSubmission({ kb, store, notifyStaff, judgeWhenRead }: DossierDeps) {
  /** Why it cannot be sent yet; undefined when it can. */
  async function hindrance(view: DossierView, lang: ChatContext['lang']): Promise<string | undefined> {
    const { submit } = JOURNEY_MESSAGES[lang];
    const { id, status } = view.dossier;
    if (status === 'submitted' || status === 'in-review') return submit.already;
    if (status === 'approved' || status === 'final') return LIFE_MESSAGES[lang].state[status];
    const unread = (await store.files.unread(id)) + (await store.arrivals.ofDossier(id));
    if (unread > 0) return submit.stillReading(unread);
    if (view.files.length === 0) return submit.empty;
    return view.judgement ? undefined : submit.judging;
  }

  return {
    /** `isSure`: the nurse was told that it looks incomplete, and wants it all the same. */
    async submit({ lang }: ChatContext, chat: Chat, isSure: boolean, askProgramme: () => Reply): Promise<Outcome> {
      const { submit, noDossier } = JOURNEY_MESSAGES[lang];
      const dossier = await currentDossier(store, chat.personId);
      if (!dossier) return { replies: [{ text: noDossier }] };
      if (dossier.programme === null) return { replies: [askProgramme()] };
      const view = await loadView(store, dossier);
      const hindered = await hindrance(view, lang);
      if (hindered) return { replies: [{ text: hindered }] };
      if (!isSure && view.judgement?.verdict === 'incomplete') {
        const choices = [[{ label: submit.anyway, data: 'd:submit:sure' }], [{ label: submit.notYet, data: 'd:show' }]];
        return { replies: [{ text: submit.askIncomplete, choices }] };
      }
      const { personId } = chat;
      const reviewId = await store.transaction(async (repositories) => {
        if (!(await repositories.dossiers.step(dossier.id, 'submit')).ok) return undefined;
        const { id: subject } = dossier;
        await repositories.audit.record({ actor: 'person', action: 'dossier-submitted', subject, personId });
        return repositories.reviews.open({
          personId,
          dossierId: dossier.id,
          reason: WHOLE,
          ...(view.verdictId ? { verdictId: view.verdictId } : {}),
        });
      });
      if (!reviewId) return { replies: [{ text: submit.already }] };
      await notifyStaff({ kind: 'review', id: reviewId });
      return { replies: [{ text: submit.done, replacesPressed: true, toast: submit.done }] };
    },

    /** Takes a dossier back from staff, whether somebody has it in hands or not. */
    async withdraw({ lang, today }: ChatContext, chat: Chat): Promise<Outcome> {
      const { withdraw } = LIFE_MESSAGES[lang];
      const dossier = await currentDossier(store, chat.personId);
      if (!dossier) return { replies: [{ text: JOURNEY_MESSAGES[lang].noDossier }] };
      const stepped = await store.transaction(async (repositories) => {
        const taken = await repositories.dossiers.step(dossier.id, 'withdraw');
        if (!taken.ok) return taken;
        await repositories.reviews.withdrawWhole(dossier.id);
        const { id: subject, personId } = dossier;
        await repositories.audit.record({ actor: 'person', action: 'dossier-withdrawn', subject, personId });
        return taken;
      });
      const view = await loadView(store, stepped.ok ? stepped.dossier : dossier);
      const text = stepped.ok ? withdraw.done : withdraw.notNow;
      const said: Reply = { text, replacesPressed: true, toast: text };
      return { replies: [said, checklistReply(view, kb.on(today), lang)] };
    },

    /** INMSS has validated the dossier: from now on the payment is part of it. */
    async toFinal({ lang, today }: ChatContext, chat: Chat): Promise<Outcome> {
      const { final, noDossier } = JOURNEY_MESSAGES[lang];
      const dossier = await currentDossier(store, chat.personId);
      if (!dossier) return { replies: [{ text: noDossier }] };
      if (dossier.status === 'payment-awaited') return { replies: [{ text: final.done }] };
      const stepped = await store.dossiers.step(dossier.id, 'start-payment');
      if (!stepped.ok) return { replies: [{ text: LIFE_MESSAGES[lang].locked[dossier.status] }] };
      await judgeWhenRead(dossier.id);
      const view = await loadView(store, stepped.dossier);
      return { replies: [{ text: final.done }, checklistReply(view, kb.on(today), lang)] };
    },
  };
}
