import { Client, DiscordAPIError, GatewayDispatchEvents, GatewayIntentBits, Routes } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiscordFault } from '../../support/discord/fault.js';
import { DiscordPerson } from '../../support/discord/person.js';
import { type DiscordServer, startDiscordServer } from '../../support/discord/server.js';

/** The stand-in, looked at through discord.js itself: what it takes for Discord is enough like it. */
let server: DiscordServer;
let client: Client;

beforeEach(async () => {
  server = await startDiscordServer();
});
afterEach(async () => {
  await client?.destroy();
  await server.close();
});

async function connect(intents: GatewayIntentBits[] = [GatewayIntentBits.DirectMessages]): Promise<Client> {
  client = new Client({ intents, rest: { api: server.apiBase, retries: 0 } });
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(server.token);
  await ready;
  return client;
}
const next = <T>(event: GatewayDispatchEvents): Promise<T> =>
  new Promise((resolve) => client.ws.once(event as never, ((data: T) => resolve(data)) as never));
const codeOf = async (call: Promise<unknown>) =>
  call.then(
    () => 'accepted',
    (error: unknown) => (error instanceof DiscordAPIError ? error.code : String(error)),
  );

test('a wrong token, a privileged intent that was not given, are told apart', async () => {
  client = new Client({ intents: [], rest: { api: server.apiBase } });
  await expect(client.login('AAAA.wrong.token')).rejects.toThrow(/token/i);
  server.state.privileged = 0;
  client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: server.apiBase } });
  await expect(client.login(server.token)).rejects.toThrow(/intent/i);
});

test('direct messages carry their channel type, and need their intent', async () => {
  await connect();
  const nurse = new DiscordPerson(server);
  const heard = next<{ channel_type: number; content: string }>(GatewayDispatchEvents.MessageCreate);
  nurse.says('bună ziua');
  expect(await heard).toMatchObject({ channel_type: 1, content: 'bună ziua' });
});

test('what was missed comes after a resume', async () => {
  await connect();
  const nurse = new DiscordPerson(server);
  server.gateway.drop();
  const heard = next<{ content: string }>(GatewayDispatchEvents.MessageCreate);
  nurse.says('între timp');
  expect((await heard).content).toBe('între timp');
  expect(server.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
}, 20_000);

test('an interaction is acknowledged once, and in time', async () => {
  const { rest } = await connect();
  const nurse = new DiscordPerson(server);
  const came = next<APIInteraction>(GatewayDispatchEvents.InteractionCreate);
  nurse.slash('ajutor');
  const { id, token } = await came;
  const callback = () => rest.post(Routes.interactionCallback(id, token), { auth: false, body: { type: 5 } });
  expect(await codeOf(callback())).toBe('accepted');
  expect(await codeOf(callback())).toBe(40060);
  server.times.acknowledgeMs = 20;
  const late = nurse.slash('ajutor').api;
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(
    await codeOf(rest.post(Routes.interactionCallback(late.id, late.token), { auth: false, body: { type: 5 } })),
  ).toBe(10062);
});

test('the first word after "thinking" is @original, and only who asked sees an ephemeral one', async () => {
  const { rest } = await connect();
  const nurse = new DiscordPerson(server);
  const { id, token, application_id: app } = nurse.slash('status').api;
  await rest.post(Routes.interactionCallback(id, token), { auth: false, body: { type: 5, data: { flags: 64 } } });
  await rest.patch(Routes.webhookMessage(app, token, '@original'), { auth: false, body: { content: 'doar dvs.' } });
  expect(nurse.texts()).toEqual(['doar dvs.']);
  expect(new DiscordPerson(server).texts(nurse.dm)).toEqual([]);
  server.times.tokenMs = 0;
  expect(await codeOf(rest.post(Routes.webhook(app, token), { auth: false, body: { content: 'târziu' } }))).toBe(50027);
});

test('2,001 characters, closed messages, unknown channels and limits are refused as Discord does', async () => {
  const { rest } = await connect();
  const nurse = new DiscordPerson(server);
  const say = (content: string, channel = nurse.dm.id) =>
    codeOf(rest.post(Routes.channelMessages(channel), { body: { content } }));
  expect(await say('x'.repeat(2000))).toBe('accepted');
  expect(await say('x'.repeat(2001))).toBe(50035);
  nurse.user.hasClosedMessages = true;
  expect(await say('x')).toBe(50007);
  expect(await say('x', '1')).toBe(10003);
  nurse.user.hasClosedMessages = false;
  server.failNext('POST', /messages$/, new DiscordFault(429, 0, 'You are being rate limited.', { retry_after: 0.05 }));
  expect(await say('încă o dată')).toBe('accepted');
});
