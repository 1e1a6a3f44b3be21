import { createHash } from 'node:crypto';
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Telegram, TelegramError } from 'telegraf';
import type { CommandId } from '../bots/chat/commands.js';
import type { Questions } from '../bots/chat/questions.js';
import type { Inbox, PlatformLimits, Receiving } from '../bots/port/platform.js';
import { createWebhook } from '../bots/port/webhook.js';
import { labelOf } from '../bots/telegram/faults.js';
import { setMenus } from '../bots/telegram/menu.js';
import { createTelegramPlatform, TELEGRAM_LIMITS } from '../bots/telegram/platform.js';
import { type PollingFault, startPolling } from '../bots/telegram/polling.js';
import { ALLOWED_UPDATES, createDispatch, parseUpdate, SECRET_HEADER } from '../bots/telegram/receiving.js';
import type { Config } from '../core/config.js';
import type { FloodLimits } from '../queues/intake/intake.js';
import type { ChatsDeps, RunningChats } from './chats.js';
import { startPort } from './start-port.js';

/** What is ours to choose of a start; a measurement of the bot itself lifts what holds it back. */
export interface TelegramStart {
  rate?: PlatformLimits['rate'];
  flood?: FloodLimits;
}
const START_ATTEMPTS = 6;

/** What the operator can do about it; the bot keeps trying meanwhile. */
const FAULT_HINTS: Record<PollingFault, string> = {
  conflict: 'another process polls with this token: stop it, or use one token for each bot',
  unauthorized: 'the token is no longer valid: take the present one from @BotFather',
  unreachable: 'no answer from TELEGRAM_API_ROOT: check the network',
};

/** An address that nobody guesses, and that tells nothing about the token. */
const webhookPath = (token: string) => `/telegram/${createHash('sha256').update(token).digest('hex').slice(0, 32)}`;

/** Telegram may be away for a moment when we start; a wrong token never gets better. */
async function introduce(telegram: Telegram, warn: (event: string) => void) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await telegram.getMe();
    } catch (error) {
      if (error instanceof TelegramError && (error.code === 401 || error.code === 404)) {
        throw new Error('Telegram does not know TELEGRAM_BOT_TOKEN: take the right one from @BotFather');
      }
      if (attempt >= START_ATTEMPTS)
        throw new Error('Telegram cannot be reached: check the network and TELEGRAM_API_ROOT');
      warn('telegram-unreachable');
      await sleep(1000 * attempt);
    }
  }
}

/** The Telegram bot in front of the engine, by long polling or, with a public address, by webhook. */
export async function startTelegram(
  deps: ChatsDeps,
  settings: NonNullable<Config['telegram']>,
  { rate, flood }: TelegramStart = {},
): Promise<RunningChats> {
  const { io, log, routes, watch } = deps;
  const { token, apiRoot, fileRoot, fileDir, webhook } = settings;
  const telegram = new Telegram(token, { apiRoot });
  // telegraf keeps connections to https alone; a Bot API server of one's own is as many calls away.
  if (apiRoot.startsWith('http://')) telegram.options.agent = new Agent({ keepAlive: true });
  const me = await introduce(telegram, log.warn);

  async function receive(
    inbox: Inbox,
    { questions, commands }: { questions: Questions; commands: readonly CommandId[] },
  ): Promise<Receiving> {
    const warn = (event: string, details: Record<string, string>) => log.warn(event, details);
    const handle = createDispatch({ telegram, me, inbox, questions, clock: () => io.now(), warn });
    await setMenus(telegram, commands).catch((error: unknown) => log.warn('menus-not-set', { reason: labelOf(error) }));
    if (!webhook) {
      await telegram.deleteWebhook();
      return startPolling({
        telegram,
        handle,
        onFault(reason, error) {
          watch?.isWell('telegram', false);
          log.warn(`telegram-${reason}`, { reason: labelOf(error), hint: FAULT_HINTS[reason] });
        },
        onRecovered() {
          watch?.isWell('telegram', true);
          log.info('telegram-recovered');
        },
        sleep: async (ms) => void (await sleep(ms)),
      });
    }
    const path = webhookPath(token);
    routes.add(
      'POST',
      path,
      createWebhook({ header: SECRET_HEADER, secret: webhook.secret, parse: parseUpdate, handle }),
    );
    await telegram.setWebhook(new URL(path, webhook.publicUrl).href, {
      secret_token: webhook.secret,
      allowed_updates: ALLOWED_UPDATES,
    });
    return { close: async () => undefined };
  }

  const platform = createTelegramPlatform({
    telegram,
    username: me.username,
    ...(fileRoot ? { fileRoot } : {}),
    ...(fileDir ? { fileDir } : {}),
    limits: { ...TELEGRAM_LIMITS, ...(rate ? { rate } : {}) },
  });
  const running = await startPort(deps, { platform, receive, labelOf, ...(flood ? { flood } : {}) });
  log.info('telegram-started', { mode: webhook ? 'webhook' : 'polling' });
  return running;
}
