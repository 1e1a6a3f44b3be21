import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DiscordChats, openDiscordChats } from '../../support/discord/chats.js';
import { DiscordPerson } from '../../support/discord/person.js';
import type { Channel } from '../../support/discord/state.js';

const SLOW = 30_000;
const REFUSED = 'nu mai avem loc';
let bot: DiscordChats;
let channel: Channel;

beforeAll(async () => {
  bot = await openDiscordChats(({ state }) => {
    const guild = state.addGuild('Institut');
    channel = state.addChannel({ type: 0, name: 'dosare', guildId: guild.id });
    return {
      DISCORD_GUILD_ID: guild.id,
      DISCORD_STAFF_CHANNEL_ID: channel.id,
      DISCORD_STAFF_ROLE_IDS: state.addRole(guild, 'personal'),
      DISK_RESERVE_MB: '1000000',
    };
  });
}, 120_000);
afterAll(() => bot.close());

test('below the reserve of the disk a nurse is told that her paper was not taken, staff are told once, and nothing is kept', async () => {
  const [nurse, staff] = [new DiscordPerson(bot.server), new DiscordPerson(bot.server)];
  nurse.slash('dosar');
  await nurse.hears('am nevoie de acordul', nurse.dm, SLOW);
  nurse.presses('Sunt de acord');
  await nurse.hears('Ce calificare', nurse.dm, SLOW);
  for (const name of ['diploma.pdf', 'buletin.pdf']) {
    nurse.says('', { files: [{ name, bytes: Buffer.from('%PDF-1.4') }] });
    await nurse.until(() => nurse.texts().some((text) => text.includes(name) && text.includes(REFUSED)), name, SLOW);
  }
  await staff.hears('Discul serverului este aproape plin', channel, SLOW);
  expect(staff.texts(channel).filter((text) => text.includes('Discul serverului'))).toHaveLength(1);
  expect(bot.chats.events().filter((event) => event === 'intake-stopped')).toHaveLength(1);
  const { store, blobs } = bot.chats.engine;
  expect(await store.db.selectFrom('files').select('id').execute()).toEqual([]);
  expect(blobs.map.size).toBe(0);
  // Whoever asks is served as before.
  nurse.slash('taxa');
  await nurse.hears('2.500 lei', nurse.dm, SLOW);
}, 120_000);
