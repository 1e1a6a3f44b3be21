import PQueue from 'p-queue';
import type { KnowledgeBase } from '../../core/facts/fact.js';
import type { Progress } from '../../queues/progress.js';
import type { Store } from '../../store/open-store.js';
import type { Chat } from '../../store/repositories/chats.js';
import { checklistReply } from './dossier/checklist.js';
import { loadView } from './dossier/view.js';
import type { Reply } from './reply.js';

export interface ChecklistWatchDeps {
  kb: KnowledgeBase;
  store: Store;
  progress: Progress;
  /** Puts a reply into a chat; one with a `liveKey` takes the place of the last one with it. */
  deliver(chat: Chat, reply: Reply): Promise<void>;
  onError(error: unknown): void;
  /** At most one update of a checklist in so many ms. */
  paceMs: number;
  /** The platform has more to send than it may: who only waits in line is told of it later. */
  isBusy?(): boolean;
}

/** A place in line changes with every page that anybody sends: it is told that much more rarely than what is read of one's own. */
const IN_LINE = 8;

interface Watched {
  stop(): void;
  /** Shows the checklist in so many ms, or sooner when that was asked before. */
  later(ms?: number): void;
  timer?: NodeJS.Timeout;
  dueAt: number;
  pages: Map<string, { page: number; pages: number }>;
}

/** Keeps the checklists of dossiers that are being read up to date, for those who wait. */
export function createChecklistWatch({ kb, store, progress, deliver, onError, paceMs, isBusy }: ChecklistWatchDeps) {
  const watched = new Map<string, Watched>();
  // One at a time: with hundreds who wait, their checklists take turns and leave the database to those who ask.
  const shows = new PQueue({ concurrency: 1 });

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
    // Not waited for: a chat that has to wait holds up no other list.
    deliver(chat, checklistReply(view, kb, chat.language, progress)).catch(onError);
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
      const later = (ms = paceMs) => {
        const entry = watched.get(dossierId);
        const dueAt = performance.now() + ms;
        if (!entry || (entry.timer && entry.dueAt <= dueAt)) return;
        clearTimeout(entry.timer);
        entry.dueAt = dueAt;
        entry.timer = setTimeout(() => {
          delete entry.timer;
          if (isBusy?.()) later();
          else shows.add(() => show(chat, dossierId)).catch(onError);
        }, ms);
      };
      const stop = progress.watch(dossierId, (event) => {
        if (event.kind === 'reading') pages.set(event.fileId, { page: event.page, pages: event.pages });
        if (event.kind === 'judged') end();
        else later(event.kind === 'queued' ? paceMs * IN_LINE : paceMs);
      });
      watched.set(dossierId, { stop, later, pages, dueAt: 0 });
      later();
    },
    close(): void {
      shows.clear();
      for (const { stop, timer } of watched.values()) {
        clearTimeout(timer);
        stop();
      }
      watched.clear();
    },
  };
}
export type ChecklistWatch = ReturnType<typeof createChecklistWatch>;
