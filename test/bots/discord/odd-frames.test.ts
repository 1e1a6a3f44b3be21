import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGateway, type DiscordGateway } from '../../../bots/discord-api/gateway.js';
import { DiscordPerson } from '../../support/discord/person.js';
import { type DiscordServer, startDiscordServer } from '../../support/discord/server.js';
import { startParafa } from '../../support/parafa-process.js';
import { Person } from '../../support/telegram/person.js';
import { startTelegramServer } from '../../support/telegram/server.js';

const NOT_KEPT = { get: async () => undefined, set: async () => undefined };

let server: DiscordServer;
beforeEach(async () => {
  server = await startDiscordServer();
});
afterEach(() => server.close());

/** Events without what every event has. */
const ODD_EVENTS: [string, unknown][] = [
  ['INTERACTION_CREATE', null],
  ['INTERACTION_CREATE', { type: 3 }],
  ['INTERACTION_CREATE', { type: 2, data: null }],
  ['MESSAGE_CREATE', null],
  ['MESSAGE_CREATE', { id: '1', author: null }],
  ['MESSAGE_UPDATE', {}],
  ['MESSAGE_DELETE', null],
  ['MESSAGE_DELETE_BULK', null],
  ['MESSAGE_DELETE_BULK', { channel_id: '1' }],
  ['GUILD_CREATE', {}],
  ['GUILD_DELETE', null],
  ['THREAD_CREATE', { id: 7 }],
  ['CHANNEL_UPDATE', null],
  ['NEVER_HEARD_OF', { a: [null] }],
];
/** Frames that are no events: the last three leave us not knowing where we stand. */
const ODD_FRAMES = ['null', '[]', '{', '{"op":77}', '{"op":11}', '{"op":10,"d":null}', '{"op":9,"d":null}'];
const ODD_READY = '{"op":0,"t":"READY","s":1,"d":null}';

test.each([...ODD_FRAMES, ODD_READY])(
  'after %s events still come, and nothing is thrown past the gateway',
  async (frame) => {
    const faults: unknown[] = [];
    const heard: string[] = [];
    const settings = { token: server.token, apiBase: server.apiBase, requestsPerSecond: 50 };
    const hooks = { onError: (error: unknown) => faults.push(error), onClosed: () => {}, onConnected: () => {} };
    const gateway: DiscordGateway = createGateway(settings, { applicationId: '1', mayRead: false }, hooks, NOT_KEPT);
    gateway.on<{ content: string }>(
      GatewayDispatchEvents.MessageCreate,
      async ({ content }) => void heard.push(content),
    );
    await gateway.connect();
    server.gateway.raw(frame);
    const nurse = new DiscordPerson(server);
    // What is said while nobody listens is lost with a session that is begun anew.
    const says = setInterval(() => nurse.says('bună ziua'), 200);
    await nurse.until(() => heard.length > 0 && server.gateway.isConnected(), 'an event', 30_000);
    const { length } = heard;
    await nurse.until(() => heard.length > length + 5, 'more events', 30_000);
    clearInterval(says);
    await gateway.close();
  },
  90_000,
);

test('neither odd payloads nor a revoked token of one platform end the other', async () => {
  const telegram = await startTelegramServer();
  const data = await mkdtemp(join(tmpdir(), 'parafa-odd-'));
  const running = startParafa(['start'], {
    PARAFA_DATA: data,
    DISCORD_BOT_TOKEN: server.token,
    DISCORD_API_BASE: server.apiBase,
    DISCORD_CDN_BASE: server.cdn,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
  });
  try {
    await running.logged('discord-started', 180_000);
    for (const [type, payload] of ODD_EVENTS) server.gateway.dispatch(type, payload);
    for (const frame of ODD_FRAMES) server.gateway.raw(frame);
    await running.logged('discord-event-failed');
    const nurse = new Person(telegram, 901);
    await nurse.says('cât costă?');
    await nurse.hears('2.500 lei', 60_000);
    const other = new DiscordPerson(server);
    // In a new session, or in the one before: an event on its way may have kept it.
    const again = ({ identified, resumed } = server.gateway.counts) => identified + resumed > 1;
    await other.until(() => again() && server.gateway.isConnected(), 'Discord', 60_000);
    other.slash('taxa');
    expect(await other.hears('2.500 lei', other.dm, 60_000)).toContain('Sursa');
    // A platform that lets us in no more says so, and the other one goes on.
    telegram.revoke();
    await running.logged('telegram-unauthorized');
    const later = new DiscordPerson(server);
    later.slash('taxa');
    expect(await later.hears('2.500 lei', later.dm, 60_000)).toContain('Sursa');
  } finally {
    await running.kill();
    await telegram.close();
    await rm(data, { recursive: true });
  }
}, 400_000);
