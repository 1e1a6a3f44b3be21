import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { stopReminders } from '../../../../bots/chat/dossier/reminders.js';
import { createNotices } from '../../../../bots/chat/notices.js';
import type { Sender } from '../../../../bots/chat/turn.js';
import { dayInBucharest } from '../../../../core/time/plain-date.js';
import { openKnowledge } from '../../../../knowledge/open.js';
import { documentOf, until } from '../../../support/engine.js';
import { type Journey, labels, openJourney, words } from '../../../support/journey.js';

let journey: Journey;
let next = 900;
let sent: { address: string; day: string; text: string }[] = [];

beforeAll(async () => {
  journey = await openJourney((_bytes, file) => ({
    ...documentOf(file, 'identity-card'),
    fields: { expiresOn: { value: '2026-11-08', confidence: 1 } },
  }));
  const { store, queues, clock } = journey.engine;
  const notices = createNotices({ kb: await openKnowledge(), store, clock: clock.now, maxAttachmentBytes: 1 });
  queues.startSending({
    async telegram(notification, chat) {
      const reply = await notices.render(notification, chat.language);
      if (reply && notification.kind === 'reminder')
        sent.push({ address: chat.address, day: dayInBucharest(clock.now()), text: reply.text });
      return { ok: true };
    },
  });
}, 60_000);
afterAll(() => journey.close());
afterEach(() => {
  sent = [];
});

const someone = (): Sender => {
  next += 1;
  return { platform: 'telegram', chatId: String(next), userId: String(next), isPrivate: true };
};
const chatOf = async ({ platform, chatId }: Sender) => {
  const chat = await journey.engine.store.chats.find(platform, chatId);
  if (!chat) throw new Error('nobody was here');
  return chat;
};

/** The appointment at that moment, and all that comes of it. */
async function remindAt(moment: string): Promise<void> {
  const { clock, queues, store } = journey.engine;
  clock.set(new Date(moment));
  await queues.work.remind();
  await until(async () => (await store.notifications.pending(10)).length === 0, 'an empty outbox');
}

const toNurse = ({ chatId }: Sender) =>
  sent.filter(({ address }) => address === chatId).map(({ day, text }) => `${day} ${text.split('\n')[0]}`);

test('every date of a year reaches the nurse on its day in Bucharest, once, whatever the clocks do', async () => {
  const nurse = someone();
  journey.engine.clock.set(new Date('2026-06-20T08:00:00Z'));
  await journey.opens(nurse);
  await journey.sends({ bytes: 'card' }, nurse);
  await journey.judged(nurse);
  const on = await journey.presses('d:rem:on', nurse);
  expect(words(on)).toContain('29 iunie 2026');
  // The last second of the day before in Bucharest, which is three hours ahead, and the first of the day.
  await remindAt('2026-06-28T20:59:59Z');
  expect(toNurse(nurse)).toEqual([]);
  await remindAt('2026-06-28T21:00:00Z');
  await remindAt('2026-06-29T07:00:00Z');
  // The night in which clocks go back: from here on Bucharest is two hours ahead.
  const days = ['2026-08-01', '2026-10-01', '2026-10-12', '2026-10-15', '2026-10-18'];
  for (const day of days) for (const time of ['07:00', '08:00']) await remindAt(`${day}T${time}:00Z`);
  await remindAt('2026-10-24T20:59:59Z');
  await remindAt('2026-10-24T21:00:00Z');
  await remindAt('2026-10-25T07:59:00Z');
  await remindAt('2026-10-28T21:59:59Z');
  await remindAt('2026-10-28T22:00:00Z');
  await remindAt('2026-10-31T21:59:59Z');
  await remindAt('2026-10-31T22:00:00Z');
  expect(toNurse(nurse)).toEqual([
    '2026-06-29 Înscrierile se fac începând cu 29 iunie 2026.',
    '2026-08-01 Taxa se poate plăti începând cu 1 august 2026.',
    '2026-10-01 Înscrierile se închid pe 15 octombrie 2026.',
    '2026-10-12 Înscrierile se închid pe 15 octombrie 2026.',
    '2026-10-15 Înscrierile se închid pe 15 octombrie 2026.',
    '2026-10-18 Ultima zi de plată a taxei este 1 noiembrie 2026.',
    expect.stringMatching(/^2026-10-25 Din dosarul dumneavoastră expiră pe 8 noiembrie 2026: /),
    '2026-10-29 Ultima zi de plată a taxei este 1 noiembrie 2026.',
    '2026-11-01 Ultima zi de plată a taxei este 1 noiembrie 2026.',
  ]);
  expect(sent.every(({ text }) => text.includes('/memento'))).toBe(true);
}, 120_000);

test('/memento stops them, and says that they are on while they are', async () => {
  const nurse = someone();
  journey.engine.clock.set(new Date('2026-07-20T08:00:00Z'));
  expect(labels(await journey.command('memento', '', nurse))).toContain('Da, amintește-mi');
  await journey.presses('d:rem:on', nurse);
  const status = await journey.command('memento', '', nurse);
  expect(words(status)).toContain('1 august 2026');
  expect(labels(status)).toEqual(['Oprește mementourile']);
  await journey.presses('d:rem:off', nurse);
  await remindAt('2026-08-01T07:00:00Z');
  expect(toNurse(nurse)).toEqual([]);
});

test('who blocks the bot gets none, neither then nor after coming back', async () => {
  const nurse = someone();
  const { store, clock } = journey.engine;
  clock.set(new Date('2026-07-20T08:00:00Z'));
  await journey.presses('d:rem:on', nurse);
  const chat = await chatOf(nurse);
  await store.chats.setBlocked(chat.id, clock.now());
  await stopReminders(store, chat);
  await remindAt('2026-08-01T07:00:00Z');
  await store.chats.setBlocked(chat.id, null);
  await remindAt('2026-10-01T07:00:00Z');
  expect(toNurse(nurse)).toEqual([]);
});

test('after a long silence of ours nothing is said of days that have passed', async () => {
  const nurse = someone();
  journey.engine.clock.set(new Date('2026-07-20T08:00:00Z'));
  await journey.presses('d:rem:on', nurse);
  await remindAt('2026-11-20T07:00:00Z');
  expect(toNurse(nurse).filter((line) => /închid|Ultima zi/.test(line))).toEqual([]);
});

test('with nothing ahead they are on all the same', async () => {
  const nurse = someone();
  journey.engine.clock.set(new Date('2026-12-20T08:00:00Z'));
  expect(words(await journey.presses('d:rem:on', nurse))).toContain('nu urmează niciun termen');
  expect(words(await journey.command('memento', '', nurse))).toContain('pornite');
});
