import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DiscordChats, openDiscordChats } from '../../support/discord/chats.js';
import { DiscordPerson } from '../../support/discord/person.js';

// What Discord refuses, in a sentence for whoever runs the service.
const SLOW = 30_000;
let bot: DiscordChats;
beforeAll(async () => {
  bot = await openDiscordChats();
}, 120_000);
afterAll(() => bot.close());

const linesOf = (event: string) => bot.chats.engine.log.lines.filter((line) => line.event === event);

test('after a session that is forgotten there is a new one, and nurses are served', async () => {
  const before = linesOf('discord-connected').length;
  bot.server.gateway.drop({ isForgotten: true });
  await expect.poll(() => linesOf('discord-connected').length, { timeout: SLOW }).toBeGreaterThan(before);
  const nurse = new DiscordPerson(bot.server);
  nurse.slash('taxa');
  await nurse.hears('2.500 lei', nurse.dm, SLOW);
}, 60_000);

test('an intent that is taken away while we run is told with the link that mends it, and a new start goes without', async () => {
  bot.server.state.privileged = 0;
  bot.server.gateway.drop({ code: 4014 });
  await expect.poll(() => linesOf('discord-refused').length, { timeout: SLOW }).toBe(1);
  const [refused] = linesOf('discord-refused');
  expect(refused?.details).toMatchObject({ code: 4014 });
  expect(JSON.stringify(refused?.details)).toMatch(/4014.*developers\/applications\/\d+\/bot/);
  await bot.chats.stop();
  await bot.chats.start();
  const nurse = new DiscordPerson(bot.server);
  nurse.says('cât costă?');
  await nurse.hears('2.500 lei', nurse.dm, SLOW);
}, 120_000);

test('a wrong token, and an application that is not the one of the token', async () => {
  await expect(openDiscordChats(() => ({ DISCORD_BOT_TOKEN: 'AAAA.wrong.token' }))).rejects.toThrow(
    /DISCORD_BOT_TOKEN/,
  );
  await expect(openDiscordChats(() => ({ DISCORD_APPLICATION_ID: '123456789012345678' }))).rejects.toThrow(
    /DISCORD_APPLICATION_ID/,
  );
}, 120_000);
