import { createHash } from 'node:crypto';
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Telegram, TelegramError } from 'telegraf';
import { createArrivals } from '../bots/chat/arrivals.js';
import { stopReminders } from '../bots/chat/dossier/reminders.js';
import { createNotices } from '../bots/chat/notices.js';
import { openConversation } from '../bots/chat/open-conversation.js';
import { createTelegramBot } from '../bots/telegram/bot.js';
import { createFetching } from '../bots/telegram/fetching.js';
import { createFloodGate, type FloodLimits } from '../bots/telegram/flood.js';
import { setMenus } from '../bots/telegram/menu.js';
import { createOutgoing } from '../bots/telegram/outgoing.js';
import { type PollingFault, startPolling } from '../bots/telegram/polling.js';
import { createTaking } from '../bots/telegram/taking.js';
import { createThrottle, type ThrottleLimits } from '../bots/telegram/throttle.js';
import { ALLOWED_UPDATES } from '../bots/telegram/updates.js';
import { createWebhook } from '../bots/telegram/webhook.js';
import type { Config } from '../core/config.js';
import { dayInBucharest } from '../core/time/plain-date.js';
import { openKnowledge } from '../knowledge/open.js';
import { createAsk } from '../knowledge/understanding/ask.js';
import { MAX_FILE_BYTES } from '../queues/dossier-files.js';
import type { Sender } from '../queues/ports.js';
import type { ChatsDeps, RunningChats } from './chats.js';
import { knowledgeFolderIn, publishedIn } from './published-calls.js';

/** What Telegram allows; a burst in one chat is a checklist, a word and a verdict. */
const LIMITS: ThrottleLimits = { perSecond: 30, perChatSecond: 1, chatBurst: 5 };
const FLOOD: FloodLimits = { burst: 20, perSecond: 2 };

/** What is ours to choose of a start; a measurement of the bot itself lifts what holds it back. */
export interface TelegramLimits {
  sending: ThrottleLimits;
  flood: FloodLimits;
}
const CHECKLIST_PACE_MS = 2_000;
const START_ATTEMPTS = 6;

/** What the operator can do about it; the bot keeps trying meanwhile. */
const FAULT_HINTS: Record<PollingFault, string> = {
  conflict: 'another process polls with this token: stop it, or use one token for each bot',
  unauthorized: 'the token is no longer valid: take the present one from @BotFather',
  unreachable: 'no answer from TELEGRAM_API_ROOT: check the network',
};

/** An address that nobody guesses, and that tells nothing about the token. */
const webhookPath = (token: string) => `/telegram/${createHash('sha256').update(token).digest('hex').slice(0, 32)}`;

const labelOf = (error: unknown): string => {
  if (error instanceof TelegramError) return `telegram-${error.code}`;
  return error instanceof Error ? error.name : 'unknown';
};

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
  { config, engine, io, log, routes }: ChatsDeps,
  settings: NonNullable<Config['telegram']>,
  limits: TelegramLimits = { sending: LIMITS, flood: FLOOD },
): Promise<RunningChats> {
  const { store, queues } = engine;
  const { token, apiRoot, fileRoot, webhook } = settings;
  const telegram = new Telegram(token, { apiRoot });
  // telegraf keeps connections to https alone; a Bot API server of one's own is as many calls away.
  if (apiRoot.startsWith('http://')) telegram.options.agent = new Agent({ keepAlive: true });
  const me = await introduce(telegram, log.warn);
  const kb = await openKnowledge({ published: publishedIn(knowledgeFolderIn(config.dataDir)) });
  const questions = createAsk(kb);
  const onError = (error: unknown, incident: string) => log.error('incident', { incident, reason: labelOf(error) });

  const throttle = createThrottle(limits.sending, { now: Date.now, sleep });
  const outgoing = createOutgoing({
    telegram,
    throttle: throttle.turn,
    sleep: async (ms) => void (await sleep(ms)),
    async onBlocked(address) {
      const chat = await store.chats.find('telegram', address);
      if (!chat) return;
      await store.chats.setBlocked(chat.id, io.now());
      await stopReminders(store, chat);
    },
    async onMigrated(from, to) {
      const chat = await store.chats.find('telegram', from);
      if (chat) await store.chats.move(chat.id, to);
    },
  });

  const notifyStaff = async ({ kind }: { kind: 'review' | 'conversation'; id: string }) =>
    log.info('staff-wanted', { kind });
  const { conversation, states, commands, refreshReminders, talk } = openConversation({
    kb,
    store,
    questions,
    files: queues.dossierFiles,
    async fetchLater(arrival) {
      await store.arrivals.add({ ...arrival, platform: 'telegram' });
      fetching.wake();
    },
    judgeWhenRead: (dossierId) => queues.producers.judgeWhenRead(dossierId),
    notifyStaff,
    retentionDays: config.retentionDays,
    ...(config.staffHours ? { staffHours: config.staffHours } : {}),
    maxFileBytes: MAX_FILE_BYTES,
    clock: () => io.now(),
    isOnlyProcess: engine.isEmbedded,
    onError,
  });

  const flood = createFloodGate(limits.flood, Date.now);
  const bot = createTelegramBot({
    telegram,
    me,
    conversation,
    states,
    questions,
    store,
    outgoing,
    flood,
    clock: () => io.now(),
    talk,
    onError,
  });
  const arrivals = createArrivals({
    kb,
    store,
    progress: queues.progress,
    deliver: async (chat, reply) => void (await bot.push(chat, reply, false)),
    onError: (error) => onError(error, 'progress'),
    paceMs: CHECKLIST_PACE_MS,
    isBusy: throttle.isBusy,
  });

  const fetching = createFetching({
    telegram,
    store,
    ...(fileRoot ? { fileRoot } : {}),
    maxFileBytes: MAX_FILE_BYTES,
    take: createTaking({ store, files: queues.dossierFiles, bot, arrivals, talk, maxFileBytes: MAX_FILE_BYTES }),
    onError: (error, arrivalId) => log.warn('fetch-failed', { arrivalId, reason: labelOf(error) }),
  });

  const notices = createNotices({ kb, store, clock: () => io.now() });
  const send: Sender = async (notification, chat) => {
    const reply = await notices.render(notification, chat.language);
    if (!reply) return { ok: true };
    try {
      if (notification.kind === 'verdict') await refreshReminders(chat, dayInBucharest(io.now()));
      return (await bot.push(chat, reply, !reply.isUpdate)) ? { ok: true } : { ok: false, reason: 'blocked' };
    } catch (error) {
      if (!(error instanceof TelegramError)) return { ok: false, reason: 'later', retryAfterMs: 5_000 };
      const retryAfter = error.parameters?.retry_after;
      if (retryAfter !== undefined || error.code >= 500)
        return { ok: false, reason: 'later', retryAfterMs: (retryAfter ?? 5) * 1000 };
      return { ok: false, reason: 'refused', code: labelOf(error) };
    }
  };

  await setMenus(telegram, commands).catch((error: unknown) => log.warn('menus-not-set', { reason: labelOf(error) }));
  let stopReceiving: () => Promise<void>;
  if (webhook) {
    const path = webhookPath(token);
    routes.add('POST', path, createWebhook({ secret: webhook.secret, handle: bot.handleOrRefuse }));
    await telegram.setWebhook(new URL(path, webhook.publicUrl).href, {
      secret_token: webhook.secret,
      allowed_updates: ALLOWED_UPDATES,
    });
    stopReceiving = () => bot.settled();
  } else {
    await telegram.deleteWebhook();
    const polling = startPolling({
      telegram,
      handle: bot.handle,
      onFault: (reason, error) => log.warn(`telegram-${reason}`, { reason: labelOf(error), hint: FAULT_HINTS[reason] }),
      onRecovered: () => log.info('telegram-recovered'),
      sleep: async (ms) => void (await sleep(ms)),
    });
    stopReceiving = () => polling.close();
  }
  fetching.wake();
  log.info('telegram-started', { mode: webhook ? 'webhook' : 'polling' });

  return {
    senders: { telegram: send },
    finished: new Promise(() => undefined),
    async close() {
      await stopReceiving();
      arrivals.close();
      await fetching.close();
      await states.flush();
    },
  };
}
