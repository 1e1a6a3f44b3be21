import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type GatewayMessageCreateDispatchData,
  InteractionType,
} from 'discord-api-types/v10';
import type { DeskDeps } from './deps.js';
import { createQueue, QUEUE_COMMAND } from './queue.js';
import { createReplies } from './replies.js';
import { createReviewPresses, isReviewAct } from './reviews.js';
import { createSync } from './sync.js';
import { ANSWER_COMMAND, createTalks } from './talks.js';
import { SNIPPETS, WORDS } from './words.js';

/** `desk:approve:<id>`; anything else in our name is somebody's invention. */
const PRESS = /^desk:([a-z]+):([0-9a-f-]{36})$/;
const PASS_MS = 5_000;
const TALK_ACTS = new Set(['claim', 'whole', 'close']);

/** The desk of the staff on Discord: everything that happens in their channel and its threads. */
export function createDesk(deps: DeskDeps) {
  const replies = createReplies(deps);
  const presses = createReviewPresses(deps, replies);
  const queue = createQueue(deps, replies);
  const talks = createTalks(deps, replies);
  const sync = createSync(deps);
  let timer: NodeJS.Timeout | undefined;
  let passing: Promise<void> | undefined;
  let isAgain = false;
  let isOver = false;

  async function pass(): Promise<void> {
    // One that fails is told of, and holds up nothing else; the next pass does it again.
    for (const run of [sync.pass, talks.pass]) await run().catch(deps.onError);
  }
  /** Brings the channel up to date now; a call during a pass makes another one after it. */
  function wake(): void {
    if (isOver) return;
    if (passing) {
      isAgain = true;
      return;
    }
    passing = pass().finally(() => {
      passing = undefined;
      if (!isAgain) return;
      isAgain = false;
      wake();
    });
  }

  async function command(interaction: APIChatInputApplicationCommandInteraction): Promise<boolean> {
    const { name } = interaction.data;
    if (name !== QUEUE_COMMAND.name && name !== ANSWER_COMMAND.name) return false;
    const act = name === QUEUE_COMMAND.name ? 'review-see' : 'conversation-answer';
    if (!deps.roles.may(interaction.member, interaction.guild_id, act))
      await replies.refuse(interaction, WORDS.said.noRole);
    else await (name === QUEUE_COMMAND.name ? queue(interaction) : talks.command(interaction));
    return true;
  }

  return {
    commands: [QUEUE_COMMAND, ANSWER_COMMAND],
    wake,
    /** Brings the channel up to date, and resolves when it is. */
    async synced(): Promise<void> {
      await passing;
      wake();
      await passing;
    },

    /** True when it was for the desk. */
    async interaction(interaction: APIInteraction): Promise<boolean> {
      if (interaction.type === InteractionType.ApplicationCommand)
        return command(interaction as APIChatInputApplicationCommandInteraction);
      if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
        if (interaction.data.name !== ANSWER_COMMAND.name) return false;
        await replies.choices(interaction, Object.keys(SNIPPETS));
        return true;
      }
      if (interaction.type === InteractionType.Ping) return false;
      const { custom_id } = interaction.data;
      if (!custom_id.startsWith('desk:')) return false;
      const [, act = '', id = ''] = PRESS.exec(custom_id) ?? [];
      if (interaction.type === InteractionType.MessageComponent) {
        if (isReviewAct(act)) await presses.press(interaction, act, id);
        else if (TALK_ACTS.has(act)) await talks.press(interaction, act, id);
        else await replies.refuse(interaction, WORDS.said.gone);
      } else if (act === 'again' || act === 'reject') await presses.submitted(interaction, act, id);
      else if (act === 'close') await talks.closed(interaction, id);
      else await replies.refuse(interaction, WORDS.said.gone);
      wake();
      return true;
    },

    message: (data: GatewayMessageCreateDispatchData) => talks.wrote(data),
    edited: (data: GatewayMessageCreateDispatchData) => talks.edited(data),
    async deleted(data: { id: string; channel_id: string }): Promise<void> {
      sync.forget(data.id);
      await talks.deleted(data);
    },

    start(): void {
      wake();
      timer = setInterval(wake, PASS_MS);
    },
    async close(): Promise<void> {
      isOver = true;
      clearInterval(timer);
      await passing;
    },
  };
}
