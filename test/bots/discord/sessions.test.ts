import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGateway, type DiscordGateway } from '../../../bots/discord-api/gateway.js';
import { DiscordPerson } from '../../support/discord/person.js';
import { type DiscordServer, startDiscordServer } from '../../support/discord/server.js';

let server: DiscordServer;
let stored: string | undefined;
let gateway: DiscordGateway | undefined;
const faults: unknown[] = [];

beforeEach(async () => {
  server = await startDiscordServer();
  stored = undefined;
});
afterEach(async () => {
  await gateway?.close();
  await server.close();
});

const keeper = {
  get: async () => stored,
  set: async (session: string) => {
    stored = session;
  },
};
const hooks = { onError: (error: unknown) => faults.push(error), onClosed: () => {}, onConnected: () => {} };

/** A process of its own, as far as the session is concerned. */
async function start(heard: string[], { mayRead = false, deals = async () => {}, url = '' } = {}) {
  const settings = {
    token: server.token,
    apiBase: server.apiBase,
    requestsPerSecond: 50,
    ...(url ? { gatewayUrl: url } : {}),
  };
  gateway = createGateway(settings, { applicationId: '1', mayRead }, hooks, keeper);
  gateway.on<{ content: string }>(GatewayDispatchEvents.MessageCreate, async ({ content }) => {
    heard.push(content);
    await deals();
  });
  await gateway.connect();
}

test('what is said while nobody runs comes to whoever starts next, and only once', async () => {
  const [first, second]: [string[], string[]] = [[], []];
  const nurse = new DiscordPerson(server);
  await start(first);
  nurse.says('una');
  await nurse.until(() => first.length === 1, 'a message');
  await gateway?.close();
  nurse.says('două');
  await start(second);
  await nurse.until(() => second.length > 0, 'what was missed');
  expect([first, second]).toEqual([['una'], ['două']]);
  expect(server.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
});

test('what came and was not dealt with comes again', async () => {
  const [first, second]: [string[], string[]] = [[], []];
  const nurse = new DiscordPerson(server);
  await start(first, { deals: () => new Promise(() => {}) });
  nurse.says('la mijloc');
  await nurse.until(() => first.length === 1, 'a message');
  await gateway?.close();
  await start(second);
  await nurse.until(() => second.length > 0, 'the message again');
  expect(second).toEqual(['la mijloc']);
});

test('a session that Discord forgot, of other intents, or unreadable: a new one is begun', async () => {
  const nurse = new DiscordPerson(server);
  await start([]);
  await gateway?.close();
  server.gateway.drop({ isForgotten: true });
  await start([]);
  await gateway?.close();
  await start([], { mayRead: true });
  await gateway?.close();
  stored = '{';
  const heard: string[] = [];
  await start(heard);
  nurse.says('bună ziua');
  await nurse.until(() => heard.length > 0, 'a message');
  expect(server.gateway.counts).toMatchObject({ identified: 4, resumed: 0 });
});

test('whoever goes through a gateway address of their own resumes through it', async () => {
  const url = `${server.gatewayUrl}?through=proxy`;
  await start([], { url: server.gatewayUrl });
  await gateway?.close();
  expect(JSON.parse(stored ?? '{}')).toMatchObject({ resumeURL: server.gatewayUrl });
  await start([], { url });
  expect(server.gateway.counts.resumed).toBe(1);
});
