import type { Message, Update, User } from '@telegraf/types';
import { badRequest } from './api-error.js';
import type { Params } from './http.js';

export interface ChatRecord {
  id: number;
  type: 'private' | 'group' | 'supergroup' | 'channel';
  title?: string;
  /** Everything said in it, newest last; edits replace, deletions remove. */
  messages: Message[];
  /** Texts of the messages as shown, by id, and how often each was edited. */
  visible: Map<number, { text: string; edits: number }>;
  actions: string[];
  /** Messages that the bot has marked. */
  reactions: number[];
  isBotBlocked: boolean;
  migratedTo?: number;
}

export interface StoredFile {
  id: string;
  path: string;
  bytes: Uint8Array;
  /** As announced; may be more than the bytes, to test what is refused by its size. */
  size: number;
}

export interface Webhook {
  url: string;
  secret?: string;
}

/** What one bot's corner of Telegram holds. */
export class TelegramState {
  readonly bot: User & { username: string } = {
    id: 7_000_001,
    is_bot: true,
    first_name: 'Parafa',
    username: 'parafa_test_bot',
  };
  readonly chats = new Map<number, ChatRecord>();
  readonly files = new Map<string, StoredFile>();
  /** Every call in order: the transcript that tests read. */
  readonly calls: { method: string; params: Params; at: number }[] = [];
  readonly commands = new Map<string, unknown[]>();
  readonly callbacks = new Map<string, { isAnswered: boolean; text?: string }>();
  readonly inlineAnswers = new Map<string, Params>();
  webhook: Webhook | undefined;
  updates: Update[] = [];
  #nextUpdate = 1000;
  #nextMessage = 1;
  #nextFile = 1;

  chat(id: unknown): ChatRecord {
    const chat = this.chats.get(Number(id));
    if (!chat) throw badRequest('chat not found');
    return chat;
  }

  nextUpdateId(): number {
    return this.#nextUpdate++;
  }

  /** Numbers only grow: one that a test chose is the last so far. */
  sawUpdateId(id: number): void {
    this.#nextUpdate = Math.max(this.#nextUpdate, id + 1);
  }

  nextMessageId(): number {
    return this.#nextMessage++;
  }

  addFile(bytes: Uint8Array, extension: string, size = bytes.length): StoredFile {
    const number = this.#nextFile++;
    const file = { id: `file-${number}`, path: `documents/file_${number}.${extension}`, bytes, size };
    this.files.set(file.id, file);
    return file;
  }
}
