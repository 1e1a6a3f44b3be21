import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatDate } from '../../../core/language/format.js';
import { addDays, dayInBucharest } from '../../../core/time/plain-date.js';
import { type DiscordChats, openDiscordChats } from '../../support/discord/chats.js';
import { DiscordPerson } from '../../support/discord/person.js';
import type { Channel, Guild } from '../../support/discord/state.js';

const SLOW = 30_000;
let bot: DiscordChats;
let guild: Guild;
let channel: Channel;
let roleId: string;
const today = dayInBucharest(new Date());

beforeAll(async () => {
  bot = await openDiscordChats(({ state }) => {
    guild = state.addGuild('Institut');
    channel = state.addChannel({ type: 0, name: 'dosare', guildId: guild.id });
    roleId = state.addRole(guild, 'personal');
    return {
      DISCORD_GUILD_ID: guild.id,
      DISCORD_STAFF_CHANNEL_ID: channel.id,
      DISCORD_STAFF_ROLE_IDS: roleId,
      STAFF_HOURS: 'luni-duminică 0-24',
      STAFF_HOLIDAYS: [today, addDays(today, 1)].map((day) => day.split('-').reverse().join('.')).join(', '),
    };
  });
}, 120_000);
afterAll(() => bot.close());

test('what staff delete in a thread, one by one or many at once, is withdrawn where the nurse reads it', async () => {
  const [nurse, ana] = [new DiscordPerson(bot.server), new DiscordPerson(bot.server, { name: 'ana' })];
  guild.members.set(ana.user.id, [roleId]);
  nurse.slash('dosar');
  await nurse.hears('am nevoie de acordul', nurse.dm, SLOW);
  nurse.presses('Sunt de acord');
  await nurse.hears('Ce calificare', nurse.dm, SLOW);
  nurse.slash('operator');
  const called = await nurse.hears('Am chemat o persoană', nurse.dm, SLOW);
  // Nobody answers today nor tomorrow: she reads from when on.
  expect(called).toContain(formatDate(addDays(today, 2), 'ro'));
  const threads = () => [...bot.server.state.channels.values()].filter(({ parentId }) => parentId === channel.id);
  await expect.poll(() => threads().length, { timeout: SLOW }).toBe(1);
  const [thread] = threads() as [Channel];
  const said = ['prima', 'a doua', 'a treia'].map((words) => ana.says(`Răspunsul: ${words}.`, { channel: thread }));
  for (const words of ['prima', 'a doua', 'a treia']) await nurse.hears(`Răspunsul: ${words}.`, nurse.dm, SLOW);
  const left = () => nurse.texts().filter((text) => text.includes('Răspunsul:')).length;
  ana.deletes(said[0] as never);
  await expect.poll(left, { timeout: SLOW }).toBe(2);
  ana.deletesAll(said.slice(1));
  await expect.poll(left, { timeout: SLOW }).toBe(0);
}, 120_000);
