import type { Language } from '../core/contract/ids.js';
import type { ReadDocument } from '../core/documents/document.js';
import type { PlainDate } from '../core/time/plain-date.js';
import type { Chat } from '../store/repositories/chats.js';
import type { Dossier } from '../store/repositories/dossiers.js';
import type { Notification } from '../store/repositories/notifications.js';
import type { Platform, Verdict } from '../store/sql/schema.js';

export interface PageProgress {
  /** 1-based page being read. */
  page: number;
  pages: number;
}

/** Reads one file. A bad file is a document of type `unknown` with a problem; a fault of ours throws and is retried. */
export type ReadFile = (
  bytes: Uint8Array,
  options: { file: string; lang: Language; signal: AbortSignal; onProgress: (progress: PageProgress) => void },
) => Promise<ReadDocument>;

/** Joins pages, away from those who talk; undefined when they cannot be joined. */
export type JoinPages = (papers: readonly Uint8Array[]) => Promise<Uint8Array | undefined>;

/** Judges a dossier; pure. `result` is kept sealed as it is given, `verdict` in clear. */
export type JudgeDossier = (input: {
  dossier: Dossier;
  /** In the order of arrival. A file that could not be read for good is of type `unknown` with the problem. */
  documents: readonly ReadDocument[];
  today: PlainDate;
  lang: Language;
}) => { verdict: Verdict; result: unknown };

/**
 * How a send ended. `later` when the platform did not take it (429, 5xx, no answer): it is sent again; `isCounted` when the
 * platform takes other messages, so that the fault may be this one's. `blocked`: the person stopped the bot. `refused`: it
 * will never be taken. Throw only when nobody knows whether it arrived: it is repeated once.
 */
export type SendResult =
  | { ok: true }
  | {
      ok: false;
      reason: 'later';
      retryAfterMs: number;
      isCounted?: boolean;
      /** What takes the place of the notification's content: parts of it are out already. */
      content?: unknown;
    }
  | { ok: false; reason: 'blocked' }
  | { ok: false; reason: 'refused'; code: string };

/** Renders and sends a notification on its platform. */
export type SendNotification = (notification: Notification, chat: Chat) => Promise<SendResult>;
export type NotificationSenders = Partial<Record<Platform, SendNotification>>;

/** A message that will not go out by itself any more. */
export interface DeadSend {
  notificationId: string;
  platform: Platform;
  code: string;
}

export interface Clock {
  now(): Date;
}
