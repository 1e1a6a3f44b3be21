import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from '@telegraf/types';
import { ApiError } from './api-error.js';
import { type Params, readParams } from './http.js';
import { createLimits, type Limits } from './limits.js';
import { METHODS } from './methods.js';
import { TelegramState } from './state.js';

export const TEST_TOKEN = '7000001:TEST-token-of-nobody';

export interface TelegramServerOptions {
  token?: string;
  /** Flood control; off unless given, so that most tests run at full speed. */
  limits?: Limits;
}

export interface TelegramServer {
  /** `http://127.0.0.1:port`: what TELEGRAM_API_ROOT is set to. */
  apiRoot: string;
  token: string;
  state: TelegramState;
  /** Puts an update on its way: to the webhook when one is set, else into the queue of getUpdates. */
  deliver(update: Omit<Update, 'update_id'> & { update_id?: number }): Promise<number>;
  /** Status of the last call of the webhook. */
  webhookStatus(): number | undefined;
  /** Refuses the next call of a method (to a chat, where one is given) with an error of the tests' choice. */
  failNext(method: string, error: ApiError, chatId?: number): void;
  /** What happens to every call of a method until it is lifted: a refusal, no answer at all, half an answer, a connection that is cut, or an answer seconds after it was done. */
  troubles: Trouble[];
  /** Calls that were refused for flooding. */
  floods(): number;
  /** Calls of getUpdates so far. */
  polls(): number;
  /** Answers at once with nothing, however long the bot is ready to wait. */
  isHasty: boolean;
  /** Every other token than this one is refused from now on. */
  revoke(): void;
  close(): Promise<void>;
}

const LATE_MS = 5_000;

export interface Trouble {
  method: string;
  chatId?: number;
  /** Of a download (`method` is `file`): the file. */
  fileId?: string;
  does: ApiError | 'hang' | 'half' | 'reset' | 'late';
}

/** A strict stand-in for the Bot API on loopback: limits, refusals and their words as the real server's. */
export async function startTelegramServer(options: TelegramServerOptions = {}): Promise<TelegramServer> {
  const token = options.token ?? TEST_TOKEN;
  const state = new TelegramState();
  const limit = options.limits ? createLimits(options.limits) : () => undefined;
  const failures: { method: string; error: ApiError; chatId?: number }[] = [];
  const troubles: Trouble[] = [];
  let [floods, polls, isRevoked] = [0, 0, false];
  let poller: { end(error?: ApiError): void } | undefined;
  let webhookStatus: number | undefined;
  let wake = (): void => undefined;
  const isHasty = () => server.isHasty;

  const getUpdates = async (params: Params): Promise<Update[]> => {
    if (state.webhook)
      throw new ApiError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    poller?.end(
      new ApiError(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    );
    const offset = Number(params.offset ?? 0);
    if (offset > 0) state.updates = state.updates.filter(({ update_id }) => update_id >= offset);
    const ready = () => state.updates.slice(0, Number(params.limit ?? 100));
    if (ready().length > 0 || !params.timeout || isHasty()) return ready();
    return new Promise<Update[]>((resolve, reject) => {
      const own = {
        end(error?: ApiError) {
          clearTimeout(timer);
          if (poller === own) poller = undefined;
          if (error) reject(error);
          else resolve(ready());
        },
      };
      const timer = setTimeout(() => own.end(), Number(params.timeout) * 1000);
      poller = own;
      wake = () => own.end();
    });
  };

  const call = async (method: string, params: Params): Promise<unknown> => {
    if (method === 'getUpdates') polls += 1;
    const isMeant = (entry: { method: string; chatId?: number }) =>
      entry.method === method && (entry.chatId === undefined || entry.chatId === Number(params.chat_id));
    const trouble = troubles.find(isMeant)?.does;
    if (trouble !== undefined && trouble !== 'late') throw trouble;
    const failure = failures.findIndex(isMeant);
    if (failure >= 0) throw (failures.splice(failure, 1)[0] as { error: ApiError }).error;
    if (method === 'getUpdates') return getUpdates(params);
    state.calls.push({ method, params, at: Date.now() });
    const run = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
    if (!run) throw new ApiError(404, 'Not Found: method not found');
    limit(method, params.chat_id);
    const result = await run(state, params);
    if (trouble === 'late') await sleep(LATE_MS);
    return result;
  };

  const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, file, given, rest] = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    if (given !== token || isRevoked)
      return sendJson(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' });
    if (file) {
      const stored = [...state.files.values()].find(({ path }) => path === rest);
      const trouble = troubles.find(({ method, fileId }) => method === 'file' && (!fileId || fileId === stored?.id));
      if (trouble?.does === 'hang') return;
      if (trouble?.does === 'half' && stored) {
        response.writeHead(200, { 'content-length': stored.bytes.length }).write(stored.bytes.subarray(0, 1));
        setTimeout(() => response.destroy(), 20);
        return;
      }
      if (!stored) return sendJson(response, 404, { ok: false, error_code: 404, description: 'Not Found' });
      response.writeHead(200, { 'content-length': stored.bytes.length }).end(stored.bytes);
      return;
    }
    try {
      sendJson(response, 200, { ok: true, result: await call(rest as string, await readParams(request, url)) });
    } catch (error) {
      if (error === 'hang') return;
      if (error === 'reset') return void response.destroy();
      if (error === 'half') {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 }).write('{"ok":true,"res');
        setTimeout(() => response.destroy(), 20);
        return;
      }
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 429) floods += 1;
      const { code, description, parameters } = error;
      sendJson(response, code, { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) });
    }
  };

  const http = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      sendJson(response, 500, { ok: false, error_code: 500, description: String(error) });
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;

  const server: TelegramServer = {
    apiRoot: `http://127.0.0.1:${port}`,
    token,
    state,
    async deliver(update) {
      const full = { ...update, update_id: update.update_id ?? state.nextUpdateId() } as Update;
      state.sawUpdateId(full.update_id);
      if (state.webhook) {
        const { url, secret } = state.webhook;
        const headers = {
          'content-type': 'application/json',
          ...(secret ? { 'x-telegram-bot-api-secret-token': secret } : {}),
        };
        const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(full) });
        await response.arrayBuffer();
        webhookStatus = response.status;
      } else {
        state.updates.push(full);
        wake();
      }
      return full.update_id;
    },
    webhookStatus: () => webhookStatus,
    failNext: (method, error, chatId) => failures.push({ method, error, ...(chatId === undefined ? {} : { chatId }) }),
    troubles,
    floods: () => floods,
    polls: () => polls,
    isHasty: false,
    revoke: () => {
      isRevoked = true;
    },
    async close() {
      poller?.end();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return server;
}
