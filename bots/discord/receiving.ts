import { randomUUID } from 'node:crypto';
import type { REST } from 'discord.js';
import {
  type APIAttachment,
  type APIInteraction,
  type APIMessage,
  ApplicationCommandOptionType,
  type APIChatInputApplicationCommandInteraction as CommandInteraction,
  ComponentType,
  type GatewayMessageCreateDispatchData,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIMessageComponentInteraction as PressInteraction,
  Routes,
} from 'discord-api-types/v10';
import { commandNamed, isPublicCommand } from '../chat/commands.js';
import { hintedLanguage } from '../chat/conversation.js';
import { CHAT_MESSAGES } from '../chat/messages/index.js';
import type { Turn } from '../chat/turn.js';
import { isCode } from '../discord-api/faults.js';
import type { Inbox, Incoming, Platform } from '../port/platform.js';
import { MENU_PREFIX, UPLOAD_ID } from './components.js';
import { referenceTo } from './download.js';
import type { Interactions } from './interactions.js';
import { fileOf, incomingMessages, senderOf } from './turns.js';
import { UPLOAD_COMMAND, UPLOAD_FORM, uploadedIn, uploadForm } from './upload-form.js';

export interface ReceivingDeps {
  rest: REST;
  platform: Pick<Platform, 'addressOf' | 'send'>;
  applicationId: string;
  inbox: Inbox;
  interactions: Interactions;
  /** Names of programmes that hold what was typed, for a list below the field. */
  programmes(typed: string, locale: string): string[];
  onError(error: unknown, incident?: string): void;
}

/** Somebody has done something. */
type Told = Exclude<APIInteraction, { type: InteractionType.Ping }>;

const ADDRESS_MS = 2_000;
const EXCUSE_MS = 10_000;
const isEphemeralMessage = (flags: number | undefined): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;

export const userOf = (interaction: APIInteraction) => (interaction.member?.user ?? interaction.user) as { id: string };

function typedOf(interaction: CommandInteraction): string {
  const [option] = interaction.data.options ?? [];
  return option?.type === ApplicationCommandOptionType.String ? option.value : '';
}

/** Hands what comes in to the port. The first sign is given at once: Discord waits for three seconds, and not longer. */
export function createReceiving(deps: ReceivingDeps) {
  const { rest, platform, applicationId, inbox, interactions } = deps;
  const directs = new Map<string, string>();

  const respond = (interaction: APIInteraction, type: InteractionResponseType, data?: object): Promise<unknown> =>
    rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      auth: false,
      body: { type, ...(data ? { data } : {}) },
    });

  /** Where somebody is written to in private: what is personal belongs there, wherever it was begun. */
  async function directOf(userId: string): Promise<string> {
    const known = directs.get(userId);
    if (known) return known;
    const { chatId } = await platform.addressOf(userId, { signal: AbortSignal.timeout(ADDRESS_MS) });
    directs.set(userId, chatId);
    return chatId;
  }

  /** The turn of an interaction, at its place: in the channel when everybody may read it, else in private. */
  async function incomingOf(interaction: Told, turn: Turn, isPublic: boolean): Promise<Incoming> {
    const { id: userId } = userOf(interaction);
    const isDirect = interaction.guild_id === undefined && interaction.context !== 2;
    const chatId = isDirect || isPublic ? String(interaction.channel?.id) : await directOf(userId);
    const messageId = 'message' in interaction ? interaction.message?.id : undefined;
    return {
      turnId: interaction.id,
      sender: senderOf(chatId, userId, isDirect || !isPublic, interaction.locale),
      address: { chatId, ...(isDirect || !isPublic ? {} : { isGroup: true as const }) },
      turn,
      interaction: { id: interaction.id, ...(messageId ? { messageId } : {}) },
    };
  }

  /**
   * Gives the first sign. `late`: Discord waits for it no longer, and the answer comes as a message; `again`: it was given
   * before (we crashed, or did not hear that it arrived), and the way that it opened is still there.
   */
  async function acknowledge(interaction: Told, type: InteractionResponseType, data?: object) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await respond(interaction, type, data);
        return 'first';
      } catch (error) {
        if (isCode(error, 40060)) return 'again';
        if (isCode(error, 10062)) return 'late';
        if (attempt === 1) continue;
        deps.onError(error);
        return 'late';
      }
    }
  }

  /** Whether "thinking" still stands there. */
  async function isThinking({ token }: Told): Promise<boolean> {
    try {
      const original = await rest.get(Routes.webhookMessage(applicationId, token, '@original'), { auth: false });
      return (((original as APIMessage).flags ?? 0) & MessageFlags.Loading) !== 0;
    } catch (error) {
      if (isCode(error, 10008, 10015, 50027)) return false;
      throw error;
    }
  }

  /** "Thinking", until there is an answer. False when there is one already. */
  async function defer(interaction: Told, isEphemeral: boolean): Promise<boolean> {
    const flags = isEphemeral ? { flags: MessageFlags.Ephemeral } : undefined;
    const sign = await acknowledge(interaction, InteractionResponseType.DeferredChannelMessageWithSource, flags);
    // Dealt with already, or in hand because it came twice.
    if (sign === 'again' && (interactions.of(interaction.id) || !(await isThinking(interaction)))) return false;
    if (sign !== 'late') interactions.add(interaction, { kind: 'reply', isEphemeral });
    return true;
  }

  /** Takes "thinking" away where nothing came of it. */
  async function finish({ id, token }: APIInteraction): Promise<void> {
    const pending = interactions.of(id);
    if (pending?.kind !== 'reply' || pending.isAnswered) return;
    await rest.delete(Routes.webhookMessage(applicationId, token, '@original'), { auth: false });
  }

  /** Hands a turn on. Where it cannot even be begun (Discord opens no private channel now), whoever waits is told so. */
  async function take(interaction: Told, turn: Turn, isPublic: boolean, turnId = interaction.id): Promise<void> {
    let incoming: Incoming;
    try {
      incoming = await incomingOf(interaction, turn, isPublic);
    } catch (error) {
      const incident = randomUUID().slice(0, 8);
      deps.onError(error, incident);
      if (!interactions.of(interaction.id)) return;
      const text = CHAT_MESSAGES[hintedLanguage(interaction.locale)].failure(incident);
      const call = { signal: AbortSignal.timeout(EXCUSE_MS), interaction: { id: interaction.id } };
      await platform.send({ chatId: String(interaction.channel?.id) }, { text }, call);
      return;
    }
    await inbox.take({ ...incoming, turnId });
  }

  async function command(interaction: CommandInteraction): Promise<void> {
    if (interaction.data.name === UPLOAD_COMMAND) return openForm(interaction);
    const id = commandNamed(interaction.data.name);
    const isHere = interaction.guild_id === undefined && interaction.context !== 2;
    const isPublic = !isHere && id !== undefined && isPublicCommand(id);
    if (!(await defer(interaction, !isHere && !isPublic))) return;
    const turn: Turn = { kind: 'command', name: interaction.data.name, args: typedOf(interaction) };
    await take(interaction, turn, isPublic);
    await finish(interaction);
  }

  async function press(interaction: PressInteraction): Promise<void> {
    const { data, message } = interaction;
    if (data.custom_id === UPLOAD_ID) return openForm(interaction);
    const isEphemeral = isEphemeralMessage(message.flags);
    if ((await acknowledge(interaction, InteractionResponseType.DeferredMessageUpdate)) !== 'late')
      interactions.add(interaction, { kind: 'update', isEphemeral, messageId: message.id });
    const isMenu = data.component_type === ComponentType.StringSelect && data.custom_id.startsWith(MENU_PREFIX);
    const chosen = isMenu && 'values' in data ? data.values[0] : data.custom_id;
    await take(interaction, { kind: 'choice', data: chosen ?? '' }, !isEphemeral);
  }

  const openForm = async (interaction: Told): Promise<void> =>
    void (await respond(interaction, InteractionResponseType.Modal, uploadForm(interaction.locale)));

  async function uploaded(interaction: Told, files: APIAttachment[]): Promise<void> {
    await defer(interaction, interaction.guild_id !== undefined);
    for (const [index, attachment] of files.entries()) {
      const album = files.length > 1 ? { albumId: interaction.id } : {};
      const turn: Turn = { kind: 'file', file: fileOf(attachment, referenceTo(attachment.url), album) };
      await take(interaction, turn, false, `${interaction.id}-${index}`);
    }
    await finish(interaction);
  }

  async function complete(interaction: APIInteraction & { type: InteractionType.ApplicationCommandAutocomplete }) {
    const [option] = interaction.data.options;
    const typed = option && 'value' in option ? String(option.value) : '';
    const choices = deps.programmes(typed, hintedLanguage(interaction.locale)).map((name) => ({ name, value: name }));
    await respond(interaction, InteractionResponseType.ApplicationCommandAutocompleteResult, { choices });
  }

  return {
    async interaction(interaction: APIInteraction): Promise<void> {
      switch (interaction.type) {
        case InteractionType.ApplicationCommand:
          return command(interaction as CommandInteraction);
        case InteractionType.MessageComponent:
          return press(interaction);
        case InteractionType.ApplicationCommandAutocomplete:
          return complete(interaction);
        case InteractionType.ModalSubmit:
          if (interaction.data.custom_id === UPLOAD_FORM) return uploaded(interaction, uploadedIn(interaction));
      }
    },

    async message(message: GatewayMessageCreateDispatchData): Promise<void> {
      for (const incoming of incomingMessages(message, applicationId)) await inbox.take(incoming);
    },

    async edited(message: GatewayMessageCreateDispatchData): Promise<void> {
      if (!message.edited_timestamp) return;
      const [incoming] = incomingMessages(message, applicationId);
      if (!incoming) return;
      const { sender, address, turn } = incoming;
      const text = turn.kind === 'text' ? turn.text : turn.kind === 'file' ? (turn.file.caption ?? '') : '';
      if (text) await inbox.edited({ sender, address, turn, messageId: message.id, text });
    },
  };
}
export type DiscordReceiving = ReturnType<typeof createReceiving>;
