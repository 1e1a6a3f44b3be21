import type { KnowledgeBase } from '../../../core/facts/fact.js';
import type { Store } from '../../../store/open-store.js';
import type { StoredFile } from '../../../store/repositories/files.js';

/** What happened to bytes that were handed over: safe in the vault and in line, or there already. */
export type Received = { kind: 'received'; file: StoredFile } | { kind: 'duplicate'; file: StoredFile };

/** What the dossier's dialogue needs of the house. */
export interface DossierDeps {
  kb: KnowledgeBase;
  store: Store;
  /** Puts bytes into the vault and into the queue; resolves when they are safe. */
  receiveFile(upload: { dossierId: string; personId: string; name: string; bytes: Uint8Array }): Promise<Received>;
  /** Fetches a file later, by the platform's own id; absent where bytes are always at hand. */
  fetchLater?(request: { chatId: string; dossierId: string; reference: string; name: string }): Promise<void>;
  /** Judges again when all files are read: after a paper was removed or what is asked has changed. */
  judgeWhenRead(dossierId: string): Promise<void>;
  /** Tells staff that somebody waits for them. */
  notifyStaff(event: { kind: 'review' | 'conversation'; id: string }): Promise<void>;
  retentionDays: number;
  maxFileBytes: number;
}
