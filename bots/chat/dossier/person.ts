import type { Language } from '../../../core/contract/ids.js';
import { formatDate } from '../../../core/language/format.js';
import { REOPEN_HOURS } from '../../../core/staff/closing.js';
import { officeAt, officeHoursText } from '../../../core/staff/hours.js';
import type { Chat } from '../../../store/repositories/chats.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Reply } from '../reply.js';
import type { IncomingFile } from '../turn.js';
import { createAdmission } from './admission.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { receivedText } from './receive.js';
import { folderOf, keepShown } from './shown-files.js';

/** A file that was fetched for a conversation. */
export interface FetchedForStaff {
  conversationId: string;
  name: string;
  bytes: Uint8Array;
  caption?: string;
  messageId?: string;
}

/** The nurse's end of a conversation with staff: while it is open, what is written or shown goes to a person and not to the machine. */
export function createPersonTalk(deps: DossierDeps) {
  const { store, notifyStaff, fetchLater, office } = deps;
  const admission = createAdmission(deps);
  const endChoice = (lang: Language) => [[{ label: JOURNEY_MESSAGES[lang].person.end, data: 'd:end' }]];
  /** One receipt a conversation: it is true of every message, and stands still while people talk. */
  const receipt = ({ id, isReopened }: { id: string; isReopened: boolean }, lang: Language): Reply => ({
    text: isReopened ? JOURNEY_MESSAGES[lang].person.reopened : JOURNEY_MESSAGES[lang].person.forwarded,
    choices: endChoice(lang),
    liveKey: `talk:${id}`,
    isUpdate: true,
  });
  const external = ({ messageId }: Pick<ChatContext, 'messageId'>) =>
    messageId === undefined ? {} : { externalId: messageId };

  const hoursText = ({ lang, now }: ChatContext): string => {
    const { person } = JOURNEY_MESSAGES[lang];
    const hours = office && officeHoursText(office.hours, lang);
    const state = office && officeAt(office, now);
    return [
      person.hours(hours),
      ...(!state || state.isOpen ? [] : [person.away(formatDate(state.opensOn, lang), state.opensAt)]),
    ].join(' ');
  };

  /** The open conversation of a chat, or the one that staff have closed lately: what she writes next opens it again. */
  async function current({ now }: ChatContext, chat: Chat): Promise<{ id: string; isReopened: boolean } | undefined> {
    const open = await store.desk.openOf(chat.id);
    if (open) return { id: open.id, isReopened: false };
    const since = new Date(now.getTime() - REOPEN_HOURS * 3_600_000);
    if (!(await store.desk.wasClosedByStaff(chat.id, since))) return undefined;
    const { id } = await store.desk.open(chat.personId, chat.id);
    const { personId } = chat;
    await store.audit.record({ actor: 'person', action: 'conversation-reopened', subject: id, personId });
    return { id, isReopened: true };
  }

  /** Puts the bytes into the vault and shows them in the conversation. */
  async function attach(personId: string, file: FetchedForStaff): Promise<void> {
    const { conversationId, name, caption } = file;
    const fileId = await keepShown(store, personId, file);
    await store.desk.addMessage({
      conversationId,
      direction: 'person',
      ...external(file),
      body: { fileId, text: caption ? `[${name}] ${caption}` : `[${name}]` },
    });
    await notifyStaff({ kind: 'conversation', id: conversationId });
  }

  return {
    attach,

    /** `/operator`, with or without words behind it, or a text that asks for a person. */
    async call(context: ChatContext, chat: Chat, words: string): Promise<Outcome> {
      const { lang, state } = context;
      const { person } = JOURNEY_MESSAGES[lang];
      const open = await store.desk.openOf(chat.id);
      const { id: conversationId } = open ?? (await store.desk.open(chat.personId, chat.id));
      if (words !== '')
        await store.desk.addMessage({
          conversationId,
          direction: 'person',
          ...external(context),
          body: { text: words },
        });
      if (!open) {
        await store.audit.record({
          actor: 'person',
          action: 'conversation-opened',
          subject: conversationId,
          personId: chat.personId,
        });
      }
      if (!open || words !== '') await notifyStaff({ kind: 'conversation', id: conversationId });
      const text = open ? person.alreadyOpen : `${person.opened}\n${hoursText(context)}`;
      return { replies: [{ text, choices: endChoice(lang) }], state: { ...state, isTalking: true } };
    },

    /** Passes a text on; undefined when there is no conversation to pass it to. */
    async forward(context: ChatContext, chat: Chat, text: string): Promise<Outcome | undefined> {
      const talk = await current(context, chat);
      if (!talk) return undefined;
      await store.desk.addMessage({
        conversationId: talk.id,
        direction: 'person',
        ...external(context),
        body: { text },
      });
      await notifyStaff({ kind: 'conversation', id: talk.id });
      return { replies: [receipt(talk, context.lang)] };
    },

    /** Passes a picture or a paper on; undefined when no conversation is open. */
    async show(context: ChatContext, chat: Chat, file: IncomingFile): Promise<Outcome | undefined> {
      const talk = await current(context, chat);
      if (!talk) return undefined;
      const { lang, messageId } = context;
      const { name, caption, reference } = file;
      const refusal = await admission.refusal(chat, file, lang);
      if (refusal !== undefined) return { replies: [{ text: refusal }] };
      const about = {
        conversationId: talk.id,
        name,
        ...(caption ? { caption } : {}),
        ...(messageId === undefined ? {} : { messageId }),
      };
      if (reference && fetchLater) {
        const dossierId = await folderOf(store, chat.personId);
        await fetchLater({ chatId: chat.id, personId: chat.personId, dossierId, reference, ...about });
      } else {
        const bytes = await file.open();
        const admitted = await admission.arrived(chat, bytes);
        if (!admitted.ok) return { replies: [{ text: receivedText(admitted, name, lang, deps.maxFileBytes) }] };
        await attach(chat.personId, { ...about, bytes });
      }
      return { replies: [receipt(talk, lang)] };
    },

    /** The nurse changed what she had written, or the words under what she had shown. False = staff have never seen it. */
    async edit(chatId: string, messageId: string, text: string): Promise<boolean> {
      const open = await store.desk.openOf(chatId);
      const said = open ? await store.desk.messages(open.id) : [];
      const before = said.find(({ direction, externalId }) => direction === 'person' && externalId === messageId);
      if (!open || !before) return false;
      const file = before.body.fileId ? await store.files.get(before.body.fileId) : undefined;
      await store.desk.editMessage({
        conversationId: open.id,
        direction: 'person',
        externalId: messageId,
        body: { ...before.body, text: file ? `[${file.name}] ${text}` : text },
      });
      await notifyStaff({ kind: 'conversation', id: open.id });
      return true;
    },

    /** The nurse took back what she had written; staff see that she did. What she had shown is not shown any more either. */
    async withdraw(chatId: string, messageId: string): Promise<void> {
      const open = await store.desk.openOf(chatId);
      const conversationId = open?.id;
      if (!conversationId) return;
      const body = { withdrawn: true } as const;
      if (await store.desk.editMessage({ conversationId, direction: 'person', externalId: messageId, body }))
        await notifyStaff({ kind: 'conversation', id: conversationId });
    },

    async end({ lang, state }: ChatContext, chat: Chat): Promise<Outcome> {
      const open = await store.desk.openOf(chat.id);
      if (open) await store.desk.close(open.id);
      return {
        replies: [{ text: JOURNEY_MESSAGES[lang].person.leave, replacesPressed: true }],
        state: { ...state, isTalking: false },
      };
    },
  };
}
