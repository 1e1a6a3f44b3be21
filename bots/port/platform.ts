import type { Attachment, Choice } from '../chat/reply.js';
import type { Sender, Turn } from '../chat/turn.js';

/**
 * The border between what every chat platform needs and what one platform is like.
 *
 * A platform translates and nothing else: one call here is one call there. It never waits for a limit, never tries again,
 * never splits, keeps no queue: that is done once, by the port (`createPort`). It says what went wrong as a
 * {@link PlatformFault}; everything else that it throws is taken for a programming error and not tried again.
 */
export interface Platform {
  readonly name: Sender['platform'];
  readonly limits: PlatformLimits;
  readonly can: Capabilities;

  /** Posts one message that keeps {@link PlatformLimits}; gives the platform's id of it. */
  send(to: Address, message: OutgoingMessage, call: Call): Promise<MessageId>;
  /**
   * Puts other words and choices into a message of ours (never an attachment). An edit that changes nothing is no fault.
   * Faults with `gone` when the message can no longer be edited: the port sends a new one instead.
   */
  edit(to: Address, messageId: MessageId, message: OutgoingMessage, call: Call): Promise<void>;
  /** Takes a message of ours back; one that is gone or too old is no fault. */
  remove(to: Address, messageId: MessageId, call: Call): Promise<void>;
  /** Shows that an answer is on its way. The port does not care whether it succeeds. */
  showActivity(to: Address, activity: Activity, call: Call): Promise<void>;
  /** Marks a message of a person as received (a reaction); `can.react` says whether there is such a thing. */
  react(to: Address, messageId: MessageId, call: Call): Promise<void>;
  /**
   * Ends the waiting of a pressed button or a command, with a few words where there are some. One that the platform has
   * forgotten is no fault. Where the platform wants a first sign within seconds (Discord: 3 s), the adapter gives it
   * (defers) when the interaction comes in, before it hands it to the port.
   */
  toast(interaction: Interaction, text: string | undefined, call: Call): Promise<void>;
  /** The bytes behind the reference of an {@link IncomingFile}; `gone` and `too-large` are outcomes, not faults. */
  download(reference: string, limits: { maxBytes: number }, call: Call): Promise<Downloaded>;
  /** Where a person is written to in private. Discord opens a channel for it; on Telegram it is the person's own id. */
  addressOf(userId: string, call: Call): Promise<Address>;
}

/** The platform's own id of a message, as text. */
export type MessageId = string;

/** Where a message goes: a chat or channel and, in groups that have them, one topic of it. */
export interface Address {
  chatId: string;
  topicId?: string;
  /** Others read along; it has a limit of its own. */
  isGroup?: true;
}

/** Every call has a time limit and can be cancelled: both come through `signal`, which a platform must hand on. */
export interface Call {
  signal: AbortSignal;
  /** What is answered by it, where there is something: Discord answers interactions by their own way. */
  interaction?: Interaction;
}

/** A press of a button, a slash command: something that waits for a sign. Opaque to everybody but its platform. */
export interface Interaction {
  id: string;
  /** The message that the pressed button stands under. */
  messageId?: MessageId;
}

export interface OutgoingMessage {
  /** Plain; the platform escapes it. Empty only beside an attachment. */
  text: string;
  /** Rows of buttons. */
  choices?: Choice[][];
  attachment?: Attachment;
  /** The message of the person that this one answers, where it helps to see it (groups). */
  replyTo?: MessageId;
  /** Meant for one person in a place that others read. Only asked for where `can.ephemeral`. */
  isEphemeral?: true;
}

export interface PlatformLimits {
  /** Visible characters of one message. */
  textLength: number;
  /** The same beside an attachment. */
  captionLength: number;
  buttonsPerRow: number;
  buttonRows: number;
  /** Bytes behind one button. */
  buttonDataBytes: number;
  /** Characters on a button that are sure to be shown. */
  buttonLabelLength: number;
  toastLength: number;
  rate: {
    /** Messages (new and edited) in any second, over all chats. */
    perSecond: number;
    /** In any second in one private chat. */
    perChatSecond: number;
    /** In any minute in one group. */
    perGroupMinute: number;
  };
}

export interface Capabilities {
  edit: boolean;
  /** Messages that one person alone sees among others. */
  ephemeral: boolean;
  /** Several files sent as one share an `albumId`. */
  albums: boolean;
  /** Marks on messages of others. */
  react: boolean;
  /** Short words in answer to a press: over the screen, as one more message, or nowhere. */
  toast: 'over-screen' | 'as-message' | 'none';
  /** Buttons that lead to an address. */
  linkButtons: boolean;
}

export type Activity = 'typing' | 'sending-picture' | 'sending-file';

export type Downloaded = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'too-large' | 'gone' };

/** Something that a person did, as a platform hands it to the port. */
export interface Incoming {
  /** The platform's own number of it: one that comes twice is answered once. */
  turnId: string;
  sender: Sender;
  address: Address;
  turn: Turn;
  interaction?: Interaction;
}

export type Fault =
  /** Not now: try again after so long. `all` = the whole bot has to wait, otherwise this chat alone. */
  | { kind: 'wait'; retryAfterMs: number; scope: 'chat' | 'all' }
  /** The platform or the network is away, answered 5xx, hung up, or did not answer in time. */
  | { kind: 'away' }
  /** The person cannot be reached any more: has blocked us, left, or closed the private messages. */
  | { kind: 'blocked' }
  /** The chat has another address from now on. */
  | { kind: 'moved'; to: string }
  /** The message or file that was named is not there (any more), or can no longer be changed. */
  | { kind: 'gone' }
  /** The token is not valid (any more). */
  | { kind: 'unauthorized' }
  /** Never, however often it is tried. `code` is a stable label for the log, without words of anybody. */
  | { kind: 'refused'; code: string };

/** How a platform says that a call failed. */
export class PlatformFault extends Error {
  constructor(
    readonly fault: Fault,
    options?: { cause?: unknown },
  ) {
    super(fault.kind === 'refused' ? `refused: ${fault.code}` : fault.kind, options);
    this.name = 'PlatformFault';
  }
}

/** A platform in this process: what it can do, and how it is started and stopped. */
export interface Receiving {
  /** Takes nothing new; resolves when what came in is handed over and the platform was told so. */
  close(): Promise<void>;
}

/** Hands everything that comes in to `inbox`; the adapter acknowledges to its platform what `take` has resolved. */
export type StartReceiving = (inbox: Inbox) => Promise<Receiving>;

/** The port's side for what comes in. */
export interface Inbox {
  /**
   * Resolves when the turn is dealt with and its answer is out or in the outbox: the platform may forget it. Never waits for
   * another chat, never longer than its time limit. Rejects only when nothing could be kept (the database is away): then the
   * platform is to send it once more.
   */
  take(incoming: Incoming): Promise<void>;
  /** A person has changed a message of theirs. */
  edited(incoming: Omit<Incoming, 'turnId' | 'interaction'> & { messageId: MessageId; text: string }): Promise<void>;
  /** A person has taken a message of theirs back, where the platform tells of it (Telegram does not). */
  deleted(chatId: string, messageId: MessageId): Promise<void>;
  /** A person has shut us out, or let us in again. */
  reachable(chatId: string, isReachable: boolean): Promise<void>;
}
