import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareEmbedded } from '../embedded.js';
import { freePort } from '../free-port.js';
import { type ParafaProcess, startParafa } from '../parafa-process.js';
import { startTelegramServer, type TelegramServer, type TelegramServerOptions } from './server.js';

export const WEBHOOK_SECRET = 'secret-of-the-tests-1';

export interface BotProcess {
  server: TelegramServer;
  /** Address that Telegram calls, when there is one. */
  publicUrl?: string;
  start(): Promise<void>;
  /** Its data folder. */
  data: string;
  /** Ends it in peace. */
  stop(): Promise<void>;
  /** As a power cut would. */
  kill(): Promise<void>;
  /** Runs another `parafa` on the same data and gives what it printed; throws when it fails. */
  parafa(...args: string[]): Promise<string>;
  log(): string;
  close(): Promise<void>;
}

/** The built bot in a process of its own on an embedded database of its own, beside a Bot API server on loopback. */
export async function openBot(
  mode: 'polling' | 'webhook',
  { env = {}, ...options }: TelegramServerOptions & { env?: Record<string, string> } = {},
): Promise<BotProcess> {
  const server = await startTelegramServer(options);
  const folder = await mkdtemp(join(tmpdir(), 'parafa-bot-'));
  const data = join(folder, 'data');
  await prepareEmbedded(data);
  const port = mode === 'webhook' ? await freePort() : undefined;
  const publicUrl = `http://127.0.0.1:${port}`;
  const settings = {
    PARAFA_DATA: data,
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.apiRoot,
    READ_CONCURRENCY: '1',
    ...(port === undefined
      ? {}
      : { WEB_PORT: String(port), PUBLIC_URL: publicUrl, TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET }),
    ...env,
  };
  let running: ParafaProcess | undefined;
  return {
    server,
    ...(port === undefined ? {} : { publicUrl }),
    async start() {
      running = startParafa(['start'], settings);
      await running.logged('telegram-started');
    },
    data,
    async stop() {
      await running?.stop();
    },
    async kill() {
      await running?.kill();
    },
    async parafa(...args) {
      const other = startParafa(args, { PARAFA_DATA: data, ...env });
      const code = await other.ended();
      if (code !== 0) throw new Error(`parafa ${args.join(' ')} ended with ${code}: ${other.log()}`);
      return other.log();
    },
    log: () => running?.log() ?? '',
    async close() {
      await running?.kill();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
