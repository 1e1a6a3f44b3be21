import { rm } from 'node:fs/promises';
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/databases.js';
import { prepareEmbedded } from '../../support/embedded.js';
import { freePort } from '../../support/free-port.js';
import { type ParafaProcess, startParafa } from '../../support/parafa-process.js';

// npm's stand-in for Telegram, written by others: what ours and the bot both get wrong would show here.
const TOKEN = '7000002:TEST-token-of-nobody-else';

let server: TelegramServer;
let bot: ParafaProcess;
const folder = temporaryFolder();

beforeAll(async () => {
  server = new TelegramServer({ port: await freePort(), host: '127.0.0.1' });
  await server.start();
  const data = `${folder.path}/data`;
  await prepareEmbedded(data);
  bot = startParafa(['start'], {
    PARAFA_DATA: data,
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: server.config.apiURL,
  });
  await bot.logged('telegram-started');
}, 90_000);
afterAll(async () => {
  await bot.kill();
  await server.stop();
  await rm(folder.path, { recursive: true, force: true });
});

/** What the bot has sent or edited so far. */
const said = () => JSON.stringify(server.storage.botMessages.map(({ message }) => message));

test('a text is answered, and a press replaces the message that it stood under', async () => {
  const client = server.getClient(TOKEN, { userId: 4242, chatId: 4242 });
  await client.sendMessage(client.makeMessage('cât costă?'));
  await expect.poll(said, { timeout: 20_000 }).toContain('2.500 lei');
  await client.sendCommand(client.makeCommand('/dosar'));
  await expect.poll(said, { timeout: 20_000 }).toContain('d:consent:yes');
  const asked = server.storage.botMessages.find(({ message }) => JSON.stringify(message).includes('d:consent:yes'));
  await client.sendCallback(
    client.makeCallbackQuery('d:consent:yes', { message: { message_id: asked?.messageId ?? 0, chat: { id: 4242 } } }),
  );
  await expect.poll(said, { timeout: 20_000 }).toContain('am notat acordul');
  expect(said().match(/am nevoie de acordul/g)).toHaveLength(1);
}, 90_000);
