import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DiscordFault } from './fault.js';
import { createGateway, type Gateway } from './gateway.js';
import { readCall } from './http.js';
import { findRoute } from './routes.js';
import { DiscordState } from './state.js';

export const TEST_TOKEN = 'TEST.token-of.nobody';

export interface DiscordServer {
  /** What DISCORD_API_BASE is set to. */
  apiBase: string;
  gatewayUrl: string;
  cdn: string;
  token: string;
  state: DiscordState;
  gateway: Gateway;
  /** How long an interaction waits for its first sign, and how long its token lives. */
  times: { acknowledgeMs: number; tokenMs: number; addressMs: number };
  /** Refuses the next call whose method and path match. */
  failNext(method: string, path: RegExp, fault: DiscordFault): void;
  close(): Promise<void>;
}

const PREFIX = '/api/v10';

/** A strict stand-in for Discord on loopback: REST v10, gateway and attachments, with the refusals of the real one. */
export async function startDiscordServer(): Promise<DiscordServer> {
  const state = new DiscordState();
  const failures: { method: string; path: RegExp; fault: DiscordFault }[] = [];

  const refuse = (response: ServerResponse, fault: DiscordFault): void => {
    const { status, code, message, extra } = fault;
    state.refusals.push(`${status} ${code} ${message}`);
    const wait = extra.retry_after === undefined ? {} : { 'retry-after': String(extra.retry_after) };
    const scope = extra.global ? { 'x-ratelimit-global': 'true' } : {};
    response.writeHead(status, { 'content-type': 'application/json', ...wait, ...scope });
    response.end(JSON.stringify({ code, message, ...extra }));
  };

  function attachment(path: string, response: ServerResponse): void {
    const stored = state.attachments.get(path.split('/')[3] ?? '');
    if (!stored || stored.isGone) return void response.writeHead(404).end('This content is no longer available.');
    if (Date.now() - stored.givenAt > server.times.addressMs)
      return void response.writeHead(404).end('This content is no longer available.');
    response.writeHead(200, { 'content-length': stored.bytes.length }).end(stored.bytes);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request);
    if (call.path.startsWith('/attachments/')) return attachment(call.path, response);
    const path = call.path.slice(PREFIX.length);
    const failure = failures.findIndex((entry) => entry.method === call.method && entry.path.test(path));
    if (failure >= 0) return refuse(response, (failures.splice(failure, 1)[0] as { fault: DiscordFault }).fault);
    const needsToken = !/^\/(interactions|webhooks)\//.test(path);
    if (needsToken && request.headers.authorization !== `Bot ${server.token}`)
      return refuse(response, new DiscordFault(401, 0, '401: Unauthorized'));
    state.calls.push({ method: call.method, path, body: call.body, at: Date.now() });
    const found = call.path.startsWith(PREFIX) ? findRoute(call.method, path) : undefined;
    if (!found) return refuse(response, new DiscordFault(404, 0, '404: Not Found'));
    const result = found.handler({ ...call, server, at: found.at });
    if (result === undefined) return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  }

  const http = createServer((request, response) => {
    serve(request, response).catch((error: unknown) =>
      refuse(response, error instanceof DiscordFault ? error : new DiscordFault(500, 0, String(error))),
    );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const root = `127.0.0.1:${port}`;
  const gatewayUrl = `ws://${root}/gateway`;
  const server: DiscordServer = {
    apiBase: `http://${root}/api`,
    gatewayUrl,
    cdn: `http://${root}`,
    token: TEST_TOKEN,
    state,
    gateway: createGateway(http, state, TEST_TOKEN, () => gatewayUrl),
    times: { acknowledgeMs: 3_000, tokenMs: 15 * 60_000, addressMs: 24 * 3_600_000 },
    failNext: (method, path, fault) => failures.push({ method, path, fault }),
    async close() {
      await server.gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return server;
}
