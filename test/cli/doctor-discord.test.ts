import { afterEach, beforeEach, expect, test } from 'vitest';
import { discord } from '../../cli/doctor/discord.js';
import { parseConfig } from '../../core/config.js';
import { type DiscordServer, startDiscordServer } from '../support/discord/server.js';

let server: DiscordServer;
beforeEach(async () => {
  server = await startDiscordServer();
});
afterEach(() => server.close());

async function examined(more: Record<string, string> = {}) {
  const env = { DISCORD_BOT_TOKEN: server.token, DISCORD_API_BASE: server.apiBase, ...more };
  const parsed = parseConfig(env);
  if (!parsed.ok || !parsed.config.discord) throw new Error('settings');
  return (await discord(parsed.config.discord)).map(({ level, says }) => `${level}: ${says}`).join('\n');
}
const place = (guild: string, channel: string) => ({
  DISCORD_GUILD_ID: guild,
  DISCORD_STAFF_CHANNEL_ID: channel,
  DISCORD_STAFF_ROLE_IDS: '100000000000000000',
});

test('a wrong token, a server that is away, no desk', async () => {
  expect(await examined({ DISCORD_BOT_TOKEN: 'wrong' })).toMatch(/^fail: DISCORD_BOT_TOKEN is refused/);
  expect(await examined({ DISCORD_API_BASE: 'http://127.0.0.1:9' })).toContain('does not answer');
  expect(await examined()).toContain('there is no desk');
});

test('an intent that was not given and permissions that are missing are told, with the way to mend them', async () => {
  const guild = server.state.addGuild('Institut');
  const channel = server.state.addChannel({ type: 0, name: 'dosare', guildId: guild.id });
  expect(await examined(place(guild.id, channel.id))).toMatch(/^ok: .*\nok: /);
  server.state.privileged = 0;
  expect(await examined(place(guild.id, channel.id))).toMatch(/warn: .*4014.*developers\/applications\/\d+\/bot/);
  channel.denied = 1n << 34n;
  expect(await examined(place(guild.id, channel.id))).toMatch(/lacks Manage Threads: .*oauth2\/authorize/);
  const forum = server.state.addChannel({ type: 15, name: 'conversații', guildId: guild.id, denied: 1n << 35n });
  channel.denied = 0n;
  const both = await examined({ ...place(guild.id, channel.id), DISCORD_TALK_CHANNEL_ID: forum.id });
  expect(both).toMatch(
    /ok: .*channel of the staff.*\nfail: in the channel of conversations the bot lacks Create Public Threads: /,
  );
  channel.denied = 1n << 15n;
  expect(await examined(place(guild.id, channel.id))).toMatch(/lacks Attach Files: /);
  channel.isDeleted = true;
  expect(await examined(place(guild.id, channel.id))).toContain('does not see');
});
