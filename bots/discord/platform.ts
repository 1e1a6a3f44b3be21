import type { REST } from 'discord.js';
import { type APIMessage, Routes } from 'discord-api-types/v10';
import { isCode, translated } from '../discord-api/faults.js';
import {
  type Call,
  type OutgoingMessage,
  type Platform,
  PlatformFault,
  type PlatformLimits,
} from '../port/platform.js';
import { bodyOf } from './components.js';
import { download } from './download.js';
import type { Interactions } from './interactions.js';

export const DISCORD_LIMITS: PlatformLimits = {
  textLength: 1_900,
  captionLength: 1_900,
  buttonsPerRow: 5,
  buttonRows: 50,
  buttonDataBytes: 100,
  buttonLabelLength: 80,
  toastLength: 1_900,
  rate: { perSecond: 45, perChatSecond: 2, perGroupMinute: 60 },
};

const MARK = encodeURIComponent('✅');

export interface DiscordPlatformDeps {
  /** Never waits and never tries again: that is the port's. */
  rest: REST;
  applicationId: string;
  /** Where attachments may be fetched from. */
  cdn: string;
  interactions: Interactions;
  limits: PlatformLimits;
}

type Request = { body: object; files?: { name: string; data: Buffer }[]; signal: AbortSignal; auth?: false };

/** Discord as the port sees it: one call here is one call there. */
export function createDiscordPlatform(deps: DiscordPlatformDeps): Platform {
  const { rest, applicationId, interactions } = deps;
  const request = (message: OutgoingMessage, { signal }: Call): Request => {
    const { files, ...body } = bodyOf(message);
    return { body, signal, ...(files ? { files: files as { name: string; data: Buffer }[] } : {}) };
  };

  /** By the way of the interaction that is answered; undefined when that way is closed and the channel is left. */
  async function answer(message: OutgoingMessage, call: Call): Promise<string | undefined> {
    const pending = interactions.of(call.interaction?.id);
    if (!pending) return undefined;
    const isEphemeral = pending.isEphemeral;
    const made = request({ ...message, ...(isEphemeral ? { isEphemeral } : {}) }, call);
    const isFirst = pending.kind === 'reply' && !pending.isAnswered;
    try {
      const sent = isFirst
        ? await rest.patch(Routes.webhookMessage(applicationId, pending.token, '@original'), { ...made, auth: false })
        : await rest.post(Routes.webhook(applicationId, pending.token), { ...made, auth: false });
      pending.isAnswered = true;
      const { id } = sent as APIMessage;
      if (isEphemeral) interactions.hide(id, pending.id);
      return id;
    } catch (error) {
      if (isCode(error, 10008, 10015, 10062, 50027)) return undefined;
      throw error;
    }
  }

  return {
    name: 'discord',
    limits: deps.limits,
    can: { edit: true, ephemeral: true, albums: true, react: true, toast: 'as-message', linkButtons: true },

    send: ({ chatId }, message, call) =>
      translated(async () => {
        const answered = call.interaction ? await answer(message, call) : undefined;
        if (answered !== undefined) return answered;
        const sent = await rest.post(Routes.channelMessages(chatId), request(message, call));
        return (sent as APIMessage).id;
      }),

    edit: ({ chatId }, messageId, message, call) =>
      translated(async () => {
        const pressed = interactions.of(call.interaction?.id);
        const way = pressed?.messageId === messageId ? pressed : interactions.reaching(messageId);
        const made = request(message, call);
        if (way) {
          const target = way === pressed ? '@original' : messageId;
          await rest.patch(Routes.webhookMessage(applicationId, way.token, target), { ...made, auth: false });
        } else await rest.patch(Routes.channelMessage(chatId, messageId), made);
      }),

    async remove({ chatId }, messageId, { signal }) {
      await translated(() => rest.delete(Routes.channelMessage(chatId, messageId), { signal })).catch(
        (error: unknown) => {
          if (!(error instanceof PlatformFault && error.fault.kind === 'gone')) throw error;
        },
      );
    },

    showActivity: async ({ chatId }, _activity, { signal }) =>
      void (await translated(() => rest.post(Routes.channelTyping(chatId), { signal }))),

    react: async ({ chatId }, messageId, { signal }) =>
      void (await translated(() => rest.put(Routes.channelMessageOwnReaction(chatId, messageId, MARK), { signal }))),

    /** The first sign was given when it came in; only words are left to say. */
    async toast(interaction, text, call) {
      const pending = text === undefined ? undefined : interactions.of(interaction.id);
      if (!pending || text === undefined) return;
      const made = request({ text, isEphemeral: true }, call);
      await translated(() => rest.post(Routes.webhook(applicationId, pending.token), { ...made, auth: false }));
    },

    download: (reference, limits, { signal }) =>
      translated(() => download({ rest, cdn: deps.cdn }, reference, limits, signal)),

    addressOf: (userId, { signal }) =>
      translated(async () => {
        const channel = await rest.post(Routes.userChannels(), { body: { recipient_id: userId }, signal });
        return { chatId: (channel as { id: string }).id };
      }),
  };
}
