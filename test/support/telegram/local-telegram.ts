import { startTelegram } from '../../../cli/start-telegram.js';
import { type LocalChats, openLocalChats } from '../local-chats.js';
import { startTelegramServer, type TelegramServer, type TelegramServerOptions } from './server.js';

export interface LocalTelegram {
  server: TelegramServer;
  bot: LocalChats;
  close(): Promise<void>;
}

/** The bot on Telegram in this process, started, beside a Bot API server on loopback. */
export async function openLocalTelegram(options: TelegramServerOptions = {}): Promise<LocalTelegram> {
  const server = await startTelegramServer(options);
  const env = { TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.apiRoot };
  const bot = await openLocalChats(env, (deps, { telegram }) => {
    if (!telegram) throw new Error('no Telegram');
    return startTelegram(deps, telegram);
  });
  await bot.start();
  return {
    server,
    bot,
    async close() {
      await bot.close();
      await server.close();
    },
  };
}
