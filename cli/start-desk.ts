import type { REST } from 'discord.js';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { createConversationDesk } from '../bots/desk/conversations.js';
import { createLinks } from '../bots/desk/links.js';
import { createReviewDesk } from '../bots/desk/reviews.js';
import { createSnippetDesk } from '../bots/desk/snippets.js';
import { createDesk } from '../bots/discord-desk/desk.js';
import { createRoles } from '../bots/discord-desk/roles.js';
import type { DiscordConfig } from '../core/config.js';
import type { KnowledgeBase } from '../core/facts/fact.js';
import type { ChatsDeps } from './chats.js';
import { webOrigin } from './web-origin.js';

/** The staff's side of the Discord bot. What it has taken is nobody else's: true then. */
export interface RunningDesk {
  commands: readonly object[];
  interaction(data: APIInteraction): Promise<boolean>;
  message(data: GatewayMessageCreateDispatchData): Promise<boolean>;
  edited(data: GatewayMessageCreateDispatchData): Promise<boolean>;
  deleted(data: { id: string; channel_id: string }): Promise<void>;
  start(): void;
  close(): Promise<void>;
}

const nothing = async () => false;

/** Without a channel for the staff there is no desk; everything that comes is for the nurses' side. */
const NO_DESK: RunningDesk = {
  commands: [],
  interaction: nothing,
  message: nothing,
  edited: nothing,
  deleted: async () => undefined,
  start: () => undefined,
  close: async () => undefined,
};

export interface DeskStart {
  rest: REST;
  applicationId: string;
  kb: KnowledgeBase;
  mayRead: boolean;
  onError(error: unknown): void;
}

/** The desk in the channel of the staff, when the settings name one. */
export async function startDesk(
  { config, engine, io, staff }: ChatsDeps,
  settings: DiscordConfig,
  start: DeskStart,
): Promise<RunningDesk> {
  const { guildId, staffChannelId, talkChannelId, roles, cdnBase: cdn } = settings;
  if (!guildId || !staffChannelId) return NO_DESK;
  const { store, queues } = engine;
  const wake = (notification: Parameters<typeof queues.notify>[0]) => queues.notify(notification);
  const desk = createDesk({
    ...start,
    guildId,
    channelId: staffChannelId,
    talkChannelId: talkChannelId ?? staffChannelId,
    cdn,
    roles: createRoles({ rest: start.rest, guildId, roles, now: Date.now }),
    store,
    reviews: createReviewDesk({ store, kb: start.kb, wake, judgeWhenRead: (id) => queues.producers.judgeWhenRead(id) }),
    talks: createConversationDesk({ store, wake }),
    snippets: createSnippetDesk({ store }),
    clock: () => io.now(),
    link: createLinks({ store, origin: webOrigin(config), clock: () => io.now() }),
    ...config.desk,
  });
  const forget = staff.listen((event) => {
    if (event.kind === 'intake') desk.alarm(event.id);
    else desk.wake();
  });
  return {
    ...desk,
    async close() {
      forget();
      await desk.close();
    },
  };
}
