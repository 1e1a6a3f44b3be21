import { createServer } from 'node:http';
import { Telegraf } from 'telegraf';

// As little as a telegraf bot can do: it says what it was told. Answers go by the API, as ours do: ours need their ids.
const { TELEGRAM_BOT_TOKEN = '', TELEGRAM_API_ROOT = '', WEB_PORT = '' } = process.env;
const bot = new Telegraf(TELEGRAM_BOT_TOKEN, { telegram: { apiRoot: TELEGRAM_API_ROOT, webhookReply: false } });
bot.on('text', (ctx) => ctx.reply(ctx.message.text));
const url = `http://127.0.0.1:${WEB_PORT}/hook`;
createServer(bot.webhookCallback('/hook')).listen(Number(WEB_PORT), '127.0.0.1', async () => {
  await bot.telegram.setWebhook(url);
  process.stdout.write('ready\n');
});
