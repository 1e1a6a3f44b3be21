import type { Repositories } from '../../store/repositories/all.js';
import type { Platform } from '../../store/sql/schema.js';

export interface Queued {
  id: string;
  platform: Platform;
}

/** What staff send to a nurse; written in the transaction that causes it. */
export type StaffNotice =
  | {
      kind: 'staff-decision';
      /** `code`: why, besides the words of `note`; `requirement` and `fileId`: what it is about, where it is not the whole. */
      content: {
        decision: 'approve' | 'ask-again' | 'reject';
        reason: string;
        note: string | null;
        code?: string;
        requirement?: string;
        fileId?: string;
      };
    }
  | { kind: 'decision-undone'; content: Record<string, never> }
  | {
      kind: 'staff-message';
      /** `messageId` tells an edit which message it takes the place of; `fileId` is a picture or paper in the vault. */
      content: { author: string; text: string; messageId: string; fileId?: string; edited?: true; withdrawn?: true };
    }
  | { kind: 'conversation-closed' | 'banned' | 'unbanned'; content: Record<string, never> };

/**
 * Adds a notice for every chat of a person; the caller wakes the senders when the transaction is through. One that has blocked
 * us gets it when it lets us in again.
 */
export async function addForPerson(
  repositories: Repositories,
  personId: string,
  notice: StaffNotice,
  dedupe: string,
  onlyChatId?: string,
): Promise<Queued[]> {
  const added: Queued[] = [];
  for (const chat of await repositories.chats.ofPerson(personId)) {
    if (onlyChatId !== undefined && chat.id !== onlyChatId) continue;
    const id = await repositories.notifications.add({
      personId,
      chatId: chat.id,
      platform: chat.platform,
      kind: notice.kind,
      content: notice.content,
      dedupe: `${dedupe}_${chat.id}`,
    });
    if (id) added.push({ id, platform: chat.platform });
  }
  return added;
}
