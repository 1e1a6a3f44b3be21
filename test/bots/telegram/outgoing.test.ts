import { Telegram } from 'telegraf';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createOutgoing } from '../../../bots/telegram/outgoing.js';
import { createThrottle } from '../../../bots/telegram/throttle.js';
import { ApiError } from '../../support/telegram/api-error.js';
import { Person } from '../../support/telegram/person.js';
import { startTelegramServer, type TelegramServer } from '../../support/telegram/server.js';

let server: TelegramServer;
let nurse: Person;
let slept: number[];
let blocked: string[];
let migrated: [string, string][];

beforeEach(async () => {
  server = await startTelegramServer();
  nurse = new Person(server, 42);
  [slept, blocked, migrated] = [[], [], []];
});
afterEach(() => server.close());

const outgoing = () =>
  createOutgoing({
    telegram: new Telegram(server.token, { apiRoot: server.apiRoot }),
    throttle: async () => undefined,
    sleep: async (ms) => void slept.push(ms),
    onBlocked: async (chat) => void blocked.push(chat),
    onMigrated: async (from, to) => void migrated.push([from, to]),
  });

test('an answer longer than a message arrives whole, with its buttons under the last part', async () => {
  const text = Array.from({ length: 30 }, (_, i) => `${i} <b> & "${'ț'.repeat(300)}"`).join('\n\n');
  await outgoing().deliver('42', { text, choices: [[{ label: 'Da', data: 'x:1' }]] });
  expect(nurse.texts().length).toBeGreaterThan(1);
  expect(nurse.texts().join('\n\n')).toBe(text);
  expect(nurse.buttons()).toEqual(['Da']);
  for (const { params } of server.state.calls) expect(params.link_preview_options).toEqual({ is_disabled: true });
  expect('reply_markup' in (nurse.chat.messages.at(-1) as object)).toBe(true);
});

test('refused for flooding, it waits as long as it was told and sends again', async () => {
  server.failNext('sendMessage', new ApiError(429, 'Too Many Requests: retry after 7', { retry_after: 7 }));
  await outgoing().deliver('42', { text: 'bună' });
  expect(slept).toEqual([7000]);
  expect(nurse.texts()).toEqual(['bună']);
});

test('a person who blocked the bot is told of, and nothing is thrown', async () => {
  nurse.chat.isBotBlocked = true;
  expect(await outgoing().deliver('42', { text: 'bună' })).toBeUndefined();
  expect(blocked).toEqual(['42']);
});

test('an edit that changes nothing is no failure, one that is too late becomes a new message', async () => {
  const out = outgoing();
  const id = (await out.deliver('42', { text: 'unu' })) as number;
  expect(await out.deliver('42', { text: 'unu' }, id)).toBe(id);
  expect(await out.deliver('42', { text: 'doi' }, id)).toBe(id);
  expect(nurse.texts()).toEqual(['doi']);
  const old = nurse.chat.messages[0];
  if (old) old.date -= 49 * 3600;
  expect(await out.deliver('42', { text: 'trei' }, id)).not.toBe(id);
  expect(nurse.texts()).toEqual(['doi', 'trei']);
});

test('a group that became a supergroup gets its message under the new id', async () => {
  const group = new Person(server, 43, 'ro', {
    id: -5,
    type: 'group',
    messages: [],
    visible: new Map(),
    actions: [],
    isBotBlocked: false,
    migratedTo: -1005,
  });
  const grown = new Person(server, 43, 'ro', {
    id: -1005,
    type: 'supergroup',
    messages: [],
    visible: new Map(),
    actions: [],
    isBotBlocked: false,
  });
  await outgoing().deliver('-5', { text: 'bună' });
  expect(group.texts()).toEqual([]);
  expect(grown.texts()).toEqual(['bună']);
  expect(migrated).toEqual([['-5', '-1005']]);
});

test('a picture goes out with its words under it', async () => {
  await outgoing().deliver('42', {
    text: 'lista',
    attachment: { name: 'lista.png', mediaType: 'image/png', bytes: new Uint8Array([1, 2]) },
  });
  expect(nurse.chat.messages[0]).toMatchObject({ caption: 'lista', photo: [{ file_id: 'file-1' }] });
  expect(server.state.files.get('file-1')?.bytes).toEqual(new Uint8Array([1, 2]));
});

test('a press that Telegram has forgotten needs no answer', async () => {
  await expect(outgoing().confirmPress('gone')).resolves.toBeUndefined();
});

test('the throttle holds one chat to its pace and all chats together to theirs', async () => {
  let now = 0;
  const waits: number[] = [];
  const clock = { now: () => now, sleep: async (ms: number) => void waits.push(ms) };
  const throttle = createThrottle({ perSecond: 4, perChatSecond: 1, chatBurst: 2 }, clock);
  for (let i = 0; i < 3; i += 1) await throttle.turn('a', 'answer');
  expect(waits).toEqual([1000]);
  await throttle.turn('b', 'answer');
  expect(waits).toEqual([1000]);
  await throttle.turn('c', 'answer');
  expect(waits).toEqual([1000, 250]);
  now = 60_000;
  await throttle.turn('a', 'answer');
  expect(waits).toHaveLength(2);
});

test('receipts and notices for many leave room for an answer', async () => {
  let now = 0;
  const waits: number[] = [];
  const clock = { now: () => now, sleep: async (ms: number) => void waits.push(ms) };
  const throttle = createThrottle({ perSecond: 30, perChatSecond: 1, chatBurst: 5 }, clock);
  for (let i = 0; i < 20; i += 1) await throttle.turn(`n${i}`, 'news');
  expect(waits).toEqual([]);
  expect(throttle.isBusy()).toBe(true);
  const late = throttle.turn('n20', 'news');
  await throttle.turn('nurse', 'answer');
  await late;
  expect(waits).toEqual([50]);
  now = 1000;
  expect(throttle.isBusy()).toBe(false);
});

test('a sign of typing that cannot be sent is no failure', async () => {
  nurse.chat.isBotBlocked = true;
  await expect(outgoing().typing('42')).resolves.toBeUndefined();
  await server.close();
  await expect(outgoing().typing('42')).resolves.toBeUndefined();
});
