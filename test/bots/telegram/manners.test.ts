import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalChats } from '../../support/local-chats.js';
import { opensDossier } from '../../support/opens-dossier.js';
import { type LocalTelegram, openLocalTelegram } from '../../support/telegram/local-telegram.js';
import { Person } from '../../support/telegram/person.js';
import type { TelegramServer } from '../../support/telegram/server.js';
import { someone } from '../../support/telegram/someone.js';

// What the best bots do, seen from the phone.
const WAIT = 60_000;
const FEE = '2.500 lei';
let telegram: LocalTelegram;
let server: TelegramServer;
let bot: LocalChats;

beforeAll(async () => {
  telegram = await openLocalTelegram();
  ({ server, bot } = telegram);
}, 120_000);
afterAll(() => telegram.close());

const paramsOf = (method: string) =>
  server.state.calls.filter((call) => call.method === method).map((call) => call.params);

function group(id: number): Person {
  const nobody = { messages: [], visible: new Map(), actions: [], reactions: [], isBotBlocked: false };
  return new Person(server, 1000 - id, 'ro', { id, type: 'supergroup', title: 'Asistente', ...nobody });
}

test('before the first word: descriptions and commands in three languages, and the button of the menu', () => {
  for (const method of ['setMyDescription', 'setMyShortDescription', 'setMyCommands']) {
    const languages = new Set(paramsOf(method).map(({ language_code: code }) => code));
    expect(languages, method).toEqual(new Set([undefined, 'en', 'ru']));
  }
  expect(JSON.stringify(paramsOf('setChatMenuButton'))).toContain('commands');
});

test.each([
  ['/start', 'Bună ziua'],
  ['/start dosar', 'am nevoie de acordul'],
  ['/start fee', FEE],
  ['/start radioterapie', /radioterapie/i],
])('%s leads where its address says', async (text, heard) => {
  const nurse = someone(server);
  await nurse.says(text);
  await nurse.hears(heard, WAIT);
});

test('in a group it answers the message and in its topic; what is personal leads to the private chat', async () => {
  const asking = group(-71);
  await asking.says('@parafa_test_bot cât costă?', { message_thread_id: 7, is_topic_message: true });
  await asking.hears(FEE, WAIT);
  const question = asking.chat.messages.find(({ from }) => !from?.is_bot);
  expect(paramsOf('sendMessage').find(({ chat_id: id }) => Number(id) === -71)).toMatchObject({
    message_thread_id: 7,
    reply_parameters: { message_id: question?.message_id },
  });
  await asking.says('/dosar@parafa_test_bot');
  await asking.hears('în privat', WAIT);
  expect(JSON.stringify(asking.chat.messages)).toContain('https://t.me/parafa_test_bot?start=dosar');
});

test('inline answers are for who asked alone, with the way to the private chat', async () => {
  await someone(server).asksInline('care este taxa');
  await expect.poll(() => paramsOf('answerInlineQuery').length).toBe(1);
  const [answer] = paramsOf('answerInlineQuery');
  expect(answer).toMatchObject({
    is_personal: true,
    button: { text: 'Scrieți-mi în privat', start_parameter: 'inline' },
  });
});

test('a question that is changed is answered anew', async () => {
  const nurse = someone(server);
  await nurse.says('cât costă?');
  await nurse.hears(FEE, WAIT);
  const asked = nurse.chat.messages.find(({ from }) => !from?.is_bot);
  const edited = { ...asked, text: 'ce acte trebuie pentru înscriere?', edit_date: 2 };
  await server.deliver({ edited_message: edited } as never);
  await nurse.hears(/certificat/i, WAIT);
});

test('a file is on its way before it is there: what is kept about her comes as data and in words', async () => {
  const nurse = someone(server);
  await nurse.says('/dosar');
  await nurse.presses('Sunt de acord');
  await nurse.hears('Ce calificare aveți', WAIT);
  await nurse.says('/datelemele');
  await nurse.hears('Cât timp le păstrăm', WAIT);
  expect(JSON.stringify(nurse.chat.messages)).toContain('parafa-date.json');
  await expect.poll(() => nurse.chat.actions).toContain('upload_document');
});

test('what is not understood is said shortly, with three questions on buttons', async () => {
  const nurse = someone(server);
  await nurse.says('zzkq wrtpf blorfx');
  expect((await nurse.hears(/nu am înțeles întrebarea/, WAIT)).length).toBeLessThan(350);
  expect(nurse.buttons()).toHaveLength(3);
});

test('programmes stand in their groups, with a way back to the qualification', async () => {
  const nurse = someone(server);
  await nurse.says('/dosar');
  await nurse.presses('Sunt de acord');
  await nurse.presses('Asistent medical generalist');
  await nurse.hears(/\p{L}+: \d+ · .*: \d+/u, WAIT);
  expect(nurse.buttons().some((label) => label.startsWith('▾ '))).toBe(true);
  await nurse.presses('‹ Altă calificare');
  await nurse.hears('Ce calificare aveți', WAIT);
});

test('an upload has its receipt at once, and the list comes to the bottom when much was said since', async () => {
  const nurse = someone(server);
  await opensDossier(nurse);
  for (let i = 0; i < 7; i += 1) {
    await nurse.says('cât costă?');
    await expect.poll(() => nurse.texts().filter((text) => text.includes(FEE)).length).toBe(i + 1);
  }
  await nurse.uploads({ bytes: new Uint8Array([37, 80, 68, 70, 1]), name: 'diploma.pdf', as: 'document' });
  const sent = nurse.chat.messages.at(-1);
  await expect.poll(() => nurse.chat.reactions).toContain(sent?.message_id);
  await nurse.hears(/(✅|❗|🔎) Diploma/u, WAIT);
  expect(nurse.texts().at(-1)).toMatch(/Diploma/);
});

test('who asks for a person rings at the desk of staff', async () => {
  const nurse = someone(server);
  await nurse.says('vreau să vorbesc cu cineva');
  await nurse.hears('am nevoie de acordul', WAIT);
  await nurse.presses('Sunt de acord');
  await nurse.hears('Am chemat o persoană', WAIT);
  expect(bot.staffEvents.map(({ kind }) => kind)).toContain('conversation');
});
