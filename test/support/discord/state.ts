import type {
  APIAttachment,
  APIInteraction,
  APIMessage,
  APIUser,
  ChannelType,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { newSnowflake } from './snowflake.js';

export interface StoredMessage {
  api: APIMessage;
  /** Whoever alone sees it. */
  onlyFor?: string;
  edits: number;
  isDeleted: boolean;
}

export interface Channel {
  id: string;
  type: ChannelType;
  guildId?: string;
  name: string;
  /** The person of a direct message. */
  userId?: string;
  parentId?: string;
  messages: Map<string, StoredMessage>;
  pins: Set<string>;
  /** Permissions that the bot does not have here. */
  denied: bigint;
  isDeleted: boolean;
  isArchived: boolean;
  isLocked: boolean;
}

export interface Guild {
  id: string;
  name: string;
  roles: Map<string, { id: string; name: string; permissions: bigint }>;
  /** Role ids, by user. */
  members: Map<string, string[]>;
}

export interface User extends APIUser {
  hasClosedMessages?: boolean;
}

export interface StoredInteraction {
  api: APIInteraction;
  token: string;
  createdAt: number;
  /** Type of the callback that came, once it came. */
  acknowledged?: number;
  acknowledgedAfterMs?: number;
  isEphemeral?: boolean;
  originalId?: string;
  /** The modal or the choices that were the answer. */
  modal?: ModalData;
  choices?: { name: string; value: string }[];
}

export interface ModalData {
  custom_id: string;
  title: string;
  components: unknown[];
}

export interface StoredAttachment {
  api: APIAttachment;
  bytes: Uint8Array;
  isGone: boolean;
  /** When its address was given out: addresses live for a time, and the message gives a new one. */
  givenAt: number;
}

export type Command = RESTPostAPIApplicationCommandsJSONBody & { id: string };

/** What one application's corner of Discord holds. */
export class DiscordState {
  readonly applicationId = newSnowflake();
  readonly bot = user(this.applicationId, 'Parafa', true);
  readonly users = new Map<string, User>([[this.bot.id, this.bot]]);
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly interactions = new Map<string, StoredInteraction>();
  readonly attachments = new Map<string, StoredAttachment>();
  /** By guild, `''` for those that are everywhere. */
  readonly commands = new Map<string, Command[]>();
  /** Every call in order: the transcript that tests read. */
  readonly calls: { method: string; path: string; body: unknown; at: number }[] = [];
  /** What was refused, as it was said. */
  readonly refusals: string[] = [];
  /** Privileged intents that the application was given. */
  privileged = 1 << 15;

  /** The interaction whose token this is. */
  interactionOf(token: string): StoredInteraction | undefined {
    const found = this.interactions.get(token.replace(/^token-/, ''));
    return found?.token === token ? found : undefined;
  }

  addGuild(name: string): Guild {
    const id = newSnowflake();
    const everyone = { id, name: '@everyone', permissions: (1n << 10n) | (1n << 11n) };
    const guild: Guild = { id, name, roles: new Map([[id, everyone]]), members: new Map() };
    const botRole = { id: newSnowflake(), name: 'Parafa', permissions: (1n << 53n) - 1n - (1n << 3n) };
    guild.roles.set(botRole.id, botRole);
    guild.members.set(this.bot.id, [botRole.id]);
    this.guilds.set(id, guild);
    return guild;
  }

  addRole(guild: Guild, name: string): string {
    const role = { id: newSnowflake(), name, permissions: 0n };
    guild.roles.set(role.id, role);
    return role.id;
  }

  addChannel(channel: Pick<Channel, 'type' | 'name'> & Partial<Channel>): Channel {
    const full: Channel = {
      id: newSnowflake(),
      messages: new Map(),
      pins: new Set(),
      denied: 0n,
      isDeleted: false,
      isArchived: false,
      isLocked: false,
      ...channel,
    };
    this.channels.set(full.id, full);
    return full;
  }

  addUser(name: string): User {
    const made = user(newSnowflake(), name, false);
    this.users.set(made.id, made);
    return made;
  }

  /** The direct messages of a person with the bot. */
  dmOf(userId: string): Channel {
    const known = [...this.channels.values()].find((channel) => channel.userId === userId);
    return known ?? this.addChannel({ type: 1, name: 'dm', userId });
  }
}

function user(id: string, name: string, isBot: boolean): User {
  return { id, username: name, discriminator: '0', global_name: name, avatar: null, ...(isBot ? { bot: true } : {}) };
}
