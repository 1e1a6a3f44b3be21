import { createConversationDesk } from '../../../bots/desk/conversations.js';
import { createReviewDesk } from '../../../bots/desk/reviews.js';
import { createSnippetDesk } from '../../../bots/desk/snippets.js';
import { createRest } from '../../../bots/discord-api/client.js';
import { createDesk } from '../../../bots/discord-desk/desk.js';
import { createRoles } from '../../../bots/discord-desk/roles.js';
import { openKnowledge } from '../../../knowledge/open.js';
import type { TestEngine } from '../engine.js';
import { DiscordPerson } from './person.js';
import { type DiscordServer, startDiscordServer } from './server.js';
import type { Channel, Guild, StoredInteraction } from './state.js';

export interface TestDesk {
  server: DiscordServer;
  engine: TestEngine;
  guild: Guild;
  channel: Channel;
  /** Where conversations become threads. */
  talks: Channel;
  desk: ReturnType<typeof createDesk>;
  roleId: string;
  leadId: string;
  links: string[];
  faults: unknown[];
  /** Somebody of the staff. */
  member(name: string, ...roles: string[]): DiscordPerson;
  /** Hands an interaction to the desk, as the gateway would, and waits until it is dealt with. */
  took(stored: StoredInteraction): Promise<boolean>;
  /** Another process takes over: nothing that was in memory is left. */
  restart(): Promise<void>;
  /** Brings the channel up to date, and waits. */
  synced(): Promise<void>;
  /** A nurse with a dossier that she has not sent. */
  newDossier(): Promise<{ dossierId: string; personId: string; chatId: string }>;
  /** A dossier that was sent, and its review. */
  submitted(): Promise<{ reviewId: string; dossierId: string; personId: string; chatId: string }>;
  close(): Promise<void>;
}

export interface DeskOptions {
  /** We see what is written in threads. */
  mayRead?: boolean;
  /** Conversations are posts of a forum of their own. */
  hasForum?: boolean;
}

/** Opens a desk on a strict Discord of its own, in front of an engine that may have served another one before. */
export async function openTestDesk(
  engine: TestEngine,
  { mayRead = true, hasForum = false }: DeskOptions = {},
): Promise<TestDesk> {
  const server = await startDiscordServer();
  const { store } = engine;
  const people: string[] = [];
  engine.clock.set(new Date());
  const { state } = server;
  const guild = state.addGuild('Institut');
  const channel = state.addChannel({ type: 0, name: 'dosare', guildId: guild.id });
  const talks = hasForum ? state.addChannel({ type: 15, name: 'conversații', guildId: guild.id }) : channel;
  const [roleId, leadId] = [state.addRole(guild, 'personal'), state.addRole(guild, 'coordonator')];
  const settings = { token: server.token, apiBase: server.apiBase, requestsPerSecond: 1000 };
  const rest = createRest(settings, true);
  const wake = async () => undefined;
  const links: string[] = [];
  const faults: unknown[] = [];
  const kb = await openKnowledge();
  const begin = () =>
    createDesk({
      rest,
      applicationId: state.applicationId,
      guildId: guild.id,
      channelId: channel.id,
      talkChannelId: talks.id,
      cdn: server.cdn,
      roles: createRoles({
        rest,
        guildId: guild.id,
        roles: { staff: [roleId], lead: [leadId], admin: [] },
        now: Date.now,
      }),
      store,
      reviews: createReviewDesk({ store, kb, wake, judgeWhenRead: async () => undefined }),
      talks: createConversationDesk({ store, wake }),
      snippets: createSnippetDesk({ store }),
      kb,
      clock: engine.clock.now,
      async link(access) {
        links.push(await store.staffAccesses.issue(access, engine.clock.now(), 10));
        return `https://parafa.example/staff/open/${links.at(-1)}`;
      },
      idleMinutes: 30,
      nudgeHours: 8,
      mayRead,
      onError: (error) => faults.push(error),
    });
  let desk = begin();
  const newDossier = async () => {
    const made = await engine.newDossier();
    people.push(made.personId);
    return made;
  };
  return {
    server,
    engine,
    guild,
    channel,
    talks,
    get desk() {
      return desk;
    },
    roleId,
    leadId,
    links,
    faults,
    member(name, ...roles) {
      const person = new DiscordPerson(server, { name });
      guild.members.set(person.user.id, roles);
      return person;
    },
    took: (stored) => desk.interaction(stored.api),
    async restart() {
      await desk.close();
      desk = begin();
    },
    synced: () => desk.synced(),
    newDossier,
    async submitted() {
      const made = await newDossier();
      await store.dossiers.step(made.dossierId, 'submit');
      const reviewId = await store.reviews.open({
        personId: made.personId,
        dossierId: made.dossierId,
        reason: 'submitted',
      });
      return { ...made, reviewId };
    },
    async close() {
      await desk.close();
      // Whoever waits there would wait at the next desk too.
      for (const personId of people) await store.people.erase(personId);
      await server.close();
    },
  };
}
