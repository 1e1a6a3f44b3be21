import { Telegram } from 'telegraf';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reply } from '../../../bots/chat/reply.js';
import { CALL_TIMES, createCalling } from '../../../bots/port/calling.js';
import { createDelivering, type Delivery, packed, unpacked } from '../../../bots/port/delivery.js';
import { createPace } from '../../../bots/port/pace.js';
import { PlatformFault } from '../../../bots/port/platform.js';
import { createTelegramPlatform, TELEGRAM_LIMITS } from '../../../bots/telegram/platform.js';
import { ApiError } from '../../support/telegram/api-error.js';
import { Person } from '../../support/telegram/person.js';
import { startTelegramServer, type TelegramServer } from '../../support/telegram/server.js';

let server: TelegramServer;
let nurse: Person;
let blocked: string[];
let moved: [string, string][];
const MANY = Number.POSITIVE_INFINITY;
const UNLIMITED = { perSecond: MANY, perChatSecond: MANY, perGroupMinute: MANY };

beforeEach(async () => {
  server = await startTelegramServer();
  nurse = new Person(server, 42);
  [blocked, moved] = [[], []];
});
afterEach(() => server.close());

function delivering(rate = UNLIMITED, sendMs = 500) {
  const calling = createCalling({
    pace: createPace(rate, { now: Date.now }),
    times: { ...CALL_TIMES, sendMs, patienceMs: 5_000 },
    onBlocked: async (chat) => void blocked.push(chat),
    onMoved: async (from, to) => void moved.push([from, to]),
  });
  const telegram = new Telegram(server.token, { apiRoot: server.apiRoot });
  const deliver = createDelivering(createTelegramPlatform({ telegram, username: 'parafa_bot' }), calling);
  return {
    calling,
    deliver: (chatId: string, reply: Reply, replaces?: string, delivery?: Delivery) => {
      const address = { chatId, ...(chatId.startsWith('-') ? { isGroup: true as const } : {}) };
      return deliver(delivery ?? { reply, address, done: 0, ...(replaces ? { replaces } : {}) }, {
        address,
        urgency: 'answer',
      });
    },
  };
}
const faultOf = (run: Promise<unknown>) =>
  run.then(
    () => undefined,
    (error: unknown) => (error instanceof PlatformFault ? error.fault : error),
  );

test('an answer longer than a message arrives whole, with its buttons under the last part', async () => {
  const text = Array.from({ length: 30 }, (_, i) => `${i} <b> & "${'ț'.repeat(300)}"`).join('\n\n');
  await delivering().deliver('42', { text, choices: [[{ label: 'Da', data: 'x:1' }]] });
  expect(nurse.texts().length).toBeGreaterThan(1);
  expect(nurse.texts().join('\n\n')).toBe(text);
  expect(nurse.buttons()).toEqual(['Da']);
  for (const { params } of server.state.calls) expect(params.link_preview_options).toEqual({ is_disabled: true });
  expect('reply_markup' in (nurse.chat.messages.at(-1) as object)).toBe(true);
});

test('what is out of a long answer is not sent again, also when the outbox kept it meanwhile', async () => {
  const text = Array.from({ length: 3 }, (_, i) => `${i}${'ț'.repeat(3000)}`).join('\n\n');
  const delivery: Delivery = { reply: { text }, address: { chatId: '42' }, done: 0 };
  const { deliver } = delivering();
  server.troubles.push({ method: 'sendMessage', does: 'half' });
  expect(await faultOf(deliver('42', { text }, undefined, delivery))).toEqual({ kind: 'away' });
  server.troubles.splice(0);
  await deliver('42', { text }, undefined, { ...delivery, done: 1 });
  expect(nurse.texts().map((part) => part[0])).toEqual(['1', '2']);
  const attachment = { name: 'a.pdf', mediaType: 'application/pdf' as const, bytes: new Uint8Array([0, 200, 255]) };
  const kept: Delivery = { reply: { text: 'a', attachment }, address: { chatId: '42' }, done: 1 };
  expect(unpacked(JSON.parse(JSON.stringify(packed(kept))))).toEqual(kept);
});

test.each([
  ['refused for flooding', new ApiError(429, 'Too Many Requests', { retry_after: 7 }), 'wait'],
  ['a gateway that is away', new ApiError(502, 'Bad Gateway'), 'away'],
  ['no answer at all', 'hang', 'away'],
  ['half an answer', 'half', 'away'],
  ['a revoked token', new ApiError(401, 'Unauthorized'), 'unauthorized'],
  ['a message that it will never take', new ApiError(400, 'Bad Request: BUTTON_DATA_INVALID'), 'refused'],
] as const)('%s is told as it is, in its time', async (_what, does, kind) => {
  server.troubles.push({ method: 'sendMessage', does });
  expect(await faultOf(delivering().deliver('42', { text: 'bună' }))).toMatchObject({ kind });
});

test('a chat that has to wait is left alone, and others are not', async () => {
  const other = new Person(server, 43);
  const { deliver, calling } = delivering();
  server.failNext('sendMessage', new ApiError(429, 'Too Many Requests', { retry_after: 40 }), 42);
  expect(await faultOf(deliver('42', { text: 'bună' }))).toMatchObject({ kind: 'wait', retryAfterMs: 40_000 });
  expect(calling.isFree({ chatId: '42' }, 1_500)).toBe(false);
  expect(await faultOf(deliver('42', { text: 'bună' }))).toMatchObject({ kind: 'wait' });
  expect(server.floods()).toBe(1);
  await deliver('43', { text: 'bună' });
  expect(other.texts()).toEqual(['bună']);
});

test('a person who blocked the bot is told of', async () => {
  nurse.chat.isBotBlocked = true;
  expect(await faultOf(delivering().deliver('42', { text: 'bună' }))).toEqual({ kind: 'blocked' });
  expect(blocked).toEqual(['42']);
});

test('an edit that changes nothing is no failure, one that is too late or unknown becomes a new message', async () => {
  const { deliver } = delivering();
  const id = await deliver('42', { text: 'unu' });
  expect(await deliver('42', { text: 'unu' }, id)).toBe(id);
  expect(await deliver('42', { text: 'doi' }, id)).toBe(id);
  expect(nurse.texts()).toEqual(['doi']);
  const old = nurse.chat.messages[0];
  if (old) old.date -= 49 * 3600;
  expect(await deliver('42', { text: 'trei' }, id)).not.toBe(id);
  server.failNext('editMessageText', new ApiError(400, 'Bad Request: MESSAGE_ID_INVALID'));
  await deliver('42', { text: 'patru' }, id);
  expect(nurse.texts()).toEqual(['doi', 'trei', 'patru']);
});

test('a group that became a supergroup gets its message under the new id', async () => {
  const make = (id: number, type: 'group' | 'supergroup', more: object = {}) =>
    new Person(server, 43, 'ro', {
      id,
      type,
      messages: [],
      visible: new Map(),
      actions: [],
      reactions: [],
      isBotBlocked: false,
      ...more,
    });
  const group = make(-5, 'group', { migratedTo: -1005 });
  const grown = make(-1005, 'supergroup');
  await delivering().deliver('-5', { text: 'bună' });
  expect([group.texts(), grown.texts()]).toEqual([[], ['bună']]);
  expect(moved).toEqual([['-5', '-1005']]);
});

test('within what Telegram allows it is never refused: over all chats, in a chat and in a group', async () => {
  await server.close();
  server = await startTelegramServer({ limits: { perSecond: 30, perChatSecond: 1, perGroupMinute: 20 } });
  const people = Array.from({ length: 60 }, (_, i) => new Person(server, 100 + i));
  const { deliver, calling } = delivering(TELEGRAM_LIMITS.rate, 5_000);
  await Promise.all(people.map(({ id }) => deliver(String(id), { text: 'o veste' })));
  for (let i = 0; i < 3; i += 1) await deliver('100', { text: `și încă ${i}` });
  expect(server.floods()).toBe(0);
  expect(people.every((person) => person.texts()[0] === 'o veste')).toBe(true);
  expect(calling.isFree({ chatId: '100' }, 0)).toBe(false);
}, 20_000);
