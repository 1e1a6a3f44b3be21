import { fork } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createStaffBell } from '../bots/desk/staff-bell.js';
import { startTelegram } from '../cli/start-telegram.js';
import { parseConfig } from '../core/config.js';
import type { TestEngine } from '../test/support/engine.js';
import { everythingIn } from '../test/support/intake.js';
import { createRoutes } from '../web/routes.js';

const SINK = fileURLToPath(new URL('telegram/sink-process.ts', import.meta.url));
const NONE = Number.POSITIVE_INFINITY;
/** Telegram takes 30 messages a second of a bot: what is measured is what we could tell, not what it takes. */
const RATE = { perSecond: NONE, perChatSecond: NONE, perGroupMinute: NONE };

/**
 * What the outbox of an engine holds goes to Telegram as `parafa start` sends it: put into words, called over HTTP, noted as told. Ready when
 * it resolves, and sends from `start` on; the Bot API is in a process of its own, as Telegram is on machines of its own.
 */
export async function openTelling({ store, queues, clock, log }: TestEngine) {
  const sink = fork(SINK, { execArgv: ['--import', 'tsx'] });
  const [apiRoot] = (await once(sink, 'message')) as [string];
  const parsed = parseConfig({
    TELEGRAM_BOT_TOKEN: '7:bench-token-of-nobody-at-all',
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_WEBHOOK_SECRET: 'secret-of-the-bench-1',
    PUBLIC_URL: apiRoot,
    WEB_PORT: '0',
  });
  if (!parsed.ok || !parsed.config.telegram) throw new Error('no settings for Telegram');
  const { config } = parsed;
  const intake = { ...everythingIn, onAlarm: () => () => undefined };
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const quiet = { ...log, debug: () => undefined };
  const chats = await startTelegram(
    {
      config,
      engine: { store, queues, vault: store.vault, intake, isEmbedded: true, close: async () => undefined },
      io: { env: {}, now: clock.now, ...streams },
      log: quiet,
      routes: createRoutes(),
      staff: createStaffBell(quiet),
    },
    parsed.config.telegram,
    { rate: RATE },
  );
  return {
    start: () => queues.startSending(chats.senders),
    told: () => log.lines.filter(({ event }) => event === 'told').length,
    async close() {
      await chats.close();
      sink.disconnect();
    },
  };
}
