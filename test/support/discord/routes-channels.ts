import { DiscordFault, invalidForm, missingPermissions, unknown } from './fault.js';
import { change, channelOf, mayWrite, messageOf, PERMISSIONS, post, remove } from './messages.js';
import type { Handler, RouteCall } from './routes.js';
import type { Channel } from './state.js';

type Body = Record<string, unknown>;
const here = ({ server, at }: RouteCall): Channel => channelOf(server, at.channel);

const asApi = (channel: Channel, botId: string) => ({
  id: channel.id,
  type: channel.type,
  name: channel.name,
  ...(channel.guildId ? { guild_id: channel.guildId } : {}),
  ...(channel.parentId ? { parent_id: channel.parentId } : {}),
  ...(channel.parentId ? { thread_metadata: { archived: channel.isArchived, locked: channel.isLocked } } : {}),
  permission_overwrites: channel.denied ? [{ id: botId, type: 1, allow: '0', deny: String(channel.denied) }] : [],
});

function startThread(call: RouteCall, from?: string): unknown {
  const { server, body, files } = call;
  const parent = here(call);
  const { name, type = 11, message } = body as unknown as { name: string; type?: number; message?: Body };
  if (!name || name.length > 100) throw invalidForm('name must be between 1 and 100 in length');
  const isForum = parent.type === 15;
  const needed = type === 12 ? PERMISSIONS.createPrivateThreads : PERMISSIONS.createPublicThreads;
  if ((parent.denied & needed) !== 0n) throw missingPermissions();
  if (isForum && !message) throw invalidForm('message: required in a forum');
  const guildId = parent.guildId as string;
  const thread = server.state.addChannel({
    type: (isForum ? 11 : type) as Channel['type'],
    name,
    guildId,
    parentId: parent.id,
    ...(from ? { id: from } : {}),
  });
  server.gateway.dispatch('THREAD_CREATE', { ...asApi(thread, server.state.bot.id), newly_created: true });
  const first = isForum && message ? post(server, thread, message, { files }) : undefined;
  return { ...asApi(thread, server.state.bot.id), ...(first ? { message: first } : {}) };
}

function changeChannel(call: RouteCall): unknown {
  const { server, body } = call;
  const channel = here(call);
  if ((channel.denied & PERMISSIONS.manageThreads) !== 0n) throw missingPermissions();
  const { archived, locked, name } = body as unknown as { archived?: boolean; locked?: boolean; name?: string };
  if (archived !== undefined) channel.isArchived = archived;
  if (locked !== undefined) channel.isLocked = locked;
  if (name !== undefined) channel.name = name;
  server.gateway.dispatch('THREAD_UPDATE', asApi(channel, server.state.bot.id));
  return asApi(channel, server.state.bot.id);
}

function pin(call: RouteCall): undefined {
  const channel = here(call);
  messageOf(channel, call.at.message);
  if ((channel.denied & PERMISSIONS.manageMessages) !== 0n) throw missingPermissions();
  if (channel.pins.size >= 50) throw new DiscordFault(400, 30003, 'Maximum number of pins reached (50)');
  channel.pins.add(String(call.at.message));
  return undefined;
}

export const channelRoutes: Record<string, Handler> = {
  'GET /channels/:channel': (call) => asApi(here(call), call.server.state.bot.id),
  'PATCH /channels/:channel': changeChannel,
  'POST /channels/:channel/typing': (call) => void here(call),
  'GET /channels/:channel/messages': (call) =>
    [...here(call).messages.values()]
      .filter(({ isDeleted, onlyFor }) => !isDeleted && !onlyFor)
      .map(({ api }) => api)
      .reverse()
      .slice(0, Number(call.query.get('limit') ?? 50)),
  'POST /channels/:channel/messages': (call) => {
    const channel = here(call);
    if (channel.type === 15) throw new DiscordFault(400, 50008, 'Cannot send messages in a non-text channel');
    mayWrite(call.server, channel);
    const { nonce, enforce_nonce } = call.body as Body;
    const same = enforce_nonce ? [...channel.messages.values()].find(({ api }) => api.nonce === nonce) : undefined;
    if (same) return same.api;
    const extra = nonce === undefined ? {} : { nonce: nonce as string };
    return post(call.server, channel, call.body, { files: call.files, extra });
  },
  'GET /channels/:channel/messages/:message': (call) => {
    const { api } = messageOf(here(call), call.at.message);
    for (const { id } of api.attachments) {
      const stored = call.server.state.attachments.get(id);
      if (stored) stored.givenAt = Date.now();
    }
    return api;
  },
  'PATCH /channels/:channel/messages/:message': (call) => {
    const stored = messageOf(here(call), call.at.message);
    if (stored.onlyFor) throw unknown(10008, 'Message');
    return change(call.server, here(call), stored, call.body, call.files);
  },
  'DELETE /channels/:channel/messages/:message': (call) => {
    const stored = messageOf(here(call), call.at.message);
    if (stored.onlyFor) throw unknown(10008, 'Message');
    remove(call.server, here(call), stored);
  },
  'PUT /channels/:channel/messages/:message/reactions/:emoji/@me': (call) => {
    const { api } = messageOf(here(call), call.at.message);
    const emoji = { id: null, name: String(call.at.emoji) };
    api.reactions = [...(api.reactions ?? []), { count: 1, me: true, emoji } as never];
  },
  'PUT /channels/:channel/pins/:message': pin,
  'PUT /channels/:channel/messages/pins/:message': pin,
  'POST /channels/:channel/threads': (call) => startThread(call),
  'POST /channels/:channel/messages/:message/threads': (call) => startThread(call, call.at.message),
  'PUT /channels/:channel/thread-members/:user': (call) => void here(call),
};
