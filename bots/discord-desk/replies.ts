import type { RawFile, REST } from 'discord.js';
import {
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIInteraction,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  Routes,
} from 'discord-api-types/v10';

const NOBODY = { parse: [] as never[] };

export const said = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
export const container = (...components: unknown[]): APIMessageTopLevelComponent =>
  ({ type: ComponentType.Container, components }) as APIMessageTopLevelComponent;
export const row = (...components: APIComponentInMessageActionRow[]) => ({
  type: ComponentType.ActionRow as const,
  components,
});
export const press = (
  id: string,
  label: string,
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
) => ({
  type: ComponentType.Button as const,
  style,
  label,
  custom_id: id,
});
export const lead = (url: string, label: string) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Link as const,
  label,
  url,
});

/** A file that goes along with the message, to be kept. */
export const attached = (name: string) => ({
  type: ComponentType.File as const,
  file: { url: `attachment://${name}` },
});

/** A message of the desk: nothing in it pings anybody. */
export const message = (...components: APIMessageTopLevelComponent[]) => ({
  components,
  flags: MessageFlags.IsComponentsV2,
  allowed_mentions: NOBODY,
});
export type DeskMessageBody = ReturnType<typeof message>;

/** Answers to what staff press. The first sign comes at once, what it leads to when it is done. */
export function createReplies({ rest, applicationId }: { rest: REST; applicationId: string }) {
  const respond = (interaction: APIInteraction, type: InteractionResponseType, data?: object) =>
    rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      auth: false,
      body: { type, ...(data ? { data } : {}) },
    });
  const original = (interaction: APIInteraction) =>
    Routes.webhookMessage(applicationId, interaction.token, '@original');
  return {
    /** The pressed message will change. */
    deferUpdate: (interaction: APIInteraction) => respond(interaction, InteractionResponseType.DeferredMessageUpdate),
    /** Something for this person alone will follow. */
    deferHidden: (interaction: APIInteraction) =>
      respond(interaction, InteractionResponseType.DeferredChannelMessageWithSource, { flags: MessageFlags.Ephemeral }),
    modal: (interaction: APIInteraction, form: object) => respond(interaction, InteractionResponseType.Modal, form),
    choices: (interaction: APIInteraction, names: readonly string[]) =>
      respond(interaction, InteractionResponseType.ApplicationCommandAutocompleteResult, {
        choices: names.map((name) => ({ name, value: name })),
      }),
    /** Puts the awaited (or the pressed) message in its form. */
    finish: (interaction: APIInteraction, body: DeskMessageBody, files?: RawFile[]) =>
      rest.patch(original(interaction), { auth: false, body, ...(files ? { files } : {}) }),
    /** A word to this person alone, beside the pressed message. */
    whisper: (interaction: APIInteraction, text: string) =>
      rest.post(Routes.webhook(applicationId, interaction.token), {
        auth: false,
        body: { ...message(said(text)), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral },
      }),
    /** A word to this person alone, as the first answer. */
    refuse: (interaction: APIInteraction, text: string) =>
      respond(interaction, InteractionResponseType.ChannelMessageWithSource, {
        ...message(said(text)),
        flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
      }),
  };
}
export type Replies = ReturnType<typeof createReplies>;
