/** Prefix of a choice that asks its own label. */
export const ASK_PREFIX = 'ask:';

/** A button, or a numbered choice where there are no buttons. `data` is at most 64 bytes: Telegram's limit. */
export interface Choice {
  label: string;
  data: string;
  /** Leads to our private chat instead, where the platform has addresses; pressed without one, `data` counts. */
  leadsTo?: 'private-chat';
}

export interface Attachment {
  name: string;
  mediaType:
    | 'image/png'
    | 'image/jpeg'
    | 'application/pdf'
    | 'application/json'
    | 'text/calendar'
    | 'application/octet-stream';
  bytes: Uint8Array;
}

/** What goes back into the chat. Text is plain: an adapter escapes and splits it as its platform wants. */
export interface Reply {
  text: string;
  /** Rows of choices. */
  choices?: Choice[][];
  attachment?: Attachment;
  /** The message whose choice was pressed is replaced by this one, where the platform can. */
  replacesPressed?: true;
  /** Messages of one key are one message that is kept up to date (the checklist of a dossier), where the platform can. */
  liveKey?: string;
  /** No news: edits the message of its key where it stands, instead of sending a new one below. */
  isUpdate?: true;
  /** Says no more than that something has come: where messages can be marked, a mark says it. */
  isReceipt?: true;
  /** A few words over the screen of whoever pressed, where the platform has them. */
  toast?: string;
}

export const reply = (text: string, choices?: Choice[][]): Reply => (choices ? { text, choices } : { text });
