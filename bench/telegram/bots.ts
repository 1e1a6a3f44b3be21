import { Agent, request } from 'node:http';
import { freePort } from '../../test/support/free-port.js';
import { type BotProcess, startBotProcess } from '../bot-process.js';
import { startSink } from './sink.js';

const TOKEN = '7:bench-token-of-nobody-at-all';
const SECRET = 'secret-of-the-bench-1';
/** Kept open over all calls, as Telegram keeps them. */
export const agent = new Agent({ keepAlive: true, maxSockets: 1000 });
let updateId = 1;

/** A bot in a process of its own, and the Bot API that it talks to. */
export interface Bot extends BotProcess {
  sink: Awaited<ReturnType<typeof startSink>>;
}

export async function startBot(
  file: 'full-bot' | 'telegram/echo-bot',
  paper: Uint8Array,
  limits = 'lifted',
): Promise<Bot> {
  const sink = await startSink(paper);
  const port = await freePort();
  const bot = await startBotProcess(`${file}.ts`, {
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: sink.apiRoot,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    WEB_PORT: String(port),
    BENCH_LIMITS: limits,
  });
  return {
    ...bot,
    sink,
    async close() {
      await bot.close();
      sink.close();
    },
  };
}

/** Sends one update as Telegram would, and gives the ms until the bot has dealt with it. */
export function post(bot: Bot, content: object): Promise<number> {
  return deliver(bot, JSON.stringify({ update_id: updateId++, ...content }), performance.now());
}

function deliver(bot: Bot, body: string, started: number): Promise<number> {
  const { url, secret } = bot.sink.webhook() ?? { url: '' };
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(secret ? { 'x-telegram-bot-api-secret-token': secret } : {}),
  };
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - started);
        else reject(new Error(`the bot answered ${response.statusCode}`));
      });
    });
    call.once('error', (error: NodeJS.ErrnoException) => {
      // A connection that was idle is closed by the server just as we write: as everybody, Telegram sends again.
      if (error.code === 'ECONNRESET' && call.reusedSocket) deliver(bot, body, started).then(resolve, reject);
      else reject(error);
    });
    call.end(body);
  });
}

/** A message of a private chat, as Telegram words it. */
export const message = (chat: number, content: object) => ({
  message: {
    message_id: updateId,
    date: 1,
    chat: { id: chat, type: 'private', first_name: 'N' },
    from: { id: chat, is_bot: false, first_name: 'N', language_code: 'ro' },
    ...content,
  },
});
