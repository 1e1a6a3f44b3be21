import type { Job } from 'bullmq';
import type { Store } from '../../store/open-store.js';
import { parsePayload } from '../jobs/payload.js';
import type { Outbox } from '../outbox.js';

/** A wake-up call for the chat that a notification is for: what is to be said, and in which order, stands in the outbox. */
export function createNotifyProcessor({ store, outbox }: { store: Store; outbox: Pick<Outbox, 'wake'> }) {
  return async (job: Job<unknown>): Promise<{ outcome: string }> => {
    const { notificationId } = parsePayload('notify', job);
    const chatId = await store.notifications.chatOf(notificationId);
    if (!chatId) return { outcome: 'nothing-to-send' };
    await outbox.wake(chatId);
    return { outcome: 'woken' };
  };
}
