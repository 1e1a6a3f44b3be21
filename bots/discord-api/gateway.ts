import {
  CloseCodes,
  SimpleShardingStrategy,
  WebSocketManager,
  type WebSocketShard,
  WebSocketShardDestroyRecovery,
  WebSocketShardEvents,
} from '@discordjs/ws';
import type { REST } from 'discord.js';
import { GatewayCloseCodes, type GatewayDispatchPayload, GatewayIntentBits, Routes } from 'discord-api-types/v10';
import { type ClientSettings, createRest, type Introduced } from './client.js';
import { createSessions, type SessionKeeper } from './sessions.js';

export interface GatewayHooks {
  onError(error: unknown): void;
  /** The library comes back by itself, except where Discord {@link refusalOf refuses}. */
  onClosed(code: number): void;
  /** Events come, of a new session or of the one before. */
  onConnected(isResumed: boolean): void;
}

/** Why Discord ends the connection for good, where that is what a code says. */
export function refusalOf(code: number): 'token' | 'intent' | 'version' | undefined {
  if (code === GatewayCloseCodes.AuthenticationFailed) return 'token';
  if (code === GatewayCloseCodes.InvalidIntents || code === GatewayCloseCodes.DisallowedIntents) return 'intent';
  return code >= GatewayCloseCodes.InvalidShard && code <= GatewayCloseCodes.InvalidAPIVersion ? 'version' : undefined;
}

export interface DiscordGateway {
  /** `run` gets what Discord sent, unchecked; what it throws is told of and goes no further. */
  on<T>(event: GatewayDispatchPayload['t'], run: (data: T) => Promise<void>): void;
  /** Resolves when events come. */
  connect(): Promise<void>;
  close(): Promise<void>;
}

/** What the library starts and waits for nobody to end: a fault in one of them would be the end of the process. */
const UNWATCHED = ['internalConnect', 'onClose', 'onMessage'] as const;
type Unwatched = Record<(typeof UNWATCHED)[number], (...args: unknown[]) => Promise<void>>;

function watch(shard: WebSocketShard, onError: GatewayHooks['onError']): void {
  const inner = shard as unknown as Unwatched;
  for (const name of UNWATCHED) {
    const run = inner[name].bind(shard);
    inner[name] = (...args) =>
      run(...args)
        .catch(async (error: unknown) => {
          onError(error);
          // After a frame that cannot be understood nobody knows where we stand: begin anew.
          if (name === 'onMessage')
            await shard.destroy({ reason: 'unreadable frame', recover: WebSocketShardDestroyRecovery.Reconnect });
        })
        .catch(onError);
  }
}

/** `shards` is the library's own; a version that has no such thing does not get past the tests. */
class WatchedShards extends SimpleShardingStrategy {
  constructor(
    manager: WebSocketManager,
    private readonly onError: GatewayHooks['onError'],
  ) {
    super(manager);
  }
  override async spawn(ids: number[]): Promise<void> {
    await super.spawn(ids);
    const { shards } = this as unknown as { shards: Map<number, WebSocketShard> };
    for (const shard of shards.values()) watch(shard, this.onError);
  }
}

function restFor(settings: ClientSettings): REST {
  const rest = createRest(settings, true);
  const { gatewayUrl } = settings;
  if (!gatewayUrl) return rest;
  const get = rest.get.bind(rest);
  rest.get = async (route, options) => {
    const answer = await get(route, options);
    return route === Routes.gatewayBot() ? { ...(answer as object), url: gatewayUrl } : answer;
  };
  return rest;
}

/** The connection that events come through. It asks for the words of members only where they were granted. */
export function createGateway(
  settings: ClientSettings,
  { applicationId, mayRead }: Introduced,
  hooks: GatewayHooks,
  keeper: SessionKeeper,
): DiscordGateway {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  const intents = Guilds | GuildMessages | DirectMessages | (mayRead ? MessageContent : 0);
  const { gatewayUrl } = settings;
  const sessions = createSessions(keeper, `${applicationId}-${intents}`, hooks.onError);
  const manager = new WebSocketManager({
    token: settings.token,
    intents,
    rest: restFor(settings),
    buildStrategy: (owner) => new WatchedShards(owner, hooks.onError),
    retrieveSessionInfo: sessions.retrieve,
    // Whoever goes through an address of their own resumes through it too.
    updateSessionInfo: (_shard, info) => sessions.update(info && { ...info, resumeURL: gatewayUrl ?? info.resumeURL }),
  });
  const runs = new Map<string, ((data: never) => Promise<void>)[]>();
  manager.on(WebSocketShardEvents.Dispatch, ({ data: { t, d, s } }) => {
    const begun = (runs.get(t) ?? []).map((run) => run(d as never).catch(hooks.onError));
    void sessions.during(s, Promise.all(begun));
  });
  manager.on(WebSocketShardEvents.Error, ({ error }) => hooks.onError(error));
  manager.on(WebSocketShardEvents.Closed, ({ code }) => hooks.onClosed(code));
  manager.on(WebSocketShardEvents.Ready, () => hooks.onConnected(false));
  manager.on(WebSocketShardEvents.Resumed, () => hooks.onConnected(true));
  return {
    on: (event, run) => void runs.set(event, [...(runs.get(event) ?? []), run]),
    connect: async () => manager.connect(),
    /** The session stays open for whoever starts next. */
    async close() {
      await sessions.save().catch(hooks.onError);
      await manager.destroy({ code: CloseCodes.Resuming, reason: 'stopped' });
    },
  };
}
