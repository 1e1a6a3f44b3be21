import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiscordPerson } from './discord/person.js';
import { type DiscordServer, startDiscordServer } from './discord/server.js';
import type { Channel, Guild } from './discord/state.js';
import { prepareEmbedded } from './embedded.js';
import { type ParafaProcess, startParafa } from './parafa-process.js';
import { startTelegramServer, type TelegramServer } from './telegram/server.js';

export interface BothPlatforms {
  telegram: TelegramServer;
  discord: DiscordServer;
  guild: Guild;
  /** Of the staff. */
  channel: Channel;
  /** Somebody of the staff. */
  member(name: string): DiscordPerson;
  start(): Promise<void>;
  /** As a power cut would, between two things: what was sent is noted, or would rightly be sent again. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const AT_REST_MS = 1_000;

/** The built bot in a process of its own, on both platforms, with the desk of the staff on Discord. */
export async function openBothPlatforms(): Promise<BothPlatforms> {
  const [telegram, discord] = [await startTelegramServer(), await startDiscordServer()];
  const { state } = discord;
  const guild = state.addGuild('Institut');
  const channel = state.addChannel({ type: 0, name: 'dosare', guildId: guild.id });
  const roleId = state.addRole(guild, 'personal');
  const folder = await mkdtemp(join(tmpdir(), 'parafa-both-'));
  const data = join(folder, 'data');
  await prepareEmbedded(data);
  let running: ParafaProcess | undefined;
  return {
    telegram,
    discord,
    guild,
    channel,
    member(name) {
      const person = new DiscordPerson(discord, { name });
      guild.members.set(person.user.id, [roleId]);
      return person;
    },
    async start() {
      running = startParafa(['start'], {
        PARAFA_DATA: data,
        READ_CONCURRENCY: '1',
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.apiRoot,
        DISCORD_BOT_TOKEN: discord.token,
        DISCORD_API_BASE: discord.apiBase,
        DISCORD_CDN_BASE: discord.cdn,
        DISCORD_GUILD_ID: guild.id,
        DISCORD_STAFF_CHANNEL_ID: channel.id,
        DISCORD_STAFF_ROLE_IDS: roleId,
      });
      await running.logged('telegram-started', 120_000);
      await running.logged('discord-started', 120_000);
    },
    async kill() {
      await running?.rests(AT_REST_MS);
      await running?.kill();
    },
    async close() {
      await running?.kill();
      await telegram.close();
      await discord.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
