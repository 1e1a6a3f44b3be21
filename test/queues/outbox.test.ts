import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOutbox } from '../../queues/outbox.js';
import { openTestEngine, type TestEngine } from '../support/engine.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine('PGlite');
});
afterAll(() => engine.close());

test.each(['verdict', 'reply'])(
  'a %s that is out is not sent again because the database was away when it was to be noted',
  async (kind) => {
    const { store, clock, log } = engine;
    const { id: chatId, personId } = await store.chats.findOrCreate('telegram', randomUUID(), 'ro');
    const notice = { personId, chatId, platform: 'telegram', kind, content: {}, dedupe: randomUUID() } as const;
    const id = (await store.notifications.add(notice)) ?? '';
    let isAway = true;
    const unlessAway =
      <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
      async (...given: A): Promise<R> => {
        if (isAway) throw new Error('terminating connection');
        return await work(...given);
      };
    const { finish, drop } = store.notifications;
    const notifications = { ...store.notifications, finish: unlessAway(finish), drop: unlessAway(drop) };
    const sent: string[] = [];
    const outbox = createOutbox({
      store: { ...store, notifications },
      send: async (row) => {
        sent.push(row.id);
        return { ok: true };
      },
      clock,
      log,
      onDead: () => undefined,
    });
    await outbox.wake(chatId);
    expect(await store.notifications.status(id)).toBe('sending');
    isAway = false;
    await store.db
      .updateTable('notifications')
      .set({ due_at: new Date(0) })
      .where('id', '=', id)
      .execute();
    await outbox.wake(chatId);
    expect(await store.notifications.status(id)).toBe(kind === 'reply' ? undefined : 'sent');
    expect(sent).toEqual([id]);
    await outbox.close();
  },
);
