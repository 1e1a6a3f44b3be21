import type { KnowledgeBase } from '../../core/facts/fact.js';
import type { Progress } from '../../queues/progress.js';
import type { Store } from '../../store/open-store.js';
import type { Chat } from '../../store/repositories/chats.js';
import type { Notification } from '../../store/repositories/notifications.js';
import { checklistReply } from './dossier/checklist.js';
import { loadView } from './dossier/view.js';
import type { Reply } from './reply.js';

export interface ArrivalDeps {
  kb: KnowledgeBase;
  store: Store;
  progress: Progress;
  /** Puts a reply into a chat; one with a `liveKey` takes the place of the last one with it. */
  deliver(chat: Chat, reply: Reply): Promise<void>;
  onError(error: unknown): void;
  /** At most one update of a checklist in so many ms. */
  paceMs: number;
}

/** Keeps the checklists of dossiers that are being read up to date, for those who wait. */
export function createArrivals({ kb, store, progress, deliver, onError, paceMs }: ArrivalDeps) {
  const watched = new Map<
    string,
    { stop(): void; later(): void; timer?: NodeJS.Timeout; pages: Map<string, { page: number; pages: number }> }
  >();

  async function show(chat: Chat, dossierId: string): Promise<void> {
    const dossier = await store.dossiers.get(dossierId);
    const entry = watched.get(dossierId);
    if (!dossier || !entry) return;
    const view = await loadView(store, dossier);
    const progress = new Map<string, { page: number; pages: number } | { place: number }>(entry.pages);
    for (const { id, status } of view.files) {
      if (status === 'received' && !progress.has(id)) progress.set(id, { place: await store.files.placeInLine(id) });
    }
    // Judged in the meantime: the verdict has the last word.
    if (watched.get(dossierId) !== entry) return;
    await deliver(chat, checklistReply(view, kb, chat.language, progress));
  }

  return {
    /** Watches until the dossier is judged; the verdict itself comes through the outbox. */
    watch(chat: Chat, dossierId: string): void {
      const known = watched.get(dossierId);
      if (known) {
        known.later();
        return;
      }
      const pages = new Map<string, { page: number; pages: number }>();
      const end = () => {
        const entry = watched.get(dossierId);
        clearTimeout(entry?.timer);
        entry?.stop();
        watched.delete(dossierId);
      };
      const later = () => {
        const entry = watched.get(dossierId);
        if (!entry || entry.timer) return;
        entry.timer = setTimeout(() => {
          delete entry.timer;
          show(chat, dossierId).catch(onError);
        }, paceMs);
      };
      const stop = progress.watch(dossierId, (event) => {
        if (event.kind === 'reading') pages.set(event.fileId, { page: event.page, pages: event.pages });
        if (event.kind === 'judged') end();
        else later();
      });
      watched.set(dossierId, { stop, later, pages });
      later();
    },
    close(): void {
      for (const { stop, timer } of watched.values()) {
        clearTimeout(timer);
        stop();
      }
      watched.clear();
    },
  };
}
export type Arrivals = ReturnType<typeof createArrivals>;

/** What a sender of notifications needs to find words. */
export interface NoticeWords {
  render(notification: Pick<Notification, 'kind' | 'content'>, lang: Chat['language']): Promise<Reply | undefined>;
}
