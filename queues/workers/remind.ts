import type { DueReminder } from '../../core/facts/period-reminders.js';
import { dayInBucharest, type PlainDate } from '../../core/time/plain-date.js';
import type { Store } from '../../store/open-store.js';
import type { Clock } from '../ports.js';
import type { Producers } from '../producers.js';

const BATCH = 200;

/** What the notification `reminder` carries. */
export interface ReminderNotice {
  kind: string;
  subject: string;
  dueOn: string;
}

export interface RemindDeps {
  store: Store;
  producers: Producers;
  clock: Clock;
  /** What is to come of the call of a day: a new call brings new days for those who asked to be reminded in the last one. */
  ofCall: (today: PlainDate) => readonly DueReminder[];
}

/** Puts every reminder that is due today or was missed into the outbox, once each, whatever the clock does meanwhile. */
export function createRemind({ store, producers, clock, ofCall }: RemindDeps) {
  let added: PlainDate | undefined;
  return async (): Promise<{ reminded: number }> => {
    const today = dayInBucharest(clock.now());
    if (added !== today) for (const due of ofCall(today)) await store.reminders.addForAll(due);
    added = today;
    let reminded = 0;
    for (;;) {
      const due = await store.reminders.due(today, BATCH);
      for (const reminder of due) {
        const { id, personId, chatId, kind, subject, dueOn } = reminder;
        const chat = await store.chats.get(chatId);
        if (!chat) continue;
        const content: ReminderNotice = { kind, subject, dueOn };
        const notification = await store.transaction(async (repositories) => {
          await repositories.reminders.sent(id);
          const { platform } = chat;
          return await repositories.notifications.add({
            personId,
            chatId,
            platform,
            kind: 'reminder',
            content,
            dedupe: `reminder_${id}`,
          });
        });
        if (notification) await producers.notify({ id: notification, platform: chat.platform });
        reminded += 1;
      }
      if (due.length < BATCH) return { reminded };
    }
  };
}
