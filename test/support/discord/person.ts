import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { keepFile, messageOf, post, remove, removeAll } from './messages.js';
import type { DiscordServer } from './server.js';
import { buttonsOf, componentsOf, selectsOf, shownText } from './shown.js';
import { newSnowflake } from './snowflake.js';
import type { Channel, StoredInteraction, User } from './state.js';

export interface PersonOptions {
  name?: string;
  locale?: string;
  user?: User;
}

export interface FileSent {
  name: string;
  bytes: Uint8Array;
  type?: string;
  /** Size that is announced, when it should not be that of the bytes. */
  announcedSize?: number;
}

type Said = { files?: FileSent[]; channel?: Channel; replyTo?: string; isForwarded?: boolean };
/** What a select shows as chosen when nobody has touched it. */
const chosenIn = ({ options = [] }: Record<string, unknown>): string[] =>
  (options as { value: string; default?: boolean }[]).filter((each) => each.default).map(({ value }) => value);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One person with a client of Discord. Without a channel, everything happens in the direct messages with the bot. */
export class DiscordPerson {
  readonly user: User;
  readonly dm: Channel;
  readonly locale: string;

  constructor(
    private readonly server: DiscordServer,
    { name = 'testesca', locale = 'ro', user }: PersonOptions = {},
  ) {
    this.user = user ?? server.state.addUser(name);
    this.dm = server.state.dmOf(this.user.id);
    this.locale = locale;
  }

  says(content: string, { files = [], channel = this.dm, replyTo, isForwarded }: Said = {}): APIMessage {
    const attachments = files.map(({ name, bytes, type = 'application/octet-stream', announcedSize }) =>
      keepFile(this.server, channel.id, { name, bytes, type }, announcedSize),
    );
    const body = { content, ...(replyTo ? { message_reference: { message_id: replyTo } } : {}) };
    const extra = isForwarded
      ? { content: '', attachments: [], message_snapshots: [{ message: { content, attachments } }] }
      : { attachments };
    return post(this.server, channel, body, { author: this.user, extra: extra as Partial<APIMessage> });
  }

  edits(message: APIMessage, content: string): void {
    const channel = this.server.state.channels.get(message.channel_id) as Channel;
    const stored = messageOf(channel, message.id);
    stored.api = { ...stored.api, content, edited_timestamp: new Date().toISOString() };
    this.server.gateway.message('MESSAGE_UPDATE', channel, stored.api);
  }

  deletes(message: APIMessage): void {
    const channel = this.server.state.channels.get(message.channel_id) as Channel;
    remove(this.server, channel, messageOf(channel, message.id));
  }

  deletesAll(messages: readonly APIMessage[]): void {
    const channel = this.server.state.channels.get(messages[0]?.channel_id ?? '') as Channel;
    removeAll(
      this.server,
      channel,
      messages.map(({ id }) => messageOf(channel, id)),
    );
  }

  /** An interaction as Discord sends it; not sent yet, for tests that send it twice. */
  interaction(type: number, data: object, channel = this.dm, message?: APIMessage): StoredInteraction {
    const { state } = this.server;
    const guild = channel.guildId ? state.guilds.get(channel.guildId) : undefined;
    const id = newSnowflake();
    const token = `token-${id}`;
    const api = {
      id,
      application_id: state.applicationId,
      type,
      data,
      token,
      version: 1,
      locale: this.locale,
      channel_id: channel.id,
      channel: { id: channel.id, type: channel.type },
      entitlements: [],
      authorizing_integration_owners: {},
      context: guild ? 0 : 1,
      attachment_size_limit: 10_485_760,
      app_permissions: '2147483647',
      ...(guild
        ? {
            guild_id: guild.id,
            member: { user: this.user, roles: guild.members.get(this.user.id) ?? [], permissions: '0' },
          }
        : { user: this.user }),
      ...(message ? { message } : {}),
    } as unknown as APIInteraction;
    const stored: StoredInteraction = { api, token, createdAt: Date.now() };
    state.interactions.set(id, stored);
    return stored;
  }

  deliver(stored: StoredInteraction): StoredInteraction {
    this.server.gateway.dispatch('INTERACTION_CREATE', stored.api);
    return stored;
  }

  slash(name: string, options: Record<string, string> = {}, channel = this.dm): StoredInteraction {
    const list = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
    return this.deliver(this.interaction(2, { id: newSnowflake(), name, type: 1, options: list }, channel));
  }

  async completes(name: string, option: string, typed: string, channel = this.dm): Promise<string[]> {
    const options = [{ name: option, type: 3, value: typed, focused: true }];
    const stored = this.deliver(this.interaction(4, { id: newSnowflake(), name, type: 1, options }, channel));
    await this.until(() => stored.choices !== undefined, 'choices');
    return stored.choices?.map(({ name: label }) => label) ?? [];
  }

  /** Presses a button by (a part of) its label, on the newest message that has it. */
  presses(label: string, channel = this.dm): StoredInteraction {
    for (const message of this.visible(channel).reverse()) {
      const button = buttonsOf(message).find((each) => String(each.label).includes(label) && each.custom_id);
      if (button) return this.pressesId(String(button.custom_id), message, channel);
      const select = this.#optionOf(message, label);
      if (select) return this.chooses(select.customId, [select.value], message, channel);
    }
    throw new Error(`no button "${label}" among: ${this.buttons(channel).join(' | ')}`);
  }

  #optionOf(message: APIMessage, label: string): { customId: string; value: string } | undefined {
    for (const select of selectsOf(message)) {
      const option = (select.options as { label: string; value: string }[]).find((each) => each.label.includes(label));
      if (option) return { customId: String(select.custom_id), value: option.value };
    }
    return undefined;
  }

  pressesId(customId: string, message: APIMessage, channel = this.dm): StoredInteraction {
    return this.deliver(this.interaction(3, { custom_id: customId, component_type: 2 }, channel, message));
  }

  chooses(customId: string, values: string[], message: APIMessage, channel = this.dm): StoredInteraction {
    return this.deliver(this.interaction(3, { custom_id: customId, component_type: 3, values }, channel, message));
  }

  /** Waits for the modal that an interaction opens. */
  async modalOf(stored: StoredInteraction): Promise<NonNullable<StoredInteraction['modal']>> {
    await this.until(() => stored.modal !== undefined, 'a modal');
    return stored.modal as NonNullable<StoredInteraction['modal']>;
  }

  /** Sends the modal that was opened; what is not given stays as it was filled in. */
  async submits(
    opened: StoredInteraction,
    values: Record<string, string | string[] | FileSent[]> = {},
  ): Promise<StoredInteraction> {
    const modal = await this.modalOf(opened);
    const channel = this.server.state.channels.get(String(opened.api.channel?.id)) as Channel;
    const attachments: Record<string, unknown> = {};
    const components = componentsOf(modal)
      .filter(({ custom_id }) => custom_id !== undefined)
      .map((field) => {
        const given = values[String(field.custom_id)];
        const base = { type: field.type, id: 1, custom_id: field.custom_id };
        if (field.type === 4) return { type: 18, id: 1, component: { ...base, value: given ?? field.value ?? '' } };
        if (field.type !== 19) return { type: 18, id: 1, component: { ...base, values: given ?? chosenIn(field) } };
        const ids = ((given ?? []) as FileSent[]).map(({ name, bytes, type = 'application/octet-stream' }) => {
          const api = keepFile(this.server, channel.id, { name, bytes, type });
          attachments[api.id] = api;
          return api.id;
        });
        return { type: 18, id: 1, component: { ...base, values: ids } };
      });
    const data = { custom_id: modal.custom_id, components, resolved: { attachments } };
    const message = 'message' in opened.api ? (opened.api.message as APIMessage) : undefined;
    return this.deliver(this.interaction(5, data, channel, message));
  }

  /** Messages that this person sees in a channel, oldest first. */
  visible(channel = this.dm): APIMessage[] {
    return [...channel.messages.values()]
      .filter(({ isDeleted, onlyFor }) => !isDeleted && (onlyFor === undefined || onlyFor === this.user.id))
      .map(({ api }) => api);
  }

  /** What the bot has said here, in its last form. */
  texts(channel = this.dm): string[] {
    return this.visible(channel)
      .filter(({ author }) => author.id === this.server.state.bot.id)
      .map(shownText);
  }

  buttons(channel = this.dm): string[] {
    return this.visible(channel).flatMap((message) => [
      ...buttonsOf(message).map(({ label }) => String(label)),
      ...selectsOf(message).flatMap(({ options }) => (options as { label: string }[]).map(({ label }) => label)),
    ]);
  }

  /** Waits until the bot has said something that matches, and gives it; throws with the transcript when it never does. */
  async hears(pattern: RegExp | string, channel = this.dm, timeoutMs = 10_000): Promise<string> {
    const isMatch = (text: string) => (typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text));
    await this.until(
      () => this.texts(channel).some(isMatch),
      () => `${pattern}; heard:\n---\n${this.texts(channel).join('\n---\n')}`,
      timeoutMs,
    );
    return this.texts(channel).reverse().find(isMatch) as string;
  }

  async until(check: () => boolean, what: string | (() => string), timeoutMs = 10_000): Promise<void> {
    const end = Date.now() + timeoutMs;
    while (!check()) {
      if (Date.now() > end) throw new Error(`waited in vain for ${typeof what === 'string' ? what : what()}`);
      await wait(20);
    }
  }
}
