import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import { DiscordFault, missingAccess, missingPermissions, unknown } from './fault.js';
import type { Upload } from './http.js';
import type { DiscordServer } from './server.js';
import { newSnowflake } from './snowflake.js';
import type { Channel, DiscordState, StoredMessage, User } from './state.js';
import { checkMessage } from './validate.js';

type Body = Record<string, unknown>;
const EPHEMERAL = 1 << 6;
export const PERMISSIONS = {
  view: 1n << 10n,
  send: 1n << 11n,
  manageMessages: 1n << 13n,
  manageThreads: 1n << 34n,
  createPublicThreads: 1n << 35n,
  createPrivateThreads: 1n << 36n,
  sendInThreads: 1n << 38n,
};
const MOST_BYTES = 10 * 1024 * 1024;

/** The channel, when the bot may see it. */
export function channelOf(server: DiscordServer, id: string | undefined): Channel {
  const channel = server.state.channels.get(String(id));
  if (!channel || channel.isDeleted) throw unknown(10003, 'Channel');
  const parent = channel.parentId ? server.state.channels.get(channel.parentId) : undefined;
  if (parent?.isDeleted) throw unknown(10003, 'Channel');
  if (((channel.denied | (parent?.denied ?? 0n)) & PERMISSIONS.view) !== 0n) throw missingAccess();
  return channel;
}

export function mayWrite(server: DiscordServer, channel: Channel): void {
  if (channel.userId && server.state.users.get(channel.userId)?.hasClosedMessages)
    throw new DiscordFault(403, 50007, 'Cannot send messages to this user');
  const isThread = channel.parentId !== undefined;
  if ((channel.denied & (isThread ? PERMISSIONS.sendInThreads : PERMISSIONS.send)) !== 0n) throw missingPermissions();
  if (channel.isArchived && channel.isLocked) throw new DiscordFault(400, 50083, 'Thread is archived');
  // Writing wakes a thread that only sleeps.
  channel.isArchived = false;
}

export function keepFile(server: DiscordServer, channelId: string, file: Upload, announced?: number): APIAttachment {
  if (file.bytes.length > MOST_BYTES) throw new DiscordFault(413, 40005, 'Request entity too large');
  const id = newSnowflake();
  const url = `${server.cdn}/attachments/${channelId}/${id}/${encodeURIComponent(file.name)}?ex=1&is=1&hm=1`;
  const api: APIAttachment = {
    id,
    filename: file.name,
    size: announced ?? file.bytes.length,
    url,
    proxy_url: url,
    content_type: file.type,
  };
  server.state.attachments.set(id, { api, bytes: file.bytes, isGone: false, givenAt: Date.now() });
  return api;
}

const mentionedIn = (content: string, { users }: DiscordState): User[] =>
  [...content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id = '']) => users.get(id) ?? []);

export interface Posting {
  author?: User;
  files?: Upload[];
  onlyFor?: string;
  extra?: Partial<APIMessage>;
}

/** Puts a message into a channel and tells whoever listens. */
export function post(server: DiscordServer, channel: Channel, body: Body, posting: Posting = {}): APIMessage {
  const { author = server.state.bot, files = [], onlyFor, extra = {} } = posting;
  const { state } = server;
  if (author.id === state.bot.id) checkMessage(body, files.length);
  const reference = body.message_reference as { message_id?: string } | undefined;
  const replied = reference?.message_id ? channel.messages.get(reference.message_id) : undefined;
  const api = {
    id: newSnowflake(),
    type: replied ? 19 : 0,
    channel_id: channel.id,
    author,
    content: String(body.content ?? ''),
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: mentionedIn(String(body.content ?? ''), state),
    mention_roles: [],
    attachments: files.map((file) => keepFile(server, channel.id, file)),
    embeds: (body.embeds as APIMessage['embeds']) ?? [],
    components: (body.components as APIMessage['components']) ?? [],
    pinned: false,
    flags: Number(body.flags ?? 0) | (onlyFor ? EPHEMERAL : 0),
    ...(replied ? { referenced_message: replied.api, message_reference: reference } : {}),
    ...extra,
  } as APIMessage;
  channel.messages.set(api.id, { api, edits: 0, isDeleted: false, ...(onlyFor ? { onlyFor } : {}) });
  if (!onlyFor) server.gateway.message('MESSAGE_CREATE', channel, api);
  return api;
}

export function messageOf(channel: Channel, id: string | undefined): StoredMessage {
  const message = channel.messages.get(String(id));
  if (!message || message.isDeleted) throw unknown(10008, 'Message');
  return message;
}

export function change(
  server: DiscordServer,
  channel: Channel,
  stored: StoredMessage,
  body: Body,
  files: Upload[] = [],
): APIMessage {
  if (stored.api.author.id !== server.state.bot.id)
    throw new DiscordFault(403, 50005, 'Cannot edit a message authored by another user');
  const known = stored.api as unknown as Body;
  const attachments = body.attachments === undefined ? stored.api.attachments : [];
  const next = {
    ...known,
    ...body,
    attachments: [...attachments, ...files.map((file) => keepFile(server, channel.id, file))],
  };
  checkMessage({ ...next, flags: Number(known.flags ?? 0) | Number(body.flags ?? 0) }, next.attachments.length);
  stored.api = { ...next, id: stored.api.id, edited_timestamp: new Date().toISOString() } as unknown as APIMessage;
  stored.api.flags = Number(known.flags ?? 0) | Number(body.flags ?? 0);
  stored.edits += 1;
  if (!stored.onlyFor) server.gateway.message('MESSAGE_UPDATE', channel, stored.api);
  return stored.api;
}

const placeOf = ({ id, guildId }: Channel) => ({ channel_id: id, ...(guildId ? { guild_id: guildId } : {}) });

export function remove(server: DiscordServer, channel: Channel, stored: StoredMessage): void {
  stored.isDeleted = true;
  const { id } = stored.api;
  if (!stored.onlyFor) server.gateway.dispatch('MESSAGE_DELETE', { id, ...placeOf(channel) });
}

/** As moderators do it: one event for all. */
export function removeAll(server: DiscordServer, channel: Channel, stored: StoredMessage[]): void {
  for (const each of stored) each.isDeleted = true;
  const ids = stored.map(({ api }) => api.id);
  server.gateway.dispatch('MESSAGE_DELETE_BULK', { ids, ...placeOf(channel) });
}
