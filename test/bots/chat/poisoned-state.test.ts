import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStoreStates } from '../../../bots/chat/store-states.js';
import type { Sender } from '../../../bots/chat/turn.js';
import { testConversation } from '../../support/conversation.js';
import { openTestEngine, type TestEngine } from '../../support/engine.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine('PGlite');
}, 60_000);
afterAll(() => engine.close());

const NURSE: Sender = { platform: 'telegram', chatId: '5', userId: '5', isPrivate: true };

test.each(['bytes that do not open', 'a shape of another day'])(
  'a state that cannot be read (%s) makes nobody deaf',
  async (what) => {
    const { store } = engine;
    const isOnlyProcess = what.startsWith('a');
    const { conversation, errors } = testConversation({
      states: createStoreStates(store, { isOnlyProcess, onError: () => undefined }),
    });
    await conversation.handle(NURSE, { kind: 'command', name: 'limba', args: 'ru' });
    const chat = await store.chats.find('telegram', '5');
    if (isOnlyProcess) await store.chats.saveState(chat?.id ?? '', { version: 99, lang: 7 });
    else
      await sql`update parafa.chats set state_sealed = ${Buffer.from('poison')} where id = ${chat?.id}`.execute(
        store.db,
      );
    const after = testConversation({ states: createStoreStates(store, { isOnlyProcess, onError: () => undefined }) });
    const first = await after.conversation.take(NURSE, { kind: 'text', text: 'taxa?' }, 't1');
    expect(first.replies.map(({ text }) => text)).toEqual([expect.stringContaining('de la capăt'), 'answer to: taxa?']);
    await first.commit();
    const second = await after.conversation.take(NURSE, { kind: 'text', text: 'și când?' }, 't2');
    expect(second.replies.map(({ text }) => text)).toEqual(['answer to: și când?']);
    expect([...errors, ...after.errors]).toEqual([]);
  },
);
