import type { Store } from '../store/open-store.js';
import type { Chat } from '../store/repositories/chats.js';
import type { Notification } from '../store/repositories/notifications.js';
import type { Platform } from '../store/sql/schema.js';
import { errorLabel, type QueueLog } from './log.js';
import type { Clock, DeadSend, SendNotification } from './ports.js';

export interface OutboxDeps {
  store: Store;
  send: SendNotification;
  clock: Clock;
  log: QueueLog;
  /** Something will never be sent by itself: staff are to know. */
  onDead(dead: DeadSend): void;
}

/** A row that fails while the platform takes others steps aside after so many tries. */
export const MAX_TRIES = 6;
/** However long the platform is away: what is older than this helps nobody any more and is for staff to judge. */
const MAX_AGE_MS = 24 * 3_600_000;
/** Answers are gone when they are out; what staff may want to look up is kept until the purge. */
const NOT_KEPT: ReadonlySet<string> = new Set(['reply']);
const BUSY_MS = 1_000;
/** Another process leaves a message in hand alone for so long. */
const LEASE_MS = 15_000;

/**
 * Sends what the outbox holds for a chat, oldest first, one after the other. A chat that has to wait holds up nobody: it is
 * taken up again when its time has come. A row that cannot be sent steps aside, so that those behind it go out.
 */
export function createOutbox({ store, send, clock, log, onDead }: OutboxDeps) {
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const timers = new Map<string, NodeJS.Timeout>();
  /** Out, and not noted as such yet: when the database is back, they are noted and not sent again. */
  const sent = new Set<string>();
  let isClosed = false;

  const tellDead = (notificationId: string, platform: Platform, code: string): void => {
    log.warn('send-failed', { notificationId, code });
    onDead({ notificationId, platform, code });
  };

  async function giveUp({ id, platform }: Notification, code: string): Promise<boolean> {
    const hasMore = await store.notifications.finish(id, 'failed', code);
    tellDead(id, platform, code);
    return hasMore;
  }

  /** Whether the chat has something more to be told; a number = it waits so many ms. */
  async function sendOne({ chat, ...row }: Notification & { chat: Chat }): Promise<number | boolean> {
    if (chat.blockedAt) return await store.notifications.finish(row.id, 'cancelled', 'blocked');
    const result = sent.has(row.id) ? ({ ok: true } as const) : await send(row, chat);
    if (result.ok) {
      sent.add(row.id);
      const isKept = !NOT_KEPT.has(row.kind);
      const hasMore = await (isKept ? store.notifications.finish(row.id, 'sent') : store.notifications.drop(row.id));
      sent.delete(row.id);
      if (isKept) log.info('told', { notificationId: row.id, kind: row.kind });
      return hasMore;
    }
    if (result.reason === 'blocked') {
      await store.chats.setBlocked(chat.id, clock.now());
      await store.reminders.cancelAll(chat.id);
      return await store.notifications.finish(row.id, 'cancelled', 'blocked');
    }
    if (result.reason === 'refused') return await giveUp(row, result.code);
    const isCounted = result.isCounted === true;
    if (isCounted && row.tries + 1 >= MAX_TRIES) return await giveUp(row, 'not-taken');
    if (Date.now() - row.createdAt.getTime() > MAX_AGE_MS) return await giveUp(row, 'too-late');
    // Its own tries space out by themselves; an outage is asked about as often as the platform says.
    const afterMs = Math.max(1, isCounted ? result.retryAfterMs * 2 ** row.tries : result.retryAfterMs);
    await store.notifications.postpone(row, {
      afterMs,
      isCounted,
      ...('content' in result ? { content: result.content } : {}),
    });
    return afterMs;
  }

  async function drain(chatId: string): Promise<void> {
    while (!isClosed) {
      const next = await store.notifications.beginNext(chatId, LEASE_MS);
      if (!next) return;
      if ('lostId' in next) {
        tellDead(next.lostId, next.platform, next.code);
        continue;
      }
      const left = 'waitMs' in next ? next.waitMs : await sendOne(next);
      if (left === true) continue;
      if (left !== false) wakeAfter(chatId, left);
      return;
    }
  }

  function wakeAfter(chatId: string, ms: number): void {
    if (isClosed) return;
    clearTimeout(timers.get(chatId));
    timers.set(
      chatId,
      setTimeout(() => {
        timers.delete(chatId);
        void wake(chatId);
      }, ms),
    );
  }

  /** Resolves when everything that may go out now is out. Never rejects. */
  function wake(chatId: string): Promise<void> {
    const known = running.get(chatId);
    if (known) {
      again.add(chatId);
      return known;
    }
    const run = drain(chatId)
      .catch((error: unknown) => {
        // Nobody knows whether it arrived: the row says `sending`, and is sent once more.
        log.warn('send-unknown', { reason: errorLabel(error) });
        wakeAfter(chatId, BUSY_MS);
      })
      .then(() => {
        running.delete(chatId);
        if (again.delete(chatId) && !isClosed) return wake(chatId);
        return undefined;
      });
    running.set(chatId, run);
    return run;
  }

  return {
    wake,
    /** The chat has something in hand or has to wait: what is said now goes behind it. */
    isBusy: (chatId: string): boolean => running.has(chatId) || timers.has(chatId),
    async close(): Promise<void> {
      isClosed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      await Promise.all(running.values());
    },
  };
}
export type Outbox = ReturnType<typeof createOutbox>;
