import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersUntilOpen, opensDossier } from '../../support/opens-dossier.js';
import { ApiError } from '../../support/telegram/api-error.js';
import { type BotProcess, openBot } from '../../support/telegram/bot-process.js';
import { someone } from '../../support/telegram/someone.js';

const DIPLOMA = resolve(import.meta.dirname, '../../fixtures/documents/diploma.calificare-form.L0.pdf');

let bot: BotProcess;

beforeAll(async () => {
  bot = await openBot('webhook');
  await bot.start();
}, 120_000);
afterAll(() => bot.close());

const WAIT = 60_000;

test('a call without the right secret is turned away and answers nobody', async () => {
  const nurse = someone(bot.server);
  const { webhook } = bot.server.state;
  const body = JSON.stringify({ update_id: 1, ...nurse.textUpdate('cât costă?') });
  for (const secret of ['', 'wrong', `${webhook?.secret}x`]) {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
    expect((await fetch(webhook?.url ?? '', { method: 'POST', headers, body })).status).toBe(401);
  }
  expect((await fetch(webhook?.url ?? '', { method: 'POST', body })).status).toBe(401);
  expect(nurse.texts()).toEqual([]);
});

test('an update that is delivered twice is answered once', async () => {
  const nurse = someone(bot.server);
  const update = { update_id: 50_000, ...nurse.textUpdate('cât costă?') };
  await bot.server.deliver(update);
  await bot.server.deliver({ ...update });
  expect(nurse.texts().filter((text) => text.includes('2.500 lei'))).toHaveLength(1);
});

test('while Telegram takes no messages the answer is in the outbox, and comes when it does', async () => {
  const nurse = someone(bot.server);
  for (let i = 0; i < 3; i += 1) bot.server.failNext('sendMessage', new ApiError(502, 'Bad Gateway'), nurse.id);
  const update = { update_id: 60_000, ...nurse.textUpdate('cât costă?') };
  await bot.server.deliver(update);
  expect(bot.server.webhookStatus()).toBe(200);
  expect(nurse.texts()).toEqual([]);
  await bot.server.deliver({ ...update });
  await nurse.hears('2.500 lei', WAIT);
  expect(nurse.texts()).toHaveLength(1);
}, 60_000);

test.each([
  ['/start xyz', 'Bună ziua'],
  ['/start@parafa_test_bot <b>&', 'Bună ziua'],
  ['/limba klingon', 'În ce limbă'],
  ['/nimic <script>', 'Nu cunosc comanda „/nimic”'],
  ['/taxa', '2.500 lei'],
  ['<b>taxa</b> & "preț"', '2.500 lei'],
])('%j is met with words', async (text, heard) => {
  const nurse = someone(bot.server);
  await nurse.says(text);
  await nurse.hears(heard, WAIT);
});

test('buttons that are pressed one right after the other each have their own words over the screen', async () => {
  const nurse = someone(bot.server);
  await nurse.says('/limba');
  await nurse.hears('În ce limbă', WAIT);
  const asked = nurse.chat.messages.at(-1);
  const presses = ['lang:en', 'lang:ru', 'lang:ro', 'd:nothing-of-ours'].map((data) => nurse.pressesData(data, asked));
  const ids = await Promise.all(presses);
  const signs = () => ids.map((id) => bot.server.state.callbacks.get(id));
  await expect
    .poll(signs)
    .toEqual([
      { isAnswered: true, text: 'From now on I answer in English.' },
      { isAnswered: true, text: 'Теперь я отвечаю на русском языке.' },
      { isAnswered: true, text: 'De acum vă răspund în limba română.' },
      { isAnswered: true },
    ]);
});

test('what a channel posts, a poll of others, and being made a member of a channel is let pass', async () => {
  const { server } = bot;
  const chat = { id: -1009, type: 'channel' as const, title: 'Canal' };
  const before = server.state.calls.length;
  const message = { message_id: 1, date: 1, chat, text: '/taxa' };
  const me = { user: server.state.bot, status: 'administrator' };
  for (const update of [{ channel_post: message }, { my_chat_member: { chat, new_chat_member: me } }, { poll: {} }]) {
    await server.deliver(update as never);
    expect(server.webhookStatus()).toBe(200);
  }
  expect(server.state.calls.length).toBe(before);
});

test('who blocks the bot is not written to any more, and is again after unblocking', async () => {
  const nurse = someone(bot.server);
  await nurse.says('/memento');
  await nurse.hears('mementouri', WAIT);
  nurse.chat.isBotBlocked = true;
  await nurse.says('/taxa');
  const { id } = nurse;
  const member = (status: string) =>
    bot.server.deliver({ my_chat_member: { chat: { id, type: 'private' }, new_chat_member: { status } } } as never);
  await member('kicked');
  nurse.chat.isBotBlocked = false;
  await member('member');
  await nurse.says('/taxa');
  await nurse.hears('2.500 lei', WAIT);
});

test('a question to staff and an edit of it reach the desk, the answer comes back, and closing gives the way back', async () => {
  const nurse = someone(bot.server);
  await nurse.says('/operator');
  // Without consent nothing of hers is kept, what she would say to staff included.
  await nurse.hears('am nevoie de acordul', WAIT);
  await nurse.presses('Sunt de acord');
  await nurse.hears('Am chemat o persoană', WAIT);
  await nurse.says('am o întrebare');
  await nurse.hears('Am transmis', WAIT);
  const written = nurse.chat.messages.filter(({ from }) => !from?.is_bot).at(-1);
  await bot.server.deliver({ edited_message: { ...written, text: 'am două întrebări', edit_date: 2 } } as never);
  await nurse.uploads({ bytes: await readFile(DIPLOMA), name: 'act.pdf', as: 'document', caption: 'este bun?' });
  await expect
    .poll(async () => bot.parafa('desk', 'list', '--json'), { timeout: WAIT, interval: 1000 })
    .toContain('"id"');
  const [{ id }] = JSON.parse(await bot.parafa('desk', 'list', '--json')) as [{ id: string }];
  await expect
    .poll(async () => bot.parafa('desk', 'show', id), { timeout: WAIT, interval: 1000 })
    .toContain('[act.pdf] este bun?');
  expect(await bot.parafa('desk', 'show', id)).toContain('am două întrebări');
  const folder = await mkdtemp(join(tmpdir(), 'parafa-desk-'));
  await bot.parafa('desk', 'show', id, '--save', folder);
  expect(await readFile(join(folder, 'act.pdf'))).toEqual(await readFile(DIPLOMA));
  await bot.parafa('desk', 'answer', id, 'Da, <este> rău.', '--by', 'Ioana');
  await nurse.hears('Ioana: Da, <este> rău.', WAIT);
  await bot.parafa('desk', 'edit', id, 'Da, <este> bun.');
  await nurse.hears('Ioana: Da, <este> bun.', WAIT);
  expect(nurse.texts().join()).not.toContain('rău');
  const picture = join(folder, 'model.png');
  await writeFile(
    picture,
    await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
      .png()
      .toBuffer(),
  );
  await bot.parafa('desk', 'answer', id, 'așa arată', '--file', picture, '--by', 'Ioana');
  await nurse.hears('Ioana: așa arată', WAIT);
  expect(nurse.chat.messages.some((message) => 'photo' in message && message.from?.is_bot)).toBe(true);
  await rm(folder, { recursive: true });
  await bot.parafa('desk', 'close', id);
  await nurse.hears('s-a încheiat', WAIT);
  expect(await bot.parafa('desk', 'show', id)).toMatch(/closed by \S+ \(other\)/);
  // What she writes now would open the conversation again: the button leads back to the bot.
  await nurse.presses('Vorbesc din nou cu asistentul');
  await nurse.says('cât costă?');
  await nurse.hears('2.500 lei', WAIT);
}, 300_000);

test('the whole journey: from the consent to papers, to staff, and their decisions back in the chat', async () => {
  const nurse = someone(bot.server);
  await nurse.uploads({ bytes: await readFile(DIPLOMA), name: 'diploma.pdf', as: 'document', albumId: 'a' });
  await answersUntilOpen(nurse);
  await nurse.hears(/(✅|❗|🔎) Diploma sau certificatul/, 120_000);
  // A late sibling of the album, as a program rather than a picture.
  await nurse.uploads({ bytes: Buffer.from('MZ\u0090 not a paper'), name: 'virus.exe', as: 'document', albumId: 'a' });
  await nurse.hears(/virus\.exe/, 60_000);
  await expect
    .poll(
      async () => {
        await nurse.presses('Trimite la verificare');
        return nurse.buttons().includes('Da, trimite-l așa');
      },
      { timeout: 60_000, interval: 2_000 },
    )
    .toBe(true);
  await nurse.presses('Da, trimite-l așa');
  await nurse.hears('Am trimis dosarul la verificare', WAIT);

  const waiting = async () =>
    JSON.parse(await bot.parafa('review', 'list', '--json')) as { id: string; reason: string }[];
  const [first] = (await waiting()).filter(({ reason }) => reason === 'submitted');
  expect(await bot.parafa('review', 'show', first?.id ?? '')).toContain('diploma.pdf');
  await bot.parafa('review', 'ask-again', first?.id ?? '', 'Adăugați avizul anual.');
  await nurse.hears(/completați[\s\S]*Adăugați avizul anual/, WAIT);
  await nurse.says('/status');
  await nurse.hears('Dosar: Psihiatrie', WAIT);
  await nurse.presses('Trimite la verificare');
  await nurse.presses('Da, trimite-l așa');
  const [second] = (await waiting()).filter(({ reason }) => reason === 'submitted');
  await bot.parafa('review', 'approve', second?.id ?? '');
  await nurse.hears('l-a confirmat', WAIT);
}, 300_000);

test('fifty files at once are all taken, and a question is answered meanwhile', async () => {
  const nurse = someone(bot.server);
  await opensDossier(nurse);
  const before = bot.server.state.calls.filter(({ method }) => method === 'getFile').length;
  const all = Array.from({ length: 50 }, (_, i) =>
    nurse.uploads({ bytes: Buffer.from(`no paper ${i}`), name: `act-${i}.txt`, as: 'document' }),
  );
  const other = someone(bot.server);
  await other.says('cât costă?');
  await other.hears('2.500 lei', WAIT);
  await Promise.all(all);
  const fetched = () => bot.server.state.calls.filter(({ method }) => method === 'getFile').length - before;
  await expect.poll(fetched, { timeout: 90_000, interval: 500 }).toBeGreaterThanOrEqual(50);
  // The list of an open dossier tells each paper once it is recorded, and edits itself as they come.
  const papers = async () => {
    await nurse.says('/status');
    await nurse.hears('Dosar: Psihiatrie', WAIT);
    await nurse.presses('Actele mele');
    return new Set(nurse.buttons().filter((label) => label.includes('act-'))).size;
  };
  await expect.poll(papers, { timeout: 150_000, interval: 5_000 }).toBe(50);
}, 300_000);

test('nothing personal and no text of anybody is in the log', () => {
  const lines = bot.log().split('\n');
  expect(lines.filter((line) => /cost|întreb|diploma|virus|Ioana|MZ/i.test(line))).toEqual([]);
});
