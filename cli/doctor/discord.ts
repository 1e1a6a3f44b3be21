import { DiscordAPIError } from 'discord.js';
import { createRest, introduce } from '../../bots/discord-api/client.js';
import type { DiscordConfig } from '../../core/config.js';
import type { Said } from './finding.js';

type Rest = ReturnType<typeof createRest>;

const PORTAL = 'https://discord.com/developers/applications';
/** What the desk needs in its channel, by the names that Discord shows. */
const NEEDED: readonly [name: string, bit: bigint][] = [
  ['View Channel', 1n << 10n],
  ['Send Messages', 1n << 11n],
  ['Manage Messages', 1n << 13n],
  ['Attach Files', 1n << 15n],
  ['Read Message History', 1n << 16n],
  ['Manage Threads', 1n << 34n],
  ['Create Public Threads', 1n << 35n],
  ['Create Private Threads', 1n << 36n],
  ['Send Messages in Threads', 1n << 38n],
];
const ADMINISTRATOR = 1n << 3n;
const INVITE = NEEDED.reduce((sum, [, bit]) => sum | bit, (1n << 6n) | (1n << 15n));

interface Place {
  id: string;
  name: string;
}

interface Overwrite {
  id: string;
  allow: string;
  deny: string;
}

/** Permissions of the bot in a channel, as Discord counts them: everybody's, the roles', then what the channel changes. */
async function permissionsIn(rest: Rest, guildId: string, channelId: string, botId: string): Promise<bigint> {
  const [roles, member, channel] = (await Promise.all([
    rest.get(`/guilds/${guildId}/roles`),
    rest.get(`/guilds/${guildId}/members/${botId}`),
    rest.get(`/channels/${channelId}`),
  ])) as [{ id: string; permissions: string }[], { roles: string[] }, { permission_overwrites?: Overwrite[] }];
  const own = [guildId, ...member.roles];
  let granted = roles
    .filter(({ id }) => own.includes(id))
    .reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  if ((granted & ADMINISTRATOR) !== 0n) return INVITE;
  const changes = channel.permission_overwrites ?? [];
  for (const ids of [[guildId], member.roles, [botId]]) {
    const here = changes.filter(({ id }) => ids.includes(id));
    granted &= ~here.reduce((sum, { deny }) => sum | BigInt(deny), 0n);
    granted |= here.reduce((sum, { allow }) => sum | BigInt(allow), 0n);
  }
  return granted;
}

async function placeOf(rest: Rest, guildId: string, place: Place, botId: string, invite: string): Promise<Said> {
  try {
    const granted = await permissionsIn(rest, guildId, place.id, botId);
    const missing = NEEDED.filter(([, bit]) => (granted & bit) === 0n).map(([name]) => name);
    if (missing.length === 0) return { level: 'ok', says: `the bot may do in ${place.name} what it needs` };
    return {
      level: 'fail',
      says: `in ${place.name} the bot lacks ${missing.join(', ')}: allow it in the settings of the channel, or invite it anew: ${invite}`,
    };
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    return { level: 'fail', says: `the bot does not see the server or ${place.name}: invite it with ${invite}` };
  }
}

async function placesOf(rest: Rest, settings: DiscordConfig, applicationId: string): Promise<Said[]> {
  const { guildId, staffChannelId, talkChannelId } = settings;
  if (!guildId || !staffChannelId)
    return [
      { level: 'warn', says: 'there is no desk: DISCORD_GUILD_ID and DISCORD_STAFF_CHANNEL_ID name where it shall be' },
    ];
  const invite = `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${INVITE}&guild_id=${guildId}`;
  const places = [
    { id: staffChannelId, name: 'the channel of the staff' },
    ...(talkChannelId ? [{ id: talkChannelId, name: 'the channel of conversations' }] : []),
  ];
  return Promise.all(places.map((place) => placeOf(rest, guildId, place, applicationId, invite)));
}

/** The token, the one privileged intent, and what the bot may do where the staff are. */
export async function discord(settings: DiscordConfig): Promise<Said[]> {
  const rest = createRest(settings, false);
  try {
    const { applicationId, mayRead } = await introduce(rest);
    const intent: Said = mayRead
      ? { level: 'ok', says: 'the token is accepted, and the bot may read what staff write in threads' }
      : {
          level: 'warn',
          says: `the token is accepted; without the Message Content Intent staff answer with /raspunde only (else 4014): turn it on at ${PORTAL}/${applicationId}/bot`,
        };
    return [intent, ...(await placesOf(rest, settings, applicationId))];
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401)
      return [{ level: 'fail', says: `DISCORD_BOT_TOKEN is refused: take the right one at ${PORTAL}` }];
    if (error instanceof DiscordAPIError) return [{ level: 'fail', says: `Discord answers HTTP ${error.status}` }];
    return [{ level: 'fail', says: 'DISCORD_API_BASE does not answer: check the network' }];
  }
}
