import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DiscordChats, openDiscordChats } from '../../support/discord/chats.js';
import { DiscordFault } from '../../support/discord/fault.js';
import { messageOf, remove } from '../../support/discord/messages.js';
import { DiscordPerson } from '../../support/discord/person.js';
import type { Channel, Guild } from '../../support/discord/state.js';

const SLOW = 30_000;
let bot: DiscordChats;
let guild: Guild;

beforeAll(async () => {
  bot = await openDiscordChats();
  guild = bot.server.state.addGuild('Asistente');
}, 120_000);
afterAll(() => bot.close());
afterEach(() => {
  // Whatever came in: nothing that we sent was malformed, and nothing happened that nobody foresaw.
  expect(bot.server.state.refusals.filter((refusal) => refusal.includes('50035'))).toEqual([]);
  expect(bot.chats.events().filter((event) => event === 'incident')).toEqual([]);
  expect(bot.chats.staffEvents.filter(({ kind }) => kind === 'dead-send')).toEqual([]);
});

const person = (): DiscordPerson => new DiscordPerson(bot.server);
const channelNamed = (name: string, about: Partial<Channel> = {}): Channel =>
  bot.server.state.addChannel({ type: 0, name, guildId: guild.id, ...about });
const count = (nurse: DiscordPerson, pattern: RegExp, channel?: Channel) =>
  nurse.texts(channel).filter((text) => pattern.test(text)).length;
/** Somebody else is served as if nothing had been. */
async function othersAreServed(): Promise<void> {
  const other = person();
  other.slash('taxa');
  await other.hears('2.500 lei', other.dm, SLOW);
}
const FEE = /2\.500 lei/;

test('forged ids of buttons and menus are met with a plain word', async () => {
  const nurse = person();
  nurse.slash('limba');
  await nurse.until(() => nurse.visible().length > 0, 'a message', SLOW);
  const [message] = nurse.visible();
  if (!message) throw new Error('no message');
  const forged = ['d:open:../../x', 'desk:approve:zzz', 'menu:0', 'lang:xx', '__proto__:x', ':', 'x'.repeat(100)];
  for (const [index, id] of forged.entries()) {
    nurse.pressesId(id, message);
    await nurse.until(() => nurse.texts().length > 1 + index, `an answer to ${id}`, SLOW);
  }
  expect(count(nurse, /nu mai este valabil|acordul/)).toBe(forged.length);
  nurse.chooses('menu:0', [], message);
  nurse.chooses('menu:0', ['d:consent:../x', 'lang:ro'], message);
  await othersAreServed();
}, 120_000);

test('a channel that is deleted, a thread that is archived and locked: the answer is left, others are served', async () => {
  const nurse = person();
  const [gone, closed] = [
    channelNamed('sters'),
    channelNamed('incuiat', { type: 11, parentId: channelNamed('fire').id }),
  ];
  const mention = `<@${bot.server.state.bot.id}> cât costă?`;
  gone.isDeleted = true;
  nurse.slash('taxa', {}, gone);
  nurse.says(mention, { channel: gone });
  nurse.says(mention, { channel: closed });
  closed.isArchived = true;
  closed.isLocked = true;
  await othersAreServed();
  expect([count(nurse, FEE, closed), count(nurse, FEE, gone)]).toEqual([0, 0]);
}, 60_000);

test('a message that is deleted under the bot is said anew', async () => {
  const nurse = person();
  nurse.slash('limba');
  await nurse.until(() => nurse.visible().length > 0, 'a message', SLOW);
  const [message] = nurse.visible();
  remove(bot.server, nurse.dm, messageOf(nurse.dm, message?.id));
  nurse.pressesId('lang:ro', message as never);
  await nurse.hears('De acum vă răspund', nurse.dm, SLOW);
}, 60_000);

test('an attachment that is gone is told of, by its name as it was written', async () => {
  const nurse = person();
  nurse.slash('dosar');
  await nurse.hears('am nevoie de acordul', nurse.dm, SLOW);
  const name = '**@everyone** `x` <@1>.pdf';
  const sent = nurse.says('', { files: [{ name, bytes: Buffer.from('a') }] });
  await nurse.until(() => nurse.texts().length > 1 || (sent.reactions?.length ?? 0) > 0, 'a receipt', SLOW);
  nurse.deletes(sent);
  nurse.presses('Sunt de acord');
  await nurse.hears(/Nu am putut (prelua|lua|descărca|primi)/, nurse.dm, SLOW);
  expect(nurse.texts().join()).not.toMatch(/@everyone|(?<!\\)<@1>|(?<!\\)\*\*/);
}, 60_000);

test('direct messages that are closed: nothing is tried again and again; once they are open, she is answered', async () => {
  const nurse = person();
  nurse.user.hasClosedMessages = true;
  nurse.says('cât costă?');
  await othersAreServed();
  nurse.user.hasClosedMessages = false;
  nurse.says('cât costă?');
  await nurse.hears(FEE, nurse.dm, SLOW);
  expect(count(nurse, FEE)).toBe(1);
}, 60_000);

test('in two servers at once each gets its own answer', async () => {
  const second = bot.server.state.addGuild('Moașe');
  const [here, there] = [channelNamed('aici'), channelNamed('acolo', { guildId: second.id })];
  const nurse = person();
  nurse.slash('taxa', {}, here);
  nurse.slash('contact', {}, there);
  await nurse.hears(FEE, here, SLOW);
  await nurse.until(() => nurse.texts(there).length > 0, 'an answer', SLOW);
  expect(count(nurse, FEE, there)).toBe(0);
}, 60_000);

test('the same press twice, and a button that is pressed twice: dealt with once', async () => {
  const nurse = person();
  const asked = nurse.slash('taxa');
  nurse.deliver(asked);
  await nurse.hears(FEE, nurse.dm, SLOW);
  nurse.deliver(asked);
  nurse.slash('dosar');
  await nurse.hears('am nevoie de acordul', nurse.dm, SLOW);
  nurse.presses('Sunt de acord');
  nurse.presses('Sunt de acord');
  await nurse.hears('Ce calificare', nurse.dm, SLOW);
  await othersAreServed();
  expect(count(nurse, FEE)).toBe(1);
  expect(count(nurse, /Ce calificare/)).toBe(1);
}, 60_000);

test('a token that is over: the answer comes as a message, what is personal in private', async () => {
  const nurse = person();
  const channel = channelNamed('general');
  const life = bot.server.times.tokenMs;
  bot.server.times.tokenMs = -1;
  try {
    nurse.slash('taxa', {}, channel);
    await nurse.hears(FEE, channel, SLOW);
    nurse.slash('dosar', {}, channel);
    await nurse.hears('am nevoie de acordul', nurse.dm, SLOW);
    expect(count(nurse, /am nevoie de acordul/, channel)).toBe(0);
  } finally {
    bot.server.times.tokenMs = life;
  }
}, 60_000);

test('what was pressed while nobody ran is answered after the restart, and so is an old button', async () => {
  const nurse = person();
  nurse.slash('limba');
  await nurse.until(() => nurse.buttons().length > 0, 'a message', SLOW);
  const patience = bot.server.times.acknowledgeMs;
  await bot.chats.stop();
  bot.server.times.acknowledgeMs = -1;
  try {
    nurse.slash('taxa');
    nurse.says('până când se plătește?');
    await bot.chats.start();
    await nurse.hears(FEE, nurse.dm, SLOW);
    await nurse.hears(/plat/, nurse.dm, SLOW);
  } finally {
    bot.server.times.acknowledgeMs = patience;
  }
  nurse.presses('English');
  await nurse.hears('English', nurse.dm, SLOW);
}, 120_000);

test('2,001 characters and more are taken, and every answer fits', async () => {
  const nurse = person();
  nurse.says(`cât costă? ${'x'.repeat(1_990)}`);
  nurse.says(`${'*_`~|<[]@everyone '.repeat(235)}`);
  nurse.says(`${'cât costă? '.repeat(363)}`);
  await nurse.until(() => nurse.texts().length >= 3, 'three answers', SLOW);
}, 60_000);

test('Discord that asks to wait, or fails for a moment, hears every answer once', async () => {
  const nurse = person();
  const limited = new DiscordFault(429, 0, 'You are being rate limited.', { retry_after: 0.2 });
  for (const fault of [limited, new DiscordFault(502, 0, 'Bad Gateway')]) {
    const before = count(nurse, FEE);
    bot.server.failNext('POST', /channels.*messages$/, fault);
    nurse.says('cât costă?');
    await nurse.until(() => count(nurse, FEE) > before, 'an answer', SLOW);
  }
  for (const [method, path] of [
    ['POST', /callback$/],
    ['PATCH', /@original$/],
  ] as const) {
    const before = count(nurse, FEE);
    bot.server.failNext(method, path, new DiscordFault(503, 0, 'Service Unavailable'));
    nurse.slash('taxa');
    await nurse.until(() => count(nurse, FEE) > before, `an answer after ${method} failed`, SLOW);
  }
  await othersAreServed();
  expect(count(nurse, FEE)).toBe(4);
}, 120_000);
