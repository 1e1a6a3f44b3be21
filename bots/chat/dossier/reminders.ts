import type { Language } from '../../../core/contract/ids.js';
import { lastDayOf } from '../../../core/documents/last-day.js';
import { type DueReminder, periodReminders } from '../../../core/facts/period-reminders.js';
import { formatDate } from '../../../core/language/format.js';
import { addDays, daysBetween, type PlainDate } from '../../../core/time/plain-date.js';
import type { Store } from '../../../store/open-store.js';
import type { Chat } from '../../../store/repositories/chats.js';
import { REMINDERS_WISH } from '../../../store/repositories/reminders.js';
import type { ChatContext, Outcome } from '../context.js';
import type { Reply } from '../reply.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { currentDossier, loadView } from './view.js';

const BEFORE_EXPIRY_DAYS = 14;

/** Agreed to apart from the dossier, and kept also while nothing is due: a paper that comes later expires too. */
const WISH = REMINDERS_WISH;
const WISH_VERSION = '2026-11';

/** No more reminders: `/memento`, or the person has blocked us. */
export async function stopReminders(store: Store, chat: Pick<Chat, 'id' | 'personId'>): Promise<void> {
  await store.consents.withdraw(chat.personId, WISH);
  await store.reminders.cancelAll(chat.id);
}

/** Opt-in reminders of the periods in the sources and of papers that expire. */
export function createReminding({ kb, store }: DossierDeps) {
  async function ofPapers(personId: string): Promise<DueReminder[]> {
    const dossier = await currentDossier(store, personId);
    if (!dossier) return [];
    const { readings } = await loadView(store, dossier);
    return [...readings].flatMap(([fileId, reading]) => {
      const last = lastDayOf(reading.fields);
      return last ? [{ kind: 'paper-expires', subject: fileId, dueOn: addDays(last, -BEFORE_EXPIRY_DAYS) }] : [];
    });
  }

  /** Adds what is still to come; each reminder of a chat is there once, however often it is added. */
  async function add(chat: Chat, today: PlainDate, due: readonly DueReminder[]): Promise<void> {
    for (const each of due) {
      if (daysBetween(today, each.dueOn) < 0) continue;
      await store.reminders.add({ personId: chat.personId, chatId: chat.id, ...each });
    }
  }

  /** That reminders are on, and when the next one comes. */
  async function turnedOn(chat: Chat, lang: Language): Promise<Reply> {
    const { reminders } = JOURNEY_MESSAGES[lang];
    const [next] = await store.reminders.ofChat(chat.id);
    return {
      text: next ? reminders.turnedOn(formatDate(next.dueOn, lang)) : reminders.nothingDue,
      choices: [[{ label: reminders.stop, data: 'd:rem:off' }]],
    };
  }

  return {
    async ask({ lang }: ChatContext, chat: Chat): Promise<Outcome> {
      if (await store.consents.current(chat.personId, WISH)) return { replies: [await turnedOn(chat, lang)] };
      const { ask, on, off } = JOURNEY_MESSAGES[lang].reminders;
      return {
        replies: [{ text: ask, choices: [[{ label: on, data: 'd:rem:on' }], [{ label: off, data: 'd:rem:off' }]] }],
      };
    },

    async turnOn({ lang, today }: ChatContext, chat: Chat): Promise<Outcome> {
      await store.consents.give({ personId: chat.personId, kind: WISH, version: WISH_VERSION, language: lang });
      await add(chat, today, [...periodReminders(kb, today), ...(await ofPapers(chat.personId))]);
      return { replies: [{ ...(await turnedOn(chat, lang)), replacesPressed: true }] };
    },

    /** Papers that came after the reminders were asked for; nothing for a person who wants none. */
    async refresh(chat: Chat, today: PlainDate): Promise<void> {
      if (await store.consents.current(chat.personId, WISH)) await add(chat, today, await ofPapers(chat.personId));
    },

    async turnOff({ lang }: ChatContext, chat: Chat): Promise<Outcome> {
      await stopReminders(store, chat);
      const text = JOURNEY_MESSAGES[lang].reminders.turnedOff;
      return { replies: [{ text, replacesPressed: true, toast: text }] };
    },
  };
}
