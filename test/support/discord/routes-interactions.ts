import type { APIMessage } from 'discord-api-types/v10';
import { DiscordFault, unknown } from './fault.js';
import { change, messageOf, post, remove } from './messages.js';
import type { Handler, RouteCall } from './routes.js';
import type { Channel, ModalData, StoredInteraction, StoredMessage } from './state.js';
import { checkModal } from './validate.js';

type Body = Record<string, unknown>;
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const MESSAGE = 4;
const DEFERRED_MESSAGE = 5;
const DEFERRED_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;
const MODAL = 9;

const personOf = ({ api }: StoredInteraction): string => (api.member?.user ?? api.user)?.id as string;

function channelOf({ server }: RouteCall, { api }: StoredInteraction): Channel {
  const channel = server.state.channels.get(String(api.channel?.id));
  if (!channel || channel.isDeleted) throw unknown(10003, 'Channel');
  return channel;
}

function say(call: RouteCall, interaction: StoredInteraction, body: Body, isEphemeral: boolean): APIMessage {
  const { server } = call;
  const { id, type } = interaction.api;
  const user = interaction.api.member?.user ?? interaction.api.user;
  const metadata = { id, type, user, authorizing_integration_owners: {} };
  const extra = { interaction_metadata: metadata, webhook_id: server.state.applicationId } as never;
  return post(server, channelOf(call, interaction), body, {
    files: call.files,
    extra,
    ...(isEphemeral ? { onlyFor: personOf(interaction) } : {}),
  });
}

const pressedOf = (call: RouteCall, interaction: StoredInteraction): StoredMessage =>
  messageOf(channelOf(call, interaction), (interaction.api as { message?: APIMessage }).message?.id);

function accept(call: RouteCall, interaction: StoredInteraction, type: number, data: Body): void {
  const isPress = interaction.api.type === 3 || (interaction.api.type === 5 && 'message' in interaction.api);
  interaction.isEphemeral = (Number(data.flags ?? 0) & EPHEMERAL) !== 0;
  if (type === MESSAGE) interaction.originalId = say(call, interaction, data, interaction.isEphemeral).id;
  else if (type === MODAL) {
    if (interaction.api.type === 5)
      throw new DiscordFault(400, 50035, 'Invalid Form Body: a modal cannot answer a modal');
    checkModal(data);
    interaction.modal = data as unknown as ModalData;
  } else if (type === CHOICES) interaction.choices = data.choices as { name: string; value: string }[];
  else if (type === UPDATE || type === DEFERRED_UPDATE) {
    if (!isPress) throw new DiscordFault(400, 50035, 'Invalid Form Body: only a pressed component can be updated');
    const pressed = pressedOf(call, interaction);
    interaction.originalId = pressed.api.id;
    if (type === UPDATE) change(call.server, channelOf(call, interaction), pressed, data, call.files);
  } else if (type !== DEFERRED_MESSAGE) throw new DiscordFault(400, 50035, 'Invalid Form Body: type');
}

function callback(call: RouteCall): unknown {
  const { server, at, body, query } = call;
  const interaction = server.state.interactions.get(String(at.interaction));
  if (!interaction || interaction.token !== at.token) throw unknown(10062, 'interaction');
  if (interaction.acknowledged !== undefined)
    throw new DiscordFault(400, 40060, 'Interaction has already been acknowledged.');
  if (Date.now() - interaction.createdAt > server.times.acknowledgeMs) throw unknown(10062, 'interaction');
  const { type, data = {} } = body as unknown as { type: number; data?: Body };
  if ((interaction.api.type === 4) !== (type === CHOICES))
    throw new DiscordFault(400, 50035, 'Invalid Form Body: type does not fit the interaction');
  accept(call, interaction, type, data);
  interaction.acknowledged = type;
  interaction.acknowledgedAfterMs = Date.now() - interaction.createdAt;
  return query.get('with_response') === 'true' ? { interaction: { id: interaction.api.id, type } } : undefined;
}

function opened({ server, at }: RouteCall): StoredInteraction {
  const interaction = server.state.interactionOf(String(at.token));
  if (at.app !== server.state.applicationId || interaction?.acknowledged === undefined) throw unknown(10015, 'Webhook');
  if (Date.now() - interaction.createdAt > server.times.tokenMs)
    throw new DiscordFault(401, 50027, 'Invalid Webhook Token');
  return interaction;
}

function storedOf(call: RouteCall): { interaction: StoredInteraction; channel: Channel; stored: StoredMessage } {
  const interaction = opened(call);
  const channel = channelOf(call, interaction);
  const id = call.at.message === '@original' ? interaction.originalId : call.at.message;
  return { interaction, channel, stored: messageOf(channel, id) };
}

export const interactionRoutes: Record<string, Handler> = {
  'POST /interactions/:interaction/:token/callback': callback,
  'POST /webhooks/:app/:token': (call) => {
    const interaction = opened(call);
    const wants = (Number((call.body as Body).flags ?? 0) & EPHEMERAL) !== 0;
    // The first word after "thinking" takes its place, and its visibility.
    const isFirst = interaction.acknowledged === DEFERRED_MESSAGE && !interaction.originalId;
    const message = say(call, interaction, call.body, isFirst ? interaction.isEphemeral === true : wants);
    if (isFirst) interaction.originalId = message.id;
    return message;
  },
  'GET /webhooks/:app/:token/messages/:message': (call) => {
    const { acknowledged, originalId } = opened(call);
    const isThinking = call.at.message === '@original' && acknowledged === DEFERRED_MESSAGE && !originalId;
    return isThinking ? { flags: LOADING } : storedOf(call).stored.api;
  },
  'PATCH /webhooks/:app/:token/messages/:message': (call) => {
    const interaction = opened(call);
    if (call.at.message === '@original' && !interaction.originalId && interaction.acknowledged === DEFERRED_MESSAGE) {
      const message = say(call, interaction, call.body, interaction.isEphemeral === true);
      interaction.originalId = message.id;
      return message;
    }
    const { channel, stored } = storedOf(call);
    return change(call.server, channel, stored, call.body, call.files);
  },
  'DELETE /webhooks/:app/:token/messages/:message': (call) => {
    const interaction = opened(call);
    if (call.at.message === '@original' && !interaction.originalId) return; // "thinking" goes away
    const { channel, stored } = storedOf(call);
    remove(call.server, channel, stored);
  },
};
