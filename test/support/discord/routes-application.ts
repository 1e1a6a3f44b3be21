import { DiscordFault, missingAccess, unknown } from './fault.js';
import type { Handler, RouteCall } from './routes.js';
import { newSnowflake } from './snowflake.js';
import type { Command, Guild } from './state.js';
import { checkCommand } from './validate.js';

const guildOf = ({ server, at }: RouteCall): Guild => {
  const guild = server.state.guilds.get(String(at.guild));
  if (!guild?.members.has(server.state.bot.id)) throw missingAccess();
  return guild;
};

function own({ server, at }: RouteCall): void {
  if (at.app !== server.state.applicationId)
    throw new DiscordFault(403, 20012, 'You are not authorized to perform this action on this application');
}

function putCommands(call: RouteCall): Command[] {
  own(call);
  const given = call.body as unknown as Command[];
  for (const command of given) checkCommand(command as unknown as Record<string, unknown>);
  if (given.length > 100) throw new DiscordFault(400, 30032, 'Maximum number of application commands reached (100)');
  const kept = given.map((command) => ({ ...command, id: newSnowflake(), version: newSnowflake() }));
  call.server.state.commands.set(call.at.guild ?? '', kept);
  return kept;
}

const listCommands: Handler = (call) => {
  own(call);
  return call.server.state.commands.get(call.at.guild ?? '') ?? [];
};

export const applicationRoutes: Record<string, Handler> = {
  'GET /gateway/bot': ({ server }) => ({
    url: server.gatewayUrl,
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
  }),
  'GET /users/@me': ({ server }) => server.state.bot,
  'GET /applications/@me': ({ server }) => ({
    id: server.state.applicationId,
    name: 'Parafa',
    flags: server.state.privileged & (1 << 15) ? 1 << 19 : 0,
    interactions_endpoint_url: null,
  }),
  'GET /users/:user': ({ server, at }) => {
    const user = server.state.users.get(String(at.user));
    if (!user) throw unknown(10013, 'User');
    return user;
  },
  'POST /users/@me/channels': ({ server, body }) => {
    const id = String((body as { recipient_id?: string }).recipient_id);
    if (!server.state.users.has(id)) throw unknown(10013, 'User');
    const dm = server.state.dmOf(id);
    return { id: dm.id, type: 1, recipients: [server.state.users.get(id)] };
  },
  'GET /applications/:app/commands': listCommands,
  'PUT /applications/:app/commands': putCommands,
  'GET /applications/:app/guilds/:guild/commands': listCommands,
  'PUT /applications/:app/guilds/:guild/commands': (call) => {
    guildOf(call);
    return putCommands(call);
  },
  'GET /guilds/:guild': (call) => ({ id: guildOf(call).id, name: guildOf(call).name }),
  'GET /guilds/:guild/roles': (call) =>
    [...guildOf(call).roles.values()].map((role) => ({ ...role, permissions: String(role.permissions) })),
  'GET /guilds/:guild/members/:user': (call) => {
    const roles = guildOf(call).members.get(String(call.at.user));
    if (!roles) throw unknown(10007, 'Member');
    return { user: call.server.state.users.get(String(call.at.user)), roles, flags: 0 };
  },
};
