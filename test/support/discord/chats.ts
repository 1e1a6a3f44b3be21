import { startDiscord } from '../../../cli/start-discord.js';
import { type LocalChats, openLocalChats } from '../local-chats.js';
import type { DiscordPerson } from './person.js';
import { type DiscordServer, startDiscordServer } from './server.js';
import type { StoredInteraction } from './state.js';

export interface DiscordChats {
  server: DiscordServer;
  chats: LocalChats;
  /** As a client does: only a command that is registered, with words behind it only where it has an option for them. */
  command(person: DiscordPerson, name: string, args?: string): StoredInteraction;
  close(): Promise<void>;
}

/** The Discord bot in this process, before the strict Discord and on an engine of its own. `settings` are made of the server. */
export async function openDiscordChats(
  settings: (server: DiscordServer) => Record<string, string> = () => ({}),
): Promise<DiscordChats> {
  const server = await startDiscordServer();
  const env = {
    DISCORD_BOT_TOKEN: server.token,
    DISCORD_API_BASE: server.apiBase,
    DISCORD_CDN_BASE: server.cdn,
    ...settings(server),
  };
  const chats = await openLocalChats(env, (deps, { discord }) => {
    if (!discord) throw new Error('no Discord');
    return startDiscord(deps, discord);
  });
  const close = async () => {
    await chats.close();
    await server.close();
  };
  await chats.start().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    server,
    chats,
    command(person, name, args = '') {
      const known = [...server.state.commands.values()].flat().find((each) => each.name === name);
      if (!known) throw new Error(`no command /${name}`);
      const [option] = 'options' in known ? (known.options ?? []) : [];
      if (args && !option) throw new Error(`nothing stands behind /${name}`);
      return person.slash(name, args && option ? { [option.name]: args } : {});
    },
    close,
  };
}
