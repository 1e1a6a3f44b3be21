import type { Retention } from '../../../core/config/retention.js';
import type { KnowledgeBase } from '../../../core/facts/fact.js';
import type { OfficeTimes } from '../../../core/staff/hours.js';
import type { DossierFiles } from '../../../queues/dossier-files.js';
import type { Store } from '../../../store/open-store.js';
import type { AdmissionDeps } from './admission.js';

/** What the dossier's dialogue needs of the house. */
export interface DossierDeps extends AdmissionDeps {
  kb: KnowledgeBase;
  store: Store;
  files: DossierFiles;
  /** Fetches a file later, by the platform's own id; absent where bytes are always at hand. */
  fetchLater?(request: {
    chatId: string;
    personId: string;
    dossierId: string;
    reference: string;
    name: string;
    caption?: string;
    /** Set when the file is for staff, and not for the dossier. */
    conversationId?: string;
    messageId?: string;
    albumId?: string;
    /** The turn that brought it, for the log. */
    turnId?: string;
  }): Promise<void>;
  /** Judges again when all files are read: after what is asked of a dossier has changed. */
  judgeWhenRead(dossierId: string): Promise<void>;
  /** Tells staff that somebody waits for them. */
  notifyStaff(event: { kind: 'review' | 'conversation'; id: string }): Promise<void>;
  /** How long what is kept: told before the consent, and with a person's own data. */
  retention: Retention;
  /** Who answers for the data, as consent names them. */
  controller?: { name: string; contact: string };
  /** When staff answer; absent = not told. */
  office?: OfficeTimes;
}
