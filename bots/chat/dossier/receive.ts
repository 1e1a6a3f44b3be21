import type { Chat } from '../../../store/repositories/chats.js';
import type { ChatContext, Outcome } from '../context.js';
import type { IncomingFile } from '../turn.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { currentDossier } from './view.js';

/** Files that came before the consent, to be fetched once it is given; more than that is asked for again. */
const MAX_WAITING = 10;

/**
 * Takes a file into the open dossier. One that comes before any dossier opens one: nothing that was sent is lost, and what
 * it is for is asked afterwards.
 */
export function createReceiving(deps: DossierDeps) {
  const { store } = deps;

  async function dossierFor(chat: Chat): Promise<{ id: string; isNew: boolean; isLocked: boolean }> {
    const current = await currentDossier(store, chat.personId);
    if (current) return { id: current.id, isNew: false, isLocked: current.status === 'submitted' };
    const { id } = await store.dossiers.create({ personId: chat.personId, kind: 'enrolment' });
    await store.audit.record({ actor: 'person', action: 'dossier-opened', subject: id, personId: chat.personId });
    return { id, isNew: true, isLocked: false };
  }

  return {
    /** A file of somebody who has consented. `isNew`: the dossier was opened for it, and its programme is still to be asked. */
    async take({ lang }: ChatContext, chat: Chat, file: IncomingFile): Promise<Outcome & { isNew: boolean }> {
      const messages = JOURNEY_MESSAGES[lang].file;
      const maxMb = Math.floor(deps.maxFileBytes / 1024 / 1024);
      const say = (text: string, isNew = false) => ({ replies: [{ text }], isNew });
      if ((file.size ?? 0) > deps.maxFileBytes) return say(messages.tooLarge(file.name, maxMb));
      const dossier = await dossierFor(chat);
      if (dossier.isLocked) return say(messages.locked);
      if (file.reference && deps.fetchLater) {
        await deps.fetchLater({ chatId: chat.id, dossierId: dossier.id, reference: file.reference, name: file.name });
        return { replies: [], isNew: dossier.isNew };
      }
      const bytes = await file.open();
      if (bytes.length > deps.maxFileBytes) return say(messages.tooLarge(file.name, maxMb), dossier.isNew);
      const received = await deps.receiveFile({
        dossierId: dossier.id,
        personId: chat.personId,
        name: file.name,
        bytes,
      });
      if (received.kind === 'duplicate') return say(messages.duplicate(file.name), dossier.isNew);
      const place = await store.files.placeInLine(received.file.id);
      return say(place > 1 ? messages.receivedPlace(file.name, place) : messages.received(file.name), dossier.isNew);
    },

    /** A file of somebody who has not consented yet: its id is remembered, its bytes are left where they are. */
    remember({ state, lang }: ChatContext, file: IncomingFile): Outcome {
      const waiting = state.waitingFiles ?? [];
      if (!file.reference || waiting.length >= MAX_WAITING)
        return { replies: [{ text: JOURNEY_MESSAGES[lang].consent.sendAgain }] };
      const next = [...waiting, { reference: file.reference, name: file.name }];
      return {
        replies: [{ text: JOURNEY_MESSAGES[lang].consent.filesWait(next.length) }],
        state: { ...state, waitingFiles: next },
      };
    },
  };
}
