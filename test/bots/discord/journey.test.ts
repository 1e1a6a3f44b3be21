import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DiscordChats, openDiscordChats } from '../../support/discord/chats.js';
import { DiscordPerson } from '../../support/discord/person.js';
import { componentsOf } from '../../support/discord/shown.js';
import type { Channel, Command, Guild } from '../../support/discord/state.js';

// What is Discord's own; the journey itself is the same on every platform: test/bots/port/journey.test.ts.
const SLOW = 60_000;
let bot: DiscordChats;
let guild: Guild;
let channel: Channel;

beforeAll(async () => {
  bot = await openDiscordChats();
  guild = bot.server.state.addGuild('Asistente');
  channel = bot.server.state.addChannel({ type: 0, name: 'general', guildId: guild.id });
}, 120_000);
afterAll(() => bot.close());

const member = (locale = 'ro'): DiscordPerson => {
  const person = new DiscordPerson(bot.server, { locale });
  guild.members.set(person.user.id, []);
  return person;
};
const puts = () => bot.server.state.calls.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));

async function opensDossier(nurse: DiscordPerson): Promise<void> {
  nurse.slash('dosar');
  await nurse.hears('am nevoie de acordul', nurse.dm, SLOW);
  for (const [press, hear] of [
    ['Sunt de acord', 'Ce calificare'],
    ['Asistent medical generalist', 'la ce program'],
    ['Psihiatrie', 'prin angajator'],
    ['Angajatorul', 'Dosar deschis'],
  ] as const) {
    nurse.presses(press);
    await nurse.hears(hear, nurse.dm, SLOW);
  }
}

const [SECTION, SEPARATOR, CONTAINER] = [9, 14, 17];

/** Every command that nurses are promised. */
const PROMISED =
  'intreaba programe termene taxa acte contact dosar status plata operator limba memento datelemele stergere ajutor';

test('commands stand in three languages, for people and for servers, and are sent when they changed', async () => {
  const { state } = bot.server;
  const listed = state.commands.get('') as (Command & Record<string, unknown>)[];
  const names = listed.map(({ name }) => name);
  for (const name of PROMISED.split(' ')) expect(names).toContain(name);
  for (const command of listed) {
    for (const key of ['name_localizations', 'description_localizations'])
      expect(Object.keys(command[key] as object).sort(), command.name).toEqual(['en-GB', 'en-US', 'ru']);
    expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  }
  expect(listed.find(({ name }) => name === 'taxa')?.name_localizations).toMatchObject({ 'en-US': 'fee', ru: 'плата' });
  expect(puts()).toHaveLength(1);
  await bot.chats.stop();
  await bot.chats.start();
  expect(puts()).toHaveLength(1);
  state.commands.set('', listed.slice(1));
  await bot.chats.stop();
  await bot.chats.start();
  expect(puts()).toHaveLength(2);
  expect(state.commands.get('')).toHaveLength(listed.length);
}, 120_000);

test('a question by word and by command, in each language; every press has its sign in time', async () => {
  const nurse = member();
  nurse.says('cât costă?');
  expect(await nurse.hears('2.500 lei', nurse.dm, SLOW)).toContain('Sursa: INMSS');
  const asked = nurse.slash('intreaba', { intrebare: 'până când se plătește taxa?' });
  await nurse.until(() => asked.originalId !== undefined, 'an answer', SLOW);
  expect(asked.acknowledgedAfterMs).toBeLessThan(3_000);
  const reader = member('ru');
  reader.slash('ajutor');
  await reader.hears('/dosar', reader.dm, SLOW);
  expect(reader.texts().join()).toMatch(/[а-я]{4}/);
}, 120_000);

test('programmes are completed while they are typed, in the language of the person', async () => {
  const nurse = member();
  expect(await nurse.completes('programe', 'program', 'radio')).toContain('Radioterapie');
  expect(await nurse.completes('programe', 'program', 'xyz')).toEqual([]);
  expect((await nurse.completes('programe', 'program', '')).length).toBeGreaterThan(5);
  const reader = member('en-GB');
  expect(await reader.completes('programe', 'program', 'psych')).toContain('Psychiatry');
  nurse.slash('programe', { program: 'Psihiatrie' });
  await nurse.hears('Psihiatrie este pe listă', nurse.dm, SLOW);
}, 120_000);

test('a press whose result takes the place of the pressed message is not told of in one more message', async () => {
  const nurse = member();
  nurse.slash('limba');
  await nurse.hears('În ce limbă', nurse.dm, SLOW);
  nurse.presses('English');
  await nurse.hears('English', nurse.dm, SLOW);
  nurse.says('how much is the fee?');
  await nurse.hears('The fee', nurse.dm, SLOW);
  expect(nurse.texts()).toHaveLength(2);
}, 120_000);

test('in a channel: what is asked is answered for all, what is personal for one', async () => {
  const [nurse, other] = [member(), member()];
  nurse.slash('taxa', {}, channel);
  await other.hears('2.500 lei', channel, SLOW);
  nurse.says(`<@${bot.server.state.bot.id}> pana cand ma pot inscrie?`, { channel });
  const heard = await other.hears('Înscrierea', channel, SLOW);
  const answer = other.visible(channel).find((message) => JSON.stringify(message).includes(heard.slice(0, 12)));
  nurse.says('și care este contul?', { channel, replyTo: String(answer?.id) });
  await other.hears('RO', channel, SLOW);
  nurse.slash('dosar', {}, channel);
  await nurse.hears('am nevoie de acordul', channel, SLOW);
  nurse.presses('Sunt de acord', channel);
  await nurse.hears('Ce calificare aveți', channel, SLOW);
  nurse.says('bună dimineața tuturor', { channel });
  nurse.slash('ajutor', {}, channel);
  await other.hears('/dosar', channel, SLOW);
  expect(other.texts(channel).join()).not.toMatch(/am nevoie de acordul|Ce calificare|dimineața/);
}, 120_000);

test('where the app is only installed by a person, its commands are answered all the same', async () => {
  const foreign = bot.server.state.addChannel({ type: 0, name: 'altul', guildId: guild.id, denied: 1n << 10n });
  const [nurse, other] = [member(), member()];
  nurse.slash('taxa', {}, foreign);
  await other.hears('2.500 lei', foreign, SLOW);
  nurse.slash('status', {}, foreign);
  await nurse.until(() => nurse.texts(foreign).length > other.texts(foreign).length, 'a hidden answer', SLOW);
}, 120_000);

test('papers come through a form and by forwarding, and stand in one live list of sections', async () => {
  const nurse = member();
  await opensDossier(nurse);
  const upload = async (name: string) => [{ name, bytes: Buffer.from(name) }];
  await nurse.submits(nurse.slash('incarca'), { files: await upload('diploma.pdf') });
  await nurse.hears(/(✅|❗|🔎) Diploma/u, nurse.dm, SLOW);
  await nurse.submits(nurse.presses('Încarcă acte'), { files: await upload('formular.pdf') });
  nurse.says('', { files: await upload('trimis-mai-departe.pdf'), isForwarded: true });
  const { store } = bot.chats.engine;
  const chat = await store.chats.find('discord', nurse.dm.id);
  const [dossier] = await store.dossiers.ofPerson(chat?.personId ?? '');
  await expect.poll(async () => (await store.files.ofDossier(dossier?.id ?? '')).length, { timeout: SLOW }).toBe(3);
  const lists = nurse.visible().filter((message) => JSON.stringify(message).includes('Dosar: Psihiatrie'));
  expect(lists.length).toBeLessThanOrEqual(1);
  const kinds = componentsOf(lists[0] ?? {}).map(({ type }) => type);
  expect(kinds).toEqual(expect.arrayContaining([CONTAINER, SECTION, SEPARATOR]));
}, 120_000);

test('names with layout in them stay text, and nobody is pinged', async () => {
  const nurse = member();
  nurse.slash('*a* @everyone <@1> `x`');
  await nurse.until(() => nurse.texts().length > 0, 'an answer', SLOW);
  const { calls } = bot.server.state;
  const messages = calls.filter(({ body }) => (body as { components?: unknown }).components);
  for (const { body } of messages)
    expect((body as { allowed_mentions: unknown }).allowed_mentions).toEqual({ parse: [], replied_user: false });
  expect(nurse.texts().join()).not.toMatch(/@everyone|(?<!\\)<@1>|(?<!\\)\*a/);
}, 120_000);
