import type { Chat } from '../../../store/repositories/chats.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Choice, Reply } from '../reply.js';
import { checklistReply, programmeName } from './checklist.js';
import type { DossierDeps } from './deps.js';
import { LIFE_MESSAGES } from './messages/life.js';
import { livingDossiers, loadView } from './view.js';

/** The way from one dossier to another: a nurse may have one for every programme. */
export function createOtherDossiers({ kb, store }: DossierDeps) {
  return {
    async list({ lang }: ChatContext, chat: Chat): Promise<Outcome> {
      const { other, short } = LIFE_MESSAGES[lang];
      const rows = (await livingDossiers(store, chat.personId)).map(({ id, programme, status }): Choice[] => [
        { label: `${programmeName(kb, programme, lang)} – ${short[status]}`, data: `d:turn:${id}` },
      ]);
      const choices = [...rows, [{ label: other.begin, data: 'd:new' }]];
      return { replies: [{ text: other.list, choices, replacesPressed: true }] };
    },

    /** Turns to another one of her dossiers. */
    async turnTo({ lang, today }: ChatContext, chat: Chat, dossierId: string): Promise<Outcome> {
      const { other } = LIFE_MESSAGES[lang];
      const found = (await livingDossiers(store, chat.personId)).find(({ id }) => id === dossierId);
      if (!found) return { replies: [{ text: other.gone, replacesPressed: true }] };
      await store.dossiers.choose(found.id);
      const text = other.turnedTo(programmeName(kb, found.programme, lang));
      return {
        replies: [{ text, replacesPressed: true }, checklistReply(await loadView(store, found), kb.on(today), lang)],
      };
    },

    /** Begins another one, and asks what it is for. An empty one that was begun before is taken up. */
    async begin(_context: ChatContext, chat: Chat, ask: () => Reply): Promise<Outcome> {
      const begun = (await livingDossiers(store, chat.personId)).find(
        ({ status, programme }) => status === 'draft' && programme === null,
      );
      const isEmpty = begun && (await store.files.ofDossier(begun.id)).length === 0;
      if (begun && isEmpty) await store.dossiers.choose(begun.id);
      else {
        const { id: subject } = await store.dossiers.create({ personId: chat.personId, kind: 'enrolment' });
        const { personId } = chat;
        await store.audit.record({ actor: 'person', action: 'dossier-opened', subject, personId });
      }
      return { replies: [{ ...ask(), replacesPressed: true }] };
    },
  };
}
