import type { DossierFiles } from '../../queues/dossier-files.js';
import type { Refusal } from '../../queues/intake/intake.js';
import type { Store } from '../../store/open-store.js';
import type { Arrival } from '../../store/repositories/arrivals.js';
import type { Chat } from '../../store/repositories/chats.js';
import type { ChecklistWatch } from '../chat/checklist-watch.js';
import { type AdmissionDeps, createAdmission } from '../chat/dossier/admission.js';
import { albumQuestion, withAlbumPaper } from '../chat/dossier/joining.js';
import type { Journey } from '../chat/dossier/journey.js';
import { JOURNEY_MESSAGES } from '../chat/dossier/messages/index.js';
import { receivedText, receiveInto } from '../chat/dossier/receive.js';
import type { Downloaded } from './platform.js';
import type { Port } from './port.js';

export interface TakingDeps extends AdmissionDeps {
  store: Store;
  files: DossierFiles;
  port: Pick<Port, 'say' | 'remember'>;
  checklists: Pick<ChecklistWatch, 'watch'>;
  talk: Journey['talk'];
}

/** What becomes of a fetched file: a paper of the dossier or something for staff; whoever sent it is told when it is neither. */
export function createTaking(deps: TakingDeps) {
  const { store, files, port, checklists, talk, maxFileBytes } = deps;
  const admission = createAdmission(deps);

  async function askAboutAlbum(chat: Chat, albumId: string, paper: { id: string; at: string }): Promise<void> {
    const isAsked = await port.remember(chat, (state) => {
      const { state: next, asks } = withAlbumPaper(state, albumId, paper);
      return { state: next, result: asks };
    });
    if (isAsked) await port.say(chat, albumQuestion(albumId, chat.language));
  }

  return {
    async take(arrival: Arrival, fetched: Downloaded): Promise<void> {
      const { name, dossierId, conversationId, albumId, messageId } = arrival;
      const chat = await store.chats.get(arrival.chatId);
      if (!chat) return;
      const tell = (text: string) => port.say(chat, { text });
      if (!fetched.ok && fetched.reason === 'gone') return tell(JOURNEY_MESSAGES[chat.language].file.notFetched(name));
      const refuse = (reason: Refusal | 'too-large') =>
        tell(receivedText({ ok: false, reason }, name, chat.language, maxFileBytes));
      if (!fetched.ok) return refuse('too-large');
      const admitted = await admission.arrived(chat, fetched.bytes);
      if (!admitted.ok) return refuse(admitted.reason);
      if (conversationId) return talk.attach(arrival.personId, { ...arrival, conversationId, ...fetched });
      const received = await receiveInto({ store, files }, dossierId, name, fetched.bytes, arrival.id);
      if (!received.ok || received.duplicate) return tell(receivedText(received, name, chat.language, maxFileBytes));
      checklists.watch(chat, dossierId);
      if (albumId) await askAboutAlbum(chat, albumId, { id: received.fileId, at: messageId ?? '' });
    },

    /** The file does not come at once. */
    async isSlow({ chatId, name }: Arrival): Promise<void> {
      const chat = await store.chats.get(chatId);
      if (chat) await port.say(chat, { text: JOURNEY_MESSAGES[chat.language].file.slow(name) });
    },
  };
}
