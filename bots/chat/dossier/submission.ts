import type { Language } from '../../../core/contract/ids.js';
import type { Chat } from '../../../store/repositories/chats.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Choice } from '../reply.js';
import { checklistReply } from './checklist.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { currentDossier, loadView } from './view.js';

const backToPapers = (lang: Language): Choice[][] => [
  [{ label: JOURNEY_MESSAGES[lang].buttons.back, data: 'd:papers' }],
];

/** Hands a dossier to staff, and takes up what was said of it. */
export function createSubmission({ kb, store, files, notifyStaff, judgeWhenRead }: DossierDeps) {
  return {
    /** `isSure`: the nurse was told that it looks incomplete, and wants it all the same. */
    async submit({ lang }: ChatContext, chat: Chat, isSure: boolean): Promise<Outcome> {
      const { submit, noDossier, checklist } = JOURNEY_MESSAGES[lang];
      const dossier = await currentDossier(store, chat.personId);
      if (!dossier) return { replies: [{ text: noDossier }] };
      if (dossier.status === 'submitted') return { replies: [{ text: submit.already }] };
      if (dossier.status === 'approved') return { replies: [{ text: checklist.sent.approved }] };
      const view = await loadView(store, dossier);
      const unread = (await store.files.unread(dossier.id)) + (await store.arrivals.ofDossier(dossier.id));
      if (unread > 0) return { replies: [{ text: submit.stillReading(unread) }] };
      if (view.files.length === 0) return { replies: [{ text: submit.empty }] };
      if (!view.judgement) return { replies: [{ text: submit.judging }] };
      if (!isSure && view.judgement.verdict === 'incomplete') {
        return {
          replies: [
            {
              text: submit.askIncomplete,
              choices: [[{ label: submit.anyway, data: 'd:submit:sure' }], [{ label: submit.notYet, data: 'd:show' }]],
            },
          ],
        };
      }
      const reviewId = await store.transaction(async (repositories) => {
        await repositories.dossiers.setStatus(dossier.id, 'submitted');
        await repositories.audit.record({
          actor: 'person',
          action: 'dossier-submitted',
          subject: dossier.id,
          personId: chat.personId,
        });
        return repositories.reviews.open({
          personId: chat.personId,
          dossierId: dossier.id,
          reason: 'submitted',
          ...(view.verdictId ? { verdictId: view.verdictId } : {}),
        });
      });
      await notifyStaff({ kind: 'review', id: reviewId });
      return { replies: [{ text: submit.done, replacesPressed: true }] };
    },

    /** "Greșit": the machine has read this paper wrongly; a person reads it. */
    async dispute({ lang }: ChatContext, chat: Chat, fileId: string): Promise<Outcome> {
      const { paper } = JOURNEY_MESSAGES[lang];
      const file = await store.files.get(fileId);
      if (!file || file.personId !== chat.personId || file.status === 'removed')
        return { replies: [{ text: paper.gone }] };
      const id = await store.reviews.open({
        personId: chat.personId,
        dossierId: file.dossierId,
        reason: 'wrong-reading',
        subject: fileId,
      });
      await store.audit.record({
        actor: 'person',
        action: 'reading-disputed',
        subject: fileId,
        personId: chat.personId,
      });
      await notifyStaff({ kind: 'review', id });
      return { replies: [{ text: paper.toPerson, choices: backToPapers(lang), replacesPressed: true }] };
    },

    async confirm({ lang }: ChatContext, chat: Chat, fileId: string): Promise<Outcome> {
      const { paper } = JOURNEY_MESSAGES[lang];
      const file = await store.files.get(fileId);
      if (!file || file.personId !== chat.personId || file.status === 'removed')
        return { replies: [{ text: paper.gone }] };
      await store.audit.record({
        actor: 'person',
        action: 'reading-confirmed',
        subject: fileId,
        personId: chat.personId,
      });
      return { replies: [{ text: paper.thanks, choices: backToPapers(lang), replacesPressed: true }] };
    },

    async remove({ lang }: ChatContext, chat: Chat, fileId: string): Promise<Outcome> {
      const { paper, file: messages } = JOURNEY_MESSAGES[lang];
      const file = await store.files.get(fileId);
      if (!file || file.personId !== chat.personId || file.status === 'removed')
        return { replies: [{ text: paper.gone }] };
      const dossier = await store.dossiers.get(file.dossierId);
      if (dossier?.status === 'submitted') return { replies: [{ text: messages.locked }] };
      if (!(await files.remove(fileId))) return { replies: [{ text: paper.gone }] };
      await store.audit.record({ actor: 'person', action: 'file-removed', subject: fileId, personId: chat.personId });
      return { replies: [{ text: paper.removed(file.name), choices: backToPapers(lang), replacesPressed: true }] };
    },

    /** INMSS has validated the dossier: from now on the payment is part of it. */
    async toFinal({ lang }: ChatContext, chat: Chat): Promise<Outcome> {
      const { final, noDossier, file } = JOURNEY_MESSAGES[lang];
      const dossier = await currentDossier(store, chat.personId);
      if (!dossier) return { replies: [{ text: noDossier }] };
      if (dossier.status === 'submitted') return { replies: [{ text: file.locked }] };
      const changed = (await store.dossiers.change(dossier.id, { phase: 'final' })) ?? dossier;
      if (changed.status !== 'open') await store.dossiers.setStatus(dossier.id, 'open');
      await judgeWhenRead(dossier.id);
      const view = await loadView(store, { ...changed, status: 'open' });
      return { replies: [{ text: final.done }, checklistReply(view, kb, lang)] };
    },
  };
}
