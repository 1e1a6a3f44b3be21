import type { Message, Update } from '@telegraf/types';
import type { TelegramServer } from './server.js';
import type { ChatRecord } from './state.js';

type Extra = Record<string, unknown>;

/** The machines that run tests are slow at times: what is waited for comes, or never. */
const WAIT_MS = 30_000;
const LOOK_MS = 20;

export interface Upload {
  bytes: Uint8Array;
  name?: string;
  caption?: string;
  /** `photo` is what a phone sends by default (recompressed), `document` a file. */
  as?: 'photo' | 'document';
  albumId?: string;
  /** Passed on from another chat. */
  isForwarded?: true;
  /** Size that is announced, when it should not be that of the bytes. */
  announcedSize?: number;
}

/** One person in one chat with the bot, acting as a phone would. */
export class Person {
  readonly chat: ChatRecord;
  /** What Telegram sends along of a person's profile. */
  profile: Extra = { first_name: 'Testesca' };

  constructor(
    private readonly server: TelegramServer,
    readonly id: number,
    readonly languageCode = 'ro',
    chat?: ChatRecord,
  ) {
    this.chat = chat ?? {
      id,
      type: 'private',
      messages: [],
      visible: new Map(),
      actions: [],
      reactions: [],
      isBotBlocked: false,
    };
    server.state.chats.set(this.chat.id, this.chat);
  }

  get #from() {
    return { id: this.id, is_bot: false, ...this.profile, language_code: this.languageCode };
  }

  #message(content: Extra): Message {
    const { id, type, title } = this.chat;
    const message = {
      message_id: this.server.state.nextMessageId(),
      from: this.#from,
      chat: { id, type, ...(title ? { title } : this.profile) },
      date: Math.floor(Date.now() / 1000),
      ...content,
    } as Message;
    this.chat.messages.push(message);
    return message;
  }

  /** The update of a text, not sent yet: for tests that send it twice. */
  textUpdate(text: string, extra: Extra = {}): Omit<Update, 'update_id'> {
    const command = /^\/\w+(@\w+)?/.exec(text)?.[0];
    const entities = command ? [{ type: 'bot_command', offset: 0, length: command.length }] : [];
    return { message: this.#message({ text, ...(entities.length ? { entities } : {}), ...extra }) } as Omit<
      Update,
      'update_id'
    >;
  }

  says(text: string, extra: Extra = {}): Promise<number> {
    return this.server.deliver(this.textUpdate(text, extra));
  }

  /** Anything else that a message may hold: `{ sticker: … }`, `{ voice: … }`. */
  sends(content: Extra): Promise<number> {
    return this.server.deliver({ message: this.#message(content) } as Omit<Update, 'update_id'>);
  }

  uploads(upload: Upload): Promise<number> {
    return this.server.deliver(this.uploadUpdate(upload));
  }

  /** The update of an upload, not sent yet: for tests in which it comes later than what was sent after it. */
  uploadUpdate(upload: Upload): Omit<Update, 'update_id'> {
    const { bytes, name, caption, as = 'photo', albumId, isForwarded, announcedSize } = upload;
    const file = this.server.state.addFile(bytes, name?.split('.').at(-1) ?? 'jpg', announcedSize ?? bytes.length);
    const stored = { file_id: file.id, file_unique_id: `u-${file.id}`, file_size: file.size };
    const content =
      as === 'photo'
        ? { photo: [{ ...stored, file_id: file.id, width: 1280, height: 960 }] }
        : { document: { ...stored, file_name: name ?? 'scan.pdf' } };
    const origin = { type: 'hidden_user', sender_user_name: 'Altcineva', date: 1 };
    return {
      message: this.#message({
        ...content,
        ...(caption ? { caption } : {}),
        ...(albumId ? { media_group_id: albumId } : {}),
        ...(isForwarded ? { forward_origin: origin } : {}),
      }),
    } as Omit<Update, 'update_id'>;
  }

  /** Presses a button by (a part of) its label, on the newest message that has it; waits for one. Throws when nobody offers it. */
  async presses(label: string, timeoutMs = WAIT_MS): Promise<string> {
    for (const end = Date.now() + timeoutMs; ; ) {
      for (const message of [...this.chat.messages].reverse()) {
        const rows = (message as { reply_markup?: { inline_keyboard?: { text: string; callback_data?: string }[][] } })
          .reply_markup?.inline_keyboard;
        const button = rows?.flat().find(({ text }) => text.includes(label));
        if (button?.callback_data) return this.pressesData(button.callback_data, message);
      }
      if (Date.now() > end) throw new Error(`no button "${label}" among: ${this.buttons().join(' | ')}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  async pressesData(data: string, message: Message | undefined = this.chat.messages.at(-1)): Promise<string> {
    const id = `cb-${this.server.state.nextUpdateId()}`;
    this.server.state.callbacks.set(id, { isAnswered: false });
    await this.server.deliver({
      callback_query: { id, from: this.#from, message, chat_instance: String(this.chat.id), data },
    } as Omit<Update, 'update_id'>);
    return id;
  }

  async asksInline(query: string): Promise<string> {
    const id = `iq-${this.server.state.nextUpdateId()}`;
    await this.server.deliver({ inline_query: { id, from: this.#from, query, offset: '' } } as Omit<
      Update,
      'update_id'
    >);
    return id;
  }

  /** What the bot has said here, as shown, oldest first; edited messages in their last form. */
  texts(): string[] {
    return this.chat.messages
      .filter((message) => message.from?.is_bot)
      .map(({ message_id }) => this.chat.visible.get(message_id)?.text ?? '');
  }

  buttons(): string[] {
    return this.chat.messages.flatMap(
      (message) =>
        (message as { reply_markup?: { inline_keyboard?: { text: string }[][] } }).reply_markup?.inline_keyboard
          ?.flat()
          .map(({ text }) => text) ?? [],
    );
  }

  /** Waits until the bot has said something that matches, and gives it; throws with the transcript when it never does. */
  async hears(pattern: RegExp | string, timeoutMs = WAIT_MS): Promise<string> {
    const isMatch = (text: string) => (typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text));
    const end = Date.now() + timeoutMs;
    for (;;) {
      const found = this.texts().reverse().find(isMatch);
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`never heard ${pattern}; heard:\n---\n${this.texts().join('\n---\n')}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
}
