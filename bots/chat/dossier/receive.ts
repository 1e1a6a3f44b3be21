import type { Language } from '../../../core/contract/ids.js';
import { may } from '../../../core/dossier/lifecycle/states.js';
import { MAX_FILES_OF_DOSSIER, type Received } from '../../../queues/dossier-files.js';
import type { Chat } from '../../../store/repositories/chats.js';
import { lifeOf } from '../../../store/repositories/dossiers.js';
import type { ChatContext, Outcome } from '../context.js';
import type { IncomingFile } from '../turn.js';
import { createAdmission } from './admission.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { LIFE_MESSAGES } from './messages/life.js';
import { currentDossier } from './view.js';

/** Files that came before the consent, to be fetched once it is given; more than that is asked for again. */
const MAX_WAITING = MAX_FILES_OF_DOSSIER;
const CAPTION_NAME = 60;

/** Two papers of one dossier never share a name: people and the report tell them apart by it. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]{1,5})?$/s.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${stem} (${number})${extension}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** A photo has no name of its own: what its sender wrote under it says better what it is. Files keep their names. */
export function nameOf({ name, caption }: Pick<IncomingFile, 'name' | 'caption'>): string {
  const words = caption
    ?.replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!words || !/^foto-\d+\.jpg$/.test(name)) return name;
  return `${[...words].slice(0, CAPTION_NAME).join('').trim()}.jpg`;
}

/** Hands bytes over under a name of their own, and the id that they were announced under; `mime` is told by the content when it is read. */
export async function receiveInto(
  { store, files }: Pick<DossierDeps, 'store' | 'files'>,
  dossierId: string,
  name: string,
  bytes: Uint8Array,
  id?: string,
): Promise<Received> {
  const taken = new Set((await store.files.ofDossier(dossierId)).map((file) => file.name));
  const mime = 'application/octet-stream';
  return files.receive({ dossierId, name: freeName(name, taken), mime, bytes, ...(id ? { id } : {}) });
}

/** What the sender is told of an upload. */
export function receivedText(received: Received, name: string, lang: Language, maxFileBytes: number): string {
  const messages = JOURNEY_MESSAGES[lang].file;
  if (!received.ok) return messages.refused[received.reason](name, Math.floor(maxFileBytes / 1024 / 1024));
  if (received.duplicate) return messages.duplicate(name);
  return received.place > 1 ? messages.receivedPlace(name, received.place) : messages.received(name);
}

/**
 * Takes a file into the open dossier. One that comes before any dossier opens one: nothing that was sent is lost, and what
 * it is for is asked afterwards.
 */
export function createReceiving(deps: DossierDeps) {
  const { store } = deps;
  const admission = createAdmission(deps);

  /** `refusal`: the dossier takes no papers now; `note`: what the upload makes of it. */
  async function dossierFor(
    chat: Chat,
    lang: Language,
  ): Promise<{ id: string; isNew: boolean; refusal?: string; note?: string }> {
    const current = await currentDossier(store, chat.personId);
    const { locked, paymentComes } = LIFE_MESSAGES[lang];
    if (current && !may(lifeOf(current), 'upload'))
      return { id: current.id, isNew: false, refusal: locked[current.status] };
    if (current)
      return { id: current.id, isNew: false, ...(current.status === 'approved' ? { note: paymentComes } : {}) };
    const { id } = await store.dossiers.create({ personId: chat.personId, kind: 'enrolment' });
    await store.audit.record({ actor: 'person', action: 'dossier-opened', subject: id, personId: chat.personId });
    return { id, isNew: true };
  }

  return {
    /** A file of somebody who has consented. `isNew`: the dossier was opened for it, and its programme is still to be asked. */
    async take(
      { lang, messageId, turnId }: ChatContext,
      chat: Chat,
      file: IncomingFile,
    ): Promise<Outcome & { isNew: boolean }> {
      const say = (text: string, isNew = false) => ({ replies: [{ text }], isNew });
      const refusal = await admission.refusal(chat, file, lang);
      if (refusal !== undefined) return say(refusal);
      const dossier = await dossierFor(chat, lang);
      if (dossier.refusal) return say(dossier.refusal);
      const notes = dossier.note ? [{ text: dossier.note }] : [];
      if (file.reference && deps.fetchLater) {
        const { reference, albumId } = file;
        const name = nameOf(file);
        const about = {
          reference,
          name,
          ...(albumId ? { albumId } : {}),
          ...(messageId ? { messageId } : {}),
          ...(turnId ? { turnId } : {}),
        };
        await deps.fetchLater({ chatId: chat.id, personId: chat.personId, dossierId: dossier.id, ...about });
        const receipt = { text: JOURNEY_MESSAGES[lang].file.received(name), isReceipt: true as const };
        return { replies: [receipt, ...notes], isNew: dossier.isNew };
      }
      const name = nameOf(file);
      const bytes = await file.open();
      const admitted = await admission.arrived(chat, bytes);
      const received = admitted.ok ? await receiveInto(deps, dossier.id, name, bytes) : admitted;
      const said = { text: receivedText(received, name, lang, deps.maxFileBytes) };
      return { replies: received.ok && !received.duplicate ? [said, ...notes] : [said], isNew: dossier.isNew };
    },

    /** A file of somebody who has not consented yet: its id is remembered, its bytes are left where they are. */
    remember({ state, lang, messageId }: ChatContext, file: IncomingFile): Outcome {
      const waiting = state.waitingFiles ?? [];
      if (!file.reference || waiting.length >= MAX_WAITING)
        return { replies: [{ text: JOURNEY_MESSAGES[lang].consent.sendAgain }] };
      const { reference, name, caption, albumId } = file;
      const about = {
        ...(caption ? { caption } : {}),
        ...(albumId ? { albumId } : {}),
        ...(messageId ? { messageId } : {}),
      };
      const next = [...waiting, { reference, name, ...about }];
      return {
        replies: [
          { text: JOURNEY_MESSAGES[lang].consent.filesWait(next.length), liveKey: 'files-waiting', isUpdate: true },
        ],
        state: { ...state, waitingFiles: next },
      };
    },
  };
}
