import type { REST } from 'discord.js';
import { type APIInteraction, Routes } from 'discord-api-types/v10';
import { mayDo, type StaffAct, type StaffRole } from '../../core/staff/roles.js';

export type RoleIds = Record<StaffRole, readonly string[]>;

/** What Discord sends along with a press or a message in a server. */
interface FromServer {
  member?: { roles?: readonly string[] } | undefined;
  guild_id?: string | undefined;
}

const PREFIX = 'discord:';
export const actorOf = (userId: string): string => `${PREFIX}${userId}`;
/** Who presses, as the audit log names them. */
export const whoIs = ({ member }: Pick<APIInteraction, 'member'>): string => actorOf(member?.user.id ?? '');
export const userIn = (actor: string | null): string | undefined =>
  actor?.startsWith(PREFIX) ? actor.slice(PREFIX.length) : undefined;
/** How staff are shown to each other: Discord writes the name, and nobody is pinged. */
export const shownActor = (actor: string | null): string => {
  const userId = userIn(actor);
  return userId ? `<@${userId}>` : (actor ?? '–');
};

/** A role that was taken away holds no longer than this. */
const TRUSTED_MS = 15_000;

/** Roles of the staff by the roles of their server. A press carries them; for a browser they are asked for. */
export function createRoles(deps: { rest: REST; guildId: string; roles: RoleIds; now(): number }) {
  const { rest, guildId, roles, now } = deps;
  const known = new Map<string, { at: number; roles: StaffRole[] }>();

  const rolesOf = (ids: readonly string[]): StaffRole[] =>
    (Object.keys(roles) as StaffRole[]).filter((role) => roles[role].some((id) => ids.includes(id)));

  async function ask(userId: string): Promise<StaffRole[]> {
    const found = known.get(userId);
    if (found && now() - found.at < TRUSTED_MS) return found.roles;
    const member = await rest.get(Routes.guildMember(guildId, userId)).then(
      (answer) => answer as { roles: string[] },
      () => ({ roles: [] }), // left, unknown, or nobody can say: no role
    );
    const held = rolesOf(member.roles);
    known.set(userId, { at: now(), roles: held });
    return held;
  }

  return {
    /** Of a member as Discord sends it along, in our server only. */
    may: ({ member, guild_id }: FromServer, act: StaffAct): boolean =>
      guild_id === guildId && member?.roles !== undefined && mayDo(rolesOf(member.roles), act),

    /** Of somebody who is not pressing anything here; whoever works at the machine itself may all. */
    async mayNow(actor: string, act: StaffAct): Promise<boolean> {
      const userId = userIn(actor);
      return mayDo(userId ? await ask(userId) : ['admin'], act);
    },
  };
}
export type Roles = ReturnType<typeof createRoles>;
