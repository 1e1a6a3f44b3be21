import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { LocalChats } from '../../support/local-chats.js';
import { ApiError } from '../../support/telegram/api-error.js';
import { type LocalTelegram, openLocalTelegram } from '../../support/telegram/local-telegram.js';
import type { TelegramServer } from '../../support/telegram/server.js';
import { someone } from '../../support/telegram/someone.js';

// Every fault that was seen, in polling mode, where Telegram forgets an update as soon as it is acknowledged.
const WAIT = 40_000;
const FEE = '2.500 lei';

let telegram: LocalTelegram;
let server: TelegramServer;
let bot: LocalChats;
const tooMany = (seconds: number) =>
  new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });

beforeAll(async () => {
  telegram = await openLocalTelegram({ limits: { perSecond: 30, perChatSecond: 1, perGroupMinute: 20 } });
  ({ server, bot } = telegram);
}, 120_000);
afterEach(() => void server.troubles.splice(0));
afterAll(() => telegram.close());

/** Ms until each of so many others has an answer to a question that is asked now. */
async function othersWait(count: number): Promise<number> {
  const started = Date.now();
  const others = Array.from({ length: count }, () => someone(server));
  for (const other of others) await other.says('cât costă?');
  await Promise.all(others.map((other) => other.hears(FEE, WAIT)));
  return Date.now() - started;
}

test.each([
  ['429', tooMany(5)],
  ['500', new ApiError(500, 'Internal Server Error')],
  ['502', new ApiError(502, 'Bad Gateway')],
  ['half an answer', 'half'],
  ['no answer at all', 'hang'],
  ['a connection that is cut', 'reset'],
] as const)(
  'a sign to a pressed button that fails with %s swallows no reply',
  async (_what, does) => {
    const nurse = someone(server);
    await nurse.says('/limba');
    await nurse.hears('În ce limbă', WAIT);
    server.troubles.push({ method: 'answerCallbackQuery', does });
    await nurse.presses('English');
    await nurse.hears('English', WAIT);
  },
  60_000,
);

test('an edit that Telegram does not know any more becomes a new message', async () => {
  const nurse = someone(server);
  await nurse.says('/limba');
  await nurse.hears('În ce limbă', WAIT);
  server.failNext('editMessageText', new ApiError(400, 'Bad Request: MESSAGE_ID_INVALID'), nurse.id);
  await nurse.presses('Română');
  await nurse.hears('De acum vă răspund', WAIT);
}, 60_000);

test('twelve seconds without Telegram: every answer comes afterwards, once', async () => {
  const nurses = [someone(server), someone(server), someone(server)];
  server.troubles.push({ method: 'sendMessage', does: new ApiError(502, 'Bad Gateway') });
  for (const nurse of nurses) await nurse.says('cât costă?');
  // Telegram may forget them: the answers are kept.
  await expect.poll(() => server.state.updates.length, { timeout: WAIT }).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 12_000));
  server.troubles.splice(0);
  for (const nurse of nurses) await nurse.hears(FEE, WAIT);
  expect(nurses.map((nurse) => nurse.texts().length)).toEqual([1, 1, 1]);
}, 120_000);

test('answers that wait outlive a restart of the bot', async () => {
  const nurse = someone(server);
  server.troubles.push({ method: 'sendMessage', chatId: nurse.id, does: tooMany(3) });
  await nurse.says('cât costă?');
  await expect.poll(() => server.state.updates.length, { timeout: WAIT }).toBe(0);
  await bot.stop();
  server.troubles.splice(0);
  await bot.start();
  await nurse.hears(FEE, WAIT);
}, 120_000);

test('a chat in a flood wait of 40 s and one whose calls are never answered hold up nobody', async () => {
  const [flooded, hung] = [someone(server), someone(server)];
  server.troubles.push({ method: 'sendMessage', chatId: flooded.id, does: tooMany(40) });
  server.troubles.push({ method: 'sendMessage', chatId: hung.id, does: 'hang' });
  await flooded.says('cât costă?');
  await hung.says('cât costă?');
  // Sixty answers leave within the limit of 30 a second.
  expect(await othersWait(60)).toBeLessThan(9_000);
  server.troubles.splice(0);
  await hung.hears(FEE, WAIT);
}, 120_000);

test('six chats that flood make nobody else wait, and are answered themselves', async () => {
  const flooding = Array.from({ length: 6 }, () => someone(server));
  for (let i = 0; i < 20; i += 1) for (const chat of flooding) await chat.says(`cât costă? ${i}`);
  expect(await othersWait(5)).toBeLessThan(4_000);
  await expect
    .poll(() => flooding.map((chat) => chat.texts().length), { timeout: 60_000 })
    .toEqual([20, 20, 20, 20, 20, 20]);
}, 120_000);

test('nothing of all this was refused for flooding beyond what the tests asked for', async () => {
  const before = server.floods();
  await othersWait(40);
  expect(server.floods()).toBe(before);
}, 60_000);

test('what Telegram will never take is a dead letter, told to staff, and goes out when they ask for it', async () => {
  const nurse = someone(server);
  const refused = new ApiError(400, 'Bad Request: REPLY_MARKUP_INVALID');
  server.troubles.push({ method: 'sendMessage', chatId: nurse.id, does: refused });
  await nurse.says('cât costă?');
  await expect.poll(() => bot.staffEvents.map(({ kind }) => kind), { timeout: WAIT }).toContain('dead-send');
  // Those behind it are not held up.
  server.troubles.splice(0);
  await nurse.says('/limba');
  await nurse.hears('În ce limbă', WAIT);
  expect(nurse.texts().join()).not.toContain(FEE);
  const { deadLetters } = bot.engine.queues;
  const [letter] = await deadLetters.list();
  expect(letter).toMatchObject({ id: expect.stringMatching(/^notification-/), reason: 'telegram-400' });
  expect(await deadLetters.retry(letter?.id ?? '')).toBe(true);
  await nurse.hears(FEE, WAIT);
}, 120_000);

test('a message that nobody can put into words steps aside after its tries, and holds up nothing behind it', async () => {
  const nurse = someone(server);
  await nurse.says('/limba');
  await nurse.hears('În ce limbă', WAIT);
  const { store, queues } = bot.engine;
  const chat = await store.chats.find('telegram', String(nurse.id));
  const about = { personId: chat?.personId ?? '', chatId: chat?.id ?? '', platform: 'telegram' } as const;
  const told = bot.staffEvents.length;
  await store.notifications.add({ ...about, kind: 'reply', content: { nonsense: true }, dedupe: 'poison' });
  void queues.outbox('telegram')?.wake(about.chatId);
  await nurse.says('cât costă?');
  await nurse.hears(FEE, WAIT);
  const since = () => bot.staffEvents.slice(told).map(({ kind }) => kind);
  await expect.poll(since, { timeout: 120_000 }).toContain('dead-send');
}, 180_000);

test('a token that is revoked in mid-run is told of, once, and asked about slowly', async () => {
  server.revoke();
  await expect.poll(() => bot.events(), { timeout: WAIT }).toContain('telegram-unauthorized');
  const before = server.polls();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(server.polls() - before).toBeLessThan(3);
  expect(bot.events().filter((event) => event === 'telegram-unauthorized')).toHaveLength(1);
}, 60_000);
