import type { PeriodValue } from '../../../core/facts/inmss-values.js';
import { addDays, daysBetween, type PlainDate } from '../../../core/time/plain-date.js';
import type { Chat } from '../../../store/repositories/chats.js';
import type { ChatContext, Outcome } from '../context.js';
import type { DossierDeps } from './deps.js';
import { JOURNEY_MESSAGES } from './messages/index.js';
import { currentDossier, loadView } from './view.js';

/** Days before a period ends on which it is reminded of; on the first day of one that opens. */
const BEFORE_END_DAYS = [14, 3, 0];
const BEFORE_EXPIRY_DAYS = 14;

interface Due {
  kind: string;
  subject: string;
  dueOn: PlainDate;
}

/** Opt-in reminders of the periods in the sources and of papers that expire. */
export function createReminding({ kb, store }: DossierDeps) {
  function ofPeriod(name: 'enrolment' | 'payment'): Due[] {
    const { opens, closes } = kb.fact<PeriodValue>(`inmss.${name}-period`).value;
    const ends = BEFORE_END_DAYS.map((days) => ({
      kind: `${name}-closes`,
      subject: closes,
      dueOn: addDays(closes, -days),
    }));
    return opens ? [{ kind: `${name}-opens`, subject: opens, dueOn: opens }, ...ends] : ends;
  }

  async function ofPapers(personId: string): Promise<Due[]> {
    const dossier = await currentDossier(store, personId);
    if (!dossier) return [];
    const { readings } = await loadView(store, dossier);
    return [...readings].flatMap(([fileId, reading]) => {
      const date = (reading.fields.expiresOn ?? reading.fields.validUntil)?.value;
      if (typeof date !== 'string') return [];
      return [{ kind: 'paper-expires', subject: fileId, dueOn: addDays(date as PlainDate, -BEFORE_EXPIRY_DAYS) }];
    });
  }

  return {
    async ask({ lang }: ChatContext): Promise<Outcome> {
      const { ask, on, off } = JOURNEY_MESSAGES[lang].reminders;
      return {
        replies: [{ text: ask, choices: [[{ label: on, data: 'd:rem:on' }], [{ label: off, data: 'd:rem:off' }]] }],
      };
    },

    async turnOn({ lang, today }: ChatContext, chat: Chat): Promise<Outcome> {
      const due = [...ofPeriod('enrolment'), ...ofPeriod('payment'), ...(await ofPapers(chat.personId))];
      for (const each of due) {
        // What lies behind us is no reminder.
        if (daysBetween(today, each.dueOn) < 0) continue;
        await store.reminders.add({ personId: chat.personId, chatId: chat.id, ...each });
      }
      const waiting = await store.reminders.ofChat(chat.id);
      return { replies: [{ text: JOURNEY_MESSAGES[lang].reminders.turnedOn(waiting.length), replacesPressed: true }] };
    },

    /** Papers that came after the reminders were asked for; nothing for a chat that wants none. */
    async refresh(chat: Chat, today: PlainDate): Promise<void> {
      if ((await store.reminders.ofChat(chat.id)).length === 0) return;
      for (const due of await ofPapers(chat.personId)) {
        if (daysBetween(today, due.dueOn) < 0) continue;
        await store.reminders.add({ personId: chat.personId, chatId: chat.id, ...due });
      }
    },

    async turnOff({ lang }: ChatContext, chat: Chat): Promise<Outcome> {
      await store.reminders.cancelAll(chat.id);
      return { replies: [{ text: JOURNEY_MESSAGES[lang].reminders.turnedOff, replacesPressed: true }] };
    },
  };
}
