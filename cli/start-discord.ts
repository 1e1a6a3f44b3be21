import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';
import {
  type APIInteraction,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import { hintedLanguage } from '../bots/chat/conversation.js';
import { nurseCommands, registerCommands } from '../bots/discord/commands.js';
import { createInteractions } from '../bots/discord/interactions.js';
import { createDiscordPlatform, DISCORD_LIMITS } from '../bots/discord/platform.js';
import { createReceiving } from '../bots/discord/receiving.js';
import { uploadCommand } from '../bots/discord/upload-form.js';
import { createRest, introduce } from '../bots/discord-api/client.js';
import { labelOf } from '../bots/discord-api/faults.js';
import { createGateway, refusalOf } from '../bots/discord-api/gateway.js';
import type { PlatformLimits } from '../bots/port/platform.js';
import type { DiscordConfig } from '../core/config.js';
import { LANGUAGES } from '../core/contract/ids.js';
import type { KnowledgeBase } from '../core/facts/fact.js';
import type { ProgrammeValue } from '../core/facts/inmss-values.js';
import { foldText } from '../core/identity/fold.js';
import { openLiveKnowledge } from '../knowledge/open.js';
import type { FloodLimits } from '../queues/intake/intake.js';
import type { ChatsDeps, RunningChats } from './chats.js';
import { knowledgeFolderIn, publishedIn } from './published-calls.js';
import { startDesk } from './start-desk.js';
import { startPort } from './start-port.js';

const PORTAL = 'https://discord.com/developers/applications';
const START_ATTEMPTS = 6;
const MOST_CHOICES = 25;
const MOST_CHARACTERS = 100;
/** The setting that holds the session of the gateway. */
const SESSION = 'discord.session';

/** A measurement of the bot itself lifts what holds it back. */
export interface DiscordStart {
  rate?: PlatformLimits['rate'];
  flood?: FloodLimits;
}

/** Where something was deleted. */
interface Place {
  channel_id: string;
  guild_id?: string;
}

/** Discord may be away for a moment when we start; what it refuses never gets better. */
async function patiently<T>(run: () => Promise<T>, warn: (event: string) => void): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const isRefused = error instanceof DiscordAPIError && error.status < 500;
      if (isRefused || attempt >= START_ATTEMPTS) throw error;
      warn('discord-unreachable');
      await sleep(1000 * attempt);
    }
  }
}

function meetingFault(error: unknown): string {
  return error instanceof DiscordAPIError && error.status === 401
    ? 'Discord does not know DISCORD_BOT_TOKEN: take the right one from the Developer Portal'
    : 'Discord cannot be reached: check the network and DISCORD_API_BASE';
}

/** Names of programmes in which every typed word begins one. */
function programmesBeginning(kb: KnowledgeBase) {
  const facts = kb.factsOfType<ProgrammeValue>('programme');
  return (typed: string, locale: string): string[] => {
    const lang = LANGUAGES.find((known) => known === locale) ?? hintedLanguage(locale);
    const wanted = foldText(typed);
    return facts
      .map(({ value }) => value.name[lang])
      .filter((name) => foldText(name).includes(wanted))
      .slice(0, MOST_CHOICES)
      .map((name) => name.slice(0, MOST_CHARACTERS));
  };
}

/** The Discord bot in front of the engine, and the desk of the staff beside it. */
export async function startDiscord(
  deps: ChatsDeps,
  settings: DiscordConfig,
  { rate, flood }: DiscordStart = {},
): Promise<RunningChats> {
  const { log, watch } = deps;
  const rest = createRest(settings, false);
  const patient = createRest(settings, true);
  const introduced = await patiently(
    () => introduce(patient),
    (event) => log.warn(event),
  ).catch((error: unknown) => {
    throw new Error(meetingFault(error));
  });
  const { applicationId } = introduced;
  if (settings.applicationId && settings.applicationId !== applicationId)
    throw new Error(
      'DISCORD_APPLICATION_ID is not the application of DISCORD_BOT_TOKEN: take both from one page of the portal',
    );
  const kb = await openLiveKnowledge({ published: publishedIn(knowledgeFolderIn(deps.config.dataDir)) });
  const interactions = createInteractions(Date.now);
  const platform = createDiscordPlatform({
    rest,
    applicationId,
    cdn: settings.cdnBase,
    interactions,
    limits: { ...DISCORD_LIMITS, ...(rate ? { rate } : {}) },
  });
  const onError = (error: unknown, incident?: string) =>
    log.warn('discord-event-failed', { reason: labelOf(error), ...(incident ? { incident } : {}) });
  const kept = deps.engine.store.settings;
  const gateway = createGateway(
    settings,
    introduced,
    {
      onError,
      onClosed(code) {
        watch?.isWell('discord', false);
        const refusal = refusalOf(code);
        if (refusal) log.error('discord-refused', { code, reason: REFUSALS[refusal](applicationId) });
        else log.warn('discord-reconnecting', { code });
      },
      onConnected(isResumed) {
        watch?.isWell('discord', true);
        log.info('discord-connected', { isResumed });
      },
    },
    { get: () => kept.get(SESSION), set: (session) => kept.set(SESSION, session) },
  );
  const desk = await startDesk(deps, settings, {
    rest: patient,
    applicationId,
    kb,
    mayRead: introduced.mayRead,
    onError,
  });

  const running = await startPort(deps, {
    platform,
    labelOf,
    ...(flood ? { flood } : {}),
    async receive(inbox, { commands }) {
      const receiving = createReceiving({
        rest,
        platform,
        applicationId,
        inbox,
        interactions,
        programmes: programmesBeginning(kb),
        onError,
      });
      gateway.on<APIInteraction>(GatewayDispatchEvents.InteractionCreate, async (data) =>
        (await desk.interaction(data)) ? undefined : receiving.interaction(data),
      );
      gateway.on<GatewayMessageCreateDispatchData>(GatewayDispatchEvents.MessageCreate, async (data) =>
        (await desk.message(data)) ? undefined : receiving.message(data),
      );
      gateway.on<GatewayMessageCreateDispatchData>(GatewayDispatchEvents.MessageUpdate, async (data) =>
        (await desk.edited(data)) ? undefined : receiving.edited(data),
      );
      const deleted = ({ channel_id, guild_id }: Place, id: string) =>
        guild_id ? desk.deleted({ id, channel_id }) : inbox.deleted(channel_id, id);
      gateway.on<Place & { id: string }>(GatewayDispatchEvents.MessageDelete, async (data) => deleted(data, data.id));
      gateway.on<Place & { ids: string[] }>(GatewayDispatchEvents.MessageDeleteBulk, async (data) => {
        for (const id of data.ids) await deleted(data, id);
      });
      // Nurses have theirs everywhere, in direct messages too; those of the staff are in their server alone.
      const register = async () => {
        const { guildId } = settings;
        const nurses = [...nurseCommands(['start', ...commands]), uploadCommand];
        const lists = [
          { place: { applicationId }, wanted: nurses },
          ...(guildId ? [{ place: { applicationId, guildId }, wanted: desk.commands as typeof nurses }] : []),
        ];
        for (const { place, wanted } of lists)
          if (await registerCommands(patient, place, wanted)) log.info('discord-commands-registered');
      };
      await patiently(register, (event) => log.warn(event)).catch((error: unknown) =>
        log.warn('commands-not-set', { reason: labelOf(error) }),
      );
      await gateway.connect().catch((error: unknown) => {
        throw new Error(loginFault(error, applicationId));
      });
      return { close: () => gateway.close() };
    },
  });
  desk.start();
  log.info('discord-started', { mayRead: introduced.mayRead });
  return {
    ...running,
    async close() {
      await desk.close();
      await running.close();
    },
  };
}

/** What a refusal of the gateway means, and what mends it. */
const REFUSALS: Record<NonNullable<ReturnType<typeof refusalOf>>, (applicationId: string) => string> = {
  token: () => 'Discord does not know DISCORD_BOT_TOKEN: take the right one from the Developer Portal',
  intent: (applicationId) =>
    `Discord refuses an intent (4014): turn "Message Content Intent" on at ${PORTAL}/${applicationId}/bot, or start again`,
  version: () => 'Discord no longer takes connections of this version of Parafa: install a newer one',
};

function loginFault(error: unknown, applicationId: string): string {
  const words = error instanceof Error ? error.message : '';
  if (/intent/i.test(words)) return REFUSALS.intent(applicationId);
  if (/token|authentication/i.test(words)) return REFUSALS.token(applicationId);
  return 'the gateway of Discord cannot be reached: check the network';
}
