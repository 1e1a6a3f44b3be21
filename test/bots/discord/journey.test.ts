import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiscordPerson } from '../../support/discord/person.js';
import { type DiscordServer, startDiscordServer } from '../../support/discord/server.js';
import type { Channel, Guild } from '../../support/discord/state.js';
import { type ParafaProcess, startParafa } from '../../support/parafa-process.js';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');

let server: DiscordServer;
let data: string;
let running: ParafaProcess | undefined;
let guild: Guild;
let channel: Channel;

beforeEach(async () => {
  server = await startDiscordServer();
  guild = server.state.addGuild('Asistente');
  channel = server.state.addChannel({ type: 0, name: 'general', guildId: guild.id });
  data = await mkdtemp(join(tmpdir(), 'parafa-discord-'));
});
afterEach(async () => {
  await running?.kill();
  await server.close();
  await rm(data, { recursive: true });
});

async function start(): Promise<ParafaProcess> {
  running = startParafa(['start'], {
    PARAFA_DATA: data,
    DISCORD_BOT_TOKEN: server.token,
    DISCORD_API_BASE: server.apiBase,
    DISCORD_CDN_BASE: server.cdn,
  });
  await running.logged('discord-started', 180_000);
  return running;
}
const SLOW = 120_000;

test('commands stand in three languages, and are sent once', async () => {
  const first = await start();
  const [commands] = [...server.state.commands.values()];
  expect(commands?.map(({ name }) => name)).toContain('datelemele');
  expect(commands?.find(({ name }) => name === 'taxa')?.name_localizations).toMatchObject({
    'en-US': 'fee',
    ru: 'плата',
  });
  await first.stop();
  await start();
  expect(server.state.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
}, 900_000);

test('a question in private, by word and by command; every press has its sign in time', async () => {
  await start();
  const nurse = new DiscordPerson(server);
  nurse.says('cât costă?');
  expect(await nurse.hears('2.500 lei', nurse.dm, SLOW)).toContain('Sursa: INMSS');
  const asked = nurse.slash('intreaba', { intrebare: 'până când se plătește taxa?' });
  await nurse.until(() => asked.originalId !== undefined, 'an answer', SLOW);
  expect(asked.acknowledgedAfterMs).toBeLessThan(3_000);
  expect(await nurse.completes('programe', 'program', 'radio')).toContain('Radioterapie');
  expect(await nurse.completes('programe', 'program', 'xyz')).toEqual([]);
}, 900_000);

test('from consent to a judged paper, with a restart between every two steps', async () => {
  const again = async () => {
    await running?.kill();
    await start();
  };
  await start();
  const nurse = new DiscordPerson(server);
  nurse.slash('dosar');
  await nurse.hears('am nevoie de acordul', nurse.dm, SLOW);
  await again();
  nurse.presses('Sunt de acord');
  await nurse.hears('Ce calificare aveți', nurse.dm, SLOW);
  await again();
  nurse.presses('Asistent medical generalist');
  await nurse.hears('la ce program', nurse.dm, SLOW);
  await again();
  nurse.presses('Psihiatrie');
  await nurse.hears('dosarul se depune prin angajator', nurse.dm, SLOW);
  await again();
  nurse.presses('Angajatorul');
  await nurse.hears('Dosar deschis: Psihiatrie', nurse.dm, SLOW);
  await again();
  const bytes = await readFile(join(FIXTURES, 'documents/diploma.calificare-form.L0.pdf'));
  nurse.says('', { files: [{ name: 'diploma.pdf', bytes }] });
  await nurse.hears(/[✅❌🔎❗☑] .*Diploma/u, nurse.dm, 180_000);
  expect(nurse.texts().filter((text) => text.includes('am nevoie de acordul')).length).toBeLessThanOrEqual(1);
  expect(nurse.texts().filter((text) => text.includes('❌ Avizul anual'))).toHaveLength(1);
}, 900_000);

test('in a channel: what is asked is answered for all, what is personal for one', async () => {
  await start();
  const nurse = new DiscordPerson(server);
  const other = new DiscordPerson(server);
  guild.members.set(nurse.user.id, []);
  nurse.slash('taxa', {}, channel);
  await other.hears('2.500 lei', channel, SLOW);
  nurse.says(`<@${server.state.bot.id}> pana cand ma pot inscrie?`, { channel });
  await other.hears('Înscrierea', channel, SLOW);
  nurse.slash('dosar', {}, channel);
  await nurse.hears('am nevoie de acordul', channel, SLOW);
  expect(other.texts(channel).join()).not.toContain('am nevoie de acordul');
  nurse.presses('Sunt de acord', channel);
  await nurse.hears('Ce calificare aveți', channel, SLOW);
  nurse.says('bună dimineața tuturor', { channel });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(other.texts(channel).join()).not.toContain('Ce calificare');
}, 600_000);

test('papers through a form: consent first, then they are read', async () => {
  await start();
  const nurse = new DiscordPerson(server);
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
  const bytes = await readFile(join(FIXTURES, 'documents/diploma.calificare-form.L0.pdf'));
  await nurse.submits(nurse.slash('incarca'), { files: [{ name: 'diploma.pdf', bytes }] });
  await nurse.hears(/[✅❌🔎❗☑] .*Diploma/u, nurse.dm, 180_000);
}, 900_000);

test('names with layout in them stay text, and nobody is pinged', async () => {
  await start();
  const nurse = new DiscordPerson(server);
  nurse.slash('*a* @everyone <@1> `x`');
  nurse.says('/necunoscuta **@everyone**');
  await nurse.until(() => nurse.texts().length > 0, 'an answer', SLOW);
  const sent = server.state.calls.filter(({ method }) => method === 'POST' || method === 'PATCH');
  const messages = sent.filter(({ body }) => (body as { components?: unknown }).components);
  expect(messages.length).toBeGreaterThan(0);
  for (const { body } of messages)
    expect((body as { allowed_mentions: unknown }).allowed_mentions).toEqual({ parse: [], replied_user: false });
  expect(nurse.texts().join()).not.toMatch(/@everyone|(?<!\\)<@1>/);
}, 900_000);
