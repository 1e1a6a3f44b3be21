import type { Job } from 'bullmq';
import type { Store } from '../../store/open-store.js';
import { parsePayload } from '../jobs/payload.js';
import { errorLabel, type QueueLog } from '../log.js';
import type { Clock, Sender } from '../ports.js';

export interface NotifyDeps {
  store: Store;
  send: Sender;
  clock: Clock;
  log: QueueLog;
  /** Stops the queue of this platform for so long, and gives what to throw so that the job is tried again then. */
  holdBack: (ms: number) => Promise<Error>;
}

/**
 * Sends one notification of the outbox. The row says `sending` before and `sent` after, so a crash in between repeats at
 * most this one, once; see `notifications.begin`.
 */
export function createNotifyProcessor({ store, send, clock, log, holdBack }: NotifyDeps) {
  return async (job: Job<unknown>): Promise<{ outcome: string }> => {
    const { notificationId } = parsePayload('notify', job);
    const notification = await store.notifications.begin(notificationId);
    if (!notification) return { outcome: 'nothing-to-send' };
    const chat = await store.chats.get(notification.chatId);
    if (!chat || chat.blockedAt) {
      await store.notifications.finish(notificationId, 'cancelled', 'blocked');
      return { outcome: 'cancelled' };
    }
    let result: Awaited<ReturnType<Sender>>;
    try {
      result = await send(notification, chat);
    } catch (error) {
      log.warn('send-unknown', { notificationId, reason: errorLabel(error) });
      throw new Error(`send-unknown: ${errorLabel(error)}`);
    }
    if (result.ok) {
      await store.notifications.finish(notificationId, 'sent');
      return { outcome: 'sent' };
    }
    if (result.reason === 'later') {
      await store.notifications.postpone(notificationId);
      throw await holdBack(result.retryAfterMs);
    }
    if (result.reason === 'blocked') {
      await store.chats.setBlocked(chat.id, clock.now());
      await store.reminders.cancelAll(chat.id);
      await store.notifications.finish(notificationId, 'cancelled', 'blocked');
      return { outcome: 'blocked' };
    }
    await store.notifications.finish(notificationId, 'failed', result.code);
    log.warn('send-refused', { notificationId, code: result.code });
    return { outcome: 'refused' };
  };
}
