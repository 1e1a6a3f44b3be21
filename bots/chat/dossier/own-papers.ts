import { may } from '../../../core/dossier/lifecycle/states.js';
import type { Chat } from '../../../store/repositories/chats.js';
import { isLiving, lifeOf } from '../../../store/repositories/dossiers.js';
import type { StoredFile } from '../../../store/repositories/files.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Choice } from '../reply.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { LIFE_MESSAGES } from './messages/life.js';

export const backToPapers = (lang: ChatContext['lang']): Choice[][] => [
  [{ label: JOURNEY_MESSAGES[lang].buttons.back, data: 'd:papers' }],
];

/** What a nurse does with one paper: says that it was read rightly, takes it out, puts it back. */
export function createOwnPapers({ store, files }: Pick<DossierDeps, 'store' | 'files'>) {
  const own = async (chat: Chat, fileId: string): Promise<StoredFile | undefined> => {
    const file = await store.files.get(fileId);
    return file && file.personId === chat.personId ? file : undefined;
  };

  /** Why the papers of its dossier cannot be changed now; undefined when they can. */
  async function lockOn(file: StoredFile, lang: ChatContext['lang']): Promise<string | undefined> {
    const dossier = await store.dossiers.get(file.dossierId);
    if (!dossier || !isLiving(dossier)) return JOURNEY_MESSAGES[lang].paper.gone;
    return may(lifeOf(dossier), 'change-papers') ? undefined : LIFE_MESSAGES[lang].locked[dossier.status];
  }

  return {
    own,

    async confirm({ lang }: ChatContext, chat: Chat, fileId: string): Promise<Outcome> {
      const { paper } = JOURNEY_MESSAGES[lang];
      const file = await own(chat, fileId);
      if (!file || file.status === 'removed') return { replies: [{ text: paper.gone }] };
      const { personId } = chat;
      await store.audit.record({ actor: 'person', action: 'reading-confirmed', subject: fileId, personId });
      return {
        replies: [{ text: paper.thanks, choices: backToPapers(lang), replacesPressed: true, toast: paper.thanks }],
      };
    },

    async remove({ lang }: ChatContext, chat: Chat, fileId: string): Promise<Outcome> {
      const { paper } = JOURNEY_MESSAGES[lang];
      const { restore } = LIFE_MESSAGES[lang];
      const file = await own(chat, fileId);
      if (!file || file.status === 'removed') return { replies: [{ text: paper.gone }] };
      const locked = await lockOn(file, lang);
      if (locked) return { replies: [{ text: locked }] };
      if (!(await files.remove(fileId))) return { replies: [{ text: paper.gone }] };
      const { personId } = chat;
      await store.audit.record({ actor: 'person', action: 'file-removed', subject: fileId, personId });
      const choices = [[{ label: restore.button, data: `d:undo:${fileId}` }], ...backToPapers(lang)];
      const text = paper.removed(file.name);
      return { replies: [{ text, choices, replacesPressed: true, toast: text }] };
    },

    /** Puts a paper back that was taken out a moment ago. */
    async restore({ lang }: ChatContext, chat: Chat, fileId: string): Promise<Outcome> {
      const { restore } = LIFE_MESSAGES[lang];
      const file = await own(chat, fileId);
      const say = (text: string): Outcome => ({
        replies: [{ text, choices: backToPapers(lang), replacesPressed: true, toast: text }],
      });
      if (!file) return say(JOURNEY_MESSAGES[lang].paper.gone);
      const locked = await lockOn(file, lang);
      if (locked) return { replies: [{ text: locked }] };
      if (file.status !== 'removed') return say(restore.done(file.name));
      if (!(await files.restore(fileId))) return say(restore.tooLate);
      const { personId } = chat;
      await store.audit.record({ actor: 'person', action: 'file-restored', subject: fileId, personId });
      return say(restore.done(file.name));
    },
  };
}
