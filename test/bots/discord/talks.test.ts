import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { keepShown } from '../../../bots/chat/dossier/shown-files.js';
import { createConversationDesk } from '../../../bots/desk/conversations.js';
import { addForPerson } from '../../../bots/desk/outbox.js';
import { type DiscordChats, openDiscordChats } from '../../support/discord/chats.js';
import { DiscordFault } from '../../support/discord/fault.js';
import { DiscordPerson } from '../../support/discord/person.js';

const SLOW = 30_000;
const MEGABYTE = 1024 * 1024;
let bot: DiscordChats;

beforeAll(async () => {
  bot = await openDiscordChats();
}, 120_000);
afterAll(() => bot.close());
afterEach(() => {
  expect(bot.server.state.refusals.filter((refusal) => refusal.includes('50035'))).toEqual([]);
  expect(bot.chats.staffEvents.filter(({ kind }) => kind === 'dead-send')).toEqual([]);
});

async function agreed(): Promise<DiscordPerson> {
  const nurse = new DiscordPerson(bot.server);
  nurse.slash('dosar');
  await nurse.hears('am nevoie de acordul', nurse.dm, SLOW);
  nurse.presses('Sunt de acord');
  await nurse.hears('Ce calificare', nurse.dm, SLOW);
  return nurse;
}

/** A nurse who called for a person. */
async function called() {
  const nurse = await agreed();
  nurse.slash('operator');
  await nurse.hears('Am chemat o persoană', nurse.dm, SLOW);
  const { store } = bot.chats.engine;
  const chat = await store.chats.find('discord', nurse.dm.id);
  const talk = await store.desk.openOf(chat?.id ?? '');
  if (!chat || !talk) throw new Error('no conversation');
  const bodies = async () =>
    (await store.desk.messages(talk.id)).filter(({ direction }) => direction === 'person').map(({ body }) => body);
  return { nurse, chat, talk, bodies };
}

test('what she changes or takes back in a conversation is changed and taken back for staff', async () => {
  const { nurse, bodies } = await called();
  const [first, second] = [nurse.says('prima'), nurse.says('a doua')];
  await expect.poll(bodies, { timeout: SLOW }).toEqual([{ text: 'prima' }, { text: 'a doua' }]);
  nurse.edits(first, 'prima, corectată');
  await expect.poll(bodies, { timeout: SLOW }).toEqual([{ text: 'prima, corectată' }, { text: 'a doua' }]);
  nurse.deletes(second);
  await expect.poll(bodies, { timeout: SLOW }).toEqual([{ text: 'prima, corectată' }, { withdrawn: true }]);
  nurse.deletesAll([first, nurse.says('a treia')]);
  const withdrawn = { withdrawn: true };
  await expect.poll(bodies, { timeout: SLOW }).toEqual([withdrawn, withdrawn, withdrawn]);
}, 60_000);

test('a file of staff that is larger than Discord takes: they are told; one that is on its way becomes a sentence', async () => {
  const { nurse, chat, talk } = await called();
  const { store, queues } = bot.chats.engine;
  const desk = createConversationDesk({ store, wake: async () => undefined });
  const file = { name: 'model.png', bytes: new Uint8Array(11 * MEGABYTE) };
  const answered = await desk.answer(talk.id, 'ana', { text: 'iată', file });
  expect(answered).toEqual({ ok: false, reason: 'too-large-there' });
  const content = { author: 'ana', text: 'iată', messageId: 'm1', fileId: await keepShown(store, chat.personId, file) };
  const notice = { kind: 'staff-message', content } as const;
  await store.transaction((repositories) => addForPerson(repositories, chat.personId, notice, 'large', chat.id));
  await queues.outbox('discord')?.wake(chat.id);
  expect(await nurse.hears(/peste 10 MB/, nurse.dm, SLOW)).toContain('iată');
}, 60_000);

test('an attachment of a form whose address is over by the time it is fetched: she is told', async () => {
  const nurse = await agreed();
  const life = bot.server.times.addressMs;
  const bytes = Buffer.from('%PDF-1.4 act');
  const opened = nurse.slash('incarca');
  await nurse.modalOf(opened);
  bot.server.times.addressMs = -1;
  try {
    await nurse.submits(opened, { files: [{ name: 'vechi.pdf', bytes }] });
    await nurse.hears(/Nu am putut lua „vechi\.pdf”/, nurse.dm, SLOW);
  } finally {
    bot.server.times.addressMs = life;
  }
}, 60_000);

test('no private channel can be opened now: "thinking" becomes a sentence, and the next try is answered', async () => {
  const guild = bot.server.state.addGuild('Asistente');
  const channel = bot.server.state.addChannel({ type: 0, name: 'general', guildId: guild.id });
  const nurse = new DiscordPerson(bot.server);
  guild.members.set(nurse.user.id, []);
  bot.server.failNext('POST', /users.*channels$/, new DiscordFault(503, 0, 'Service Unavailable'));
  nurse.slash('dosar', {}, channel);
  await nurse.hears('a apărut o problemă', channel, SLOW);
  const stranger = new DiscordPerson(bot.server);
  expect(stranger.texts(channel)).toEqual([]);
  nurse.slash('dosar', {}, channel);
  await nurse.hears('am nevoie de acordul', channel, SLOW);
}, 60_000);
